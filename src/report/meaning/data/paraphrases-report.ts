/**
 * How those who write, edit and sign reports say one thing in several ways: one group a line, `~` after a word stands
 * for all its forms.
 */
export const reportParaphrases = `
status quo, present arrangement~, existing arrangement~, current arrangement~, things as they are, arrangement~ as they are, way things are
content, satisfied, happy, comfortable, no concern~, no worries, have no concern~, no difficulty, nothing against, raised no concern~, expressed no concern~
cost neutral, cost nothing, costs nothing, no cost, at no cost, nil cost, without cost, no extra cost, no additional cost, no net cost, nothing to pay
cross, angry, anger, annoyed, annoyance, irritated, indignant, upset, displeased, displeasure, unhappy, aggrieved, put out, resent~
ask~, consult~, sound~ out, invite~ views, canvass~, seek~ the views of, approach~
mention~, cite~, refer~ to, raise~, bring up, brought up, touch~ on, allude~ to, complain~ of
a few, a small number, a handful, some, one or two, a couple, a minority
most, majority, the majority, the bulk, the greater part, more than half, the larger part
initial cost, upfront cost, capital outlay, to start with, initially, at first, at the outset, to begin with, in the first place, at the start
payback, pay~ for itself, pay~ back, recoup~, recover~ its cost, recover~ the cost, cover~ its cost, wash~ its face
phase~, stage~, in stages, in phases, step by step, bit by bit, gradually, in steps
already spoken for, spoken for, committed, earmarked, allocated, ring fenced, promised, set aside, reserved
speak~ to, talk~ to, discuss~ with, consult~, liaise~ with, confer~ with, take~ soundings
tell, told, inform~, notify~, notified, advised of, let know, made aware, brief~, brought to the attention of, write~ to, wrote to, made known to
hear~ from, receive~ a reply, reply, replied, respond~, answer~, come back, came back, get back
number~, total~, come to, comes to, came to, amount~ to, add~ up to, there are, stand~ at, stood at
shut, close~, closed off, out of use, not open, taken out of use
poor, low, disappointing, below expectation~, weak, slow, lower than expected, less than hoped
take up, uptake, take part, participat~, join~ in, sign~ up, enrol~, come forward, came forward, interest shown
worry, worries, concern~, fear~, anxiet~, misgiving~, unease, disquiet, apprehension
biggest, greatest, main, chief, largest, principal, foremost, most serious, most important, key
worthwhile, worth having, worth doing, worth it, worth the money, justified, of value, worth while
carry on, go on, continue~, keep going, be kept up, stay in place, be maintained, remain in place, continuation
settle, finalise~, agree the final, fix the final, conclude~, tie up, tidy up
vacant, empty, unfilled, unoccupied, void, not filled, without a tenant, nobody in post
overdue, late, outstanding, past its date, behind, not yet submitted, yet to be submitted, owed
two years running, two successive, twice in a row, successive years, consecutive years, two years in a row
leave the room, withdraw, withdraw from the meeting, take no part, go out, absent themselves
declare~, disclose~, make known, own up to
strength of feeling, depth of feeling, how strongly, feeling~ run high, strong feeling~
nearby, close by, neighbouring, adjoining, adjacent, next door, round about, in the vicinity, local
strip~ of land, piece of land, parcel of land, plot of land, patch of land, area of land, land
to hand, available, at our disposal, on hand, in stock
at fault, to blame, responsible for, caused by, down to, fault of
lead~ to, result~ in, give~ rise to, bring~ about, produce~, mean~, cause~, make~ for, entail~
help~, benefit~, of benefit to, do good to, assist~, good for, advantage to, to the advantage of
wear~ out, worn out, at the end of its life, past its best, life expired, reached the end of its life, tired, run down, dilapidated, in poor condition, in poor repair, in bad repair, in a bad way, poor state
replace~, renew~, put in new, new one~, swap~
money, funding, funds, cash, resource~, finance, budget
bill~, invoice~, account~ rendered, charge~
buyer~, purchaser~
seller~, vendor~
firm~, compan~, business~, contractor~, supplier~, provider~, operator~, trader~
worker~, employee~, staff, workforce, personnel, people who work
boss~, manager~, head~, lead~
leave, retire~, go, depart~, move on, step down, stand down
hire~, recruit~, take on, taken on, engage~, employ~, appoint~, fill the post, find staff
pay rise, pay award, increase in pay, wage increase, salary increase
training, instruction, coaching, course~, learning
illness, sickness, ill health, sick leave, absence through illness
child~, pupil~, young people, youngster~, boys and girls, schoolchildren, student~
old people, older people, the elderly, pensioner~, older resident~, elderly people, elderly resident~
disabled people, people with disabilit~, disabled resident~, those with disabilit~, people who are disabled
poor famil~, low income famil~, famil~ on low incomes, less well off, worse off, households on low incomes, poorer households, hard up
resident~, people who live, local people, householder~, household~, local resident~, inhabitant~, townspeople, villager~
resident~, neighbour~, those nearby, people living nearby, adjoining occupier~, nearby resident~
motorist~, driver~, car user~, those who drive
cyclist~, people on bikes, people who cycle, bike rider~
pedestrian~, people on foot, walker~, those on foot, people walking
visitor~, tourist~, day tripper~, holidaymaker~
shopper~, customer~, those who shop
user~, those who use, people who use, customer~, client~, service user~, patron~
owner~, landlord~, freeholder~, proprietor~, those who own, people who own
tenant~, lessee~, renter~, leaseholder~, occupier~
landowner~, owner~ of the land, who own~ the land
applicant~, those who applied, people applying, those applying
objector~, those who objected, people who objected, opponents, those opposed, people against
supporter~, those in favour, people in favour, those who supported, backers
respondent~, those who replied, those who responded, people who replied, people who responded, who answered, consultee~
voter~, elector~, those on the register
jobless, unemployed, out of work, without work, not in work, without a job
pavement~, footway~, footpath~
road~, highway~, carriageway~, street~
lorr~, hgv~, heavy goods vehicle~, truck~, heavy vehicle~
tree felling, felling of trees, cut down trees, cutting down trees, trees be felled
hedge~, hedgerow~
pitch~, playing field~, sports ground~
rubbish, waste, refuse, litter, household waste
bin~, bin collection~, refuse collection~, waste collection~, household collection~
flood~, flooding, inundat~, under water, water gets in
pump~ out, drain~, dry out
leak~, let in water, lets in water, letting in water, let water in
crack~, fracture~, split~
rot~, decay~, perish~
rust~, corrode~, corrosion
damp, wet, moisture, mould
bridge~, crossing~, footbridge~
parking space~, parking bay~, parking place~, car parking space~, bay~
traffic jam~, congestion, queues of traffic, tailback~, hold ups
crash~, collision~, accident~
speeding, excess speed, excessive speed, driving too fast, going too fast
noise, disturbance, din, racket, sound
smell~, odour~, stench
drunk~, drinking, alcohol, street drinking
break in~, burglar~
steal~, theft~, stolen, taken
fly tipping, dumped rubbish, dumping, illegal tipping, tipping
letter~, correspondence, written representation~, write in, wrote in, written in
petition~, signed by, signature~, signatory, signatories
phone~, telephone~, call~, rang, ring
online, on the website, on the web, over the internet, web based, digital~
form~, application form~, proforma
paper~, report~, document~, note~
minute~, record of the meeting, note of the meeting, minutes of the meeting
draft~, first version, preliminary version, draught
final version, finished version, completed version, definitive version
deadline~, closing date, last date, cut off date, latest date, time limit, final date
timetable~, programme~, schedule~, plan of work
start date, commencement date, date of commencement, start on, begin on, commence on
finish date, completion date, date of completion, be finished, be complete
half way, midway, mid point, halfway
this year, current year, current financial year, present year, present financial year, the year to march
next year, coming year, following year, forthcoming year, next financial year, following financial year
last year, previous year, past year, preceding year, previous financial year, last financial year
full year, whole year, year as a whole, entire year, twelve months
year on year, each year, per year, every year, annually, per annum, a year, yearly, every twelve months
spring, in the spring, at easter, after easter
to be honest, frankly, in truth, truth to tell, candidly
by law, statutory, legally, under statute, in law, under the act, as the law requires
power to, powers to, legal power, statutory power, able in law
court~, judge~, magistrates, bench, tribunal~
solicitor~, lawyer~, legal services, legal adviser~, legal team
barrister~, counsel, queens counsel, kings counsel
sue~, take to court, legal action, proceedings, litigation, go to court, goes to court, court action
lawful, legal, within the law, permitted by law, legally sound, intra vires
deed~, legal agreement~, legal document~
fine~, penalt~, penalise~
licence~, permit~, licen~
licensee~, licence holder~, holder of the licence, permit holder~
condition~ attached, attached condition~, conditions imposed, conditions on the licence
break the rules, breaking the rules, broke the rules, breach~ the rules, not follow~ the rules, disregard~ the rules, contrary to the rules
keep to, comply with, follow~, abide by, observe~, stick to, adhere to, act in accordance with, respect~
guidance, advice, good practice, code of practice, guidelines
standard~, requirement~, specification~, criteri~
goal~, aim~, objective~, target~, ambition~, purpose~
measure~, gauge~, assess~, judge~, yardstick
score~, mark~, point~, rating~
tender~, bid~, quotation~, quote~, offer~, price submitted
lowest price, cheapest, lowest tender, lowest bid, least expensive, best price
good value, value for money, best value, worth the price, competitive price
dear, expensive, costly, high price, pricey, at a high price
cheap, inexpensive, low cost, modest cost, economical
profit~, surplus~, make money, makes money, in the black, gain~
loss~, lose money, loses money, losing money, deficit~, in the red, run at a loss, runs at a loss, loss making
owe~, debt~, due from, outstanding sum~, arrear~, unpaid
lend~, loan~, advance~
borrow~, take out a loan, raise a loan, prudential borrowing
interest rate~, rate of interest, cost of borrowing
inflation, rising prices, price rise~, price increase~, rise in prices
contingenc~, allowance for the unexpected, reserve for the unexpected, margin for error
estimate~, forecast~, project~, expected, predicted, reckon~, put at
overspend~, spend more than, over budget, exceed~ the budget, more than the budget, above budget
underspend~, spend less than, under budget, below budget, less than the budget
saving~, reduction in cost~, cut in cost~, lower cost~, save~
income, revenue~, takings, receipt~, earnings
rent~, rental~, rental income
fee~, charge~, price~, tariff~, rate~
rise~, increase~, go up, goes up, going up, went up, uplift~, put up, higher
fall~, fell, drop~, decrease~, decline~, go down, goes down, went down, come down, lower, down by, is down, are down, was down
double~, twice as many, twice as much, two fold
half, fifty per cent, one half, 50 per cent, halved
level off, flatten~, steady, stable, remain~ level, remain~ constant, hold~ steady, unchanged, stand~ still, stood still, no change, not change~, static, same level
quick~, fast~, rapid~, swift~, speedy, speedily, in short order, soon
slow~, gradual~, take~ time, protracted, long drawn out
easy, easily, simple, simply, straightforward, without difficulty, readily
hard, difficult, not easy, a challenge, challenging, tricky
often, frequently, regularly, many times, on many occasions, repeatedly
seldom, rarely, hardly ever, not often, on few occasions, infrequently
maybe, perhaps, possibly, it may be
at once, immediately, straight away, right away, forthwith, without delay, now
in due course, later, at a later date, in time, in the fullness of time, at a later stage
for good, permanently, for ever, on a permanent basis, for all time, indefinitely
for now, for the time being, temporarily, on a temporary basis, in the interim, for the moment, meanwhile
at the same time, simultaneously, concurrently, in parallel, alongside
one after another, in turn, successively, one by one, consecutively
by itself, alone, on its own, in isolation, solely
as a whole, overall, altogether, in total, all told, in all, taken together
to some extent, partly, in part, up to a point, partially
by and large, on the whole, generally, broadly, for the most part, in the main, mostly, in general
in the end, finally, eventually, ultimately, at last
so far, to date, up to now, until now, thus far, as yet, hitherto
come into force, comes into force, take effect, takes effect, apply from, applies from, come into effect, start on, starts on, operative from, be introduced on, begin on
rule~ out, reject~, discount~, dismiss~, set aside, not pursue~, exclude~
choose~, pick~, select~, opt~ for, go for, decide~ on, settle~ on
think~ again, reconsider~, look again at, look~ at again, revisit~, review~
look~ into, investigate~, examine~, explore~, inquire~ into, enquire~ into, study
find out, establish~, ascertain~, discover~, determine~, learn~
check~, verify, verified, confirm~, make sure, ensure~
show~, demonstrate~, indicate~, reveal~, make clear, make plain, point~ to, bear out
say~, said, state~, stated, claim~, contend~, maintain~, assert~, argue~, put forward
point out, draw attention to, draws attention to, highlight~, flag~, note~, stress~, emphasise~, underline~
agree with, share the view, concur~, of the same mind, at one with, go along with
disagree~, take a different view, not agree, not share the view, differ~, part company
welcome~, pleased, glad, delighted, happy to see
unhappy, dissatisf~, not satisfied, not happy, displeased
surprise~, unexpected~, not foreseen, unforeseen, not expected
clear~, plain~, evident~, obvious~, apparent, manifest
unclear, not clear, uncertain, not certain, not known, unknown, remains to be seen, open question, yet to be decided, not settled, undecided, not been decided
enough, sufficient~, adequate~, ample, as much as is needed
too little, insufficient, not enough, inadequate, too few, a shortage of, a lack of, short of
too much, excessive~, more than enough, over the top, undue, unduly
all right, acceptable, satisfactory, in order, fine, up to standard, good enough
wrong, mistaken, incorrect, in error, inaccurate, not right, not correct, erroneous
right, correct, accurate, proper, true
risky, hazardous, dangerous, unsafe, perilous, not safe
make safe, made safe, secure~, protect~, safeguard~
goes ahead, go ahead, proceed~, take place, be held, happen~, get under way
put off, postpone~, defer~, delay~, hold over, held over, put back
call off, called off, cancel~, abandon~, scrap~, drop~
do away with, abolish~, get rid of, remove~, end~, discontinue~, withdraw~
set up, establish~, create~, found~, form~, start~
hand over, transfer~, pass to, passed to, convey~, give to, vest~ in
take over, assume responsibility, take responsibility, taken over, become responsible
share~, split~, divide~, apportion~
put together, prepare~, compile~, draw up, drawn up, draft~, assemble~, produce~
send out, sent out, issue~, distribute~, circulate~, post~
get, obtain~, receive~, secure~, acquire~, gain~
give, provide~, supply, supplied, grant~, offer~
use up, used up, exhaust~, run through, spent, none left, nothing left, no remain~
last, endure~, continue~, run for, hold for
fit~ in, accommodate~, find room for, house~, hold~
leave out, left out, omit~, not include~, exclude~, missing
include~, cover~, contain~, take~ in, comprise~, incorporate~, embrace~
`;
