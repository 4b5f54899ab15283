/** How people write of a place and what goes on there, as phrases of a PhraseBook by topic. */
export const subjectPhrases = {
  /** Somebody has been given the news in another way. */
  told: [
    'have|has|had|having|was|were|been|am|is|are|being ..3 told|informed|briefed|notified|alerted|updated|advised|warned|rung|telephoned|phoned|emailed',
    "i|we|i've|we've|officers ..2 told|informed|briefed|notified|rang|phoned|telephoned|emailed|warned",
    'have|has|had|was|were|been|will|shall|am|is|are|being ..3 sent|given|shown|forwarded|posted|written|writing|sending|emailing|telling|ringing|phoning|briefing|informing',
    "i|we|i've|we've|having ..2 spoken|spoke|written|wrote|talked|seen|sent|given|gave|rang|rung",
    'had|has|have|got|gets|receives|received ..3 note|notes|letter|letters|email|emails|call|calls|message|messages|copy|briefing|line|word ..3',
    'have|has|had ..3 this|same|it|these|news|details|information|answer|note',
    "knows|know|known|aware", "i'll|i will|shall ..2 tell|write|ring|brief|inform|email|phone|speak|send",
    'has|have gone ..4 to', 'went ..2 to', 'goes|going ..2 to ..6 separately|too|also', 'heard ..2 from me|us|officers', 'same|this|identical note|letter|email|message ..5 to',
  ],
  /** The sentence speaks of the other members for an area without naming them. */
  wardMembers: [
    "ward|wards|local|divisional|division's|ward's|fellow|both|all|other|three|two|four member|members|councillor|councillors|colleague|colleagues|cllrs",
    'other ..2 ward|local|divisional member|members|councillor|councillors', 'member|members|councillor|councillors|cllrs ..2 for ..2 ward|wards|area|division|both|town|patch',
    'local|divisional|county|ward member|councillor|cllr', 'ward|division colleagues|colleague',
  ],
  /** Somebody is left off on purpose. */
  leftOff: ["not|haven't|hasn't|isn't|aren't|won't|deliberately|kept|keeping ..3 copied|copying|included|including|sent|sending|told", 'left|leaving|keeping|taken|took ..4 off|out'],
  /** And why. */
  groundGiven: ['interest|interests|conflict', 'applicant|objector|complainant|party|landlord|owner|leave|ill|holiday|maternity', 'asked|asks|wants|wishes ..2 not', 'because|since|as ..3 she|he|they|her|his|their'],
  /** A place named on the way to something else. */
  passing: [
    "i|we|i'm|we're|was|were ..2 stuck|delayed|caught|parked|tied|busy ..3 on|in|behind|at|outside", 'on my|our|the way', 'drove|driving|walking|cycling|passing past|through|by|along', 'noticed it driving',
    'lives|lived|live|living|living|resides|moved|moving|grew in|on|at|to|up|round|near|over|off', 'hotel|inn|restaurant|golf|club dinner', 'dinner|lunch|awayday|party|gathering|supper|reception|quiz|coffee|drinks ..4 at|in',
    "meet|meeting|met|surgery|training|briefing|seminar|conference|interview|interviews|event|session|course ..3 is|be|held|takes|will|you|up|me|at ..3 at|in|on", 'surgery|surgeries is|are|at|on|in|every|first',
    'office|offices|depot|headquarters|branch|site in|at|on ..3 from now', 'late for', 'bumped|ran into', 'see you at|in|on', 'saw|seen ..1 you|him|her|them at|in|on', 'room in|at', 'concert|wedding|funeral ..3', 'tour of', 'my|our ..1 car|husband|wife|house|dog', 'meet|meeting|met ..6 at|outside|by|entrance', 'photo|photograph|picture ..4 taken', 'as you ..2 recall',
    'hotel|church|station|museum|stadium|hall ..3 venue', 'venue is|for|will',
  ],
  /** A mayor's or chairman's engagement. */
  civic: ['mayoress|robes|civic|consort', 'i am|are|will|shall ..1 opening|unveiling|presenting', 'chain of'],
  /** A place given only as an address or venue. */
  addressGiven: ['address ..5 is|are|was|for', 'invoice|invoices|post|parcel|correspondence|deliver|deliveries ..4 to', 'postcode', 'sat nav', 'venue is|for|will', 'offices|office is|are ..3 at|in|on'],
  /** The sentence says that there is nothing of the kind. */
  denied: [
    'no|any closure|closures|plans|plan|proposal|proposals|change|changes|intention|news|truth|development|work|works ..6', 'rumour|rumours|story', 'nothing ..2 to do with', 'not about|concerning', 'nothing ..4 planned|proposed|to report|happening|doing', 'not proposing|planning|closing|considering|thinking',
  ],
  /** The whole council's area, not one ward. */
  everywhere: [
    'whole|entire|every ..2 city|county|borough|district|council|authority', 'every ward|park|division|library|branch', 'across|throughout|around|over ..1 city|county|borough|district', 'city|county|borough|district as a whole', 'citywide|countywide|boroughwide|districtwide', 'city|county|borough|district wide', 'every|all|each|our ward|wards|divisions|branches|parks|libraries|divisions', 'in every park|ward|library|town|division',
  ],
  /** Business between the two of them: kit, expenses, diaries, training. */
  housekeeping: [
    'your|my ..2 expenses|allowance|lanyard|badge|rota|diary|laptop|password|login|timesheet|payslip', 'your|my permit|pass', 'dietary', 'replacement lanyard|badge|pass|laptop', 'have|has|declare|declared|declaring ..2 interest', 'your|my ..2 application|sister|brother|cousin|declaration|association|company|firm|interest', 'photo|photograph|ribbon|prize|prizes call|cutting|giving|opportunity|shoot', 'present ..1 prizes', "members' room", 'training day|slides|course', 'minutes ..3 approve|approved|agreed', 'apologies ..2 for',
  ],
  /** One address, one household. */
  onePerson: [
    '@person', 'mr|mrs|ms|miss|dr ..1 and mr|mrs|ms|miss', 'her|his own|flat|house|home|bin|claim|appeal|tenancy|rent|garden|chest|health|case|application|solicitor|account|new|gutter|drive|family|daughter|son|mother|father|wife|husband', "constituent's|tenant's|resident's|applicant's|widow's",
    'constituent|tenant|resident|applicant|claimant ..2 who|is|was', 'your constituent', 'one household|family|householder|lady|gentleman', 'a lady|gentleman|family|couple|woman|man|tenant|widow|pensioner', 'she|he ..3 is|has|was|lives|owes|can|would|recovering|needs|had', 'my constituent', 'band a|b|c|d', 'assisted collection', 'homelessness|homeless|benefit|benefits|eviction|arrears|possession|tenancy|adaptation|adaptations|stairlift|care package',
  ],
  /** A building that the public has to do with. */
  premises: ['takeaway|pub|shop|shops|restaurant|bar|club|garage|hotel|hostel|church|mosque|school|surgery|site|hall|centre|nursery|warehouse|factory|yard|office|offices|supermarket|licence|development|hmo|public'],
  /** What everybody in a place uses or suffers. */
  publicThings: ['lights|lamps|lighting|lamp|streetlights|potholes|pothole|gullies|drains|gully|drain|culvert|sewer|flooding', 'parking|speeding|traffic|lorries|hgvs|roadworks|resurfacing|gritting|crossing|junction|roundabout|buses|cyclists', 'litter|rubbish|fouling|flytipping|graffiti|rats|vandalism|vermin', 'fly tipping|tipped|posting', 'litter|dog bin|bins', 'verge|verges|trees|hedges|pavement|pavements|footway|footways|footpath|path|alley|alleyway|towpath', 'playground|park|rec|pitch|pitches|toilets|library|swings|allotments|car park|pond', 'play area|equipment', 'bus stop|shelter|service|route', 'yellow lines', 'antisocial|asb|nuisance|noise', 'anti social'],
  /** Something of one person's own. */
  ownThings: ['her|his|their own|flat|house|home|bin|claim|appeal|tenancy|rent|garden|chest|health|case|application|account|gutter|drive|bathroom|boiler|bedroom|benefit|debt|garage|complaint|step|roof|kitchen|window'],
  /** More people than one are touched. */
  manyPeople: [
    'residents|neighbours|traders|householders|shopkeepers|parents|tenants|constituents|villagers|commuters|pedestrians|motorists|shoppers|businesses|families', 'other|eleven|twelve|#number flats|houses|homes|households|families|properties|letters|objections|signatures|complaints', 'two|three|four|several|other neighbours|residents|flats|houses|tenants|people', 'whole|entire|all|every|each|both|length ..2 street|road|lane|avenue|drive|estate|block|terrace|close|ward|village|area|houses|homes|flats|row|crescent|parade|place|neighbourhood|town|of', 'nobody|noone|none ..1 in|on|of ..2 street|road|row|ward|estate|block', 'objections|signatures|complaints|objectors', 'how many homes|houses|people|flats|households', 'everybody|everyone', 'half the|of ward|street|estate|road', 'as a whole', "isn't|not a house", 'petition|petitioners|petitioned', 'people ..3 keep|are|have|say|want|round|ask|asking|along|living', 'same story|problem|trouble|thing|complaint', 'the block|terrace|estate', 'wrong with the',
  ],
  /** Others may have what one person has. */
  sharedByOthers: [
    'second|third|fourth|fifth|sixth|another|several|many|more|other|similar|dozens|lots ..2 such|like|similar|same ..1 case|cases|complaint|complaints|story|letter|one|it|this|hers|his|theirs|them|problem', 'two|three|four|five|six|several|many|other|others|more|dozen ..2 like ..1 it|this|hers|his|her|him|them',
    "isn't|not|wasn't|aren't ..1 just|only|alone ..2 her|him|one|hers|his|flat|house|case", 'cannot|can|surely ..2 be ..1 only one', 'happening|found|same|it|this ..2 elsewhere|widespread|common', 'widespread|epidemic', 'pattern', 'next door|neighbours|neighbour|below|above|upstairs|downstairs|opposite ..3 has|have|had|got|suffer|suffers|say|says', 'man|woman|people|couple|family|tenant|tenants below|above|upstairs|opposite|beneath', 'same boat', 'all|both|rest|others|most ..1 of ..1 them|the|these ..1 flats|houses|homes|block|tenants|building|residents|them', 'rest of', 'elsewhere in|on|along',
    'entire|whole ..1 development|building|block|site|landing|floor|stairwell|court|house', 'everybody|everyone|others|nobody ..2 on|in|along', 'theirs is|are', 'other ..1 tenants|residents|neighbours|families|flats|households|people|leaseholders', 'first|only the tip', 'stopped|spoken|spoke|contacted|emailed ..2 me ..4 same|similar', 'too|also|likewise $',
  ],
  /** The writer says that it is one case and no more. */
  onlyOne: ['nobody|noone|none else', 'no one else', 'no|none other|others|of', 'only ..2 her|his|one|flat|house|hers|his', 'nobody ..4 else', "just ..2 her|his|hers|one|this", 'his|her own gutter|fault|making'],
  /** What changes a place much, or stirs it. */
  significant: [
    'close|closes|closed|closing|closure|closures|shut|shuts|shutting', 'sold|sell|selling|sale|disposal|auction|marketing', 'demolish|demolished|demolition|demolishing', 'fell|felled|felling', 'travellers|caravans|caravan|encampment|encampments|eviction', 'possession', 'collapsed|collapse|sinkhole|subsidence|landslip', 'supermarket|developer|developers|redevelopment|regeneration|housebuilder', 'planning application|permission', 'application ..3 valid|for|in|received|lodged', 'depot|incinerator|quarry|landfill|warehouse', 'lorries|hgvs|lorry', 'diversion|diverted|diversions', 'flood|flooding|floods|flooded', 'placards|protest|protests|protesters|demonstration|outcry|uproar|petition|objections|objectors|controversial|contentious', 'withdrawn|withdraw|withdrawing|scrapped|axed|axing|scrap', 'ends|ending|goes at|for|altogether|from|on|in', 'lease|leased|leasing|let to', 'charge|charges|charging|tolls', 'evacuate|evacuated|evacuation', 'asbestos|contamination|contaminated|sewage|sewer|gas leak', 'homes|houses|flats|dwellings', 'scheme|schemes', 'hostel|refuge|asylum|hotel ..4 asylum', 'roadworks|resurfacing|resurfaced', 'road|street|lane|bridge|path|carriageway ..4 shut|closed|closes|works|blocked', 'compulsory purchase', 'raid|arrests|stabbing|shooting|murder|cordon|explosion', 'relocate|relocated|relocating|moved out', 'parking ..4 go|goes|lose|lost|removed|ends', 'no date for', 'weeks|months ..3 of works|closure|disruption|diggers', 'diggers|pile|piling|breakers', 'cut|cuts|cutting|reduced ..3 to|from|hours|days|services', 'job|jobs losses|cuts', 'redundancies', 'grant|funding|million|£', 'failed ..3 test|inspection|survey', 'court', 'consultation', 'strategy|policy', 'asylum', 'moved into|in', 'one way', 'turbine|turbines|mast|windfarm|solar|pylons', 'appeal ..3 lost|over|against', 'lost ..2 appeal', 'halved|halving|doubled|doubling', 'people ..1 not|will|may ..2 like', 'no announcement', 'announcement', 'post office|bank', 'bus gate|lane', 'moved out', 'fire inspection|risk|safety',
  ],
  /** It will last. */
  lasting: ['#number|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some ..1 weeks|months|nights|years', 'until|till ..4', 'for good', 'indefinitely|permanently|permanent', 'no date', 'every night|day|week', 'from now on'],
  /** Somebody minds about it, or it is on foot. */
  concern: ['concern|concerns|concerned|worry|worried|anger|angry|upset|unhappy|issue|issues|problem|problems|trouble|fed|anxious|alarm', 'asked|asking|asks ..1 me|us|when|why|what|if|whether|about', 'you asked|enquired|raised|rang|wanted|wrote', 'bid|bids|funding|project|projects|scheme|news|update|plan|plans|proposal|proposals|idea|hub|hubs|pilot', 'losing|loses|lost|lose|lacks|lack|needs|need|without', 'sleepers|beggars|begging|drinkers|homeless|gangs|dealing|dealers|travellers', 'closed|closing|opening|opened|reopened|broken|blocked|flooded|overflowing|filthy|dangerous|unsafe|derelict|empty|damaged|worn|overgrown'],
  /** Day to day repairs that nobody need be told of. */
  minor: [
    'a|one|single|two|new lamp|gully|grate|pane|bulb|bin|bollard|sign|tile|slab|kerb|pothole|light|lock|tap|bench', 'two|three|four|couple|few ..1 slabs|potholes|lamps|bins|signs|bollards|tiles|benches|gullies|kerbs', 'mended|repaired|fixed|replaced|emptied|swept|cleaned|painted|topped|cleared ..2 $', 'has|have|been|was|were ..2 mended|repaired|fixed|emptied|swept|cleaned|painted|topped|relaid|cleared', 'hand weeding|weeding', "morning's|afternoon's|hour's work", 'two|an|one|three hours|hour', 'minor|small|routine|trivial', 'new grate|bulb|bin|sign|lock', 'stop go board',
  ],
  /** A body of scrutiny at work. */
  scrutiny: ["scrutiny|scrutiny's", 'task|working|review|inquiry|enquiry group|groups|panel', 'panel|committee|group ..6 inquiry|investigation|review|evidence|question|witness|witnesses|looking', "committee's|panel's|group's ..1 inquiry|investigation|review|questions", 'evidence|witness|witnesses|question|questioned ..6 panel|committee|group', 'task and finish', 'inquiry|enquiry ..6 evidence|into|panel', 'take|taking|hear|hearing|gather evidence', 'select committee', 'call in'],
  /** Thoughts before proposals. */
  earlyPolicy: ['first|early|initial|emerging thoughts|thinking|ideas|steer|views|draft|work|look|sight|stage|stages', 'early ..2 steer|view|stage|days|thinking', 'before ..5 written|published|options|drafted|draft|proposals|paper|decided', 'beginning|starting|minded to ..1 think|thinking|look|consider|explore', 'thinking of|about|that ..6', 'policy ..4 should|might|could|would|will|is|that|on|for', 'options ..3 paper|down|appraisal|being|for|are', 'exploring|explore|toying|feasibility|scoping|sketch|outline', 'draft|emerging|new policy|strategy|plan|masterplan', 'direction of travel', 'in development|formulation|formative'],
  /** A power given to an officer is used. */
  delegated: ['delegated|delegation', 'powers|power|authority ..2 given|delegated|granted|vested|of ..2 to|in|me', 'under|using|by|exercising|in exercise ..2 powers|power|authority', 'i have|hereby ..2 decided|determined|made|refused|approved|signed|granted|confirmed|revoked ..6 order|licence|application|request|lease|sale|scheme|direction|contract|closure', 'made ..5 order', "signed|sealed ..3 order|decision", 'officer decision', 'my decision notice'],
  /** Another body acts beside the council. */
  partnership: ['partnership|partnerships|partners', 'safety board|partnership', 'joint board|committee|venture|operation|project|action|team', 'health board|trust|partners', 'wellbeing board', 'nhs|icb|police|constabulary|probation|environment agency|fire service|housing association|homes england', 'board|trust|agency|alliance|consortium|forum ..3 to|will|has|have|proposes|plans|wants|paper|intends|agreed|meets', 'multiagency', 'multi agency', 'dispersal zone|order'],
  /** A request for information under the Acts. */
  foi: ['foi|fois|eir', 'freedom of information', 'information request|requests|commissioner', 'environmental information', 'request|requests|asked|applied ..2 for|to ..2 every|all|copies|the|see paper|papers|email|emails|record|records|report|reports|correspondence|document|documents'],
  /** Somebody will make something of it. */
  controversial: ['objectors|objections|objector|campaigners|campaign|protest|protesters|action group', 'advised|advice|warned|warnings against', 'against the site|plan|scheme|advice|proposal', 'make|making ..3 good deal|much|hay|lot of', 'controversial|contentious|sensitive|embarrassing|awkward|damaging|critical', 'press|media|mercury|gazette|herald|newspaper|newspapers|journalist|journalists|reporter|reporters|television|tv|bbc|radio|headlines|publicity|coverage', 'consumer|television|tv|radio|news programme', 'row|anger|angry|furious|uproar|outcry|ugly|up in arms|outrage|fury|backlash', 'closure|incinerator|waste plant|quarry|travellers|landfill|asylum', 'cover up', 'suppressed|withheld|hushed', 'reaction|trouble ..2 expected|likely', 'not be pleased|popular', 'placards|march|petition|demonstration|picket'],
  /** People complain in numbers. */
  complaints: ['complaints|complaint|complain|complained|complaining|complainants', 'letters|emails|calls|messages|objections ..3 since|about|on|in|over|from|this|have|against', 'petition|petitions|signatures|names to', 'dozens|scores|hundreds|forty|thirty|fifty|sixty|#number ..2 complain|complaints|letters|emails|residents|people|families|parents|objections|have', 'march|protest|placards|demonstration', 'cracked|ugly|threatening ..3 sue|action|walls'],
  /** Something grave has happened. */
  incident: ['explosion|exploded|blast|blew up', 'dead|killed|deaths|death|died|fatal|fatality|fatalities|casualties', 'hospital|injured|injuries', 'rest centre|cordon|cordons|evacuated|evacuation|evacuating|evacuees', 'major incident|emergency|fire', 'gas leak|main', 'collapsed|collapse|derailed|derailment|overturned', 'flood|flooded|flooding|floodwater|floods', 'fire service|brigade|crews', 'condemned|uninhabitable', 'write off', 'main|pipe|tank ..1 burst', 'burst main|pipe', 'stabbing|shooting|shot|stabbed|murder|hostage|bomb|armed', 'blaze|ablaze|inferno|fire ..3 broke|at|has|in|took|crews|tore', 'chemical spill|cloud|leak', 'spillage', 'crash|collision ..3 lorry|coach|bus|train|dead|school', 'outbreak|legionella|poisoning'],
  /** Works, hours, closures that people will feel. */
  operational: ['close|closes|closed|closing|closure|closures|shut|shuts|shutting', 'temporary lights|signals', 'three|two|four way lights|signals', 'queues|tailbacks|delays|disruption', 'road|night|resurfacing|major|bridge|street works|work', 'roadworks|diversion|diversions|diverted', 'through traffic', 'parking ..6 go|goes|lose|lost|removed|ends', 'open|opens|opening ..5 days|hours|times|evening|evenings|only', 'hours ..4 cut|reduced|reduce|shorter|change|changes|changed|fall|drop', 'cut|cuts|reduced|drops|down ..4 days|hours|week', 'evening opening', 'ends|end|withdrawn|withdraw|stopped|axed|scrapped|cease|ceases', 'breakers|piling|nights ..3', 'no more than #number|fifteen|ten|twenty', 'half ..2 present|number|places', 'felling|felled|demolition|demolished|demolish', 'weeks|months ..6 replaced|works|shut|closed|strengthened|dug|resurfaced', 'moved|moving|relocated|transferred ..3 to', 'sold|sale', 'waste plant|site|recycling centre', 'speed limit|camera|cameras', 'lorry|weight ban|limit|restriction'],
  /** Things that the Council does in a place. */
  activity: ['work|works ..6 starts|start|begins|begin|started|finishes|complete', 'starts|start|begins|begin|opens|open|opened|opening|comes|returns|launch|launches|launched', 'digging|laying|planting|felling|building|installing|fitting|resurfacing|clearing|painting|replacing|repairing|mowing|surveying', 'skip|skips|fair|fete|market|festival|event|parade|race|exhibition|playground|play area|hub|garden', 'will|shall|to be ..2 plant|planted|fell|felled|built|build|install|installed|laid|lay|resurface|resurfaced|replaced|replace|close|closed|open|opened|moved|painted|cleared'],
};
