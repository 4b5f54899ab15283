const councillor = "councillor|councillors|member|members|cllr|cllrs|councillor's|member's|rep|representative|representatives";
const office = 'leader|mayor|chair|chairman|chairwoman|portfolio|executive|cabinet|deputy|spokesperson|spokesman|lead|convener|holder';

/** Phrases about letters: in what capacity, for whom, and about whose business somebody writes. */
export const letterData: Record<string, string[]> = {
  'says-ward': [
    `ward|division|divisional ${councillor}`,
    `as|being ..5 ward|division|divisional|local|district|city|county|borough ..2 ${councillor}`,
    `as ..1 your|one|a|the ..3 ${councillor} ..2 for|of|i|i'm|i've|and|it`, `as your ..2 ${councillor}`,
    `as ..3 ${councillor} ..1 i|i've|i'm|my|we|would|may`,
    `i'm|i|am|was ..3 your|their|one|a|the ..5 ${councillor} ..1 for|of`, `i'm|i|am ..1 your|their|the|one ..4 ward|division|local ..2 ${councillor}`,
    `ward|division|divisional ..2 ${councillor} ..2 writing|here|hat|letter|role|capacity|speaking|calling`, `ward|division|divisional ${councillor} ..1 for ..4 writing|here|speaking`,
    `as|in|with|wearing|under ..4 ward|division|local ..2 hat|capacity|role|letter`, `ward|division ..1 hat|capacity|role`, `interest ..2 is that ..2 of ..1 ward|division ${councillor}`,
    `capacity|role|hat ..2 as|of ..3 ward|division|local ..1 ${councillor}`, `mine is ..4 ward|division ..1 ${councillor}`, `i ..2 represent|represents ..4`, `writing ..3 ward|division ..1 ${councillor}`,
    `comes from me as ..6 ${councillor}`, `as ..3 ${councillor} ..1 for`, `as ..2 ${councillor} hat`, `one of ..3 two|three|four|your|the ..3 ${councillor} for`, `^ ward|division ..1 ${councillor} ..1 for|of`, 'as the ..3 ward|division ..1 councillor',
    `on behalf of ..3 residents|constituents|people of|in|my|from`, `for|to ..1 my residents|constituents|ward`,
  ],
  'says-council': [
    'on ..1 behalf ..1 of ..5 council|authority|borough|city|district|county', "on the ..4 council's|authority's ..1 behalf", 'in the name of ..4 council|authority', 'in our name', 'in its name', 'on its behalf', 'of|for my authority|council', 'asked to act for', 'falls to me',
    'i|writing|write|ask|asking|speak|speaking|reply|replying|answer|am ..4 for ..1 the|my ..3 council|authority', 'for ..3 council ..1 i|we', `in|with ..4 capacity|role|hat ..2 as|of ..4 ${office}`,
    `^ writing ..2 as ..3 ${office}`, `i ..3 write|writing|speak|speaking|ask|asking|reply|come ..2 as ..3 ${office}`, `^ as ..2 ${office}`, 'we the ..3 council', `as ..1 its|the|your|our ..2 ${office} ..1 for|of|holder|member`, `as ..2 leader|mayor|chair|chairman ..2 of`,
    'council|authority has ..3 asked|charged|instructed|authorised me', 'for which i speak', 'by|at the council\'s|authority\'s|committee\'s request', "council's|authority's ..2 official|formal ..2 reply|response|position|view", 'my council has|asks|is|would|wishes', 'i|i\'m the ..3 leader|mayor|chair|chairman ..2 of', `i ..1 am ..1 the ..1 ${office} ..2 of|for|holder`, 'for and on behalf',
  ],
  'says-not-council': [
    "not|never|don't|nor|isn't|rather ..4 behalf ..3 council|authority", "not|never|don't|nor|rather than ..4 for ..2 council|authority", "not|don't ..2 speak|write|writing|speaking ..3 council|authority", 'not ..2 as ..2 leader|mayor|chair|cabinet|portfolio|executive', 'no standing to ..4 council|authority', 'not ..2 the ..2 council\'s|authority\'s', 'not from the ..2 council|authority', 'not ..3 in ..2 name',
  ],
  'says-personal': ['not ..2 as ..3 councillor|member|cllr', 'nothing to do with ..3 council', 'private|personal|individual capacity', 'as a ..3 resident|neighbour|parent|citizen|customer|taxpayer|householder|patient|passenger|tenant|individual|father|mother', 'as a ..2 member of the public', 'speaking for myself', 'in my own name', 'personally', 'purely personal', 'as a private'],
  'says-party': ['for|of|from|as ..4 union|unison|gmb|unite ..2', 'union|staff branch|side|rep|representative|association', 'for|of|from|as ..3 labour|conservative|conservatives|liberal|green|reform ..2 party|group|candidate|branch|association', 'party ..1 capacity|hat|business|member', 'as ..3 candidate', 'local party', 'on behalf of ..4 party|group|branch|association'],
  'says-of-others': [
    'you ..1 ask|asked|want|wanted me|us|for|whether|what',
    'my|other|another|fellow|your|which|who|his|her|a fellow ..1 ward ..1 councillor|member|councillors|members', 'ward|division members|councillors ..2 have|are|were|will|asked|told|know',
    'he|she|they|who ..3 wrote|writes|write|spoke|speaks|said|says|sent|send|answers|answered|replied', 'councillor|cllr|mr|mrs|ms|miss|dr ..4 wrote|writes|says|said|sent|asked|spoke|will|told', "council ..3 will ..3 send|write|answer|reply|respond", 'council ..2 has|have ..2 sent|written|answered|replied|responded', 'will|to ..2 write|answer|reply|respond ..2 to? you', 'read|saw|seen|had|received the|your|his|her|its|that|any ..3 letter|response|reply|comments', 'you ..3 had|received|have ..3 letter|response|reply|comments|answer', 'somebody|someone|nobody|anyone must|should|will|has',
  ],
  'says-as-writer': ["i|i'm|i've|my|me|mine", '^ as|writing|speaking|with|wearing|in|not', 'may i', 'can i', "i'd"],
  'signs-ward': [`ward|division|divisional|local ${councillor}`, `${councillor} ..1 for ..4`, `${councillor} ward|division`, `${councillor} representing`, 'ward ..2 councillor', `writing ..2 as ..4 ${councillor}`],
  'signs-for': [`writing ..3 ward|division ..1 ${councillor}`],
  'signs-office': ['leader|deputy of|leader ..2', 'leader', 'mayor', 'chair|chairman|chairwoman|chairperson ..2 of|panel|committee', '^ chair|chairman', `executive|cabinet|lead|portfolio member|holder|councillor`, 'spokesperson|spokesman|spokeswoman'],
  'signs-council': ['for ..4 council', 'on ..1 behalf of ..4 council|authority', 'on its|their behalf', 'for and on behalf'],
  // A request to be told or sent something by the reader
  'asks-to-tell': ['^ ..1 let ..5 know|see|decide|judge', '^ ..1 do? tell|remind|assure your|them|him|her|everybody|everyone|members', 'spread the word', '^ do come|join|bring', '^ bring your', 'quote ..2 at the', 'take|put|add|remove|drop|strike|leave|include|count ..1 me|us', 'give|send ..3 regards|love|best|wishes|thanks', 'let me|us ..1 know|have|see', 'tell me|us', 'send me|us', 'please ..2 send|give|let|tell|confirm|reply|write|ring|call|email|contact ..2 me|us|back|with', 'get back to me', 'give me a', 'please ..2 thank|pass|accept|bear|note|find|see|forgive|excuse|feel|come|join|ring|call|contact|write', '^ thank|see|come|bear|forgive|excuse|feel|ring|call|remember|note', 'put me down', 'count me|on', 'look forward', 'keep|kept me|us ..1 posted|informed|updated', 'reply|answer ..3 appreciated|welcome|grateful', 'take care', 'have a', "don't|do not hesitate|worry|forget"],
  'names-council': ['council|council\'s|authority|borough|landlord', 'contract|contracts', 'our ..2 tenant|contractor|agents|land|property|behalf', 'clause #number', 'order #number', 'variation', 'on ..2 behalf'],
  // The council itself speaks
  'council-speaks': [
    "council's|authority's|borough's|city's|district's|county's ..3 response|reply|view|position|answer|representations|comments|submission|decision|policy|objection|opinion|findings|evidence|case|apology|apologies|thanks|final|formal|official|delay",
    'response|reply|representations|comments|submission|position|answer|objection|evidence|findings|official|formal|views|view ..3 of|from|by ..4 council|authority|borough|city',
    'formal|official|final ..2 response|reply|notice|position|comments|answer|letter|decision|view|submission|statement|representations|objection|warning|complaint',
    'council|authority|borough also|now|therefore|still|strongly|formally|fully|does|itself? objects|supports|regrets|acknowledges|considers|asks|welcomes|believes|requests|submits|urges|opposes|notes|proposes|recommends|calls|expects|requires|wishes|wants|apologises|concludes|maintains|has|is|finds|does|therefore|hereby|remains|cannot|would|thanks|makes|seeks|accepts|rejects|agrees|invites|looks|responds|replies|values',
    'we the ..3 council', 'this authority', 'my council has|asks|is|would|wishes', 'council|authority ..2 has ..2 considered|decided|resolved|received|closed|reached|concluded|asked|charged', 'council|authority ..1 is ..1 unable|not|grateful|disappointed|minded|pleased|concerned|sorry|content|of|willing|satisfied|asking|writing|seeking',
    'it does not support|accept|agree', 'complaints procedure', 'upheld', 'council ..2 hereby', 'reference #number', 'our ref|reference', 'letter conveys', 'entered in ..4 as that of', "in ..1 response|answer|reply to ..3 consultation|submission|application|enquiry|complaint|letter|notice", 'your application|complaint|enquiry|submission|objection ..6 considered|upheld|refused|granted|received|acknowledged', 'as local planning|licensing|highway|housing authority', 'regret|regrets that it|the|your|we', 'we regret', 'council regrets',
  ],
  // The council's formal dealings, where even an e-mail wants its paper
  'formal-notice': [
    'application|licence|permit|claim|appeal|request ..2 was|is ..1 refused|granted|revoked|approved|rejected', 'may appeal', 'formal notice', 
    'formal|final ..3 notice|decision|warning|determination|response|view|position', 'notice ..2 is hereby|given|served', 'hereby', 'has ..2 been ..2 refused|granted|determined|revoked|suspended|upheld|approved|rejected', 'council|authority ..2 has ..2 decided|resolved|determined|refused|granted|revoked|suspended|considered', 'you are required|hereby', 'requires you to', 'right of|to appeal', 'decision notice', 'enforcement notice', 'under section #number', 'your licence|application|appeal|permit|claim ..3 is|has|was ..2 refused|revoked|suspended|granted|approved|rejected|upheld|determined', 'stop notice', 'breach of condition', 'penalty notice', 'take no further action', 'you have until|till ..8 to', 'not permitted development',
  ],
  // Whose business it is
  'private-business': [
    'my deeds|boundary|landing|studio|strip|washing|shed|patio|solicitors', 'our|my two gardens|gardens', "{i'm|i am} not paying", 'our|my joint account', 'my wife|husband and i', 'own extension|application|house|home|garden|land', 'buy the strip',
    'my own|house|home|kitchen|garden|car|van|dog|cat|shed|fence|roof|extension|conservatory|boiler|bathroom|driveway|drive|garage|garages|holiday|wedding|birthday|bank|account|mortgage|insurance|policy|builder|solicitor|landlord|tenant|allotment|umbrella|joint|tv|sofa|washing|bike|bicycle|phone|subscription|parcel|membership|order|deposit|money|bill|claim|refund|lawn|hedge|neighbour|neighbours|grandson|granddaughter|grandchildren|children|kids|knee|hip|tooth|dentist|gp|ticket|tickets|luggage|suite|carpet|oven|cooker|fridge|horse|pony|boat|caravan|cottage|flat|lodger|pension|will|probate|late|birthday|anniversary|party|guests|order|delivery|worktop|tiles|windows|door|conservatory|patio|plumber|electrician|decorator',
    "{i've|i have|i} ..1 paid ..3 you|for|#money|deposit|in", 'want|expect|demand|require ..2 my money|deposit|refund|replacement', 'i|we|my ..1 wife|family|husband and|are|have', 'our ..1 holiday|kitchen|house|home|wedding|anniversary|flight|garden|booking|stay|meal|fence|drive|neighbour|son|daughter', 'silver|blue|red octavia|golf|fiesta|focus', 'fit me in', 'appointment', 'small claims', 'trading standards', 'trustpilot', 'i am a customer', 'customer number', 'policy number', 'personal matter', 'private matter|dispute|quarrel', 'my solicitor|solicitors|lawyer',
  ],
  'party-business': [
    'canvasser|canvassers|teller|tellers|activists', 'party worker|workers', 'for the party', 
    'for us greens|labour|conservatives|liberals|reform', 'poster|posters up', 'by-election', 'leafleting|canvassing|canvass', 'count on you for ..6 leafleting|canvassing|delivery|deliveries', 'subs ..2 due',
    'canvass|canvassing|leaflet|leaflets|leafleting|deliverers|deliverer|doorstep|campaign|campaigning|hustings|candidate|candidates|selection', 'our|local|the party|association|candidate|campaign|manifesto', 'polling day', 'election ..2 address|leaflet|campaign|fund|agent', 'membership|subs subscription|due|renewal|secretary', 'raffle|fundraiser|fundraising|fighting fund', 'vote for|labour|conservative|green|liberal|reform', 'party ..1 funds|members|conference|meeting|business|supper|lunch|dinner', 'focus|rose leaflet|newsletter',
  ],
  'trade-business': [
    'my|our ..1 nursery|garage|cafe|pub|salon|farm|bakery|yard', 'at the till', 'off ..4 orders|purchases|trees|everything', 'we deliver|stock|sell', 'opening hours', 'my ..1 shop|firm|company|business|practice|clients|client|customers|stock|showroom|workshop|rates|fees|services|surgery|tenants|lodger|trade', 'i can ..2 offer you|#money', "shop's van", 'my ..1 invoice', 'trading as', "i|we ..1 sell|import|deal", 'directorship', 'dividend', 'holiday let', 'planning consultancy', 'on behalf of ..1 my client', 'prices|price|rates ..3 from|for #number', 'first month|week|night|lesson|hour|visit free', 'month|week|year|night for nothing', 'bank details ..2 same|below|attached|as', 'cash or transfer', 'usual tenner|twenty|commission|cut|discount', 'i|we|i\'ve|we\'ve ..6 pitches|stalls|units|cottages|caravans|lodges|puppies|loads|spaces|rooms|slots ..2 left|free|available|going', 'your deposit', 'antiques|joinery|motors|removals|lettings|interiors|catering $', 'i|we ..2 tender|bid for ..3 work|contract', 'i hold the lease', 'is|am still owed', 'buy ..4 from me', 'customers of mine',
  ],
  // What a councillor writes about
  'public-business': [
    'residents|resident|constituents|constituent|ward|division|parish|neighbourhood|community|council|councillor|councillors|surgery|cabinet|scrutiny|committee|petition|consultation|licence|licensing|planning|highways|highway|pavement|footpath|footway|verge|verges|streetlight|streetlights|lamp|lamps|flooding|flood|drain|drains|gully|gullies|sewer|outfall|litter|fly-tipping|rubbish|bins|recycling|graffiti|parking|traffic|lorries|hgvs|speeding|junction|crossing|crossings|bus|buses|timetable|train|trains|station|stop|shelter|school|schools|pupils|playground|library|clinic|pharmacy|hospital|tenants|tenancy|estate|landlord|asb|police|noise|smell|pollution|dust|blasting|trees|park|parks|allotments|cemetery|market|pension|pensions|post|counter|cash|broadband|mast|leaflet|service|services|closure|works|roadworks|diversion|stair|repairs|damp|mould|rats|river|ford|harbour|beach|quay|parade|flats|garages|lane|street|road|bridge|tide|spate|shunts|accidents|collision|outage|water|leak|leaks|meters|sheltered',
    'people|folk|parents|traders|neighbours|families|pensioners|children ..3 are|have|tell|keep|say|asked|ask|stopping|waiting|walking|complain|told|who|from|in|of|without',
  ],
  'addresses-councillor': ['you ..2 as ..2 my|our ..3 councillor|cllr|member|representative', 'my|our ..1 ward|local councillor|member|cllr', 'you are|as my|our councillor'],
  'ward-business': ['my|our ward|residents|constituents|patch|neighbours|surgery', 'residents|constituents|neighbours|people ..4 have|has|tell|told|come|came|are|who|live|in', 'surgery|surgeries|doorstep', 'every door', 'the ward', 'ward member', 'constituent|constituents'],
  'states-authority': [
    'under|by|with|pursuant|within|using|exercise|exercising ..4 delegated|delegation|delegations|delegates|scheme|powers|minute|standing|constitution|resolution|authority', 'delegated|delegation ..2 power|powers|authority|decision|to|#number', 'scheme of delegation', 'minute #number', 'resolved ..4 that', "cabinet|council|committee|executive ..3 authorised|authorises|delegated|empowered|gave|resolved ..3 me|to|that|us",
  ],
  'doubts-authority': ['as i understand', 'i understand|believe|think|assume|gather ..2 that? i ..2 can|may|have|am', 'i ..1 should be able', 'i take it', 'presumably', 'i imagine'],
  'weightless': ['send|sends|sending someone|somebody|a representative|officer', 'come along', 'give|hand out ..2 prizes', 'always be grateful|proud|welcome', 'will ..2 attend|be there|come|visit|look|listen|continue|support|work|do ..4', 'thank|thanks|grateful|proud|welcome|congratulate|celebrate|remember'],
};
