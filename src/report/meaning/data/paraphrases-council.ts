/** Council business that goes by several names: one group a line, as with the plain paraphrases. */
export const councilParaphrases = `
accounts, books, financial statements, statement of accounts, ledger
address, premises, property, building~, site
adopt~, approve~, agree~, accept~, endorse~, ratify~, sign~ off, sign off, give~ approval, put into effect, take~ up, confirm~
adult education, adult learning, evening class~
affordable home~, affordable housing, affordable dwelling~, affordable unit~
agency staff, agency worker~, temporary staff, interim staff, locum~, temps
agreement~, contract~, deal~, arrangement~, understanding, accord, terms
allocate~, assign~, set~ aside, earmark~, give~, distribute~, award~, allot~, provide~, share~ out, budget~ for
anti social behaviour, antisocial behaviour, nuisance behaviour, asb, rowdy behaviour, disorder
appeal~, challenge~, review
appendix, annex, annexe, attachment, schedule
applicant~, developer~, promoter, company, bidder~, licensee, agent
application~, request~, bid~, submission~, proposal~
appoint~, name~, select~, engage~, choose~, take~ on, put in charge, nominate~, elect~, co opt~, designate~, install~
assess~, evaluate~, appraise~, judge~, rate~, review~, weigh~, score~, measure~, appraisal, evaluation, assessment
asset~, property, properties, holding~
attendance~, footfall, visitor numbers, number of visitors, turnout, visit~, use
audit~, inspection, inspect~, examination, check~, internal audit, review~
authorise~, empower~, delegate~ to, give~ authority, give~ power, gave authority, permit~, allow~, authority to, delegated authority, be authorised, authorisation, let, power~ to
award~, grant~, give~, let, let to, place~ with, go to, accept~ the tender
backlog~, queue~, cases waiting, waiting list~, outstanding case~, unprocessed, arrears of work, outstanding work
base~, headquarters, office~, depot~
bench~, seat~, seating
benefit~, advantage~, gain~, merit~, good point~, in favour, positive~, improve~, upside, strength~, reward~
bid~, tender~, quote~, quotation~, offer~, proposal~, submission~, price~
bill~, invoice~, charge~, account~, demand~
blocked, choked, obstructed, clogged, silted up
bond, guarantee~, security, surety
borrow~, loan~, lend~, borrowing, take~ out a loan
brief~, specification~, terms of reference, remit, scope
broadband, internet
budget~, allocation~, provision~, financial plan, spending plan~, estimate~, sum set aside, money set aside
building~, premises, property, structure~, house~, accommodation
bus~, coach~, bus service~, service~, route~
business~, trader~, shop~, firm~, company, companies, employer~, enterprise~, retailer~, shopkeeper~
business case, case for, outline case, justification
cabinet, executive, the executive
cabinet member, portfolio holder, executive member, lead member, lead councillor
capital, capital spending, investment~, capital expenditure
capital programme, capital plan, investment programme
car~, vehicle~, motor~, traffic, motorist~, driver~
care home~, residential home~, nursing home~, home for older people, residential care home~, home~
carer~, those who care, people who care, caregiver~, family carer~
case~, matter~, complaint~, claim~
catchment, area served
cctv, camera~, surveillance camera~, closed circuit television
chair~, chairman, chairwoman, chairperson, convenor, presiding member
charge~, fee~, price~, tariff~, rate~, fare~, cost~, payment~
charity, charities, charitable trust, voluntary organisation~, trust~, voluntary body, third sector, voluntary sector, voluntary group~, community group~
chief executive, head of paid service, managing director
chief finance officer, section 151 officer, director of finance, director of resources, treasurer, finance director, head of finance, s151 officer
child~, young people, pupil~, youngster~, boys and girls, young person, young persons, under 18s, minor~, youth
childcare, nursery, nurseries, creche, day care, early years
claim~, application~, demand~, legal action, proceedings, lawsuit, case~, litigation, take to court, sue~
class~, lesson~, course~, session~, group~
clean~, cleanse~, sweep~, wash~, cleaning, cleansing
clerk, secretary
client~, customer~, service user~, user~, patient~, people who use the service, those who use, patron~
climate emergency, climate change, global warming
club~, society, societies, association~, group~, organisation~
collection~, round~, pick up, emptying
commission~, order~, engage~, appoint~, procure~, ask~ for, contract~ for, buy~ in
committee~, panel~, board~, members, sub committee, subcommittee, councillors, working group, working party, task group, forum
community, communities, local people, residents, neighbourhood, public, local area, locality
community centre~, village hall~, community hall~, hall~, public hall
company, companies, firm~, business~, supplier~, contractor~, provider~, operator~, vendor
compensate~, compensation, pay~ damages, recompense~, make up for, makes up for, redress
compensation, damages, payment
competition, open competition, tender~, tendering, open tender, competitive tender
complain~, complaint~, object~, grievance~, grumble~, raise~ a complaint, raised a complaint, unhappy about
condition~, state, repair, quality, shape
confidential~, private~, exempt, not for publication, in private, not public, secret, sensitive
conservation area, protected area
consult~, ask~ the views, seek~ views, sought views, consultation~, engage~ with, ask~ opinion, canvass~, speak~ to, sound~ out, talk~ to, ask~, survey~, discuss~ with, liaise~ with, views of, views, put~ to
consultant~, adviser~, advisor~, specialist~, expert~, external adviser~
contaminated, polluted, tainted, unclean
contract~, agreement~, commission~, deal~, appointment~
contractor~, supplier~, firm~, builder~, provider~, company, operator~, main contractor, successful bidder, subcontractor~
convert~, turn~ into, change~ to, adapt~, transform~, conversion
council, authority, local authority, county council, city council, district council, borough council, borough, county, the council, town council
council house~, council home~, council flat~, council property, social housing, council housing, housing stock
councillor~, member~, elected member~, local member~, ward member~, ward councillor~, elected councillor~
counsel, barrister, queen's counsel, king's counsel, kc
court~, judge~, tribunal~, bench
cover~, insurance, insure~, indemnity, insured
crossing~, zebra, puffin, pedestrian crossing, crossing point
cycle~, bicycle~, bike~, cyclist~, cycle lane, cycle route, cycle track
damp, mould, wet, moisture
data, information, figures, records, details, particulars, facts
day centre~, day service~
deadline~, closing date, cut off date, last date, time limit, target date, due date, final date
dead~, lifeless
debt~, arrears, sum~ owed, money owed, owe~, liability, unpaid
decay~, rot~, rotten, perish~, deteriorate~
deed~, agreement, legal agreement, covenant~
defect~, fault~, flaw~, problem~, shortcoming~, weakness~, imperfection~, crack~, failing~
deficit~, shortfall~, gap~, overspend~, loss, hole, shortage
delegate~, give~ power to, give~ authority to, authorise~, hand~ to, authority be given, authority is given, leave~ to, pass~ to, depute~, entrust~
demand~, need~, call for, requirement~, wanted, uptake, take up, interest
demolition, pulling down, clearance, knocking down
department~, service~, team~, directorate~, section~, division~, unit~, office~, function
depot~, yard~, base, works
deputy, vice chair, vice chairman, assistant, second in command
developer~, applicant~, builder~, housebuilder~, house builder~
development~, scheme~, proposal~, project~, building, works, redevelopment, regeneration
director~, head~, chief officer~, manager~, assistant director~, lead
disabled people, people with disabilities, disabled person, disabled persons, those with a disability, disabled residents, disabled users, people with a disability, wheelchair user~
disciplinary, misconduct, conduct
discount~, reduction~, concession~, cut rate, rebate~, reduced rate, relief
dismiss~, sack~, remove~, end~ employment, let go, discharge~
dispose~, sell~, sold, sale, let go of, get rid of, gets rid of, disposal~
district, borough, area, town, county, city, locality, ward, parish
dog~, hound~
drain~, gully, gullies, sewer~, drainage, culvert~, ditch~
dwelling~, home~, house~, flat~, unit~, property, properties, household~, residence~
education, schooling, school~, teaching, learning
elderly, older people, older, old people, pensioner~, senior citizen~, over 65s, retired
election~, poll~, ballot~, vote~
employee~, staff, worker~, workforce, officer~, personnel, team, post holder~, colleague~, people employed, postholder~, crew~
empty home~, empty property, empty properties, vacant dwelling~, long term empty
enforce~, take~ enforcement action, police~, make~ comply, enforcement
engineer~, technical officer~, highways engineer
entrance~, way in, access~, door~, gate~, entry, approach
environment~, surroundings, ecology, natural world
equality, equalities, equal treatment
evidence~, proof, grounds, data, information, material, facts, indication~, support~
evict~, turn~ out, remove~, put out, eviction
examination~, exam~, test~, inquiry, hearing
exempt~, excuse~, not subject to, free from, let off, relieve~, outside, exemption~, excluded, waiver~, waive~
existing, current, present, in place, already there, in use now, today's, as now
expenditure, spending, spend~, cost~, outlay, outgoings, expense~
expert~, specialist~, professional~, skilled, adviser~, consultant~
facility, facilities, amenity, amenities, service~, provision, building~, centre~
family, families, household~, relative~, parent~
farm~, agricultural, farmer~, holding
feasibility study, feasibility work, viability study, initial study, scoping study
felling, fell~, cut~ down, remove~, take~ down, chop~ down
fence~, railing~, fencing, barrier~, boundary, hoarding~
final account, final cost, outturn
finance~, money, fund~, pay~, resources, financial~, accountancy, fiscal, monetary
financial implication~, cost implication~, cost~, financial effect~, financial impact~, effect on the budget, impact on the budget
financial year, year, accounting year, fiscal year, budget year
fire service, fire and rescue service, fire authority, fire brigade
fit for purpose, up to standard, suitable, adequate, fit for use, usable
fleet, vehicles, vans, lorries
flood~, inundate~, under water, overflow~, flooding, submerge~
food bank~, food parcel~
football, soccer
forecast~, projection~, estimate~, prediction~, outlook, prognosis, expected
foster carer~, foster parent~, foster family, foster famil~
fraud~, deception, dishonest~, cheat~
freehold, ownership, title
fund~, pay~ for, finance~, meet~ the cost, met the cost, resource~, bankroll~, money for, grant~, sponsor~, underwrite~, support~, money from, funding
gas, heating, boiler~
general fund, council's own money, general reserve, revenue budget
government, ministers, whitehall, central government, the department, department, ministry, secretary of state, minister, state
governors, governing body, school governors
grant~, award~, funding, subsidy, subsidies, contribution~, money, aid
green belt, greenbelt, open countryside
grounds maintenance, grass cutting, parks maintenance
growth, rise, increase~, expansion
guidance, advice, guideline~, code of practice, code, standard~, rules
hall~, building, venue~, centre~, premises
head~, director~, manager~, lead, chief, leader, headteacher~, headmaster, headmistress, principal
health and safety, safety
health centre, surgery, medical centre, doctors' surgery, gp surgery
hearing~, meeting~, session~, sitting~
hearing loop, induction loop
heritage, historic~, listed, history, old
high street, town centre, shopping street, main street, shopping area, centre of town
highway~, road~, street~, carriageway~, lane~, route~, thoroughfare~, roadway~
highway authority, highways, highways authority, county highways, highways team
hire~, rent~, lease~, let, charter~
home care, domiciliary care, care at home
homeless people, homeless households, people without a home, those without a home, rough sleepers
hour~, time~, opening time~, opening hour~
housing, homes, accommodation, dwelling~
housing association~, registered provider~, social landlord~, registered social landlord~
housing officer~, housing team, housing service, housing staff
human resources, hr, personnel
identify~, find~, pinpoint~, name~, list~, spot~, single out, recognise~, note~, locate~, specify
illness~, sickness, ill health, sick leave, disease~, absence~, sick
implement~, carry~ out, put into effect, put in place, bring~ in, deliver~, introduce~, execute~, put into practice, roll~ out, give effect to, gives effect to, apply~, implementation
income, revenue, receipt~, takings, earnings, money coming in, proceeds, yield, return
independent person, independent member, lay member
inflation, rising price~, price rises, price increases, increase in price~
information technology, ict, computer~, it systems, it, digital, technology
inhouse, direct labour, own staff, council run, by the council, directly run, in house team, own workforce, run by the council, directly, itself, council's own
inquiry, enquiry, investigation~, hearing
inspector~, inspectorate, examiner~
instruct~, direct~, order~, tell~, told, require~, ask~
insulate~, insulation, lag~, draught proof~
insurer~, insurance company, underwriter~
interest~, stake~, share~
interest payment~, interest charge~, cost of borrowing, borrowing cost~, interest
invest~, spend~, put money into, puts money into, put into, capital, investment
job~, post~, position~, role~, employment, vacancy, vacancies, appointment~
joint~, shared, together, in partnership, common, collaborative~, combined
judicial review, legal challenge, court challenge, challenge in the courts, challenge in court, proceedings
junction~, crossroads, turning~, intersection
key decision, executive decision
kerb~, edge of the pavement, curb~
kiosk~, stall~, booth~, stand~, hut
land~, site~, ground~, plot~, field~, parcel~, acre~
landlord~, owner~, freeholder~, lessor
landscaping, planting, greenery
law, legislation, statute~, act, the act, legal~, regulations, rules, lawful
law centre, legal advice centre
lawyer~, solicitor~, legal services, legal team, legal officer~, legal department, legal adviser~, legal advice, legal, counsel
leader, leader of the council, council leader
leaflet~, flyer~, brochure~, pamphlet~, handout~, circular~
lease~, tenancy, tenancies, let, letting~, rent~, licence~
leaseholder~, lessee~, tenant~, occupier~
legal basis, legal power~, power~ in law, lawful authority, statutory power~, powers
leisure centre~, sports centre~, sports hall, leisure facility, leisure facilities, gym, fitness centre
letter~, correspondence, written to, in writing, written, wrote, write~
licence~, permit~, consent~, permission~, pass~
licensed premises, pub~, public house~, bar~, licensed house, inn~, club~
light~, lamp~, lighting column~, street lamp~, streetlight~, street light~, lantern~
listed building~, protected building~, historic building~
litter, rubbish, refuse, waste, trash, debris
live~, reside~, dwell~, home, resident~, occupy, occupies
loan~, borrow~, advance~, credit
local plan, development plan, planning policy, local policy
lorry, lorries, hgv, hgvs, heavy goods vehicle~, heavy vehicle~, truck~, large vehicle~
maintain~, upkeep, look~ after, keep~ in repair, service~, keep up, keeps up, kept up, maintenance, repair~, keep~ in good order, care
majority, most, more than half, greater number
market~, stall~, traders
mayor, civic head
meeting~, session~, gathering~, sitting~, hearing~
member~, councillor~, committee, elected member~
merger~, merge~, amalgamation, join~ together, combine~, combination
minor, small, trivial, slight, little, cosmetic
minutes, record of the meeting, note of the meeting, record~
monitor~, watch~, check~, track~, keep~ under review, oversee~, review~, supervise~, measure~, keep~ watch on, keep~ a check on, follow~
monitoring officer, head of legal, solicitor to the council, borough solicitor, city solicitor, director of law, county solicitor
museum~, gallery, galleries, collection
music, musical, concert~
negotiate~, talk~, bargain~, discuss~, agree~ terms, negotiation~, discussion~, come to terms
neighbour~, nearby resident~, local resident~, adjoining occupier~, people living nearby, people next door, adjacent occupier~, those living nearby, residents nearby, nearby occupier~, people nearby, those nearby, surrounding resident~
noise, din, sound, noisy, disturbance, racket, loud
notice~, notification~, written notice, warning~, advance notice, sign~, poster~, announcement~, advertise~, advertisement~, public notice
occupier~, tenant~, resident~, householder~, occupant~, people living there
offer~, bid~, proposal~, tender~
officer~, staff, council staff, official~, employee~, we, colleagues, council officer~, council officials, author
online, on the internet, on the website, website, web, digital, electronically, by computer, over the internet
open space~, green space~, park~, public open space, recreation ground~, common~, green~, field~, playing field~
opposition, resistance, objection~, against, hostility, protest~
order~, instruction~, direction~, traffic order, traffic regulation order
outside body, external body, external organisation~, partner body, partner organisation~
outsource~, contract~ out, external provider, externalise~, private contractor, contracting out, hand~ to a contractor, privatise~
overspend~, overspent, exceed~ the budget, exceed~ its budget, over budget, go over budget, went over budget, above budget, more than budgeted, spending above budget, over its budget
underspend~, underspent, under budget, below budget, less than budgeted, spend less than
parent~, mother~, father~, guardian~, families
parish council~, town council~, parish~, local council~, parish meeting
park~, recreation ground~, gardens, open space~, green~
parking, car park~, park~, parking space~, parking place~, bay~, space~, parking bay~
partner~, partner organisation~, partnership~, agency, agencies, stakeholder~, other bodies, consortium, body, bodies
path~, footpath~, pavement~, footway~, walkway~, track~, public footpath, right of way, public right of way, alley~
pay~, wage~, salary, salaries, earnings, remuneration, pay award
pay back, paid back, repay~, refund~, reimburse~, return~, pays back
penalty charge notice~, parking ticket~, pcn~, parking fine~
pension fund, superannuation fund, pension scheme
people on low income~, low income household~, poorer household~, poorer resident~, low income famil~, those on low income~, least well off, households on low income~, poorer famil~, poor families
percentage, proportion, share, rate, per cent
petition~, signatures
phase~, stage~, stages, step~
pilot~, trial~, experiment~, test~, try~ out
planning application, application, planning proposal
planning permission, planning consent, permission, consent, planning approval
planning officer~, planner~, case officer~, planning team, planning service, planning staff
plant~, tree~, sow~
play area~, playground~, children's play~, swing~, play equipment, play park~, play space~
police, constabulary, police force, police officer~
policy, policies, strategy, strategies, plan~, rule~, framework
pollute~, pollution, contaminate~, contamination, foul~
pool~, swimming pool~, bath~, leisure pool
post~, job~, position~, vacancy
postpone~, defer~, put off, puts off, putting off, put back, delay~, hold~ over, adjourn~, hold~ back, push~ back, leave~ until, later date, deferral, put~ back, leave~ over
power~, authority, right~, competence, legal basis, entitled, vires
premises, building~, property, site~, place~, shop, venue
premises licence, licence, alcohol licence
press, media, newspaper~, journalist~, reporter~
price~, cost~, charge~, value~, sum, bid~, figure~, quote~
primary school~, junior school~, infant school~, school~
private~, personal, confidential, in confidence
procurement, purchasing, buying, tendering, contracting
programme~, schedule~, plan~, timetable~, project~, scheme~, course
project~, scheme~, programme~, work~, works, undertaking~, initiative~, venture~
property, properties, building~, premises, house~, estate, land, home~
prosecute~, take~ to court, took to court, bring~ to court, legal action, prosecution, court action
protected species, bats, newts, wildlife
provider~, supplier~, operator~, contractor~, company, firm, organisation
public, residents, people, community, citizens, customers, taxpayer~, anyone
public conveniences, public toilet~, toilet~, wc, lavatory, lavatories, conveniences
public hearing, inquiry, public inquiry
public transport, bus~, buses and trains, train~
pupil~, student~, child~, school children, schoolchildren, learner~
purchase~, buy~, bought, acquire~, procure~, acquisition
qualified, trained, certificated, skilled, chartered, accredited
quiet~, peaceful~, tranquil~, silent
quote~, quotation~, price~, estimate~, bid~
railings, fence, barrier
ramp~, slope~, step free access, level access
recruit~, hire~, take~ on, appoint~, employ~, fill~ the post, fill~ posts, engage~, find staff, recruitment, hiring, attract~
recycle~, recycling, reuse~, recyclables
redundant, redundancy, redundancies, lose their jobs, lost their jobs, job losses, laid off, made redundant, jobs lost, lose his job, lose her job, losing their jobs, out of a job, put out of work
refer~, pass~, send~, sent, remit~, pass~ on, submit~, hand~
refurbish~, renovate~, do~ up, modernise~, overhaul~, restore~, refit~, improve~, renew~, upgrade~, refurbishment, make over
refuse collection, bin collection~, waste collection, rubbish collection, collecting rubbish, bin round~, bins emptied
register~, roll~, list~, record~, enrol~, sign~ up, enter~
regulation~, rule~, law, legislation, statute, order~, byelaw~, requirements
rehouse~, find~ another home, move~ to another home, find~ somewhere else to live, find~ new homes, new home~, accommodate~
relief road~, bypass~, ring road~
religion~, faith~, belief~
relocate~, move~, transfer~, shift~, rehouse~, relocation
reminder~, chaser, prompt
rent~, rental, weekly rent, rents
repair~, work~, maintenance, remedial, mend~
report~, paper~, document~, study, review, account
representation~, comment~, letter~, response~, view~, submission~, objection~
reputation~, good name, standing, public image, credit, public confidence
rescind~, revoke~, withdraw~, cancel~, repeal~, annul~, undo~
reserve~, balances, contingency, savings, rainy day, money put by, money set aside, reserves
resident~, local~, people, inhabitant~, householder~, tenant~, public, people who live, those who live, occupier~, villager~, townspeople, citizen~
resources, money, staff, funds, means, capacity
respite, short break~, respite care
respondent~, those who replied, people who replied, who responded, replies, those who responded, people who responded, responses, those who answered, people who took part, consultees
retender~, go out to tender again, new tender, tender~ again, tender afresh, re tender~, re procure~, reprocure~
retrospective~, after the event, after the fact
review~, look~ at, re examine~, reconsider~, examination, study, check~
revoke~, take~ away, took away, cancel~, withdraw~, rescind~, remove~
risk assessment~, assessment of risk~, risk review
risk register, register of risks
road safety, safety on the road, highway safety
roof~, roofing, roof covering, tiles, slates
roundabout~, gyratory
route~, way~, path~, road~, line
rubbish, waste, refuse, litter, garbage, trash, household waste
rural, country, countryside, village~
safeguard~, protect~, keep~ safe, kept safe, safety, safeguarding, child protection
sale~, sell~, sold, disposal~, market~
saving~, economy, economies, reduction~, cut~, cost reduction~, efficiencies, efficiency, money saved, underspend~
school meal~, school dinner~, school lunch~
school run, journey to school, home to school
scrutiny, overview and scrutiny, scrutiny committee, scrutiny panel, scrutiny board, overview
secondary school~, high school~, comprehensive, academy, academies
section 106 agreement, planning obligation~, section 106 obligation, planning agreement, s106 agreement, section 106, developer contribution~
secure~, obtain~, get~, got, win~, won, gain~, achieve~, lock~, protect~, guarantee~, safe
seminar~, briefing~, workshop~, training session~, presentation~
service~, provision, facility, scheme, offer, department, operation~, function~
service charge~, maintenance charge~
sheltered housing, sheltered scheme, retirement housing, extra care, supported housing
shop~, store~, retail unit~, outlet~, retailer~
short break~, respite
shortlist~, short list~, final list
sickness absence, sick leave, absence through sickness, time off sick, absence
sign~, signage, notice~, board~
single use plastic~, disposable plastic~
site visit, visit to the site, visit, inspection
social care, social services, care services, adult services, children's services
social worker~, social work staff, social work team, social work practitioner~
solar panel~, photovoltaic panel~, pv panel~, pv, solar array
speed limit~, limit, mph limit, lower limit, speed restriction
speeding, excess speed, going too fast, excessive speed, driving too fast, drive too fast, high speeds
sport~, game~, recreation
staff, employee~, worker~, workforce, officer~, team~, personnel, colleague~, people, staffing, crew~
staff cost~, staffing cost~, pay bill, cost of staff, employee cost~, wage bill, salary cost~, cost of employing
standing orders, procedure rules, contract standing orders, contract procedure rules, contract rules, financial regulations, rules of procedure, constitution, financial procedure rules
starter homes, first homes
statement~, declaration~, account~, announcement~
statutory, legal, required by law, in law, by law, lawful, set by law, laid down by law, set in law, under statute, legislative, obligatory in law
stock, supply, supplies, housing, store
storey~, floor~, level~
storm~, bad weather, severe weather, gale~
street cleaning, street cleansing, street sweeping
structural~, structure, fabric
structural survey, condition survey, building survey, survey
student~, pupil~, learner~, trainee~, undergraduate~
subsidy, subsidies, grant~, support, financial support, contribution~, subsidise~
supervise~, oversee~, watch over, manage~, control~, supervision
supplier~, provider~, contractor~, firm~, vendor~, company, seller~
support worker~, key worker~, case worker~, caseworker~
surface~, resurface~, tarmac~, pave~, surfacing, relay~, re surface~
survey~, questionnaire~, poll~, study, inspection~, examination, assessment~, opinion poll
surveyor~, valuer~, building surveyor
sustainable, lasting, green, environmentally friendly, can be kept up
tax~, levy, levies, rate~, duty, duties
taxi~, cab~, hackney carriage~, private hire vehicle~, private hire
team~, staff, crew~, group~, unit~, squad~, service
tenant~, occupier~, resident~, lessee~, renter~, leaseholder~, council tenant~
tender~, bid~, quotation~, offer~, invite~ bids, competition, procurement, go out to tender, tendering exercise, price~
terms and conditions, terms, conditions
terms of reference, remit, brief
threshold~, limit~, level, cut off, ceiling
timetable~, programme~, schedule~, plan~, calendar
toilet~, wc, lavatory, lavatories, washroom~
tower block~, high rise, block of flats, high rise block, flats
town hall, civic centre, council offices, civic offices, guildhall, county hall, council building
trade union~, union~, staff side, unison, unions
trading, trade~, operate~, business
traffic calming, speed humps, road humps, speed cushions, humps
traffic light~, signal~, traffic signal~
traffic regulation order~, traffic order~, tro
train~, teach~, taught, instruct~, coach~, training, course~, instruction, learning
transport~, travel~, bus~, vehicles, conveyance
tree~, oak~, woodland, plant~
tribunal~, court~, panel
trustee~, trust, governing body
tuition, teaching, lesson~
turnover, churn, staff turnover
unemployed, out of work, without a job, jobless, not in work
unauthorised encampment~, traveller encampment~
union~, trade union~, staff side
upgrade~, improve~, modernise~, renew~, replace~, better
urban, town, built up, city
utility, utilities, gas and electricity, energy, power, fuel
vacancy, vacancies, unfilled post~, empty post~, vacant post~, posts unfilled
valuation~, value~, valued at, assessment of value, estimate of value
value for money, good value, best value, worth the money, worth the cost, represent~ good value, money well spent
vandalism, criminal damage, damage, vandalise~
vehicle~, car~, van~, lorry, lorries, motor~, traffic, fleet
verge~, grass verge~, roadside
viable, financially sound, pay~ its way, paying its way, workable, sustainable, make money, stand~ on its own feet, break~ even, self supporting
village~, parish~, rural settlement~, settlement~
voluntary, by choice, not required, unpaid, of their own accord, by agreement
volunteer~, voluntary worker~, unpaid helper~, helper~, unpaid
vote~, ballot~, poll~, decide~
vulnerable people, vulnerable adult~, people at risk, those at risk, vulnerable residents, people in need, most in need
waiting list~, housing register, queue~, register, list
waiting time~, wait~, delay~, time taken
ward~, area~, division~, district
warden~, scheme manager~, officer~, attendant~, patrol~, caretaker~
warehouse~, store~, shed~
waste, rubbish, refuse, litter, garbage
waste disposal, rubbish disposal, getting rid of waste
water company, water authority, water undertaker, sewerage undertaker
website~, web site~, site, web page~, webpage~, online
weekday~, monday to friday, mondays to fridays, working day~
weekend~, saturday and sunday, saturdays and sundays
welfare, wellbeing, well being, health, benefit~
wheelchair~, wheelchair user~
wildlife, nature, animals, fauna, biodiversity, habitat~, ecology
winter service, gritting, winter maintenance, salting
women, woman, female~, ladies
work~, works, job~, task~, construction, repair~, project
workshop~, unit~, factory unit~, industrial unit~, starter unit~
write off, writes off, written off, wrote off, not pursue, cancel~ the debt, forgive~, waive~
young people, youth~, teenager~, youngster~, adolescent~, children, young
youth club~, youth centre~, youth service, youth provision, youth work
youth worker~, youth leader~, youth staff
zone~, area~, district~
`;
