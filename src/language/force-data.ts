/**
 * What a sentence must say, in so many kinds of words, to bind, to order or to buy; and what takes its
 * force away. Lines are phrases as in phrases.ts. `strong` families stand by themselves; `weak` ones
 * count when the model's reading agrees.
 */
const deeds = 'pay|repay|refund|reimburse|compensate|settle|fund|finance|indemnify|repair|rebuild|replace|fix|resurface|reinstate|restore|mend|install|fit|build|construct|clear|remove|supply|provide|erect|lay|relay|drain|plaster|replaster|re-plaster|rewire|redecorate|rehouse|upgrade|demolish|plant|cut|grant|allow|permit|waive|extend|renew|approve|license|release|cancel|withdraw|drop|lift|honour|bear|meet|cover|stand|foot|shoulder|make|put|send|take|give|keep|hold|buy|purchase|sell|transfer|adopt|maintain|rent|let|lease|write|contribute|match|guarantee|underwrite|absorb|carry|deliver|complete|finish|start|begin|open|fence|paint|light|employ|accept|agree|credit|deduct|stump|cough|see|sort|owe|be';

export const forceData: Record<string, string[]> = {
  // Commitments
  'force-commit': [
    `we|council|borough|city|authority|district|county ..2 will|shall ..1 ${deeds}`,
    `we'll|we'd ..1 ${deeds}`,
    `council|borough|authority ..1 is|are going to ${deeds}`,
    `we're|we are going to ${deeds}`,
    `it|this|that|they|work|works|damage|bank|wall|roof|cost|costs|bill|rent|charge|debt|arrears|money|loss|losses|you|fence|road|path ..3 will|shall ..1 be made|paid|repaid|rebuilt|repaired|replaced|refunded|reimbursed|compensated|met|borne|waived|cancelled|written|cleared|fixed|resurfaced|removed|reinstated|restored|covered|honoured|released|rehoused|credited|settled|funded|granted|extended|renewed`,
    "you'll ..1 be ..1 paid|repaid|refunded|reimbursed|compensated|rehoused|covered|looked|released|charged",
    "you'll ..1 have|get|receive ..4 back|cheque|money|refund|payment|new|keys|licence|permit|lease|compensation|#money",
    'i|we|council ..2 promise|promises|undertake|undertakes|guarantee|guarantees|pledge|pledges|warrant|indemnify|indemnifies|vow',
    'i|we|council ..2 accept|accepts|admit|admits|acknowledge|acknowledges|concede|concedes ..4 liability|liable|fault|blame|responsible|responsibility|negligence|negligent|caused|drain|wall|tree|loss|debt|duty|owes|offer|tender|price|figure|quote|quotation|bid|claim|terms',
    'council|authority|we ..1 is|are ..2 blame|fault|liable|responsible|answerable',
    'council|authority|we ..1 admits|admit|concedes|concede',
    'i|we|council ..3 agree|agrees to ..2 your|pay|the|a|meet|let|sell|buy|waive|extend|renew|write|#money',
    'hereby ..1 grant|waive|release|agree|accept|undertake|extend|consent|confirm|authorise|cancel|renew|award',
    'i|we|council ..2 grant|grants|waive|waives|release|releases|award|awards ..1 you|your|the|all|any|him|her|them|this|that|it',
    'i|we|council ..2 give|gives|gave? ..1 our|my|its|you ..2 consent|permission|leave|word|undertaking|assurance|guarantee|promise|licence|approval',
    "i'm|i am|we're|we are|council is ..1 extending|waiving|releasing|cancelling|granting|letting|writing|renewing|awarding|reducing|freezing",
    "my|our|council's|borough's|authority's|its ..1 undertaking|promise|assurance|guarantee|pledge|word|waiver|indemnity|consent|permission|acceptance",
    'have|has ..1 my|our|its|the ..2 undertaking|promise|assurance|guarantee|pledge|word|consent|permission|commitment',
    'offer|bid|tender|price|figure|claim|indemnity|permission|consent|extension|licence|lease|request|terms|leave|waiver|refund|transfer|loan ..9 is|are|stands ..2 accepted|agreed|given|granted|extended|approved|renewed|allowed|yours|waived|cancelled',
    'consider|take|treat|regard|count|accept|deem ..9 written|settled|done|agreed|permission|waived|cancelled|granted|approved|released|waiver|consent|undertaking|promise|forgiven|gone|sorted|guarantee|licence|binding',
    'written off', 'writing off|write off', 'nothing ..2 is due|owing|payable', 'make|makes no further|more claim|demand|charge', 'need|needs make|pay no|nothing', "won't|shan't|not|never come back to you for", 'owe|owes us|the|council ..2 nothing', 'no further|more payment|rent|charge|instalments ..5 due|needed|required|asked|taken', "you're|you are|is|are released from", 'release ..6 from ..8 #money|debt|loan|lease|arrears|rent|charge|contract|covenant',
    '@many|pitch|lease|stall|plot|site|job|contract|hall|room|it ..1 is|are yours', 'yours for the',
    'at|on public expense|purse', "at|on the|our|council's ..1 expense|cost|account",
    'firm commitment|promise|undertaking|offer', "that's|that is|it's|is ..1 binding", 'agreed on both', 'binding on', 'i|we|council ..1 bind', 'by way of release|compensation|settlement', 'in full ..2 settlement', 'in settlement of', 'we have a deal', "it's|its|that's a deal|bargain", 'you may rely|depend|count|bank|take', 'you can rely|depend|count|bank|take it', 'rest assured', 'be assured that',
    'on our|the|its ..2 behalf ..2 i|we ..2 undertake|promise|guarantee|accept|agree|confirm|waive|release|grant|extend|commit|award',
    'council|borough|city|authority ..1 guarantees|undertakes|promises|accepts|takes|stands|pays|agrees|waives|grants|admits|keeps|renews|extends|indemnifies|commits|owes|adopts',
    'stand|stands behind you|the|your', 'putting that|it|this|things right', 'put ..2 right', 'made good', 'make good', 'make ..3 whole',
    "i|we ..1 confirm ..3 council|we|you|your|it ..2 will|shall|is|are|has|have|can|may|agrees|accepts", "can|may confirm ..3 council|we|you|your|it|our ..2 will|shall|agrees|accepts|has|have",
    'as landlord', 'you have until|till', "you've ..1 until|till",
    'pleased|glad|happy|delighted to grant|release|waive|award|extend|offer|accept|agree|approve|renew|confirm|give|let',
    'not|never ..1 seek|pursue|charge|enforce|take|ask|demand|evict|raise|increase|claim|object|sell|close|build|bill|require ..6 from|you|against|cost|rent|action|share|sum|costs|payment|back|debt|arrears',
  ],
  // Somebody merely says that the work is in hand, or the promise weighs little: the model must agree.
  'force-commit-weak': [
    'will|shall be', "we'll|we will|we shall", 'council|authority will|shall', 'you may|can', 'is|are ..1 granted|approved|accepted|agreed', 'i confirm', 'permission|consent|licence', 'promise', 'committed to', 'fully', 'no charge', 'free of',
  ],
  // Instructions
  'force-instruct': [
    "you're|you are to ..2 @doit|@mend|leave|make|have|use|take|go|keep|stop|do|let|pay|tell|report|charge|refuse|call|write|remain|stay|treat|change|accept|visit|bring|show|replace|turn|switch|hand|get|add",
    'i|we|council|authority|board ..3 require|requires|instruct|instructs|direct|directs|order|orders|demand|demands|command|insist|forbid|forbids ..1 you|that|the|your|all|it|them|both|this|this|work|full|immediate|a|an|by|two|compliance',
    'hereby ..2 instruct|order|direct|require|authorise|authorised|instructed|directed|ordered|required|notified',
    "our|my|the|council's|these|following|its ..1 instruction|instructions|orders|direction|directions ..4 is|are|to|that|as",
    'on ..1 instructions|instruction|orders of', "that's|that is|this is ..1 an|our|my ..1 order|instruction|notice",
    'take|treat|regard|accept this ..5 instruction|notice|order|authority|direction', 'take notice that',
    'with immediate effect', 'forthwith', 'until i|we ..1 say|tell|write|give|have|hear', 'when i say', 'until ..1 hear from|back', 'pending further instruction|instructions',
    'you must|shall ..2 @doit|@mend|leave|make|have|use|take|go|keep|not|now|pay|tell|vacate|burn', 'you will ..1 @doit|hold|keep|leave|make|pay|refuse|cut|vacate|serve|lock|close|remove|carry|charge|provide|replace|repair|clean|clear|be required|expected|please',
    'is|are not? ..1 to be ..1 @doit|@mend|handed|taken|left|paid|made|done|sent|visited|carried|charged|given|moved|used|let|touched|put|felled|kept|cut|billed|returned|withheld|replaced',
    'no|nobody|nothing|none|neither ..5 is|are to ..1 be|go|leave|start|come|enter|take|pay|touch|move|begin|visit',
    'must ..1 be ..2 handed|taken|left|paid|made|done|sent|moved|removed|cleared|shut|closed|locked|stopped|out|off|gone|finished|completed|returned|replaced|mended|repaired|swept|cut|withdrawn|cleaned',
    'must stop|cease|go|come|start|not|leave|vacate', 'i look to you to|for', 'i expect you|your|the|it|them|this|that|full|to', 'see to it that|please|and|today', 'see that the|it|they|your|no', 'make sure', 'ensure ..1 that|the|your|no|all|they|it',
    'council ..1 wants|needs|expects|requires|wishes|orders|instructs|directs|demands ..4 you|to|off|out|struck|cleared|done|gone|removed|moved|the|shut|stopped|work|finished',
    '^ stop|cease|suspend|halt|start|begin|proceed|resume|remove|move|close|open|lock|unlock|withdraw|return|deliver|collect|cancel|hold|serve|leave|sweep|cut|clear|fell|put|take|send|pay|transfer|release|refuse|rework|redo|add|make|keep|use|change|replace|turn|switch|let|mark|give|bring|have|get|fence|evict|charge|carry|treat|complete|attend|swap|strike|pull|dig|fill|paint|clean|mow|empty|block|issue|print|publish|withhold|desist|vacate',
    '^ please|kindly|now|so|then ..1 stop|cease|suspend|halt|start|begin|proceed|resume|remove|move|close|open|lock|unlock|withdraw|return|deliver|collect|cancel|hold|serve|leave|sweep|cut|clear|fell|put|take|pay|transfer|release|refuse|rework|redo|make|keep|use|change|replace|turn|switch|let|mark|have|fence|evict|charge|carry|treat|complete|attend|swap|strike|pull|dig|fill|paint|clean|mow|empty|block|issue|print|publish|withhold|desist|vacate|do|arrange|get',
    'please ..1 take no|further|steps', '^ do not|never ..2 publish|let|start|begin|pay|enter|cut|fell|serve|visit|charge|proceed|move|send|touch|remove|release|open|close|use|issue|accept|take|evict|pump|deliver|continue', "^ don't ..2 publish|let|start|begin|pay|enter|cut|fell|serve|visit|charge|proceed|move|send|touch|remove|release|open|close|use|issue|accept|take|evict|pump|deliver|continue",
    'action|deliver|start|complete|effective today|immediately', 'you have my authority to', 'i authorise you|the|your', 'i|we want|need ..6 by|before|out|off|gone|done|stopped|removed|back|shut|closed|cleared ..1 @time|of|by|today|friday|tomorrow|noon|end|next|once|now|the', "i'm|i am telling|ordering|instructing|directing you to", 'comes|come|goes|go off|out ..3 mandate|list|site|account', 'as a variation', 'the rest of the order', '^ no strimming|parking|digging|cutting|working|mowing|felling|burning|loading|unloading|access|entry|vehicles|pumping|spraying|smoking|drilling',
    'close|strike|shut|cease|stop|start|begin|proceed|deliver|remove|clear ..8 by ..1 @time|#number|close|return|noon',
  ],
  'force-instruct-weak': ['please|kindly|pls ..2 @doit|@mend|have|get|put|take|make|let|tell|use|give', 'can|could|will you ..3 please', 'needs|need to be', 'should be', 'by ..1 @time', 'at once', 'immediately', 'put ..3 on ..5 from'],
  // Purchases, contracts and payments
  'force-procure': [
    "i|we|council ..3 order|orders|ordered|ordering|buy|bought|purchase|purchased|hire|hired|appoint|appointed|engage|engaged|commission|commissioned|award|awarded|signed|sign|countersigned|certify|certified|authorise|authorised|book|booked|reserve|reserved ..2 you|your|the|a|an|two|three|four|five|six|this|that|both|it|them|contract|payment|invoice|from|for|all|another|#number|#money|to",
    "we'll|i'll|we will|i will|council will ..1 take|have|order|buy|go|book|sign|pay|hire ..3 the|one|two|three|it|them|with|for|both|your|a|you|#number|#money",
    'your|the ..3 price|quote|quotation|tender|estimate|bid|terms|rate|figure|invoice ..4 accepted|agreed|approved|fine|acceptable|certified|passed', 'accept|accepts|accepted|accepting|agree|agreed|approve|approved ..2 to? your|the ..3 price|quote|quotation|tender|estimate|bid|terms|rate|fee|figure|invoice|offer',
    'purchase order', "council's|our|my|an|firm|formal order|acceptance ..3 for|of", 'this email|letter|note|message ..3 order|acceptance|contract|authority', 'regard|take|treat|accept|consider this ..5 order|acceptance|contract|approval|authority|authorisation|instruction',
    'invoice|bill ..1 us|me|the|council|tarrow|civic|town|my|to|direct|at', 'bill|charge|invoice it|them|this|that? to', 'charge|put|add|book ..4 account|budget|card|code|tab|us', 'send ..3 bill|invoice ..5 council|us|me|civic|as|in|town|here',
    'authorise|authorised|approve|approved|certify|certified|release|sign|signed|pass|passed|clear|cleared ..2 payment|invoice|payments|off|invoices|bacs|second|first|half|fee|balance|deposit|retention', 'signed off by', 'set the payment', 'payment ..5 going|made|out|today|tonight|follow|authorised|approved', 'to go out in', 'my approval|authority|authorisation|signature ..6 to|for', 'deposit ..6 reach|sent|paid|follow|friday|monday|tomorrow', "for payment", 'pay ..1 them|him|her|it|this|the|that|invoice|from|out ..6 from|today|now|invoice|bill|tonight|budget|account|#money',
    'agreement|contract|lease|terms|hire|paperwork|order|form ..4 is|are ..1 signed|enclosed|agreed', "i've|i have|i ..2 signed ..3 contract|agreement|terms|order|lease|form|hire|both|your|it|copy|paperwork", 'award|awarded|awarding ..4 contract|tender|work|job', 'contract|job|work ..5 is yours', 'you have|got ..1 the contract|job|work', "you're hired", 'we have a bargain|deal', "it's a deal", 'done deal', 'go ahead ..6 #money|add|bill|invoice|order|account|price', 'go ahead ..2 with ..2 order|purchase|work|job|printing|booking',
    'book us|me|the|it|them in|for|a|down', '#number|#money ..6 please ..3 payment|delivery|delivered|invoice|account|tarrow|by', '#number ..5 at #money', 'let us|me say ..6 #money', '#money ..1 it is', "i've|i have|we've|we have ..2 agreed ..8 #money|rate|fee|price|day|terms|extra", 'content|happy with|to pay ..3 #money', 'agreed a price|fee|rate|figure|sum', 'terms agreed', 'place|placed|placing an|the|our|my ..1 order', 'confirm ..4 order|purchase|booking|price|hire|appointment', 'undertake ..6 answerable|pay|liable|cost', 'release ..8 fee|deposit|balance|payment|retention',
  ],
  'force-procure-weak': ['order|buy|hire|book|invoice|quote|contract|tender|deposit|payment|purchase'],
  // Ordering oneself or for oneself
  'own-pocket': ['my own pocket|money|expense|card|account|cash|shed|house|home|garden|car|behalf', 'out of my', "i'm|i am|i'll|i will paying|pay ..2 by|cash|for|myself|personally|on", 'send ..3 bill to my', 'pay|paid cash', 'my sister|wife|husband|daughter|son|mother|father|birthday|wedding|kitchen|extension|allotment'],
  // What takes the force away
  'denied': [
    "cannot|can't|cant|couldn't|unable|not|never|no|nor|without|nothing ..4 promise|promised|commit|bind|binds|guarantee|undertaking|commitment|offer|decision|authority|power|powers|instruction|instructions|order|orders|agree|instruct|authorise|approve|accept|waive|grant|tell|dictate|rely|liability|position|gift|say|undertake|sign|contract|enter",
    "not ..2 for me|us|members|councillors to", 'not ..1 mine|my|ours|our ..1 to|place|job|decision|gift|business|call|role', "isn't|isnt|aren't ..2 mine|my|for|up", "not in ..2 gift|position|power", 'nothing ..6 is|should|can|must|in ..8 promise|order|commitment|instruction|offer|binding|binds|taken|read|construed|undertaking', 'take no instruction|instructions|notice', 'i gave no|none', 'have none', 'hold none', "have|has no ..2 power|powers|authority|say|right|standing|vote", 'had i the', "never from me", 'nor would|will|can|could|do|have|did', 'shall|will|would do no such', 'by no means', 'do|does|did not? refuse', "only he|she|they|officers|cabinet|committee can|could|may", 'without prejudice', 'should not be|take', "no more than", 'i know of no', 'i|we have ..1 not ..1 done', 'no promise|promises|commitment|guarantee|guarantees|undertaking|offer', "don't|do not ..2 order|buy|spend|rely|take|count|bank|assume", 'declined|refuse|refused|refuses|declines',
  ],
  'conditional': [
    'if', 'unless', 'provided|providing that', 'subject to', '^ were|had|should ..5 to|agree|approve|decide|find|vote|been', '^ should', 'assuming', 'once ..8 approved|agreed|decided|voted|considered|signed|approves|agrees|decides', 'depends|depend|depending|dependent on|upon', 'in the event', 'whether', 'until then', 'would|could|might be|have ..12', 'were cabinet|council|the|committee', 'only when|after', 'when|after cabinet|council|committee|executive|officers|members ..3 meets|meet|decides|decide|agrees|approves|votes|considers', 'would be among', 'may|might|could ..1 be able', 'hope|hopes|hoping|expect|aim|aims|intend|plan|plans to', 'i think|believe|expect|hope|imagine|suspect|gather|understand|assume',
  ],
  'conditional-innocent': ['if you ..3 need|want|like|have|wish|prefer|would|let|send|show|keep|return|pay|sign|can|could', 'if ..2 any question|questions|problem|problems|query', 'if necessary|possible|required|needed|only|anything|not', 'if it|that helps|suits', 'whether or not', 'provided you', 'if you', 'unless you', 'as if', 'even if', 'if i have to', 'see if'],
  'reported': [
    'he|she|they|officers|officer|mr|mrs|ms|miss|dr|director|cabinet|executive|committee|sub-committee|panel|leader|engineer|engineers|surveyor|insurers|insurer|clerk|head|minister|solicitors|solicitor|agent|bailiff|tenants|tenant|residents|resident|father|mother|treasurer|neighbour|owner|chair|predecessor|team|department|legal|staff|planners|highways|housing|firm|contractor ..4 said|says|told|tells|asked|asks|wrote|writes|agreed|agrees|promised|promises|instructed|instructs|ordered|orders|granted|decided|confirmed|confirms|accepted|approved|resolved|claims|claimed|wants|wanted|reckons|insists|insisted|assured|quoted|assures|undertook|explained|reports|reported|voted|intends|intend|plans|hopes|hope|thinks|believes|advises|advised|signed|bought|paid|made|gave|put|proposes|recommends|recommended|suggests|suggested|expects|expect|asking|saying|telling|deals|decides|decide|considers|consider|holds',
    'your ..3 says|say|said|writes|wrote|asked|asks|claims|quotes|told', 'you|your ..2 say|said|ask|asked|write|wrote|claim|claimed|told|tell|quote|quoted|mention|mentioned|were|was told|want|wanted|sent', 'told me|us|him|her', 'tells me|us', 'according to', 'i ..1 understand|gather|hear|heard|see|read|learn|learned that|from', 'i ..1 am|was told|advised|assured|informed', "i'm told|advised|assured|informed", 'assured me|us|him|her|them', 'apparently', 'allegedly', 'minute|minutes|report|letter|paper|lease|contract|notice|policy|leaflet|website|email ..2 says|said|records|states|shows|confirms|sets|provides|reads', 'have ..2 asked|told ..1 him|her|them|mr|mrs|ms|officers|the ..8', 'to ask him|her|them|whether|if', 'was|were|been instructed|told|ordered|promised|granted|asked|advised',
  ],
  'force-past': [
    '^ in #number', 'last year|month|autumn|winter|spring|summer|week', 'back in', 'years|year|months ago', 'did ..1 rebuild|repair|pay|agree|promise|order|sign|give|grant', 'used to', 'previous|previously|formerly', 'had|have already|previously|always ..2', 'my predecessor', 'in january|february|march|april|may|june|july|august|september|october|november|december ..2 that', 'was|were ..2 rebuilt|repaired|paid|agreed|granted|approved|ordered|signed|sorted|done|good',
  ],
  'own-effort': [
    "i'll|i will|i shall|i'm going to|let me|i am going to|i can|i intend to ..3 chase|ask|raise|write|ring|call|speak|find|look|check|pass|press|push|pursue|follow|report|let|come|do|see|try|keep|send|forward|mention|talk|email|phone|attend|support|argue|urge|lobby|visit|meet|be|take|put|get|bring|tell|join|propose|move|second|vote|fight|go|drop|arrange|make", "i promise to come|attend|ask|raise|keep|do|try|chase|ring|write|let|come|be|fight|press|push", 'i shall be there|pressing|asking|raising|at|with', 'do my best|utmost', 'leave it with me', 'come along', 'will ..2 come|be there|attend|turn|look in|pop', 'always be|have|remain grateful|proud|glad|welcome|remember', 'will be ..2 in touch|touch', 'will send ..3 own|answer|reply|response', 'who will ..3 send|write|answer|reply|let', "will|shall write|ring|call|reply|answer|contact|respond ..2 to you", 'get back to you', 'will let you know', "will send you|an|the|him answer|reply|letter|response|its|own|a",
  ],
};
