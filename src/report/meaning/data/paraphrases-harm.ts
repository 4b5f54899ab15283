/**
 * Harm, want and difficulty that go by several names of equal force: one group a line, `~` after a word stands for
 * all its forms. Every phrase here speaks of something bad, or may.
 */
export const harmParaphrases = `
unfilled, vacant, vacanc~, not filled, without a postholder, carrying a vacancy
walked off site, walked off, abandon~, walked away, left the job, downed tools, stopped work, quit the site
see~ no reason, find~ no reason, no reason, no ground~, no case, no justification, no basis, no cause, nothing to justify, not justified, no need
over capacity, cannot cope, can not cope, could not cope, not coping, overloaded, overwhelmed, more than it can take, beyond its capacity, too busy, swamped
late, overrun, behind schedule, running late, behind time, delayed, overdue, slipped, not on time, behind programme, behind timetable
would go, would be lost, would be cut, will go, will be lost, will be cut, be deleted, disappear~, be shed, redundan~
administration, administrators, insolven~, receivership, receivers, liquidat~, liquidators, bankrupt~, collapse~
dying, not live long, near the end of its life, nearing the end of its life, in decline, diseased, moribund
volatile, unstable, fluctuat~, go up and down, goes up and down, swing~, unpredictable, erratic, vary widely, varies widely, up and down, never steady
dearest, most expensive, costs the most, costs most, costliest, highest cost, priciest, most costly
off the road, out of use, out of action, out of service, out of order, laid up, unusable, cannot be used, not in use, not working, not usable, no longer works, no longer usable, broken down
still in draft, in draft, draft, not finalised, not final, not yet agreed, unsigned, yet to be agreed, yet to be signed, not settled, not concluded, incomplete, unfinished
letting in water, lets in water, let in water, leaks, leaking, leaky, leak, taking in water, not watertight, no longer watertight, lets in the rain, letting in the rain
restrict~, confine~, may only, can only, only be used, only be built, only be let, limits to, limited to, no other use
dearer, more expensive, costlier, pricier, costs more, cost more, would cost more, will cost more, more costly, less cheap, less economical
out of date, outdated, need updating, needs updating, old fashioned, dated, obsolete, superseded, behind the times, in need of updating, overtaken by events, past their best, past its best
collapse~, give way, gives way, gave way, given way, giving way, cave~ in, fall~ in, fell in, fall down, fell down, crumble~, subside~
overlook~, look into, looks into, look over, looks over, looking into, invade~ the privacy, loss of privacy
overshadow~, shade~, block~ the light, loss of light, cast~ a shadow, take~ light from, darken~
thin, slender, slight, weak, flimsy, insubstantial, scant, sparse, limited
liable, responsible, answerable, on the hook, have to pay, bear~ the cost, accountable
struggl~, finding it hard, finding it difficult, finds it hard, finds it difficult, has difficulty, have difficulty, having difficulty, having trouble, has trouble, have trouble, difficult~, hard, hard pressed
vulnerable, susceptible, prone, exposed, at risk, open to, liable to
jeopardise~, jeopardy, endanger~, at risk, imperil~, threaten~, peril, put at risk, danger, risk
hazardous, dangerous, unsafe, perilous, risky, not safe
threat~, danger, menace, risk
damage~, harm~, injure~, hurt~, impair~, detrimental, detriment, injurious, spoil~, mar~, ruin~, blight~
harmful, damaging, detrimental, injurious, adverse~, prejudicial
worse~, worsen~, deteriorate~, decline~, degrade~, go downhill, going downhill, went downhill, slip~, get worse, gets worse, getting worse, got worse, become worse, slid~, slide~
shortage~, lack~, scarcity, dearth, insufficient, too few, too little, shortfall, want of, deficiency, not enough, short of, deficit, paucity
too few, not enough, insufficient, too small a number, short of, inadequate
too little, not enough, insufficient, inadequate, short of
lack~, absence of, without, no, missing, want~, has none, have none, devoid of, bereft of
inadequate~, insufficient~, not enough, poor, deficient, unsatisfactory, not good enough, falls short, fall short, fell short, not adequate, not up to standard, below standard, sub standard, substandard
not meet, fall~ short of, falls short of, fell short of, fail~ to meet, below, not reach, miss~, does not satisfy, not comply with, breach~, fail~
late, delay~, behind schedule, overdue, behind, fall~ behind, fell behind, got behind, get behind, behind time, slip~, put back, held up, hold~ up, lag~
overspend~, overspent, over budget, exceed~ the budget, above budget, over its budget, over the budget, overshoot~, overrun~, run over, ran over, running over
deficit~, shortfall~, gap~, hole, black hole, imbalance
debt~, arrears, owing, owe~, outstanding, money owed, indebted~, borrowing
loss~, lose~, lost, deficit, in the red
insolven~, bankrupt~, fail~, go under, goes under, went under, collapse~, go bust, into administration, into liquidation, cease~ trading
expensive, costly, dear, pricey, high cost, cost a great deal, costs a great deal, not cheap
dearer, more expensive, costlier, more costly, cost~ more, at greater cost, higher cost, a higher price
unaffordable, cannot afford, can not afford, beyond the means of, more than, not affordable, too expensive, too dear, too costly
waste~, squander~, throw~ away, thrown away, fritter~, poor value, bad value
poor~, bad~, weak, unsatisfactory, low quality, not good, disappointing, inferior
weak~, feeble, frail, flaw~, shaky, fragile
fault~, defect~, flaw~, failing~, shortcoming~, error~, mistake~, deficienc~, weakness~, problem~
broken, out of order, not working, out of action, faulty, defective, does not work, do not work, broken down, out of service, broke~ down
leak~, let~ in water, lets in water, drip~, seep~, let in rain, lets in rain
flood~, inundate~, under water, swamp~, waterlog~
damp~, mould~, wet, moist~
rot~, decay~, perish~, rust~, corrode~, corrosion
crack~, split~, fracture~, fissure~
dilapidated, run down, rundown, derelict, in disrepair, disrepair, decrepit, shabby, in poor repair, in poor condition, in bad condition, in a poor state, in a bad state, ruinous, poor state of repair, tired
empty, vacant, unoccupied, void, uninhabited, not in use, disused, unused, standing empty, lying empty, unlet
dirty, filthy, unclean, soiled, grubby, squalid, insanitary, unhygienic
dirt~, filth, grime, soil~
contaminate~, pollute~, taint~, poison~
noise~, din, racket, loud, nois~
smell~, odour~, stench, stink~
crowd~, overcrowd~, congest~, cramped, packed, full, overfull, too full, oversubscribed
congestion, queue~, traffic jam~, jam~, hold ups, tailback~, gridlock
crash~, collision~, accident~, collide~, smash~
injur~, hurt~, wound~, casualt~
die~, death~, dead, fatal~, kill~, lose their lives, lost their lives, pass~ away
ill~, sick~, unwell, poorly, illness, sickness, disease~, ailment~, ill health, poor health
ill health, poor health, bad health
disease~, infection~, illness~
depress~, low mood, sad~, unhapp~, despond~
distress~, upset~, anguish, suffering, suffer~, trouble~
anxious, worried, uneasy, nervous, worry~, anxiety, fearful, fear~, afraid, apprehensive, concern~
stress~, strain~, pressure~, under pressure, burden~, stretched, overstretched
tired, exhaust~, worn out, weary, fatigue~
lonel~, isolat~, cut off, alone, solitary
poor, poverty, deprived, deprivation, disadvantage~, hard up, needy, badly off, worse off, hardship, low incomes, low income
homeless~, without a home, on the streets, rough sleep~, nowhere to live, no home, roofless
evict~, turned out, put out, lose their homes, lost their homes, thrown out, lose their home
unemploy~, jobless~, out of work, without work, without a job
redundan~, lose their jobs, lost their jobs, job loss~, lay~ off, laid off, lose their posts, jobs will go, posts will go, job cut~
absen~, sick leave, off sick, off work, sickness
vacan~, unfilled, not filled, empty post~, without a holder, posts to fill
turnover, leavers, staff leaving, leav~
inexperienced, lacks experience, lack experience, no experience, little experience, new to
incompeten~, incapable, unfit, not competent, not capable, inept
neglig~, careless~, neglect~, remiss
fraud~, deceit, decei~, dishonest~, swindle~, cheat~
theft~, steal~, stole~, thieves, thief, robbery, rob~, pilfer~
crime~, offend~, offence~, criminal~, lawbreaking, wrongdoing
vandal~, criminal damage, graffiti, deface~, smash~ up
violen~, assault~, attack~, aggress~, brawl~, fight~
drunk~, intoxicat~, inebriat~, under the influence
nuisance, annoyance, bother, disturbance~, disturb~, annoy~
abuse~, mistreat~, ill treat~, maltreat~, cruel~
bull~, harass~, intimidat~, victimis~
discriminat~, unfair~, unequal~, prejudice~, bias~, not fair, unjust
inequal~, dispar~, gap between
unlawful~, illegal~, not lawful, not legal, against the law, no lawful basis, no legal basis, without lawful authority, without legal authority, no power to, outside the law, ultra vires
breach~, breaks, broke, infring~, contraven~, violat~, contrary to, not comply with, in breach of, offend~ against, conflict~ with, fall foul of, falls foul of
challenge~, contest~, dispute~, litigat~, legal action, go to court, take to court, taken to court, sue~, proceedings, claim~
penalt~, fine~, fined, sanction~, punish~
convict~, found guilty, guilty
prosecut~, bring proceedings, brought proceedings, take~ to court, taken to court, charge~
object~, oppos~, against, not in favour, hostile, not support, resist~, protest~, disapprov~, not agree, disagree~
complain~, grievance~, grumble~, protest~, object~
critic~, fault~, condemn~, censure~, find fault, found fault, disapprov~
dissatisf~, unhapp~, discontent~, displeas~, not satisfied, not happy, not content, not pleased
dispute~, disagree~, quarrel~, argument~, row~, conflict~, at odds, differ~
mistrust~, distrust~, not trust, lack of trust, loss of trust
reputation~, good name, standing, image
embarrass~, humiliat~, shame~, discredit~, disrepute
mislead~, misled, inaccura~, wrong~, false~, not accurate, incorrect~, not correct, mistaken, in error, erroneous~, not right, untrue, not true
out of date, outdated, obsolete, old fashioned, antiquated, superseded, old, dated, outmoded, no longer current
unsupported, not supported, no longer supported, out of support
confus~, unclear, not clear, ambigu~, muddle~, vague, obscure
unreliab~, not reliable, cannot be relied on, can not be relied on, not dependable, untrustworthy, undependable
uncertain~, doubt~, not certain, not sure, unsure, unclear, in question, questionable, not clear, remains to be seen, open question
unlikely, improbable, not likely, doubtful, little chance, little prospect, low likelihood, small chance, likelihood is low, likelihood low, no great chance, little likelihood
unproven, untested, untried, not proven, not tested, not been tested, never been tried, not been tried
impossible, not possible, cannot be done, can not be done, out of the question, unachievable, no way of, no means of, cannot, can not
unavoidable, inevitable, not avoidable, cannot be avoided, can not be avoided, inescapable
unacceptable, not acceptable, intolerable, unreasonable, not reasonable, cannot be accepted, can not be accepted
unsuitable, inappropriate, not suitable, not appropriate, ill suited, out of place, wrong, unfit, not fit, not right
incompatible, out of keeping, out of character, at odds, jarring, alien, not in keeping, inconsistent, not compatible, clash~, conflict~, discordant, out of step
ugly, unsightly, eyesore, unattractive, not attractive, unlovely
dominat~, overbear~, oppress~, tower~ over, overpower~
excessive~, too much, too great, too high, too many, undue, unduly, disproportionate~, more than is reasonable, too large, too big, over the top
hinder~, hamper~, obstruct~, imped~, get in the way, stand in the way, block~, prevent~, thwart~, frustrat~, hold back, holds back
disrupt~, interrupt~, dislocat~, upset~, upheaval
cut~, reduc~, slash~, lower~, pare~, trim~, less, fewer, shrink~, shrank, decreas~, diminish~, dwindl~, contract~
fall~, fell, drop~, declin~, go down, goes down, gone down, went down, decreas~, dip~, tumbl~, plung~, reduc~
rise~, rose, risen, increas~, climb~, grow~, grew, grown, go up, goes up, gone up, went up, on the rise, mount~, soar~, widen~, swell~, swollen, higher, escalat~, more
halv~, by half, cut in half
doubl~, twice, twofold, two fold, by a hundred per cent
close~, closure~, shut~, clos~ down, shut~ down
withdraw~, withdrew, pull~ out, remov~, take~ away, taken away, walk~ away, drop~ out, back~ out
cease~, stop~, end~, discontinu~, come to an end, came to an end, comes to an end, no longer
abandon~, give~ up, gave up, desert~, walk~ away from, drop~
reject~, refus~, turn~ down, declin~, not accept, not agree to, dismiss~
fail~, not succeed, unsuccessful, without success, no success, not manage, does not work, did not work
fail~ to, not, unable to, omit~ to, neglect~ to
miss~, not reach, not meet, not hit, not achieve, fall~ short of, fell short of
exceed~, over, above, more than, beyond, higher than, past
urgent, pressing, cannot wait, can not wait, immediate
serious, grave, severe, major
burden~, load~, weight on, strain on, imposition
trap~, stuck, caught, confin~
steep, sharp
narrow, tight, confined
dark~, unlit, not lit, poorly lit, badly lit, gloom~
slow~, sluggish, takes a long time, take a long time, protracted, drawn out
old, aged, ageing, elderly, end of its life, end of their life, end of its useful life, worn out, life expired
costs would rise, costs would go up, would cost more, become dearer
last resort, no alternative, no other option, no other choice, no choice
single point of failure, dependent on one, reliant on one, relies on one, depends on one
reli~ on, depend~ on, dependent, reliant, depend~ upon, reli~ upon
the only, sole, just one, only one, no more than one, no other
rare~, seldom, scarce, few, infrequent~, hardly ever
withhold~, withheld, hold back, held back, keep back, kept back
escap~, get out, got out, leak~ out
spread~, widespread, common, prevalent, extensive
cancel~, call~ off, scrap~, drop~
relocat~, displac~, move~, uproot~, forced to move
fell~, cut down, cutting down, come down, chopped down, remov~, taken down
dwarf~, overpower~, overwhelm~, tower~ over, loom~ over, dominat~
mislead~, misled, decepti~, deceive~, deceiv~, deceptive, false~, untruthful
shoddy, poor, slipshod, careless~, slapdash, sloppy, substandard, bad, low standard
wary, suspicious, distrustful, mistrustful, sceptical, doubtful, cautious
low, poor, bad, weak, at a low ebb, down
precarious, fragile, shaky, insecure, unstable, delicate, parlous
swamp~, inundat~, overwhelm~, deluge~, flood~, snow~ under
jump~, soar~, leap~, shoot up, surge~, rocket~, spike~
exceed~, breach~, above, over, go~ over, went over, surpass~
sue, sued, sues, suing, take~ to court, taken to court, face legal action, face~ proceedings, litigat~, claim against
inconclusive, proved nothing, prove nothing, settled nothing, settle nothing, no conclusion, without a conclusion, no firm conclusion, not conclusive
unsettl~, distress~, disturb~, upset~, troubl~, disorient~
lengthen~, extend~, increas~, grow~, grew, longer, stretch~, elongat~
shorten~, reduc~, cut~, shorter, curtail~
trebl~, tripl~, threefold, three times
quadrupl~, fourfold, four times
halt~, stop~, ceas~, lapse~, end~, suspend~
shed~, drop~, lose~, lost, cast~
forbid~, prevent~, prohibit~, ban~, bar~, rule~ out, preclud~, not allow, not permit, stop~
refus~, declin~, not agree, unwilling, reluctant, not willing
unwilling, reluctant, loath, not willing, not prepared, not keen
negligent, careless, remiss, lax, slack
lax, slack, loose, weak, poor
scarce, rare, few, hard to find, in short supply, hard to come by, short supply
chaotic, disorder~, disorganis~, in disarray, confus~, muddle~
hostile, unfriendly, antagonistic, against, aggressive
alarm~, worr~, disquiet~, trouble~, concern~, disturb~, perturb~
dangerous, perilous, hazardous, treacherous, unsafe
futile, pointless, useless, in vain, to no purpose, fruitless, no use
redundant, surplus, superfluous, unneeded, no longer needed, not needed
rejected, turned down, refused, thrown out, dismissed
flouted, ignored, disregarded, breached, disobeyed, not followed, not observed
ignor~, disregard~, overlook~, take~ no account of, took no account of, pay~ no heed, not considered, neglect~
omit~, leave~ out, left out, miss~ out, exclud~, not includ~
unpopular, disliked, not popular, not liked, resented
arduous, hard, difficult, tough, demanding, laborious
painful, hard, unpalatable, unwelcome, difficult
brittle, fragile, frail, easily broken, weak
stale, out of date, old, outdated
murky, cloudy, unclear, obscure
stagnat~, stall~, stand~ still, at a standstill, stopped, not moved, no progress
stall~, delay~, hold~ up, held up, stop~, halt~, stuck
erod~, wear~ away, worn away, weaken~, undermin~, eat~ into, eat~ away
undermin~, weaken~, damag~, erod~, sap~, diminish~
deter~, discourag~, put~ off, dissuad~, scare~ off
drain~, sap~, exhaust~, deplet~, run~ down, use~ up
inflat~, exaggerat~, overstat~, too high, overestimat~
understat~, underestimat~, too low
unpaid, outstanding, owed, not paid, owing, in arrears, overdue
stolen, taken, missing
absent, missing, away, not present, not there
barren, bare, empty
worn, threadbare, shabby, tired
loud, noisy
unpleasant, disagreeable, nasty, offensive, foul, not pleasant
unwise, imprudent, rash, foolish, ill advised, reckless, not wise, not prudent, unsound
unsound, not sound, flawed, faulty, weak
unnecessary, not necessary, needless, not needed, uncalled for
untidy, messy, scruffy, unkempt, neglected
outstrip~, exceed~, outpac~, outrun~, overtak~, run~ ahead of, faster than
claw~ back, reclaim~, recover~, take~ back, taken back, repaid, repay~
too narrow, not wide enough, narrow
too small, not big enough, not large enough
too short, not long enough
too weak, not strong enough
too old, not young enough, past its best
too high, excessive, not low enough
too low, not high enough, insufficient
over, too, excessively, unduly
incomplete, gaps, partial, not complete, missing parts, unfinished, not finished
shun~, avoid~, keep~ away from, steer~ clear of, stay~ away from
unlit, no lighting, not lit, without light, without lighting, unlighted
drag~ on, last~, took, take~, run~ on, went on, goes on
cut~ off, separat~, isolat~, estrang~, divid~, sever~
sliding, slide~, fall~, drop~, slip~
forced to, have to, compelled to, obliged to, driven to
lie, lied, lies, untruth~, false~, dishonest~, not tell the truth
choke~, clog~, block~, full of, smother~
worn out, end of its life, beyond repair, past repair
priced out, no longer afford, not afford, cannot afford, can not afford, too dear for, too expensive for
fell through, fall~ through, not go ahead, did not happen, collapse~, came to nothing, not proceed, not complete
prone to, often, apt to, tends to, inclined to
trip~, stumble~, fall over
ground~, stuck, strand~, aground
void, invalid, of no effect, no effect, not valid, null
hopeless, no prospect of success, no prospect, no chance, no chance of success, doomed, bound to fail, no hope of success, forlorn, futile
queue~, waiting time~, wait~, waiting list~, time spent waiting
sue~, claim~ against, take to court, taken to court, legal claim~, claim brought, claims brought
overspend~, overspent, more than it should, over budget, above budget, over the budget
irrecoverable, cannot be recovered, cannot be collected, uncollectable, not collectable, not recoverable, bad debt~
unchecked, not checked, nobody checked, no one checked, no check~, without check~
`;
