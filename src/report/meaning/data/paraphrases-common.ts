/**
 * Everyday verbs, nouns and links of reports that go by several names without a change of force: one group a line,
 * `~` after a word stands for all its forms.
 */
export const commonParaphrases = `
achiev~, realis~, attain~, reach~, accomplish~, deliver~, secure~, obtain~, bring in, brought in, made, make~
apply~, application~, make~ an application, made an application, put in an application, bid~ for
appeal~, right of appeal, right to appeal
lodge~, bring~, brought, file~, submit~, enter~, start~, launch~
reach~, near~, approach~, come to, get~ to, arriv~
rate~, judge~, grade~, assess~, classify~, classed, found, find, score~
put, place~, laid, plac~
run~ out, expire~, end~, lapse~, come to an end, comes to an end, fall in, falls in, terminate~
let, rent~ out, lease~ out, rent~, hire~ out
maker~, manufacturer~, supplier~, vendor~, producer~
decade~, ten years, 10 years
fortnight, two weeks, 14 days
in a row, running, in succession, consecutive~, successive, on the trot, one after another
further, else, more, additional, extra, other, another, added
occasion~, time~, instance~
nearly, almost, close to, just under, not quite, practically
about half, roughly half, some half
at present, now, currently, today, as it stands, in its current form, in its present form, presently, existing, present, as they stand, current
go~ out to tender, tender~, seek~ tenders, invite~ tenders, tender exercise, retender~, procurement
look~ after, care~ for, maintain~, tend~, take~ care of
gift~, donat~, give~, gave, given
install~, fit~, put in, putting in
drive~, by car, journey~, travel~, trip~
longer, further, extra, additional, a greater distance
direction~, way~
child, children, pupil~, boys and girls, young people, schoolchildren
parent~, mother~ and father~, famil~, guardian~
close to, near, beside, next to, by, adjacent to, not far from, in the vicinity of
pay~, meet~, fund~, fall~ on, fell on, bear~, borne by, met from, be met by, shoulder~, foot~ the bill, cover~
lend~, loan~, lent, advanc~
hire~, employ~, engage~, recruit~, take on, taken on, appoint~
teach~, instruct~, educat~, train~, tuition
speak~, talk~, spoke
tell~, told, say~, said, inform~, report~, explain~, state~, mention~
want~, wish~, would like, desir~, hope~
begin~, began, begun, start~, commenc~, get under way, got under way, open~
finish~, complet~, conclu~, end~
wait~, await~
write~, wrote, written, letter~
buy~, bought, purchas~, acquir~, procur~
sell~, sold, dispos~, sale
mend~, repair~, fix~, restor~, make good, made good, put right, refurbish~, renovat~, overhaul~
clean~, wash~, cleans~, scrub~
choose~, chose, chosen, select~, pick~, opt~, prefer~
show~, demonstrat~, reveal~, indicat~, suggest~, point~ to, make~ clear, made clear, confirm~, prov~
find~, found, discover~, detect~, uncover~, identif~, come across, came across
accept~, agree~, acknowledg~, recognis~, conced~, admit~
believe~, think~, thought, consider~, view, opinion, judgement, of the view, take the view, feel~, felt, satisfied
require~, need~, call~ for, demand~, must have
require~, oblige~, compel~, duty, bound, obligation, must
help~, assist~, aid~, support~, enabl~
allow~, permit~, let, enabl~, authoris~
keep~, kept, retain~, maintain~, preserv~, hold~, held, remain~, stay~
get~, got, receiv~, obtain~, gain~, acquir~, had, have, attract~, draw~, drew, drawn
give~, gave, given, provid~, suppl~, offer~, grant~, afford~, hand~ over
make~, made, produc~, creat~, prepar~, draw~ up, drew up, drawn up
use~, employ~, utilis~, make~ use of, made use of, user~, usage
visit~, attend~, come to, came to, go to, went to, attendance
user~, people who use, customers, clients, those who use, service users, patron~
customer~, client~, user~, service user~, people who use
resident~, people who live, local people, those who live, inhabitant~, householder~, neighbour~, occupier~
people, persons, residents, adults, individuals, men and women, those
staff, employees, workers, personnel, workforce, members of staff, colleagues, team~
worker~, employee~, staff, labourer~, operative~
boss~, manager~, head~, chief~
shop~, store~, retailer~
house~, home~, dwelling~, propert~, residenc~
building~, propert~, premises, block~, structur~
road~, street~, highway~, carriageway~, lane~
path~, footpath~, footway~, pavement~
car~, vehicle~, motor~
lorr~, truck~, hgv~, heavy vehicle~, heavy goods vehicle~
bus~, coach~
tree~, woodland, wood~
rubbish, refuse, waste, litter, trash, garbage
bin~, container~, receptacle~
money, fund~, sum~, cash, resources, financ~, budget~
cost~, price~, expens~, outlay, expenditure, spend~, bill~, charge~, fee~
saving~, save~, econom~, cost reduction~
income, revenue~, takings, receipts, earn~, proceeds
grant~, fund~, award~, subsid~
rent~, rental income, rents
lease~, tenanc~, term
wage~, pay, salar~, earnings
job~, post~, position~, role~, employment
contract~, agreement~, deal~
tender~, bid~, offer~, quotation~
contractor~, provider~, supplier~, compan~, firm~, operator~, builder~
scheme~, project~, plan~, program~, proposal~, works, development
option~, choice~, alternative~, course~, way forward
reason~, ground~, cause~, basis, because
result~, outcome~, consequence~, effect~, finding~
aim~, goal~, objective~, purpose~, intention~, intend~
amount~, quantity, volume, level~, number~, sum, extent
number~, how many, total, count
rate~, level~, figure~, percentage, proportion, share
part~, portion~, section~, share
year~, twelve months, 12 months, annual~
each year, every year, a year, yearly, annual~, per year, per annum, year on year
week~, seven days, weekly
quarter~, three months
most winters, nearly every winter, almost every winter
often, frequent~, regular~, many times, repeated~, time and again
usual~, normal~, general~, typical~, ordinar~, as a rule
mainly, mostly, chiefly, largely, for the most part, primarily, principally, predominantly
only, solely, just, no more than, merely, simply, alone
total, whole, entire~, full~, all, complete~
quick~, fast, rapid~, swift~, speed~, prompt~
soon, shortly, before long, in the near future
immediate~, at once, straight away, straightaway, forthwith, without delay, now, right away
before, prior to, ahead of, until, in advance of, first
after, once, following, since, when, as soon as, subsequent to, then
during, over, throughout, in the course of, in, while
within, in, inside, not later than, no later than, by
until, till, up to, up until
at least, no less than, no fewer than, not less than, not fewer than, a minimum of, or more
at most, no more than, not more than, up to, a maximum of, or less, or fewer, limited to, not exceeding, limit~, maximum
fewer, less, under, below, lower, smaller
more than, over, in excess of, above, upwards of, greater than, exceed~
big~, large~, sizeable, great~
small~, little, modest
good, sound, satisfactory, in good order
best, most suitable, preferred, most appropriate
cheap~, inexpensive, low cost, economical, less costly, less expensive
easy, easily, simple, simpl~, straightforward, without difficulty
hard, difficult~, tough, not easy
enough, sufficient~, adequate~, ample
important, significant, of importance, material, matter~
main, principal, chief, primary, major, key, leading, most important
new, fresh, replacement, modern
old, former, previous, earlier, past
same, identical, unchanged, equal, equivalent, no different
different, other, another, not the same, differ~
similar, comparable, like, alike, of the kind, of the sort
popular, well liked, well used, busy, in demand
ready, prepared, complete
local~, nearby, in the area, in the neighbourhood, neighbourhood~
place~, location~, site~, spot~, position~
area~, district~, neighbourhood~, localit~, ward~, part of the town, part of the borough
region~, elsewhere in the region, rest of the region
council, authority, corporation, we
committee, panel, board, sub committee
officer~, we, our, us
member~, councillor~, committee
government, ministers, whitehall, the department, central government
law~, statut~, legislation, act
rule~, regulation~, requirement~, condition~, policy, policies
power~, authority, right~, entitle~, able to, competence
means, way of, method~, possibility
own~, owner~, belong~ to, propert~ of
lead~ to, result~ in, cause~, bring~ about, mean~, produc~, give~ rise to, follow~ from, arise~ from
arise~, occur~, happen~, come about, take~ place, took place
depend~, rely, relies, reli~, hinge~, rest~ on
include~, contain~, compris~, consist~, cover~, take~ in
affect~, impact~, touch~, bear~ on, influenc~, have~ an effect, has an effect
involve~, entail~, mean~, require~
increase~, ris~, rose, grow~, grew, growth, go~ up, climb~, raise~, more, higher, greater
reduce~, cut~, lower~, less, fewer, decreas~, bring down, reduction~, shrink~
improve~, better, enhanc~, upgrade~, rais~
change~, alter~, amend~, vary, varie~, variation~, modif~, adjust~, different
replac~, substitut~, in place of, new, renew~, instead
continu~, carry on, carries on, go~ on, remain~, stay~, keep~ on, persist~, last~
look~ at, review~, examin~, consider~, study, studie~, inspect~, assess~, check~, investigat~, explor~
seek~, sought, look~ for, ask~ for, request~, try~, tri~
ask~, request~, invite~, call~ on
answer~, reply, replies, respon~
agree~, consent~, concur~, assent~, approv~
decid~, decision~, determin~, resolv~, settl~
consult~, ask~, seek~ the views of, sought the views of, discuss~, talk~ to, canvass~
view~, opinion~, feeling~, comment~, response~, what they think
publish~, issu~, bring~ out, put out, post~, releas~
hold~, held, keep~, kept, stor~, house~
run~, ran, operat~, manag~, administer~
cover~, meet~, pay~ for, fund~
parallel, dual, alongside, side by side, together, at the same time, simultaneous~
cutover, cut over, switch~, changeover, transition
rest, remainder, others, remaining
twin~, two, pair, both
situated, located, lies, lie, stands, stand, sits, found
persuasive, convincing, cogent, compelling, strong
commonest, most prevalent, most common, most widespread, most frequent
vacat~, leave~, left, quit~, move~ out, moved out
faster, more quickly, quicker, more rapidly
slower, more slowly
qualif~, eligible, entitled
block~, cut~, obstruct~
last~, took, take~, continu~, run~ for, ran for
moment, time, minute, point
almost, nearly, practically, virtually, all but
rarely, seldom, hardly ever, infrequently, not often
updat~, bring up to date, brought up to date, refresh~, renew~
instruct~, tell, told, direct~, order~, require~
transfer~, move~, pass~, hand~ over, switch~
postpon~, put off, put back, defer~, delay~
according to, shows that, show that, as shown by, by reason of
compet~, competition, competitor~, rival~
past, beyond, outside
break~, broke, broken, breach~, infring~, contraven~
begin~, set in, start~, commence~
finish~, wrap up, complet~
gather~, collect~, assembl~, amass~
tak~ part, took part, participat~, join~ in, involv~
vis~, see, seen, visible
happ~, content~, satisf~, pleased, glad
brief~, short~
wide~, broad~, extensive
near~, clos~, adjacent
precise~, exact~, accurate~
remarkabl~, notabl~, striking~
swap~, exchang~
purpose~, aim~, end~, goal~
rough~, approximate~, about
entic~, attract~, draw~ in, bring in
merge~, amalgamat~, combin~, join~, unite~, bring together, brought together
divid~, split~, separat~, part~
expand~, enlarg~, extend~, grow~, bigger
sited, placed, located, situated, positioned
`;
