/**
 * Words that may stand for one another in a report without a change of force. One group a line; `~` stands for all
 * forms. A word whose partner stands in another group has changed the meaning.
 */
export const synonyms = `
buy~, purchase~, acquire~, procure~, acquisition~
begin~, start~, commence~, commencement, initiate~, get under way, get underway, kick off
end~, finish~, conclude work, come to an end, comes to an end, expire~, cease~
use~, utilise~, make use of, makes use of, employ~, usage, utilisation
help~, assist~, assistance, aid~, support given
about, approximately, around, roughly, some, circa, c, approx, in the region of, of the order of, or so, or thereabouts, in the order of, just over, just under, nearly, almost, an estimated
before, prior to, previous to, in advance of, ahead of, beforehand
after, following, subsequent to, subsequently, afterwards, once over
rather than, instead of, in preference to, in place of
more than, in excess of, over, above, greater than, upwards of, exceeding
less than, under, below, fewer than
because, as a consequence of, owing to, due to, as a result of, on account of, by reason of, thanks to, given that, in consequence of, attributable to, caused by
show~, demonstrate~, illustrate~, display~
need~, require~, call~ for, necessitate~, requirement~
get~, obtain~, receive~, secure~, gain~
give~, provide~, supply~, offer~, furnish~
send~, forward~, dispatch~, despatch~, circulate~, issue~ to
tell~, inform~, notify~, advised of, let know, made aware of, notification~
ask~, request~, enquire~, inquire~, seek~
say~, state~, comment~, remark~, observe~, report~, explain~
think~, believe~, consider~, of the view, of the opinion, take~ the view, judge~, feel~, hold the view, regard~, view~, deem~, reckon~
build~, construct~, erect~, construction
mend~, repair~, fix~, make good, put right, remedy~, rectify~, remedial work~
replace~, renew~, substitute~, replacement~
change~, alter~, amend~, modify~, amendment~, alteration~, modification~, variation~, vary~, revise~, revision~, adjust~
improve~, enhance~, better~, upgrade~, improvement~, make better
money, funds, funding, finance~, resources, monies, cash, financing
cost~, expenditure, spend~, expense~, outlay, price~
pay~ for, fund~, meet~ the cost of, met from, met out of, paid out of, funded out of, financed out of, financed from, funded from, paid from, paid for from, funded by, met by, financed by, drawn from
children, young people, youngsters, pupils, child
older people, elderly people, the elderly, older residents, elderly residents, pensioners
people, residents, inhabitants, local people, members of the public, citizens, the public, householders, persons, individuals
neighbours, nearby residents, local residents, adjoining occupiers, neighbouring residents
tenants, tenant, occupiers, occupier, occupants, occupant
homes, dwellings, houses, housing units, properties, home, dwelling, house, property, residential units, units
flats, apartments, flat, apartment
council, authority, county council, city council, borough council, district council, local authority, the council
executive, cabinet
officers, staff, employees, council officers, officer, workforce, personnel
members, councillors, committee, sub committee, subcommittee
firm~, company~, companies, business~, contractor~
road~, highway~, carriageway~, street~
pavement~, footway~, footpath~
lorries, hgvs, heavy goods vehicles, lorry, trucks, hgv
cars, vehicles, car, vehicle, motor vehicles
rubbish, refuse collection, waste, garbage, litter
library, libraries
council tax, the council tax
large, big, sizeable, sizable
enough, sufficient, adequate~
main, principal, chief, primary
whole, entire, complete, full, total
many, numerous, a large number of, lots of, a great many, plenty of
several, a number of, various, a range of, a variety of, different
likely, probable, probably, in all likelihood, in all probability
quickly, swiftly, promptly, rapidly, speedily, rapid, quick, fast
yearly, annual~, every year, each year, per year, per annum, a year, pa, annum, in a year
fortnightly, every two weeks, every fortnight, each fortnight, once a fortnight
monthly, every month, each month, per month, a month
weekly, every week, each week, per week, a week
daily, every day, each day, per day, a day
quarterly, every quarter, each quarter, once a quarter, every three months
shop~, store~, retail unit~, retail premises
school~, academy, academies
plan~, scheme~, program~, programme~, project~, proposal~, propose~
site~, land, plot, location~
place~, put~, locate~, situate~, position~
area~, district, locality, neighbourhood~, vicinity
meet~, comply~ with, satisfy~, fulfil~, conform~ to, adhere~ to, observe~ the
carry~ out, undertake~, conduct~, perform~, do the work, execute~
set up, establish~, create~, form~, setting up
look~ at, examine~, review~, consider~, investigate~, study, studied, inspect~, scrutinise~
happen~, occur~, take~ place, arise~, come~ about
go up, rise~, increase~, grow~, climb~, raise~, goes up, went up, gone up, an increase in
go down, fall~, decrease~, drop~, decline~, reduce~, lower~, goes down, went down, gone down, cut~, a reduction in, lessen~
try~, attempt~, seek~ to, endeavour~
lead~ to, result~ in, cause~, give~ rise to, bring~ about, produce~, mean~
problem~, difficulty, difficulties, issue~
danger~, hazard~, peril~
risk~
chance~, likelihood, possibility, prospect
harm~, damage~, injure~, hurt~, detriment
shortfall~, deficit~, gap~, funding gap
objection~, object~, opposition, oppose~
complaint~, complain~, grievance~
unsafe, dangerous, hazardous
letter~, correspondence, written to, write~ to, wrote to
reply~, hear from, heard from, hearing from, answer~, response~, respond~, replied
survey~, questionnaire~
allow~, permit~, enable~, let
stop~, halt~, discontinue~
keep~, retain~, maintain~, preserve~, hold~ on to
close~, shut~, closure~
sell~, dispose~ of, disposed of, disposal~
remove~, take~ away, take~ out, clear~, delete~
choose~, select~, pick~, opt~ for
agree~, agree~ to, concur~, accept~
approve~, authorise~, agree~ to, sanction~, endorse~
authorise~, given authority, give authority, given delegated authority, empower~, authority be given, authority be delegated, authority is delegated
refuse~, reject~, turn~ down, decline~
delay~, defer~, postpone~, put off, puts off, putting off, hold~ over
hold~ back, keep~ back, held back, kept back, withhold~, retain~
end of the financial year, year end, yearend
financial year, fiscal year
bus stop, bus shelter
leaflet, flyer, brochure
meeting, session
job~, post~, employment
wages, pay, salaries, salary, remuneration
train~, training
old, aged, ageing
empty, vacant, unoccupied, void~
broken, out of order, not working, faulty
expensive, costly, dear
cheap, inexpensive, low cost
appropriate, suitable, fitting, proper~
important, significant, major, considerable, substantial
small, minor, slight, limited, modest
extra, additional, further, more, added
same, identical
last, final
previous, former, earlier, past, prior
current, present, existing
future, forthcoming, upcoming, coming
yearly report, annual report
enforce~, enforcement
licence holder, licensee, premises licence holder
applicant, developer
hospital, infirmary
doctor, gp, general practitioner
leisure centre, sports centre
swimming pool, pool, baths
playground, play area
park~, recreation ground~, open space
tree~
adult social care, adult care, social care for adults
carer~, caregiver~
disabled people, people with disabilities, disabled persons
equality impact assessment, eia, equalities impact assessment
budget~
reserve~, balances, reserves
income, revenue, receipts
tender~, bid~
contract~
council tax
fee~, charge~, tariff~
grant~
loan~
rent~
lease~, tenancy
report~, paper
section, chapter
table
map~
figure~
answer~
deadline, closing date, time limit
timetable, schedule, timescale, time frame, timeframe, programme of work
aim~, objective~, goal~, purpose~
achieve~, accomplish~, attain~, realise~
benefit~, advantage~
disadvantage~, drawback~, downside~
advice, guidance
law, legislation, statute
legal requirement, statutory requirement
duty, obligation~, responsibility, responsibilities, duties
power~
consult~, consultation~, engage~ with
discuss~, talk~, talks, discussions
monitor~, keep under review, keep an eye on, track~, oversee
evidence, proof
estimate~, forecast~, project~, projection~, predict~
calculate~, compute~, work~ out, worked out
total~, sum, aggregate
part, portion, section of, proportion, share
top, upper
bottom, lower
near, close to, adjacent to, next to, beside, adjoining, alongside
opposite, facing
across, throughout
within, inside
outside, beyond
between
immediately, straight away, at once, without delay, forthwith
soon, shortly, before long
currently, now, presently, at present
annually
frequently, often, regularly
rarely, seldom
usually, normally, generally
always, at all times
entirely, wholly, completely, fully
mainly, largely, mostly, chiefly, primarily, in the main
solely, only, exclusively, purely
finalise~, finish~, complete~, conclude~, completion
submit~, lodge~, put in, hand in, submission
appoint~, engage~, take~ on, recruit~, hire~, employ~
dismiss~, sack~
inspect~, check~, examination, inspection~
ensure~, make sure, make certain, see that, guarantee~
expect~, anticipate~, foresee~, it is expected that, it is anticipated that, is expected to, are expected to, is anticipated to, are anticipated to, is forecast to, are forecast to
prevent~, stop~, avert~, avoid~
reduce~, cut~, lower~, lessen~, diminish~, minimise~, decrease~
protect~, safeguard~
expand~, extend~, enlarge~, extension, lengthen~
share~
join~
visit~, attend~, go to
visitors, users, customers, attenders
live~, reside~, dwell~
work~
travel~, journey~
walk~
cycle~, bicycle~, bike~
drainage, drains
light~, lamp~, lantern~
design~
quality
standard~
condition survey, structural survey
roof~
window~
door~
wall~
fence~, fencing, railings
gate~
crossing~
junction~
roundabout
signal~, traffic lights
sign~
noise
alcohol, liquor, intoxicating liquor
pub, public house, public houses, pubs, inn
restaurant
takeaway, hot food takeaway
music
museum
theatre
market
cemetery, burial ground
allotment~
garage~
bus, buses, coach
train, trains, rail, railway
station
bridge~
river
canal
flood~
hedge~
grass, lawn
flower~
bin~
recycle~, recycling
collection~
nursery, nurseries
care home, residential home, residential care home, nursing home
youth club
community centre, village hall, community hall
town hall, civic centre
car park, parking
fire
police
army
church
quarter
winter
summer
autumn
spring
morning
afternoon
evening
night
weekday
weekend
buyer, purchaser
seller, vendor
landlord, owner, landowner, freeholder
neighbour~
majority, most
minority
north, northern
south, southern
east, eastern
west, western
left
right
new, fresh
modern
temporary, interim, provisional, short term
permanent, long term, lasting
voluntary, volunteer~
compulsory, mandatory, obligatory
free, free of charge, without charge, at no cost, no charge
electric
gas
petrol
diesel
oil
coal
wood, timber
steel
concrete
brick
stone
glass
manager
director
head
engineer
surveyor
lawyer, solicitor
accountant
architect
planner
teacher
nurse
driver
chair, chairman, chairwoman, chairperson
leader
mayor
savings, saving~, economies
therefore, consequently, accordingly, hence
deal~ with, handle~, manage~, tackle~, cope with, attend~ to
recognise~, acknowledge~, appreciate~
describe~, set out, sets out, outline~, detail~
involve~, entail~
continue~, carry on, remain~, persist~, stay~
allocate~, set aside, earmark~, assign~, reserved for
identify~, pinpoint~, single out
develop~, development
value~, worth, valuation~
fast, speedy
slow
speed~
weight
height
width
length
age
number~
date~
`;

/** Abbreviations of council business and their full forms, beyond those whose first letters tell. */
export const abbreviations = `
approx, approximately
dept, department
govt, government
cllr, councillor
info, information
min, minimum
max, maximum
incl, including
ref, reference
ltd, limited
plc, public limited company
co, company
bros, brothers
est, estimated
ave, avenue
rd, road
st, street
sq m, square metres, square meters, sqm, m2
sq ft, square feet, sqft
km, kilometre~
ha, hectare~
mph, miles per hour, miles an hour
cctv, closed circuit television
fte, full time equivalent~
vat, value added tax
gp, general practitioner
asap, as soon as possible
no, number
tel, telephone
s106, section 106
s151, section 151
covid, coronavirus
ict, information technology
hq, headquarters
vs, versus
anti social behaviour, asb
uk, united kingdom
`;
