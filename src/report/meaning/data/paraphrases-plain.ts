/**
 * Plain English that may stand for plain English without a change of force: one group a line, `~` after a word
 * stands for all its forms. A phrase may stand in several groups; words of the same scale and other force never match.
 */
export const plainParaphrases = `
lose~, lost, cost~, forfeit~, be worse off by
expire~, fall~ in, fell in, run~ out, ran out, come~ to an end, came to an end, lapse~, end~, cease~
consider~, find~, judge~, regard~, deem~, think~, thought, believe~, view is, views are, take~ the view, opinion is, opinion, view~, conclude~, reckon~, feel~, hold~
meet by, met by, meet, met, deal~ with, dealt with, address~, cater~ for, answered by, overcome~, taken care of, take~ care of
finalise~, settle the final, agree the final, complete~, conclude~, put the finishing touches to
abandon~, give~ up, drop~, discard~, scrap~
ability, capacity, capability, power to
absent~, away, missing, not present
abroad, overseas
accord~ with, agree~ with, fit~ with, in line with, consistent with, in keeping with, in accordance with, conform~ with, in conformity with, compatible with, square~ with, match~, accord~, chime~ with, in step with, tally with, tallies with
according to, in accordance with, under
accurate~, correct~, exact~, precise~, right
act~, take~ action, action, take~ steps, do something
actual~, real, in practice
address~, speak~ to, spoke to, talk~ to
adequate~, sufficient~, enough, ample
adjacent, adjoining, neighbouring, next door, alongside, abutting
advance~, progress~, move~ forward, take~ forward, push~ forward, carry~ forward
affect~, impact~, touch~, have an effect on, has an effect on, have an impact on, has an impact on, bear~ on
age, old, years old, of age, aged
agree~, content, happy, satisfied, in agreement, on board, accept~, willing
aim~, intend~, intention, seek~, purpose, object of, goal~, designed to, meant to, set out to, target~
allow~, permit~, let, lets, letting, enable~, make it possible, makes it possible, leave~ room for, give~ leave
almost, nearly, virtually, practically, all but, close to
alone, by itself, by themselves, on its own, on their own, solely, single handed
also, as well, too, in addition, besides, moreover
alternative~, other option~, other way~, other course~, different option~, another way
amount~ to, come~ to, total~, add~ up to, stand~ at, run~ to, is put at, was put at
announce~, publish~, make~ known, made public, make~ public, declare~, released
another, further, second, additional, extra
answer~, reply~, replied, response~, respond~, come back on
apparent, plain, clear, evident, obvious, visible, manifest
appear~, seem~, look~
arise~, come~ from, stem~ from, flow~ from, follow~ from, spring~ from, emerge~ from, result~ from, come~ out of
arrange~, organise~, set up, sets up, lay~ on, fix~ up, put~ on, stage~, hold~, held
ask~, request~, invite~, seek~, sought, call~ for, enquire~, put to, question~
assemble~, gather~, collect~, come together, meet~
attach~, append~, annex~, enclose~, annexed
attempt~, try~, tried, effort~, seek~ to, endeavour~
attend~, turn~ out, turned up, turn~ up, come~ to, came to, present at, be present, was present, were present
avoid~, prevent~, stop~, save~ from, head off, keep~ from, steer~ clear of, escape~, forestall~, avert~
await~, wait~ for, wait~ until
aware of, know~ of, know~ about, conscious of, alive to, mindful of
bad~, poor~, substandard, below par
balance, remainder, rest, remaining, what is left, left over
ban~, prohibit~, forbid~, forbidden, bar~, outlaw~, not allow~
bear~, carry~, shoulder~, meet~, absorb~, fall~ to, fall~ on, borne
become~, turn~ into, grow~
before long, soon, shortly, in the near future
begin~, start~, commence~, open~, launch~, set off, kick~ off, get~ going, get under way, got under way, gets under way, set in motion, embark~ on, first day
belong~ to, own~, owned by, property of, in the ownership of, held by
best, most suitable, preferred, strongest, first choice, leading, top
better, preferable, superior, stronger, more suitable, to be preferred
bigger, larger, greater, wider
bind~, bound, binding on, tie~, tied, commit~, committed
break~ down, out of order, stop~ working, fail~, pack~ up, gave out, give~ out, seize~ up
bring~ forward, advance~, move~ up, speed~ up, accelerate~, hasten~, quicken~
bring~ in, introduce~, implement~, put in place, put into effect, put into practice, roll~ out, apply~, launch~, institute~, set up, establish~
bring~ to an end, end~, stop~, terminate~, close~, finish~, conclude~, cease~, discontinue~, wind~ up, wind up, wound up, come~ to an end, run~ out, expire~, lapse~
bring~ up to date, update~, modernise~, refresh~, up to date
brief~, short~, concise, quick
broken, damaged, not working, faulty, defective, out of action, out of use, out of order, out of service
build~, construct~, erect~, put~ up, construction, make~, provide~, lay~, laid, install~
burden~, load~, pressure~, strain~, weight
busy, heavily used, well used, much used, in heavy use, popular
buy~, purchase~, acquire~, procure~, obtain~, acquisition~, get hold of
calculate~, work~ out, reckon~, compute~, figure~ out, put at, arrive~ at, estimate~, cost~ at, assess~ at
call~, name~, known as, called, entitled, describe~ as, term~, termed, styled
cancel~, call~ off, called off, scrap~, annul~, rescind~, revoke~, abandon~
cannot, not possible, impossible, unable to, not able to, no means of, in no position to, no way of
care~ for, look~ after, tend~, maintain~, upkeep, keep up
careful~, thorough~, close~, detailed, full~, in depth, at length, in detail, attentive~
carry on, carries on, carried on, continue~, go on, goes on, went on, keep~ going, keep~ on, remain~, persist~, last~, stay~
catch up, recover~, make up, make good
cause~, lead~ to, led to, result~ in, bring~ about, brought about, give~ rise to, produce~, mean~, create~, make for, trigger~, set off, entail~, generate~, prompt~, spark~, end~ in, due to, because of, owing to, result of, down to, through, on account of, reason for, responsible for
change~, alter~, amend~, modify~, adjust~, revise~, vary~, variation~, shift~, switch~, rework~, recast~
cheap~, inexpensive, low cost, less expensive, cost~ less, lower in price, lower in cost, lower priced, less costly, least expensive, lowest priced, lowest cost, low priced
check~, verify~, confirm~, inspect~, test~, examine~, look~ over, audit~, vet~, go~ through, gone through
choose~, select~, pick~, opt~ for, go~ for, decide~ on, settle~ on, plump~ for, choice
circumstance~, situation~, condition~, position, state of affairs, setting
claim~, assert~, maintain~, say~, allege~, contend~, argue~, suggest~
clear~, remove~, take~ away, took away, get rid of, gets rid of, rid of, cart~ away, empty~
close~, shut~, closure~, shut~ down, close~ down, closed off, shutting, closing
close to, near~, beside, next to, by, adjacent to, not far from, within reach of, a short way from, a short walk from, hard by, nearby
collect~, gather~, pick~ up, bring in, draw~ in, empty~, fetch~
combine~, merge~, join~, amalgamate~, bring together, brought together, unite~, put together, fuse~, consolidate~, pool~, become one, made into one, single body
come into force, comes into force, came into force, take~ effect, took effect, begin~, start~, commence~, apply~ from, have effect from, run~ from, effective from, operative from, operate~ from, in force from, with effect from, dates from, come into effect, comes into effect, from
compare~, comparison, set against, measured against, side by side, beside, against
complete~, finish~, finalise~, conclude~, done, carry~ through, see~ through, wind~ up, end~, at an end, completion, ready
comply~, meet~, satisfy~, fulfil~, conform~, adhere~, follow~, obey~, observe~, keep~ to, abide~ by, kept to, in compliance with, pass~
comprise~, consist~ of, made up of, make~ up, include~, contain~, composed of
conceal~, hide~, hidden, withhold~, keep~ back, keep~ from
relate~ to, deal~ with, is about, are about, cover~, touch~ on, have to do with
conclude~, find~, decide~, determine~, come to the conclusion, came to the conclusion, reach~ the conclusion, judge~, hold~, held, form~ the view, formed the view, conclusion, finding~, view, take~ the view, verdict
conduct~, carry~ out, undertake~, run~, perform~, do, did, done, hold~, held, make~, made, execute~, complete~
confirm~, verify~, agree~, say~, said, bear~ out, bore out, corroborate~, back~ up, support~, affirm~, make~ clear, certify~
connect~, link~, join~, tie~, relate~, associate~, attach~
consent~, permission, leave, approval, agreement, assent, authority, authorisation, go ahead, green light, permit~, say so, blessing, sanction
consider~, think~, look~ at, weigh~, weigh~ up, ponder~, examine~, take~ into account, took into account, taken into account, have regard to, had regard to, having regard to, take~ account of, bear~ in mind, reflect~ on, assess~, give~ thought to, gave thought to, appraise~, evaluate~, consideration, review~, study, studied
contact~, write to, wrote to, get~ in touch with, approach~, speak~ to, reach~, in touch with, ring~, phone~, telephone~, email~
contain~, include~, hold~, have, has, feature~, carry~
continu~, ongoing, under way, in progress, running, still going
control~, manage~, run~, operate~, govern~, oversee~, in charge of, supervise~, direct~, look~ after, administer~
cope~, manage~, handle~, deal~ with, get by
copy, copies, duplicate~
correct~, put right, put~ right, rectify~, remedy~, cure~, fix~, amend~, make good, resolve~, sort~ out, mend~, deal~ with
cost~, price~, charge~, expense~, spend~, outlay, sum, bill, expenditure, worth, come~ to, priced at, amount~
count~, number~, tally~, add~ up, total~
cover~, include~, apply~ to, extend~ to, deal~ with, span~, take~ in, took in
create~, make~, made, set up, form~, establish~, found~, produce~, start~, bring into being, provide~
crowded, full, overfull, at capacity, packed, oversubscribed
cut~, reduce~, lower~, trim~, decrease~, lessen~, bring~ down, brought down, drop~, shrink~, scale~ back, scale~ down, curtail~, pare~, prune~, diminish~, slash~, fall~, go down, goes down, went down, reduction, less, lower, fewer
damage~, harm~, injure~, hurt~, spoil~, impair~, mar~, detriment, injury, injuries
decide~, determine~, resolve~, settle~, make a decision, take a decision, makes a decision, made a decision, took a decision, taken a decision, come to a decision, reach~ a decision, decision, rule~
decline~, fall~, drop~, go down, dwindle~, shrink~, tail~ off, reduce~, decrease~, lessen~, come down, slip~ back, fewer, lower, less
defend~, stand~ up, justify~, support~, sustain~, uphold~, make out a case for
delay~, hold~ up, held up, put off, puts off, postpone~, defer~, set back, slow~, late~, behind, overdue, adjourn~, slip~
deliver~, provide~, supply~, achieve~, bring~, realise~, make~, secure~, yield~, bring~ about, produce~, carry~ out, give~, offer~
demolish~, pull~ down, pulled down, knock~ down, take~ down, took down, tear~ down, raze~, clear~, demolition, bulldoze~
demonstrate~, show~, prove~, establish~, make~ out, evidence~, evident, make~ clear
depend~ on, rest~ on, rely~ on, hinge~ on, turn~ on, ride~ on, hang~ on, subject to, dependent on, reliant on, contingent on, conditional on, hinges upon, depend~ upon
describe~, set~ out, explain~, outline~, detail~, give~ an account of, list~, summarise~, describ~, account, record~, give~ details of
design~, draw~ up, drew up, plan~, prepare~, lay~ out, draft~, devise~, frame~, work~ up
destroy~, ruin~, wreck~, wipe~ out
develop~, grow~, expand~, build~ up, evolve~
different~, differ~, vary~, not the same, unlike, distinct, other
difficult~, hard, tricky, not easy, trouble~, problem~
disadvantage~, drawback~, downside~, disbenefit~, weak point, weakness~, against it, minus point
disclose~, reveal~, make~ known, tell~, publish~, make~ public, release~, divulge~
discover~, find~, found, come across, came across, learn~, detect~, uncover~, bring to light, brought to light, identify~, notice~, note~, spot~
discuss~, talk~ about, talk~ over, debate~, raise~ with, go over, speak~ about, talk~, discussion~, conversation~, deliberate~
dispute~, disagree~, quarrel~, argue~, argument~, disagreement~, challenge~, contest~, differ~
divide~, split~, share~, separate~, part~, break up
doubt~, question~, uncertain~, unsure, not sure, unclear, not certain, in question
early, soon, in good time, ahead of time
earn~, make~, made, bring in, brings in, brought in, raise~, generate~, yield~, take~, took, gain~, income, receive~
easy, easily, simple, simply, straightforward, not difficult, without difficulty, readily, without trouble, not hard
effect~, impact~, consequence~, result~, outcome~, upshot, implication~, bearing, influence~
efficient~, economical~, cost effective, productive
employ~, hire~, engage~, take~ on, took on, appoint~, recruit~, retain~, use~, have on the payroll, staff~
empty, vacant, unoccupied, not occupied, standing empty, not in use, unused, disused, out of use, unlet, void~, not let
encourage~, promote~, foster~, urge~, support~, stimulate~
encounter~, meet~, met, face~, run into, come up against, experience~, have, had
enlarge~, expand~, extend~, widen~, make~ bigger, made bigger, add to, adds to, added to, broaden~, bigger, larger
enter~ into, conclude~, sign~, make~, made
entire~, whole, all, full, complete, total, every part of
equal~, same, identical, alike, level, match~, no different, equivalent, as much as, equally
equipment, kit, apparatus, machinery, machines, plant, gear, tools
erode~, wear~ away, worn away, weaken~, undermine~, chip~ away at, eat~ into
error~, mistake~, slip~, inaccuracy, inaccuracies, wrong, fault~
essential~, necessary, vital, crucial, needed, required, must, indispensable, imperative
establish~, set up, found~, create~, start~, found out, find out, ascertain~, determine~
estimate~, forecast~, put at, expect~, project~, predict~, reckon~, calculate~, anticipate~, assess~, think~, likely
even out, balance~, offset~, cancel~ out, compensate~, make up for, makes up for, set off against, counter~
event~, occasion~, function~, gathering~, fair, festival~
every, each, all, any
example~, instance~, case~, such as
exceed~, more than, over, above, top~, in excess of, greater than, higher than, beyond, upwards of, outstrip~, surpass~
except, save, apart from, other than, but for, excluding, with the exception of, bar, aside from, saving
exchange~, swap~, trade~, replace~, substitute~
exclude~, leave~ out, left out, omit~, not include~, without, shut~ out, bar~, rule~ out, apart from, net of
exhaust~, use~ up, run~ out, spent, gone, all gone, nothing left, come to an end
exist~, there is, present, current, in place, already there, in being
expect~, anticipate~, foresee~, forecast~, likely, due, looked for, predict~, should
explain~, set~ out, account~ for, say~ why, said why, give~ reasons, gave reasons, clarify~, make~ clear, give~ an explanation
express~, voice~, state~, raise~, put forward, make~, made, say~, said, put~
extend~, prolong~, lengthen~, renew~, continue~, stretch~, make~ longer, made longer, longer, add~ to, enlarge~, run~ on, extension
extra, additional, further, more, added, supplementary, another, on top, surplus
factor~, consideration~, element~, point~, aspect~, matter~
fail~, not succeed, unsuccessful, collapse~, break~ down, come to nothing, fall~ through, fell through, miss~, not meet, not work, default~
fair~, just, even handed, equitable, impartial, reasonable
fault~, blame, responsible, defect~, flaw~, to blame
feasible, possible, practicable, workable, achievable, viable, realistic, can be done, deliverable, practical, attainable, doable
few, not many, small number of, hardly any, handful of, a few
fewer than, less than, under, below, not as many as, not so many as
field~, pitch~, ground~
fill~, occupy~, take~ up, take~, appoint~ to
final~, last, eventual~, ultimate~, closing, in the end, at last
find~, found, conclude~, discover~, judge~, determine~, see~, saw, locate~, trace~, hold~
find out, finds out, found out, ascertain~, learn~, discover~, establish~, determine~, enquire~
finish~, end~, complete~, conclude~, close~, stop~, cease~, over, come to an end
fit~, suitable, appropriate, right, proper, suited
follow~, come after, comes after, after, subsequent, succeed~, next, track~
forbid~, ban~, prohibit~, not allow~, not permit~, prevent~, rule~ out
force~, compel~, oblige~, make, drive~, require~, leave~ no choice
formal~, official~, in writing, statutory
former~, previous~, old, earlier, past, ex, one time, before
free~, without charge, at no cost, no charge, for nothing, without payment, nil cost, costs nothing, free of charge, gratis, not charged, no fee, waive~
frequent~, often, regular~, many times, repeated~, commonly, time and again
full~, complete~, whole, entire, in total, in all, total, thorough
future, coming, years to come, ahead, forthcoming, later
gain~, get~, win~, won, obtain~, secure~, acquire~, benefit~, receive~, earn~
gap~, shortfall~, deficit~, hole, shortage~
general~, overall, broad~, on the whole, usual~, common~
get worse, gets worse, getting worse, got worse, worsen~, deteriorate~, decline~, go downhill, degenerate~
get better, gets better, getting better, got better, improve~, recover~, pick~ up, on the mend
give~, provide~, supply~, offer~, afford~, grant~, hand~, make available, makes available, made available, lend~, present~, award~, allow~, contribute~, pay~
go ahead, goes ahead, went ahead, proceed~, take~ place, took place, happen~, be done, carry~ on, implement~, continue~, advance~, be carried out, going ahead
good~, sound, satisfactory, well, fine, positive, favourable, of good quality, high quality, solid
gradual~, step by step, bit by bit, over time, in stages, phase~, by stages, by degrees, slowly
grow~, rise~, rose, increase~, go up, goes up, went up, expand~, climb~, mount~, swell~, growth, more, higher, build~ up, swollen
guess~, estimate~, suppose~
hand over, hands over, handed over, transfer~, pass~, passed to, give~, convey~, turn~ over to, surrender~, vest~, make over
happen~, occur~, take~ place, took place, arise~, come~ about, come to pass, held, fall~, be
hard, difficult~, tough, tricky, challenging, not easy
hear from, heard from, receive~ a reply, reply~, replied, respond~, answer~, come back to
height, tall, high, storey~
help~, assist~, aid~, support~, benefit~, contribute~ to, serve~, make it easier, makes it easier, ease~
high~, elevated, steep, great, heavy
hold~, keep~, retain~, have, has, possess~, own~, store~, house~, accommodate~, stage~
hope~, trust, wish~, expect~
hurry, quick~, swift~, rapid~, speedy, speedily, prompt~, fast, soon
idea~, suggestion~, proposal~, thought~, concept~, plan~
ignore~, disregard~, overlook~, pay no attention to, pays no attention to, pass~ over, leave~ out of account, left out of account, take~ no account of, neglect~
immediately, at once, straight away, straightaway, forthwith, right away, without delay, now, instantly, without further delay
important, significant, major, material, key, matter~, weighty, of weight
improve~, better, enhance~, upgrade~, raise~ the standard, make~ better, strengthen~, uplift~, improvement~, do~ up, renovate~
include~, contain~, comprise~, cover~, take~ in, incorporate~, with, among~, embrace~, have, has, count~ in, built in, allow~ for, inclusive of, embody, embodies
increase~, raise~, rise~, rose, put~ up, go up, goes up, went up, grow~, growth, more, higher, extra, boost~, lift~, add~ to, uplift~, step~ up, climb~, up by, up from, push~ up, higher than
independent~, outside, external~, separate~, impartial
indicate~, show~, suggest~, point~ to, signal~, imply~, say~
individual~, person~, single, one by one, each, people
inform~, tell~, told, advise~ of, let know, notify~, make~ aware, made aware, write to, wrote to, brief~, report~ to, aware, learn~, given notice, know~, heard
initial~, first, opening, early, at first, to begin with, to start with, in the first instance, original~
inspect~, look~ at, look~ over, examine~, check~, survey~, visit~, view~, go over, see~, saw, seen, assess~
install~, fit~, put~ in, put in, set up, place~, fix~, provide~, erect~
intend~, plan~, mean~ to, meant to, aim~, propose~, have in mind, have it in mind, purpose, wish~ to, want~ to, hope~ to, intention
interest~, concern~, stake~
interrupt~, break~, stop~, disrupt~, suspend~, halt~
investigate~, look~ into, enquire~, inquire~, probe~, examine~, study, studied, explore~, inquiry, inquiries, investigation
involve~, mean~, entail~, require~, call~ for, take~, include~
join~, enter~, sign~ up, become part of, connect~, take part in
keep~, retain~, hold~ on to, preserve~, maintain~, save~, stay~, remain~, hold~, continue~, go on with, carry~ on, sustain~, stand~
know~, aware, familiar with, understand~, realise~, recognise~
lack~, without, have no, has no, had no, no, want~ of, short of, absence of, absent, not have, missing, shortage~, devoid of, does not have, do not have, need~, shortfall~
large~, big, great, substantial, sizeable, extensive, wide, huge, considerable, bulky
last~, continue~, endure~, go on, run~, remain~, take~, stay~, hold~ good
late~, overdue, behind, delay~, not on time, after the deadline, out of time, tardy, behind time
later, after~, subsequent~, following, in due course, then, next, in time
launch~, start~, begin~, introduce~, open~, set going
lead~, head~, run~, direct~, charge of, in charge, manage~, chair~
learn~, find out, found out, hear~, discover~, told
leave~, go from, quit~, depart~, move out, vacate~, resign~, let stand, move~ away, go~
length, long, extent, duration, period
likely, probable, probably, expected, in all likelihood, in all probability, chances are, well may, more likely than not, apt to, liable to, stand~ to
limit~, restrict~, cap~, confine~, keep~ to, kept to, bound~, hold~ down, hold~ to, held to, up to, maximum, ceiling~, no more than, at most, not exceed~, only
list~, set~ out, itemise~, name~, give~, tabulate~, enumerate~
listen~, hear~, heard, take~ note, heed~
local~, nearby, area, neighbourhood, in the area, town, of the area
locate~, site~, sited, place~, situate~, position~, find~, found, stand~, stood, lie~, lies, set
long~, lengthy, extended, prolonged, for years, protracted
look~ for, seek~, sought, search~, hunt~, find~
lose~, lost, loss~, forfeit~, give~ up, gone, go, forgo~, be without, miss~
low~, small, modest, cheap, little, slight
main~, chief~, principal~, primary, primarily, most important, biggest, major, leading, largest, mostly, above all, largely, key, central
majority, most, more than half, greater part, bulk
make~, made, produce~, create~, manufacture~, build~, cause~, do
make use of, makes use of, made use of, use~, utilise~, employ~, take~ advantage of, draw~ on, apply~, exploit~, rely~ on
manage~, run~, look~ after, operate~, control~, be responsible for, is responsible for, succeed in, administer~, oversee~, handle~, take~ care of
many, numerous, a lot of, lots of, a large number of, a good many, a great many, plenty of, great number, much, scores of
mark~, score~, assess~, rate~, grade~, rank~, evaluate~
matter~, issue~, question~, subject~, point~, topic~, business, affair~
mean~, signify~, involve~, imply~, entail~, amount~ to, so that, result~ in
measure~, step~, action~, move~, gauge~
mention~, refer~ to, note~, say~, raise~, cite~, touch~ on, make reference to, makes reference to, speak~ of, draw attention to, draws attention to, drew attention to, reference to
method~, way~, means, approach~, process~, procedure~, manner
minimum, least, lowest, at least, no less than, not less than, or more, no fewer than, floor
maximum, most, highest, at most, no more than, not more than, or less, ceiling, up to
mistake~, error~, slip~, oversight, wrong~
mix~, blend~, combine~, variety
money, funds, cash, sum~, funding, finance~, resource~, capital
month~, monthly
move~, transfer~, shift~, relocate~, go to, switch~, take~ to, took to, bring~, go over to
narrow~, slim, thin, limited
near~, close~, approach~, next to
necessary, needed, required, essential, must be, need~, called for, requisite, has to be
neglect~, fail~ to, overlook~, leave~ undone, omit~, let slip
new~, fresh, recent, replacement, another, modern, latest
next, following, coming, subsequent, after that
night~, overnight, after dark, evening~
normal~, usual~, standard, ordinary, ordinarily, typical~, general~, customary, as a rule, conventional
note~, observe~, notice~, see~, remark~, point~ out, be aware, record~
nothing, not anything, no part, none, no
now, at present, currently, today, at the moment, these days, as things stand, present, nowadays
number~, figure~, total~, count, quantity
object~, oppose~, against, resist~, raise~ objection~, protest~, opposition, opposed, take issue with, takes issue with, disagree~, lodge~ an objection, not in favour, unhappy with, not support, unwilling
observe~, see~, saw, notice~, watch~, witness~, note~, find~
obstacle~, bar~, barrier~, hindrance, impediment~, stand in the way, stands in the way, block~, prevent~
obtain~, get~, got, secure~, acquire~, gain~, receive~, win~, won
obvious~, clear~, plain~, evident~, apparent~, self evident
occupy~, live in, lives in, use~, fill~, hold~, tenant~, inhabit~, take~ up
offer~, provide~, give~, put forward, tender~, propose~, hold~ out, make available, made available, bid~
old~, aged, dated, elderly, former, long standing, ageing, ancient
only, solely, just, merely, no more than, alone, simply, exclusively, purely, nothing but, no one but, none but
open~, start~, begin~, launch~, unlock~, not closed, stays open, public
operate~, run~, work~, function~, manage~, in use, in operation, in service, trade~
opinion~, view~, judgment, judgement, mind, thinking, belief~, assessment, estimation, what they think
opportunity, opportunities, chance~, opening~, scope, occasion
option~, choice~, alternative~, possibility, possibilities, course~, way forward
order~, instruct~, direct~, require~, tell~, command~, told to
original~, first, initial~, at the start, earlier, old
outcome~, result~, finding~, conclusion~, decision~, effect~, how it turns out
outline~, summary, summarise~, sketch~, set~ out, describe~, describes, brief
outside, external~, beyond, out of, off, outdoor, not within
outweigh~, greater than, exceed~, more than, override~, overcome~, count for more than, counts for more than, prevail~ over, tip the balance
own~, belong~, possess~, hold~, held, have, has, owner~, title to
part~, portion~, section~, some of, piece~, share~, element~, stretch~, length of
particular~, specific~, certain, individual, especial~, special~, chiefly, notably
pass~, go through, approve~, hand~, transfer~, convey~
pay~, meet~, fund~, settle~, foot the bill, foots the bill, bear the cost, bears the cost, finance~, spend~, contribute~, paid, defray~, cover~, stand the cost, underwrite~, subsidise~, pick~ up the bill
penalty, penalties, fine~, charge~, punish~
people, persons, residents, individuals, members of the public, those, anyone, somebody, someone, inhabitants, citizens, public, everyone, local people, townspeople
perform~, carry~ out, do~, did, done, work~, behave~, achieve~, discharge~, fulfil~
period~, time~, term~, spell, while, length of time, window, span, stretch
permanent~, for good, lasting, long term, indefinite~, for ever
phase~, stage~, step~, part~
place~, put~, site~, position~, set~, lay~, locate~, spot~, install~
plan~, scheme~, proposal~, programme~, project~, intend~, design~, strategy, strategies, blueprint
please~, satisfy~, delight~, glad, welcome~, happy, content
possible, can, may, could, feasible, might, potential~, conceivable
practical~, workable, in practice, feasible, realistic
prefer~, favour~, would rather, rather have, like better, choose~, first choice, incline~ to, lean~ towards, better, preference, in favour of
prepare~, draw~ up, drew up, draft~, get ready, make ready, put together, work~ on, work~ up, write~, written, ready, compile~, produce~, make~ preparations
preserve~, keep~, save~, protect~, conserve~, maintain~, safeguard~, retain~
prevent~, stop~, keep~ from, avoid~, rule~ out, bar~, block~, not allow~, preclude~, stand in the way of, stands in the way of, halt~, make impossible, makes impossible, no way to
previous~, earlier, former~, before, past, prior, last, preceding, old
problem~, difficult~, trouble~, snag~, obstacle~, complication~, fault~
proceed~, go ahead, goes ahead, continue~, go on, move~ forward, carry~ on, press~ on, press~ ahead, go forward, take~ forward, be carried out
produce~, make~, made, create~, generate~, yield~, give~, bring~ out, publish~, result~ in, supply~
progress~, headway, advance~, move~ on, develop~, forward, get on
promise~, undertake~, pledge~, commit~, give~ an undertaking, gave an undertaking, assure~, give~ an assurance, agree~, engage~, guarantee~, vow~, word
propose~, suggest~, put forward, puts forward, plan~, recommend~, intend~, offer~, proposal~, mean~ to
protect~, safeguard~, defend~, guard~, shield~, keep~ safe, kept safe, preserve~, secure~, look~ after
prove~, show~, establish~, demonstrate~, turn~ out, confirm~
provide~, give~, supply~, offer~, make available, made available, deliver~, lay~ on, afford~, furnish~, have, run~, set~ aside, put in, arrange~, equip~, make provision for, makes provision for, made provision for, available
publish~, issue~, print~, put out, bring~ out, make~ public, made public, release~, announce~, post~, appear~, circulate~
purpose~, aim~, object~, reason~, goal~, intention~, point, end, use
put forward, puts forward, propose~, suggest~, offer~, submit~, advance~, raise~, present~, table~, make~, come up with
quality, standard~, condition, grade, calibre
query, queries, question~, ask~, doubt~, enquiry, enquiries
raise~, bring~ up, brought up, mention~, put~, voice~, express~, lift~, increase~, collect~
rapid~, quick~, fast, swift~, speedy, sharp~, prompt~
rare~, seldom, infrequent~, not often, uncommon~, unusual~, hardly ever, few and far between
reach~, arrive~ at, get to, come to, attain~, achieve~, hit~, meet~, hits
read~, go through, study, studied, see~
real~, genuine~, true~, actual~, authentic
reason~, ground~, cause~, why, basis, explanation~, rationale, justification~, purpose~, case for, point of
receive~, get~, got, obtain~, be given, was given, were given, be sent, have, had, take~ delivery of, come in, came in, reach~, submitted, made, collect~, been sent, been paid, in hand
recent~, lately, latest, new~, in recent months, not long ago
recognise~, acknowledge~, accept~, see~, admit~, appreciate~, know~, concede~, identify~
record~, note~, minute~, log~, write down, register~, history, set down, on file, document~, put in writing
recover~, get back, gets back, got back, reclaim~, recoup~, win back, claw back, retrieve~, regain~, claim back, claimed back
refuse~, decline~, reject~, turn~ down, say no, said no, not agree, not grant, not allow, deny, denied, rebuff~, withhold~, unwilling
regard~, consider~, see~ as, view~ as, treat~ as, think~, look~ on, deem~, hold to be
regular~, frequent~, routine~, periodic~, at set times, at intervals, often
reject~, refuse~, turn~ down, dismiss~, rule~ out, discard~, throw~ out, set aside, discount~, decline~, exclude~, not accept~, not pursued, not taken forward, not recommended, disallow~
relevant, pertinent, applicable, material, in point, to do with, in question, bear on
reliable, dependable, trustworthy, sound, can be relied on, safe, consistent
rely~ on, depend~ on, count on, counts on, trust~ in, lean~ on, use~, bank on, reliant on, dependent on
remain~, stay~, be left, is left, are left, continue~, still, keep~, stand~, rest~, left, go on being, last~
remedy, remedies, cure~, solution~, answer~, put right, redress, relief
remind~, recall~, remember~, point~ out
remove~, take~ away, take~ out, took out, take~ off, strip~, get rid of, gets rid of, delete~, clear~, withdraw~, dismantle~, do away with, does away with, strike~ out, lift~, eliminate~, extract~
renew~, extend~, replace~, continue~, restart~, relet, repeat~
repair~, mend~, fix~, put right, patch~, make good, restore~, renovate~, maintenance, overhaul~, put back in order, remedial work~
repeat~, again, do again, once more, second time, rerun~, twice, say again, reiterate~, over again, recur~
replace~, substitute~, take the place of, takes the place of, change~ for, swap~, in place of, new, renew~, instead of, supersede~, give way to, gives way to, supplant~, succeed~, make way for
report~, tell~, told, say~, said, announce~, account, inform~, state~, come back
represent~, stand for, stands for, speak~ for, amount~ to, be, constitute~, equal~, act for, acts for, on behalf of
require~, need~, call~ for, must, demand~, oblige~, necessitate~, have to, has to, want~, ask~ for, insist~ on, take~, requirement~
rescue~, save~, bail~ out
reserve~, keep~ back, set~ aside, hold~ back, held back, put aside, put~ by, earmark~, ring fence~, ringfence~, save~ for, hold~
resolve~, settle~, solve~, decide~, sort~ out, clear~ up, deal~ with, put right, agree~, iron~ out, answer~, overcome~
respect~, honour~, keep~ to, observe~
response~, reply~, replies, answer~, comment~, reaction~, feedback, representation~, submission~, return~
responsible for, in charge of, charged with, look~ after, duty of, duty to, task~ with, answerable for, accountable for, fall~ to, job of, responsibility, run~, manage~
rest~, remainder, remaining, balance, others, what is left, other
result~, outcome~, effect~, finding~, consequence~, follow~, as a consequence
resume~, restart~, start~ again, begin~ again, reopen~, go back to
return~, give~ back, gave back, hand~ back, send~ back, sent back, come back, came back, go back, bring back, restore~, repay~, pay~ back, paid back, refund~
reveal~, show~, disclose~, bring to light, uncover~, expose~, find~, tell~, make~ known
review~, look~ at again, reconsider~, re examine~, look again at, looks again at, reassess~, revisit~, go over, examine~, study, audit~, come back to, take stock of, rethink~
revise~, amend~, change~, update~, alter~, redraft~, rewrite~, modify~, new version
right~, entitle~, entitled to, entitlement~, power~, authority, may
rise~, rose, increase~, go up, goes up, went up, gone up, grow~, climb~, up, jump~, soar~, growth, mount~, higher, advance~
rule~, regulation~, requirement~, provision~, law, order
run~, operate~, manage~, provide~, organise~, hold~, last~, go on, extend~, work~, conduct~, administer~
safe~, secure~, free from danger, not dangerous, out of danger, without danger, no danger, without risk
satisfy~, meet~, met, comply~, fulfil~, please~, content, convince~, pass~, persuade~, happy, answer~
save~, keep~, economise~, cut cost~, reduce~ spending, spare~, saving~, rescue~, avoid~ spending, lower~ cost~
say~, said, state~, tell~, told, report~, comment~, write~, wrote, written, advise~, argue~, add~, note~, explain~, remark~, declare~, suggest~, confirm~, mention~, point~ out, indicate~, read~, maintain~
scarce~, short~, in short supply, few, shortage~, lack~, rare, limited, hard to find, hard to come by
schedule~, plan~, timetable~, due, programme~, arrange~, fix~, set for, down for, set down, book~
scope, extent, range, reach, remit, coverage, breadth
search~, look~ for, seek~, hunt~
see~, saw, seen, look~ at, notice~, observe~, view~, read~, find~, inspect~, witness~
seek~, sought, ask~ for, request~, look~ for, try~ to get, apply~ for, want~, call~ for, pursue~, ask~, invite~
select~, choose~, chose, chosen, pick~, appoint~, name~
sell~, sold, dispose~ of, disposed of, sale, disposal, market~, put on the market, put up for sale
send~, sent, forward~, pass~ on, dispatch~, despatch~, post~, issue~, circulate~, mail~, submit~, email~, refer~, transmit~, write~, deliver~
separate~, distinct, apart, different, individual, stand alone, on its own, own
serious~, grave~, severe~, significant~, major, heavy, considerable, weighty
set~, fix~, put~, lay down, lays down, laid down, establish~, agree~, determine~, specify, specifies, specified, prescribe~
settle~, agree~, resolve~, pay~, decide~, conclude~, come to terms, compromise~
share~, split~, divide~, spread~, jointly, between them, together, part~, apportion~, common
short~, brief~, not long, quick, limited, lack~, insufficient, few
show~, demonstrate~, indicate~, reveal~, prove~, display~, make~ clear, establish~, point~ to, tell~, find~, found, illustrate~, be seen, evident, record~, give~, confirm~, bear~ out, suggest~
shrink~, get smaller, fall~, reduce~, contract~, dwindle~, smaller, decline~
sign~, enter into, enters into, execute~, conclude~, put~ name to, complete~
similar~, like, alike, much the same, comparable, of the same kind, in the same way, likewise, akin
simple, easy, straightforward, plain, basic, uncomplicated
single, one, sole, lone, only
size~, extent, scale, how big, area, dimension~, large, number
slow~, sluggish, take~ longer, longer, not fast, gradual
small~, little, minor, slight, modest, limited, tiny, low, not large, not big, compact
solve~, resolve~, answer~, overcome~, put right, settle~
sort~, type~, kind~, class~, category, categories
space~, room, capacity, area, place~
speak~, spoke, talk~, address~, say~, speech
special~, particular~, specific~, dedicated, designated, specialist
specify, specifies, specified, state~, set~ out, name~, lay down, laid down, detail~, stipulate~, prescribe~, require~, say~
spend~, spent, use~, pay~, lay~ out, expenditure, cost~, outlay, devote~, apply~, incur~
split~, divide~, share~, break~ up, separate~, in two
stable, steady, constant, unchanged, no change, level, firm, even, not changing, hold~ steady
stage~, phase~, point~, step~, part~
start~, begin~, commence~, open~, launch~, first, outset, beginning, get under way, got under way, take~ effect, on site
state~, say~, said, declare~, condition, report~, set~ out, express~, make~ clear, specify, specifies, specified, give~
stay~, remain~, keep~, continue~, live~, be, is kept
steep~, sharp~, sheer, high
stop~, end~, cease~, halt~, finish~, discontinue~, prevent~, bring to an end, brings to an end, put a stop to, puts a stop to, terminate~, no longer, give~ up, suspend~, do away with, withdraw~, break~ off
store~, keep~, hold~, house~, put~, deposit~
strengthen~, reinforce~, firm up, tighten~, shore~ up, improve~, build~ up, bolster~, beef~ up, harden~
strict~, tight~, firm~, rigorous~, stringent~, tough~, exact~, rigid~
strong~, robust, firm, sturdy, solid, powerful, good
study, studies, review~, survey~, research, investigation~, analysis, examine~, work, assessment~, report~
submit~, send~ in, sent in, put in, puts in, lodge~, make~, made, hand~ in, present~, file~, provide~, give~, deliver~, put forward, tender~
subsequent~, later, after~, following, then, next
substantial~, large, considerable, significant, big, major, sizeable, great, heavy
succeed~, success, work~, go well, went well, achieve~ its aim~, win~, won, manage~, come off, do well, does well, did well, prosper~, bear~ fruit
sudden~, abrupt~, without warning, at short notice, all at once, unexpected~
suffer~, experience~, undergo~, bear~, sustain~, incur~, endure~, face~, hit~, lose~, have
suggest~, propose~, put forward, puts forward, recommend~, indicate~, imply~, point~ to, hint~
suitable, appropriate, right, fit, proper, fitting, acceptable, suited, good, convenient, apt
sum~, amount~, total~, figure~, money, payment~, cost~
supply~, provide~, give~, deliver~, furnish~, make available, made available, equip~, provision
support~, back~, help~, favour~, in favour, in favour of, endorse~, agree~ with, approve~ of, assist~, for, behind, stand~ behind, uphold~, fund~, welcome~, supportive, champion~, sustain~
suppose~, assume~, presume~, take it that, imagine~
surplus, excess, left over, spare, more than needed, no longer needed, not needed, unwanted, redundant, unneeded, over, in hand
surround~, around, on all sides, encircle~, enclose~
suspend~, pause~, halt~, put on hold, stop~, hold~ off, temporarily stop~, interrupt~, put~ on ice
take away, takes away, took away, remove~, deprive~, withdraw~
take back, takes back, took back, bring back, brings back, brought back, resume~, reclaim~, inhouse
take down, takes down, took down, remove~, dismantle~, demolish~, lower~
take over, takes over, took over, assume~, acquire~, adopt~, run~, inherit~
take part in, takes part in, took part in, participate~, join~ in, involved in, attend~, contribute~ to, play a part in, have a hand in
talk~, speak~, spoke, discuss~, discussion~, converse~, negotiate~, meeting~
tell~, told, inform~, notify~, let know, advise~, say~ to, say~, said, instruct~, report~, warn~, explain~, state~
temporary, temporarily, for the time being, short term, interim, for now, provisional~, for a while, stop gap, stopgap, not permanent
test~, check~, try~ out, trial~, examine~, pilot~, measure~, sample~, prove~
think~, thought, believe~, consider~, feel~, felt, hold~, held, judge~, in the view of, in the opinion of, opinion, mind, view, reckon~, suppose~, regard~, satisfied
threat~, danger~, risk~, menace~, jeopardy, hazard~, peril
tidy, tidied, neat, clean~, clear~ up, cleared up, in good order
time, period, moment~, hour~, date~, while
together, jointly, in partnership, side by side, both, combined, with one another, in concert, hand in hand, shared
top~, head, highest, upper, best, above
total~, whole, sum, all, overall, entire, combined, aggregate~, altogether, in all, complete
transfer~, move~, pass~, hand~ over, convey~, shift~, assign~, vest~, switch~, redeploy~, transmit~
travel~, journey~, go, goes, went, trip~, get to, gets to, commute~
treat~, deal~ with, handle~, regard~, manage~, process~
true, correct, right, accurate, the case, so, valid
try~, tried, attempt~, seek~, sought, endeavour~, make an effort, makes an effort, test~, effort~, strive~, aim~
turn into, turns into, turned into, convert~, become~, change~ into, make into, adapt~, conversion, transform~
type~, kind~, sort~, form~, class~, style~, category
unable, cannot, not able, not in a position, can not, powerless, incapable
unchanged, same, as before, as it is, as they are, not changed, no change, as now, as it was, stay~ the same, stays put, remain~ as, unaltered, at present level~
understand~, understood, appreciate~, know~, see~, grasp~, gather~, aware, realise~
unfair~, unjust~, inequitable, not fair, wrong
unlikely, improbable, not likely, not expected, doubtful, little chance, small chance, little prospect, hardly likely, small prospect, remote
until, till, up to, before, pending, as long as
unusual~, rare~, out of the ordinary, not normal, exceptional~, uncommon~, odd, strange
urgent~, pressing, immediate~, as soon as possible, without delay, at once
use~, make use of, employ~, apply~, utilise~, spend~, draw~ on, draw~, used, occupy~, usage, take~ up, attend~, visit~, deploy~
useful, helpful, of use, of value, handy, of help, beneficial
usual~, normal~, customary, general~, as a rule, ordinary, standard, in the ordinary way, mostly, typical~, commonly
valid, sound, good, in force, lawful, effective
value~, worth, price~, put at, treasure~, appraise~, amount~
various, different, several, a number of, a range of, assorted, many, diverse
view~, opinion~, belief~, judgment, comment~, feeling~, think~, mind, position, thought~, stance, attitude~, feedback, representation~
visit~, go to, goes to, went to, call~ at, call~ on, tour~, come to, came to, see~, saw, attend~, inspect~
wait~, hold~ off, hold~ on, delay~, hold~ back, await~, stand by, bide
want~, wish~, would like, desire~, seek~, sought, keen, ask~ for, need~, prefer~
warn~, caution~, alert~, advise~, point~ out, give~ warning, gave warning, sound~ the alarm
waste~, squander~, misuse~, throw~ away, thrown away, fritter~, lose~, down the drain
watch~, monitor~, keep an eye on, keeps an eye on, observe~, look~ out for, keep under review, keep under observation
weak~, poor, frail, feeble, not strong, thin, fragile
weigh~, balance~, set against, count~
welcome~, pleased with, glad of, support~, in favour of, approve~ of, greet~, good news
well used, heavily used, popular, busy, much used, in demand
wide~, broad~, large, extensive, far reaching, sweeping, generous
win~, won, gain~, secure~, be awarded, was awarded, obtain~, succeed~
wish~, want~, would like, desire~, hope~, intend~, prefer~, will~
withdraw~, pull~ out, take~ back, took back, remove~, back~ out, leave~, left, retract~, drop~, drop~ out, retreat~, stand down, stands down, stood down, bow~ out, step~ back, quit
within, inside, in, under, less than, in under, not later than, before the end of, in the space of
without, no, lacking, minus, not having, with no, in the absence of, free of, excluding, having no
work~, function~, operate~, job~, task~, labour, succeed~, effort~, run~, do~, serve~, behave~
worn out, worn, past its best, at the end of its life, at the end of their lives, past their best, beyond repair, life expired, had its day, beyond its useful life, past its working life, had their day, end of its life, nearing the end
worry, worried, worries, concern~, anxious, anxiety, troubled, fear~, afraid, uneasy, alarm~, unease, disquiet
worse, poorer, lower, inferior, less good, not as good
worth, value~, deserve~, merit~, justify, justifies, justified, warrant~
write~, wrote, written, letter, put in writing, send a letter, sent a letter, correspond~, by letter, draft~
wrong~, incorrect, mistaken, not right, false, in error, at fault, inaccurate, erroneous, untrue, not correct
year~, annual~, yearly, twelve months, twelvemonth
`;
