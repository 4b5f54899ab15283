/**
 * The stiff and the plain way of saying the same, as reports and their copy-editors change them. One group a line;
 * `~` stands for all forms of a word.
 */
export const formalParaphrases = `
submit~, go to, goes to, went to, send~ to, sent to, put before, put to, lay before, laid before, present~ to, made to, lodge~, forward~ to, refer~ to, come before, comes before, brought to, taken to
unexpired, left to run, left, remaining, remain~, to run, still to run, outstanding
achieve~ its aims, achieve~ its objectives, achieve~ its aim, meet~ its aims, meet~ its objectives, met its objectives, met its aims, did what it set out to do, done what it set out to do, do what it set out to do, fulfil~ its purpose, serve~ its purpose, deliver~ what it promised, do~ its job, done its job, succeed~
persuade~, convince~, win over, won over, satisfied, content, sway~
stack~ up, hold~ water, hold~ good, hold~ up, stand~ up, bear~ scrutiny, bear~ examination, make~ sense, add~ up, convincing, sound
out of the question, ruled out, not an option, not open to, cannot be considered, no option, not possible, not a realistic option
ruled out, reject~, discount~, set aside, dismiss~, eliminate~, discard~, not pursued, not taken further, not taken forward, not considered further, drop~
lengthen~, increase~, grow~, get longer, gets longer, got longer, rise~, extend~, go up
come forward, came forward, comes forward, offer~, volunteer~, apply~, put themselves forward, show~ interest, express~ an interest, found, emerge~, identified, respond~
take up, took up, taken up, takes up, accept~, avail themselves of, make use of, claim~
put up with, endure~, suffer~, live with, lived with, tolerate~, bear~, have had to bear, subjected to, experience~, contend~ with
at the latest, no later than, not later than, by, on or before, before the end of
last until, see out, sees out, survive~, last beyond, get through, continue until
up front, initial~, at the outset, to begin with, first, at the start, start up, advance
tie~ in, tied in, lock~ in, commit~, bind~, bound, oblige~
hand~ back, return~, give~ back, gave back, pay~ back, repay~, refund~, surrender~, send back, sent back
fall due, falls due, fell due, become due, becomes payable, payable, due, owed, owing, outstanding
owed, due to, entitled to, deserve~, merit~, owing to
entitled to, has a right to, have a right to, right to, right of, can claim, able to, eligible for, qualify for, qualifies for, may
in its present form, as it stands, as they stand, as drafted, as presented, in their present form, as submitted, as it is, as they are, as now drawn, without change, in its current form
hardest hit, worst affected, most affected, bear the brunt, bears the brunt, hit hardest, fall most heavily on, falls most heavily on, suffer most, suffers most, feel it most, particularly affected, disproportionately affected, hit disproportionately, affected disproportionately, disproportionately affect~
affect~, hit, fall on, falls on, touch~, bear on, strike~, impact~, impinge~, felt by
stopgap, temporary~, interim, for the time being, short term, provisional~, makeshift, for now
wait for, waits for, await~, pending, until, hold~ on for, depend~ on the outcome of, hold off until, hang on for
premature, too soon, too early, before time, hasty, precipitate, jump the gun, unwise to, should wait
go up, goes up, went up, gone up, rise~, raise~, increase~, put up, higher, up, uplift~
full, at capacity, no room, no space, no places, fully subscribed, fully booked, oversubscribed, fully occupied, no room left, no space left, no vacancies, exhausted
slack, float, contingency, headroom, leeway, room for manoeuvre, margin, spare time, allowance
slip~, slippage, delay~, late, overrun~, put back, hold up, held up, set back
push~ past, run~ past, run~ beyond, take~ beyond, carry past, carry beyond, go beyond, extend beyond, after, later than
liable for, responsible for, have to pay, has to pay, having to pay, pay~, bear~ the cost of, meet~ the cost of, foot~ the bill, stand~ the cost of, exposed to the cost of, pick~ up
go out of business, goes out of business, went out of business, gone out of business, insolven~, bankrupt~, cease~ trading, fold~, collapse~, fail~, administration, liquidation, receivership, wound up, go bust, goes bust, went bust, go under, goes under, went under, go to the wall, shut up shop
trading at a loss, loss making, losing money, loses money, lose money, in the red, making a loss, makes a loss, made a loss, running at a loss, not breaking even, operating at a loss, unprofitable, in deficit
pay for itself, pays for itself, paying for itself, self financing, self funding, cover~ its own cost~, cover~ its cost~, cost neutral, recoup~ its cost, no net cost, break even, breaks even, meet~ its own cost~, wash its face
privately owned, in private hands, in private ownership, private property, belongs to a private owner, not in public ownership
listed, protected, on the list, statutory list
empty, vacant, unoccupied, disused, out of use, standing idle, unused, boarded up, void, untenanted, unlet
departure, moved out, left, vacated, went, gone, move out, pulled out, withdrew, vacate~
staff prefer, favoured by staff, preferred by staff, staff favour, staff would like, staff want, popular with staff
would like, would wish, want~, wish~ for, prefer~, keen, anxious, would welcome, hope~ for, desire~
be aware, note, bear in mind, keep in mind, remember, be in no doubt, be clear, be under no illusion, appreciate, understand, recognise, realise, be reminded
contravene~, in breach, breach~, break~ the rules, flout~, fall foul of, falls foul of, infringe~, contrary to, not comply, against the rules, not permitted by, beyond what is allowed, longer than allowed, violate~
amount to, amounts to, constitute~, be treated as, treated as, regarded as, count as, counts as, be, rank as, deemed
conduct~, carry out, carried out, undertake~, do, done, did, perform~, make, made, held, hold, run, ran
applied for, application made, sought, asked for, requested, submitted, application
consent, permission, approval, authorisation, licence, sanction, leave, clearance, agreement, go ahead, green light, permit~
unsupported, no longer supported, out of support, support has ended, support ended, end of support, not supported, end of life, no longer maintained
patched, updated, fixed, kept up to date, security updates, upgraded, patch~
borne out by, bear out, bears out, support~, confirm~, substantiate~, back~ up, corroborate~, uphold~, justif~, consistent with, prove~, in line with
trade, business, custom, takings, sales, turnover, customers
dispose of, sell~, sold, sale, part with, let go of, disposal
displace~, move out, moved out, moving out, turn out, turned out, evict~, oust~, dislodge~, force out, forced out, push out, have to leave, has to leave
train~, practise~, practice~, rehearse~, meet~, play
nowhere else, no other place, no alternative place, no alternative, no other venue, no other home, no other site, not anywhere else, nowhere to go
contained within, met from, met within, found within, found from, absorbed within, absorb~, covered by, funded from, accommodated within, fund~ from, borne by, fall~ on, charged to, financed from, paid for from, come~ from, come~ out of, drawn from
identified, found, arising, arise~, seen, raised, noted, anticipated, foreseen, expected, envisaged, apparent
recur~, happen again, happens again, happened again, repeat~, come up again, again, reoccur~, another time
conceal~, hide~, hidden, hid, cover~ up, withhold~, keep back, kept back, not disclose~, suppress~
exacerbate~, worsen~, make worse, makes worse, made worse, aggravate~, add to, adds to, compound~, heighten~, inflame~, deepen~, increase~
cogent, compelling, strong, convincing, forceful, persuasive, powerful, weighty
erroneous, wrong, mistaken, incorrect, inaccurate, in error, false, not correct, not right, at fault
ambiguous, unclear, uncertain, not clear, vague, open to interpretation, open to more than one reading, imprecise, capable of two meanings, obscure
arduous, difficult, hard, taxing, demanding, tough, gruelling, heavy going
assist~, help~, aid~, support~, be of assistance, lend a hand, back~
ascertain~, find out, finds out, found out, establish~, determine~, discover~, check~, make sure, work out
commensurate with, proportionate to, in proportion to, in keeping with, matched to, equal to, in line with
commence~, start~, begin~, began, begun, get under way, launch~, kick off, open~, embark on
concur~, agree~, share the view, shares the view, of the same mind, of the same view, accept~, in agreement
consequent upon, resulting from, arising from, following from, caused by, because of, due to, brought about by
curtail~, cut short, shorten~, limit~, restrict~, cut back, reduce~, trim~
defer~, put off, puts off, postpone~, hold over, held over, delay~, put back, leave till later, adjourn~, stand over
detrimental, harmful, damaging, bad for, adverse, injurious, prejudicial, hurtful, to the detriment of, do harm
discharge~, carry out, carries out, fulfil~, perform~, meet~, met, comply~ with
disseminate~, spread, circulate~, share, distribute~, pass on, send out, publish~, make known
endeavour~, try~, attempt~, seek~, strive~, make an effort
ensue~, follow~, result~, come after, came after, flow from
enumerate~, list~, set out, itemise~, detail~, name~
erect~, build~, built, put up, construct~, raise~
evince~, show~, display~, reveal~, demonstrate~, manifest~, betray~
expedite~, speed up, speeds up, hasten~, hurry~, quicken~, accelerate~, push on with, press on with, bring forward
facilitate~, help~, make easier, makes easier, ease~, enable~, allow~, smooth the way for, assist~
forthcoming, coming, next, future, approaching, available, to come
furnish~, give~, gave, provide~, supply~, offer~
hitherto, until now, so far, up to now, till now, to date, previously, up to the present
imminent, about to happen, close, near, at hand, impending, looming, about to, very soon
in excess of, more than, over, above, greater than, upwards of, beyond, higher than
in receipt of, receiving, receive~, on, getting, got, claiming, has, have
inception, start, beginning, outset, launch, opening, set up
incumbent on, duty of, up to, for, must, responsibility of, falls to
initiate~, start~, begin~, set going, introduce~, set in motion, open~, bring
intimate~, say~, said, hint~, suggest~, tell~, told, make known, made known, indicate~
irremediable, cannot be put right, beyond repair, beyond remedy, incurable, past mending, irreparable
juncture, point, stage, time, moment
locality, area, district, neighbourhood, place, vicinity, round about, part of town
methodology, method~, approach, way, system, means
mitigate~, lessen~, reduce~, soften~, ease~, lower~, limit~, alleviate~, minimise~, temper~, make less severe
necessitate~, need~, call for, calls for, require~, mean~, make necessary, makes necessary, entail~, involve~, demand~
notwithstanding, despite, in spite of, even though, although, however, regardless of, even so
obviate~, remove the need for, removes the need for, make unnecessary, makes unnecessary, avoid~, do away with, prevent~, save~
omit~, leave out, left out, miss~, skip~, exclude~, drop~, overlook~
paucity, shortage, lack, scarcity, few, little, dearth, not enough, too few, scarce, want of
peruse~, read, look at, study, studied, go through, examine~
predicated on, based on, rest~ on, founded on, depend~ on, assume~, built on, rely on, relies on
prolong~, extend~, lengthen~, draw out, keep up, drag out, make longer, continue~
provenance, origin~, source~, history, where it came from, background
purport~, claim~, profess~, say~, appear~, seem~, allege~
purchase~, buy~, bought, acquire~, acquisition, get~, obtain~
reimburse~, pay back, pays back, paid back, refund~, repay~, make good, compensate~
reiterate~, repeat~, say again, said again, restate~, underline~, stress again
relinquish~, give up, gives up, gave up, surrender~, let go, yield~, hand back, part with, forgo~, renounce~
remunerate~, pay~, paid, reward~, remuneration, salary, salaries, wages
render~, make~, made, leave~, left, turn~, cause to be
rescind~, revoke~, cancel~, withdraw~, withdrawn, repeal~, undo, undone, overturn~, annul~, take back
retain~, keep~, kept, hold on to, preserve~, save~, maintain~, hold~, held
reticent, reluctant, unwilling, slow to, hesitant, loath, not keen, disinclined, averse
salient, main, key, important, chief, principal, leading
scrutinise~, look closely at, examine~, inspect~, check~, go over, vet~, study
substantiate~, prove~, back up, support~, confirm~, bear out, evidence, demonstrate~
sufficient, enough, adequate, ample, plenty of, as much as is needed, all that is needed
supersede~, replace~, take the place of, overtake~, overtaken, supplant~, displace~
terminate~, end~, stop~, finish~, bring to an end, brought to an end, cease~, conclude~, close~, wind up, wound up, determine~
thereafter, after that, afterwards, then, from then on, subsequently, later, next
transmit~, send~, sent, pass on, forward~, convey~, hand on
utilise~, use~, employ~, make use of, apply~, draw on
untenable, cannot be defended, indefensible, cannot be sustained, not sustainable, cannot stand, unsustainable, cannot be justified, unjustifiable
vacate~, leave~, left, move out, moved out, quit~, give up, empty~
verify~, check~, confirm~, make sure, test~, validate~, prove~, bear out
vest~ in, belong~ to, owned by, held by, pass to, lie with, lies with, rest with, rests with
warrant~, justify~, call for, calls for, deserve~, merit~, need~, be grounds for, excuse~
whereabouts, location, place, position, site, where
withhold~, keep back, kept back, hold back, held back, refuse~ to give, not give, not release, deny~, retain~
zealous, keen, eager, enthusiastic, vigorous, ardent, committed
off target, behind target, below target, under target, short of target, missed its target, missed the target, not on target, not on track, off track, behind plan
on target, on track, on course, going to plan, as planned, to plan, on schedule, in line with plan, to time
over budget, overspend~, overspent, overspending, more than budgeted, above budget, exceed~ the budget, exceed~ its budget, more than the budget, beyond the budget, outside budget, in excess of the budget, gone over budget, higher than budgeted
under budget, underspend~, underspent, within budget, less than budgeted, below budget, inside the budget, lower than budgeted
understaffed, short of staff, short staffed, shorthanded, too few staff, not enough staff, lack of staff, staff shortage~, below strength, under strength, below establishment, vacancies, unfilled posts, posts unfilled, insufficient staff, shortage of staff
at breaking point, overstretched, stretched to the limit, under severe strain, under great pressure, cannot cope, overwhelmed, swamped, at full stretch, struggling to cope, not coping
in a poor state, in poor condition, in bad condition, in a bad state, dilapidated, run down, in disrepair, in a state of disrepair, badly maintained, poorly maintained, neglected, unkempt, shabby, worn out, decayed, ill maintained, tumbledown
dirty, filthy, unclean, squalid, insanitary, unhygienic, grubby, soiled
noisy, loud, noise, disturb~, too loud, din, racket
dangerous, unsafe, hazardous, a danger, a hazard, risky, perilous, not safe, treacherous, a threat to safety
slow, sluggish, tardy, not quick, too long, unhurried, laggard, long delays
rude, discourteous, impolite, offensive, abrasive, uncivil, disrespectful
angry, upset, furious, indignant, unhappy, annoyed, aggrieved, displeased, irate, up in arms, incensed
dismay~, disappoint~, regret~, unhappiness, distress, concern at, alarm, anger, displeasure
worry~, worried, anxious, anxiety, concern~, concerned, fear~, apprehensive, uneasy, troubled
surprised, taken aback, unexpected~, not expected, unforeseen, out of the blue, astonished
shocking, appalling, dreadful, terrible, very bad, scandalous, disgraceful, deplorable, woeful, lamentable, dire
mismanage~, badly run, poorly run, badly managed, poorly managed, ill managed, maladministration, poor management, bad management
waste~, squander~, throw~ away, fritter~ away, money down the drain, poor value, bad value, poor value for money, money thrown away, not value for money, lost money, ill spent
unfair, unjust, not fair, inequitable, one sided, biased, partial, unequal
unpopular, disliked, not popular, not liked, unwelcome, resented, not welcomed, ill received, badly received
unenforceable, cannot be enforced, toothless, not enforceable, no means of enforcing, has no teeth, impossible to enforce
inaccessible, cannot be reached, hard to get to, no access, difficult to reach, out of reach, not accessible, cut off
misleading, gives a false impression, deceptive, give~ the wrong impression, inaccurate, not the whole picture, false
`;
