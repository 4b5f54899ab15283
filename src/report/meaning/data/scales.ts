/**
 * Words of one kind by their force, strongest first; equal force stands on one line. `~` after a word stands for
 * all its forms. A scale whose name ends in "*" tells force only where one of its words takes another's place;
 * otherwise putting a weaker word in (or striking out a strong one) tells by itself.
 */
export const scales: Record<string, string[]> = {
  // What must be done, and what will happen: one scale, as the words change places with one another.
  'modal': [
    'must, is obliged, are obliged, has a duty, have a duty, is under a duty, are under a duty, has no option but to, have no option but to, has no alternative but to, have no alternative but to, cannot avoid, is under an obligation, are under an obligation, shall, has to, have to, had to, is required to, are required to, be required to, was required to, were required to, is obliged to, are obliged to, is bound to, are bound to, is under a duty to, are under a duty to, has a duty to, have a duty to, has a legal duty to, is legally required to, are legally required to, has a statutory duty to, have a statutory duty to, is under an obligation to, are under an obligation to, has no choice but to, have no choice but to, shall be required to, will be required to, will have to, will need to, needs to, need to, must be required to, is duty bound to, it is essential that, it is imperative that, it is mandatory to, it is a requirement that, there is a requirement that, there is a requirement to, it is a legal requirement that, it is a condition that, it is compulsory to, is compelled to, are compelled to, is legally required to, is legally obliged to, is legally bound to, is legally compelled to, is statutorily required to, is statutorily obliged to, is statutorily bound to, is statutorily compelled to, are legally required to, are legally obliged to, are legally bound to, are legally compelled to, are statutorily required to, are statutorily obliged to, are statutorily bound to, are statutorily compelled to, was required to, was obliged to, was bound to, was compelled to, was legally required to, was legally obliged to, was legally bound to, was legally compelled to, was statutorily required to, was statutorily obliged to, was statutorily bound to, was statutorily compelled to, were required to, were obliged to, were bound to, were compelled to, were legally required to, were legally obliged to, were legally bound to, were legally compelled to, were statutorily required to, were statutorily obliged to, were statutorily bound to, were statutorily compelled to, will be required to, will be obliged to, will be bound to, will be compelled to, will be legally required to, will be legally obliged to, will be legally bound to, will be legally compelled to, will be statutorily required to, will be statutorily obliged to, will be statutorily bound to, will be statutorily compelled to, would be required to, would be obliged to, would be bound to, would be compelled to, would be legally required to, would be legally obliged to, would be legally bound to, would be legally compelled to, would be statutorily required to, would be statutorily obliged to, would be statutorily bound to, would be statutorily compelled to, be required to, be obliged to, be bound to, be compelled to, be legally required to, be legally obliged to, be legally bound to, be legally compelled to, be statutorily required to, be statutorily obliged to, be statutorily bound to, be statutorily compelled to',
    'shall, will, there is no doubt that, there is little doubt that, it is beyond question that, it is beyond doubt that, there can be no doubt that, there is no question that, it is clear that, it is plain that, it is obvious that, it is evident that, without a doubt, undoubtedly, it is certain that, it is inevitable that, is going to, are going to, is certain to, are certain to, will certainly, will inevitably, is sure to, are sure to, will undoubtedly, would certainly, would inevitably, is set to, are set to',
    'would, there is every likelihood that, in all likelihood, will probably, would probably, is likely to, are likely to, will likely, would be likely to, will be likely to, is due to be, it is likely that, will most likely',
    'should, ought to, would want, would like, would wish, would expect, is meant to, are meant to, is supposed to, are supposed to, it is desirable that, would be well advised to',
    'could, can, may, might, able to, is able to, are able to, be able to, was able to, were able to, in a position to, is in a position to, are in a position to, may well, could well, might well, may be able to, could be able to, is possible, are possible, members may wish to, members might wish to, members may want to, may wish to, might wish to, may feel, might feel, may prefer to, might prefer to, may care to, might care to, members may like to, may possibly, could possibly, might possibly, may perhaps, is encouraged to, are encouraged to, is free to, are free to, is invited to, are invited to, may choose to, can choose to, has the option to, it is possible that, there is a possibility that, there is a chance that, it may be that, it could be that, it might be that, there is some likelihood that, there is some prospect that, there is some chance that, there is some possibility that, there is a risk that, there is a danger that, there is the risk that, the risk is that, the danger is that, has the potential to, have the potential to, has potential to, is capable of, may wish to, might wish to, may want to, may like to, might like to, could consider, may consider, might consider, may care to, is welcome to, are welcome to',
    'could in theory, could conceivably, might conceivably, could theoretically, might in theory, may in theory, may conceivably, there is a remote possibility that, is unlikely to, are unlikely to, it is unlikely that',
  ],
  'advice': [
    'insist~, insist~ on, insist~ that, demand~, strongly recommend~, strongly advise~, strongly urge~, firmly recommend~, urge~, implore~, firmly advise~, unreservedly recommend~, strongly advocate~',
    'recommend~, propose~, put forward, advise~, advocate~, counsel~, it is my advice that, my advice is, our advice is',
    'propose~, suggest~, invite~ to agree, on balance recommend~, would recommend on balance, put forward, favour~, prefer~',
    'consider~ whether, invite~ to consider, ask~ to consider, may wish to consider, might wish to consider, might consider whether, might suggest, may suggest, could consider whether, is invited to consider, are invited to consider, is asked to consider, are asked to consider, consider~, discuss~, explore~, look~ at, think~ about, members may wish to, members might wish to, members will wish to, members will want to, councillors may wish to, may feel',
    'note~, observe~, mention~, weigh~, reflect~, comment~, is asked to note, are asked to note, take~ note of, remark~, is invited to note, are invited to note, is aware of, are aware of, draw~ attention to',
  ],
  'opposition': [
    'strongly object~, strongly oppose~, strongly advise~ against, firmly oppose~, categorically reject~, wholly oppose~, vehemently oppose~, condemn~',
    'object~ to, object~, oppose~, advise~ against, recommend~ against, reject~, counsel~ against, argue~ against, cannot support, can not support, cannot recommend, can not recommend, do not support, does not support, did not support, do not recommend, does not recommend, did not recommend, not recommend~, not support~, warn~ against, caution~ against, is opposed to, are opposed to, is against, are against, refuse~ to support, unable to support, unable to recommend, disapprove~',
    'serious concern~, grave concern~, significant concern~, deep concern~, strong concern~, major concern~, serious reservations, seriously concerned, deeply concerned, gravely concerned, serious doubts, serious misgivings, very concerned, warn~, major reservations, strong reservations, real concern~, considerable concern~, serious worries, extremely concerned, grave doubts, grave reservations',
    'concern~, reservation, reservations, doubt~, misgiving~, worry~, worried, caution~, question~, hesitate~, raise~ concern~, has concern~, have concern~, uneasy',
    'some concern~, some reservations, minor concern~, some doubts, slight concern~, a few reservations, minor reservations, some questions, slight reservations, limited concern~, a few concern~, certain reservations, some misgivings, some queries, a few questions, quer~, observations, comments, keep~ an eye on, keeping an eye on, watching, keeping under review, are monitoring, is monitoring',
  ],
  'lawfulness': [
    'unlawful, illegal, not lawful, not legal, ultra vires, in breach of, a breach of, would breach, will breach, breach~, contrary to, beyond the powers of, outside the powers of, beyond its powers, outside its powers, a criminal offence, an offence, against the law, contravene~, in contravention of, break~ the law, infringe~, a contravention of, contrary to law, unlawfully, violate~, in violation of',
    'in all likelihood unlawful, likely to be unlawful, probably unlawful, arguably unlawful, likely to be quashed, likely to breach, likely to be in breach of, potentially unlawful, may be unlawful, might be unlawful, could be unlawful, of doubtful legality, of doubtful lawfulness, difficult to defend, likely to be challenged, hard to defend, legally doubtful, legally questionable, legally dubious',
    'open to challenge, vulnerable to challenge, open to legal challenge, vulnerable to legal challenge, liable to challenge, liable to be challenged, susceptible to challenge, susceptible to legal challenge, open to question, exposed to challenge, at risk of challenge, at risk of legal challenge, a serious risk of challenge, a significant risk of challenge, a high risk of challenge, a significant risk of legal challenge, a high risk of legal challenge, a real risk of challenge, invite challenge, subject to challenge, challengeable, out of step with, at odds with, inconsistent with, not in line with, not consistent with, in tension with',
    'carry some risk of challenge, carries some risk of challenge, carry some legal risk, carries some legal risk, some risk of challenge, some risk of legal challenge, some legal risk, a small risk of challenge, a limited risk of challenge, a low risk of challenge, could be challenged, might be challenged, may be challenged, a risk of challenge, a risk of legal challenge, a possibility of challenge, a degree of legal risk, a legal risk, raise~ legal questions, raise~ legal issues, raise~ some legal issues, legally complex, not without legal risk, not without risk, not fully aligned with, not be fully aligned with, not be in line with, not be consistent with, not entirely consistent with, not be entirely consistent with, depart from, departs from, a departure from',
  ],
  'feasibility': [
    'can not, could not, not able to, is not able to, are not able to, was not able to, not able to afford, cannot afford, can not afford, unaffordable, not affordable, cannot be afforded, can not be afforded, impossible, not possible, cannot be done, unviable, not viable, unachievable, not achievable, undeliverable, not deliverable, unworkable, not workable, unsustainable, not sustainable, not feasible, unfeasible, infeasible, out of the question, beyond the means of, beyond our means, beyond its means, no longer viable, cannot be met, can not be met, cannot be delivered, cannot be funded, can not be funded, impracticable, not practicable, cannot be sustained, can not be sustained, unattainable',
    'very difficult, extremely difficult, very hard, extremely challenging, very challenging, severely stretched, extremely hard, barely affordable, hard to justify, difficult to sustain, difficult to afford, hard to sustain, hard to afford, would struggle to afford, would find it difficult to, struggle~ to, would find it hard to, very demanding, highly challenging',
    'difficult, challenging, hard, a challenge, demanding, stretching, ambitious, tight, would need careful management, under pressure, a stretch, tricky, not easy, not straightforward, not without difficulty, requires careful planning, testing, difficult to achieve, a pressure on, needs careful management',
  ],
  'degree*': [
    'catastrophic, critical, extreme, very high, very serious, extremely high, very severe, gravest, very large, enormous, huge, massive, very significant, very substantial, exceptional, overwhelming, disastrous',
    'high, severe, serious, grave, major, substantial, significant, considerable, large, great, heavy, acute, deep, profound, pronounced, marked, strong, extensive, material, real, unacceptable, widespread, sizeable, sharp, steep, big',
    'medium, moderate, noticeable, some, fair, average, measurable, appreciable, reasonable, certain, a degree of, a certain amount of',
    'low, limited, minor, small, slight, modest, little, minimal, marginal, light, localised, manageable, a small, tolerable, weak, a little, a limited, mild, temporary, a slight, a modest, isolated, short lived, acceptable, narrow, low level',
    'negligible, trivial, very low, insignificant, very small, very limited, very minor, almost none, very little, trifling, nominal, very slight, hardly any, immaterial',
  ],
  'need*': [
    'essential, vital, crucial, critical, imperative, indispensable, mandatory, compulsory, necessary, required, obligatory, unavoidable, fundamental, paramount, inescapable, inevitable, needed, a legal requirement, a statutory requirement, a requirement, is required, are required, is needed, are needed, be required, must, has to, have to, will be needed, will be required',
    'important, advisable, urgent, strongly advisable, highly desirable, prudent, key, pressing, wise, best practice',
    'desirable, preferable, helpful, useful, beneficial, sensible, appropriate, good practice, expedient, valuable, worthwhile, welcome, advantageous, a good idea',
    'it is hoped that, it is hoped, optional, discretionary, voluntary, a matter of choice, nice to have, not essential, not necessary, not required, unnecessary, dispensable',
  ],
  'urgency*': [
    'immediately, at once, without delay, forthwith, straight away, straightaway, right away, as a matter of urgency, urgently, with immediate effect, urgent, immediate, instantly, without further delay, now',
    'promptly, quickly, swiftly, as soon as possible, as soon as practicable, rapidly, at the earliest opportunity, as soon as we can, as soon as is practicable, speedily, within days, as quickly as possible',
    'soon, shortly, in the near future, before long, in the short term, early, in the coming months',
    'in due course, in time, when resources allow, when resources permit, when convenient, eventually, at some point, at a later date, when time allows, as resources allow, as resources permit, at a convenient time, in the longer term, over time, later, in the medium term, when funds allow, as funds allow, when funding allows, in the fullness of time, at some stage, as and when',
  ],
  'extent*': [
    'all, every, each, the whole, whole, entire, in full, fully, entirely, wholly, completely, totally, in its entirety, without exception, full, complete, total',
    'almost all, nearly all, virtually all, the vast majority of, almost entirely, almost wholly, almost every',
    'most, the majority of, the bulk of, the greater part of, mostly, mainly, largely, in the main, for the most part, broadly, substantially, predominantly, the great majority of, by and large, chiefly, in large part, a majority of',
    'many, much, a good deal of, a large number of, a great many, numerous, a large part of, a great deal of',
    'some, several, part of, a number of, partly, partially, in part, a proportion of, partial, to some extent, to an extent, to a degree, in some cases, a part of, in places, a range of, various, certain',
    'a few, few, a handful of, a minority of, a small number of, a small part of, a couple of, one or two, hardly any, a very few, a small minority of, slightly, a little, a small proportion of, marginally',
  ],
  'frequency*': [
    'always, at all times, invariably, on every occasion, without fail, continuously, constantly, permanently, every time, on all occasions, persistently',
    'usually, normally, generally, as a rule, typically, in most cases, regularly, ordinarily, repeatedly, consistently, routinely, habitually, most of the time',
    'often, frequently, in many cases, commonly, on many occasions, time and again',
    'sometimes, occasionally, at times, from time to time, on occasion, now and then, periodically, intermittently, on some occasions, in some instances, every so often, once in a while',
    'rarely, seldom, infrequently, in rare cases, exceptionally, hardly ever, on rare occasions, very occasionally',
  ],
  'proof*': [
    'prove~, establish~, demonstrate~, show~ conclusively, show~ clearly, leave~ no doubt, leaves no doubt, show~, confirm~, make~ clear, clearly show~, is clear evidence, put~ beyond doubt, clear evidence, conclusive evidence, reveal~, compelling evidence, clear, plain, proven, obvious, evident, conclusive, certain, undeniable, overwhelming evidence',
    'indicate~, point~ to, evidence, support~ the view, strong evidence, bear~ out',
    'suggest~, imply~, seem~ to show, appear~ to show, tend~ to suggest, some evidence, some support, give some support to, gave some support to, gives some support to, lend~ some support, lend~ support, hint~, may suggest, could suggest, may indicate, anecdotal evidence, arguable, limited evidence, debatable, could indicate, might suggest, might indicate, unclear, uncertain, possible, indications',
  ],
  'assurance*': [
    'guarantee~, ensure~, make~ sure, secure~, assure~, make~ certain, see~ to it',
    'undertake~ to, commit~ to, promise~ to, is committed to, are committed to',
    'plan~ to, intend~ to, expect~ to',
    'aim~ to, seek~ to, try~ to, hope~ to, endeavour~ to, attempt~ to, work~ towards, help~ to, seek~ to ensure, aim~ to ensure, try~ to ensure, endeavour~ to ensure, strive~ to, look~ to, use~ reasonable endeavours to, use~ best endeavours to, work~ to, make~ efforts to, aspire~ to, explore~ ways to, do~ its best to, will look to, encourage~, support~, promote~, help~, assist~',
  ],
  'demand*': [
    'require~, insist~ on, insist~, instruct~, direct~, order~, compel~, oblige~, demand~, is required, force~, enforce~, stipulate~',
    'expect~, ask~, request~, call~ on, call~ for, seek~, press~',
    'encourage~, invite~, suggest~, ask~ informally, hope~ for, welcome~, permit~, allow~, enable~, remind~',
  ],
  'damage*': [
    'destroy~, exhaust~, use~ up, wipe~ out, run~ out, devastate~, ruin~, wreck~, eliminate~, wipe~ out, cripple~, collapse~, annihilate~, bankrupt~, cause irreversible harm to, irreparably damage~, decimate~, make impossible',
    'harm~, damage~, undermine~, seriously affect~, worsen~, jeopardise~, endanger~, threaten~, disrupt~, erode~, weaken~, impair~, hurt~, injure~, spoil~, prejudice~, compromise~, adversely affect~, degrade~',
    'affect~, come under pressure, comes under pressure, be under pressure, come under strain, be stretched, influence~, have an effect on, has an effect on, have some effect on, have a bearing on, bear~ on, touch~, alter~, change~, impact~, have an impact on, has an impact on, have implications for, inconvenience~, has implications for, have some impact on',
  ],
  'confidence*': [
    'certain that, know~ that, is certain, are certain, there is no doubt that, satisfied that, without doubt, is in no doubt, are in no doubt, am certain, am satisfied, are satisfied, is satisfied, no doubt, know~, convinced, are sure, is sure, am sure, is convinced, are convinced, am convinced',
    'confident that, confident, is confident, are confident, am confident, firmly believe~, strongly believe~',
    'believe~, think~, consider~, of the view that, of the opinion that, in my view, in our view, in my opinion, in our opinion, judge~, take~ the view',
    'hope~, hopeful, understand~ that, assume~, suspect~, feel~, tend~ to think, anticipate~, is hopeful, are hopeful, optimistic, cautiously optimistic',
  ],
  'chance*': [
    'certain, inevitable, almost certain, virtually certain, highly likely, very likely, highly probable, almost inevitable, nearly certain',
    'likely, probable, expected, to be expected, more likely than not',
    'possible, conceivable, can not be ruled out, not be ruled out, arguable, a possibility',
    'unlikely, improbable, doubtful, remote, very unlikely, highly unlikely',
  ],
  'rating*': ['red', 'amber', 'yellow', 'green'],
  'compliance*': [
    'comply~ with, comply~, obey~, conform~ to, conform~ with, adhere~ to, abide~ by, give effect to, satisfy~',
    'have regard to, has regard to, had regard to, take account of, takes account of, take into account, takes into account, be guided by, reflect~',
    'note~, be aware of, be mindful of, bear in mind',
  ],
  'merit*': [
    'best, strongest, outstanding, excellent, first class, exemplary, highest',
    'very good, strong, very strong, high quality',
    'good, sound',
    'satisfactory, adequate, acceptable, reasonable, fair, passable, average',
    'poor, weak, inadequate, unsatisfactory',
  ],
  'price*': [
    'outright, by a wide margin, by far, comfortably, far too, much too, wholly, seriously, severely, badly, grossly, woefully, substantially, significantly, considerably, sharply, materially, greatly, markedly, gravely, heavily, strongly, dramatically, well, far, much, very, highly, extremely, hugely, deeply, acutely, profoundly, vastly, utterly, drastically, massively',
    'rather, somewhat, fairly, moderately, quite, relatively, reasonably, noticeably, a bit',
    'slightly, a little, narrowly, only just, by a small margin, marginally, mildly, modestly, only slightly, only marginally, minimally, a touch, narrowly, gently, just',
  ],
};

/** Words that take force from a statement when they are put in, and give it back when they are struck out. */
export const hedges = 'it is hoped that, it is to be hoped that, it is hoped, we hope that, officers hope that, inclined to, is inclined to, are inclined to, minded to, is minded to, are minded to, tend to think, leaning towards, provisionally, tentatively, subject to further thought, on first sight, at first sight, an initial view, tentative, provisional view, in some measure, it is expected that, it is anticipated that, is expected to, are expected to, is anticipated to, are anticipated to, where practicable, where possible, where reasonably practicable, where feasible, if practicable, if possible, wherever possible, wherever practicable, as far as possible, so far as possible, as far as practicable, so far as practicable, so far as reasonably practicable, as far as reasonably practicable, so far as is practicable, as far as is practicable, so far as is reasonably practicable, insofar as possible, as far as resources allow, as far as resources permit, within available resources, within existing resources, where resources allow, where resources permit, where appropriate, as appropriate, if appropriate, where necessary, as necessary, if considered appropriate, if thought fit, where reasonable, in theory, theoretically, potentially, possibly, perhaps, arguably, conceivably, maybe, probably, in principle, to some extent, to a degree, to a certain extent, to an extent, in some respects, in some ways, broadly, broadly speaking, generally, in general, generally speaking, largely, mainly, mostly, for the most part, in the main, by and large, on the whole, in most cases, in most circumstances, somewhat, rather, it appears that, it seems that, it would appear that, it would seem that, appear~ to be, seem~ to be, appears to, appear to, seems to, seem to, tends to, tend to, some would say, some might say, it could be argued that, it may be argued that, it might be argued that, it is arguable that, it is possible, on one view, on one reading, in certain circumstances, in some circumstances, in some cases, in certain cases, relatively, comparatively, fairly, reasonably, almost, nearly, virtually, more or less, presumably, seemingly, apparently, ideally, preferably, at officers discretion, at its discretion, at their discretion, as resources permit, as resources allow, as time allows, when possible, when practicable, normally, usually, ordinarily, typically, partly, partially, in part, a degree of, an element of, some degree of, nominally, ostensibly, allegedly, purportedly, it is said that, it is thought that, said to be, thought to be, believed to be, understood to be, is believed to, is thought to, are thought to, are believed to, reportedly, it is believed that, it is understood that, on occasion, so far as we can tell, as far as we can tell, in most respects, reasonable endeavours to, reasonable steps to, reasonable efforts to, best endeavours to, up to a point';

/** Words that add force to a statement. */
export const intensifiers = 'strongly, firmly, very, extremely, clearly, seriously, wholly, entirely, completely, totally, absolutely, utterly, particularly, especially, highly, deeply, gravely, acutely, severely, undoubtedly, certainly, definitely, plainly, manifestly, unquestionably, inevitably, unreservedly, categorically, vehemently, emphatically, unequivocally, fully, vastly, grossly, far too, much too, woefully, overwhelmingly, in the strongest terms, in the strongest possible terms, without doubt, without question, beyond doubt, in all circumstances, at all times, in every case, in full, without exception, without fail, on any view, under any circumstances, in any circumstances, urgently, immediately, strictly, expressly, specifically, substantially, significantly, considerably, greatly, materially, markedly, badly, exceptionally, hugely, massively, dramatically, as a matter of urgency, repeatedly, persistently, consistently, always, invariably, conclusively, decisively, irreversibly, permanently, undeniably, obviously, positively, actively, robustly, in the clearest terms, without delay, at once, forthwith, unanimously';
