const deciders = 'cabinet|council|councillors|committee|members|executive|panel|inspector|leaders';
const deciding = 'decide|decides|deciding|decided|consider|considers|considering|determine|determines|determined|vote|votes|voting|discuss|debate|debates|choose|chosen|agree|agreed|rule|settle|settled|approve|approved|adopt|adopted';
const matter = 'application|applications|scheme|plan|plans|proposal|proposals|bid|development|licence|development|planning|budget|closure|sale|idea|project|site|hotel|store|homes|houses|houses|farm|quarry|variation|order|thing|one';
const self = "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|me|personally";
const refuse = 'refuse|refused|reject|rejected|rejecting|refusing|approve|approved|approving|grant|granted|granting|block|blocked|blocking|throw|thrown|throwing|turn|turned|turning|kick|kicked|kicking|back|backed|support|supported|oppose|opposed|pass|passed|stop|stopped|veto|vetoed|bin|binned|scrap|scrapped|back|overturn|overturned|wave|waved|nod|nodded';

/** Whether a matter is open or settled, and whether somebody shows where they stand on it. */
export const pressDecisionPhrases: Record<string, string[]> = {
  /** No decision yet, or one to come. */
  'press-decision-pending': [
    `yet to be? ${deciding}|made|take|taken|reach|reached|form|finalise|finalised|set|confirmed|confirm`,
    `has|have|is|are|was not|never ..2 yet? been? ${deciding}|made|taken|reached|finalised`, `hasn't|haven't|isn't|aren't ..3 ${deciding}|made|taken|reached|finalised|final`,
    'no ..2 decision|decisions ..5 made|taken|reached|yet|until|before', 'no decision', 'no final decision', 'undecided', 'undetermined', 'unresolved', 'up in the air', 'not ..2 settled|decided|final', 'not a done deal',
    `${deciders} ..4 will|to|is|are|due|asked|meets|meet ..4 decide|consider|considers|determine|vote|discuss|debate|choose|look|considering|asked`,
    `${deciders} ..2 decides|determines|votes|chooses|considers ..8`,
    'be|being|is|are decided|considered|determined|debated|discussed|heard|settled ..2 at|by|on|in|next ..8', 'up for decision', 'goes|going|go|comes|coming|come ..2 to|before ..2 cabinet|council|committee|planning|vote|members|councillors|panel|scrutiny',
    'consultation ..6 open|opens|opened|opening|closes|close|closing|runs|run|running|under|until|ends|ending|continues|launched|begins|began|started|starts|live|going|on|finishes|finish|lasts',
    "consulting ..2 on|with|residents|people|until", 'out to consultation', 'have|having your say', 'public consultation', 'survey|questionnaire ..4 open|closes|until|online|ends',
    'options ..4 considered|consulted|looked|table|put|being|under|drawn|explored|weighed|open|shortlisted', 'two|three|four|five|six|several|some|both|rival|competing|shortlisted ..1 options|choices|routes|sites|schemes|designs|ideas|ways|models|proposals',
    'under consideration|review|discussion', 'being considered|reviewed|consulted|weighed|explored|debated|looked', 'before|ahead of|until ..4 decision|vote|decides|meets', 'coming|comes|come|goes|going ..1 to|before us|me ..4', 'on ..2 agenda ..4', 'panel|committee|board ..1 for|on|next|this monday|tuesday|wednesday|thursday|friday|week|month|the', 'final|a decision ..4 be|is|expected|due|follow|comes|taken|made|rests',
    'draft ..3 strategy|plan|policy|proposals|scheme|budget', 'proposal|proposals|proposed', 'consider|considering|weighing|exploring ..3 whether|options|plans|ideas|proposals', 'whether to', 'whether ..5 should',
    'feasibility|options study|appraisal', 'next month|week|year|spring|summer|autumn|winter ..4 decide|decision|vote', 'decision ..4 june|july|august|september|october|november|december|january|february|march|april|may|monday|tuesday|wednesday|thursday|friday|next',
    'policy ..3 reviewed|review|drafted|developed|written|drawn', 'work on ..3 policy|strategy ..4 begun|continues|started',
  ],
  /** The Council has taken no view at all. */
  'press-decision-no-policy': [
    'council|authority|cabinet|we ..3 no ..3 policy|position|view|line|stance', 'no ..2 council|agreed|settled|adopted|formal|official|set|established|written ..2 policy|position|view|line|stance', 'no policy',
    "council|authority|cabinet|we ..3 has|have|hasn't|haven't|not ..3 taken|formed|adopted|agreed|come|got|settled ..3 view|policy|position|line|stance",
    'yet to ..3 take|adopt|form|agree|settle|write|come|have|set|decide|determine ..6 view|policy|position|line|stance', "policy|position ..4 yet|not|hasn't|isn't|undecided|undetermined ..5 decided|determined|agreed|settled|adopted|set|written|made",
    "policy|position|stance ..4 is|remains|still ..2 undecided|undetermined|open|unsettled", "without ..3 policy", 'council|authority|cabinet ..4 not|neutral ..3 position|view|policy|stance|side|sides', "council|authority|cabinet|we ..2 {does not|doesn't|do not|don't} ..2 have ..4 view|policy|position|line|stance",
  ],
  /** Settled: policy, or a decision that was taken. */
  'press-decision-settled': [
    'council|cabinet|committee|councillors|executive|members ..3 agreed|approved|adopted|decided|voted|resolved|backed|endorsed|signed|confirmed', 'was|were|been ..2 agreed|approved|adopted|decided|confirmed|signed|granted|passed|refused|rejected',
    'council|cabinet policy ..3 since', 'in line with ..4 policy|strategy|plan', 'under ..3 policy|strategy', 'adopted ..2 strategy|plan|policy', 'policy|strategy ..3 agreed|adopted|approved',
  ],
  /** A speaker's own leaning between courses. */
  'press-decision-prefers': [
    'my|our|personal ..3 preference|favourite|preferred|choice|instinct|vote|money|heart|gut|head ..1', 'preferred|favoured ..2 option|site|choice|route|outcome|scheme', `${self} ..3 prefer|favour|back|backing|support|supporting|oppose|opposing|reject|convinced|leaning|inclined|drawn|minded|persuaded|hoping|rooting|sold|keen|arguing|pushing|pressing|fighting|campaigning|calling|making`,
    "{i'd|i would|we'd|we would|i'll|i should} ..3 prefer|love|rather|choose|go|pick|opt|hate|plump|vote|back|support|oppose|bring|ban|scrap|keep|build|move|welcome|argue|push|press|fight|be ..6", "{i'd|i would|we'd|we would} ..1 like to ..2 see|bring|introduce|build|keep|close|move|scrap|ban|have|get|go|make|put|charge|spend|stop|end|extend|cut",
    'i|we ..2 want|hope|hopes|wants ..1 to? see ..2', 'i|we ..1 want|hope ..6 built|kept|closed|chosen|introduced|banned|scrapped|moved|approved|adopted|happen|succeed|through',
    'best|right|better|sensible|obvious|clear|strongest|fairest|fairer|wrong|worst|worse|natural|ideal|perfect|front|favourite|leading|logical|only ..2 option|choice|answer|way|solution|site|place|plan|idea|thing|route|runner|location|home|course|outcome|winner|fit|candidate|call|decision|move',
    'is|are|was|seems|looks ..3 best|fairest|fairer|cheapest|safest|simplest|wisest|quickest|strongest|nicest|right|wrong|better|worse|unfair|fair|sturdier|safer|ideal|perfect|mad|madness|daft|silly|foolish|nonsense|wasteful|barmy|crazy|sensible|ridiculous|overdue|obvious ..4',
    'should|must|ought|deserve|deserves|needs|need ..3 go|be|have|build|built|close|closed|keep|kept|move|moved|choose|chosen|say|happen|introduce|introduced|adopt|adopted|ban|banned|charge|charged|pay|scrap|scrapped|stay|become|stop|make|give ..4', 'deserve|deserves ..4', 'has|have|got ..1 to go|stay|change|stop|end|happen|come',
    'is the one|option|scheme|site|plan ..4 i|for|we|that|to', 'makes ..3 sense', 'no brainer', 'no|little|any doubt|question ..8', 'would be ..3 best|right|good|great|wonderful|fantastic|disaster|mistake|wrong|boost|shame|terrible|madness|brilliant|superb|huge|real|tragedy|foolish|crazy|bonus|asset|blow|improvement|win|help|pity|better|worse|lovely|unfair|fair',
    'prefers|favours|backs|opposes ..6', 'rather ..1 see|have|keep|go|that', 'would|wants|hopes ..2 like|love|rather|to see ..4', 'sold on', 'fan of', 'all for', 'in favour of', 'dead against|set', 'glad|sorry|happy|sad ..1 to see ..4', 'in|to my view|opinion|book|mind|eyes', 'i|we think|believe|feel|reckon|suspect ..4 should|must|is|would|we|it|that|this|these|they|option|the|a|every|all', 'hands down', 'head and shoulders', 'by far', 'streets ahead', 'stands out', 'gets my vote|support|backing', 'time has come', "{it's|it is} ..2 time ..1 to|we|for|that", 'long overdue', 'crying out for', 'we need ..4', "@not see ..4 why|case|reason|merit|point|need", 'see no ..2 reason|case|merit|point|need', 'not|never convinced|persuaded', "{i'm|i am} ..3 against|opposed|for|behind",
    'if you ask me', 'for my part|money', 'if it ..2 up|down to me', 'if i ..4 way', 'quite enough', 'far|much too many|much|few|little|long|high|big|small|dear', 'enough is enough', 'ought to be ..2 plenty|enough', 'pull|knock it|them down', 'start ..1 again', 'let us|people ..3 build|keep|go|get ..4', 'nothing better', 'could do with', 'nuisance|eyesore|blight|gem|treasure|godsend',
  ],
  /** A mind that is kept open, or a call to take part. */
  'press-decision-open': [
    'open mind|minded|minds|minds', 'keep|keeping|have|kept ..2 mind|minds open', 'mind|minds is|are ..1 open', 'no|without ..2 preference|preferences|favourite|fixed|preferred|preconceptions|preconceived', "@not ..4 prejudge|preempt|pre|favour|prefer|prejudice|say|express ..4", "i|i've|we|we've|i'll|i'm ..3 @not ..3 decide|decided", "{i haven't|i've not|i have not|we haven't|we've not|i've yet to|i have yet to|i won't|i shan't} ..3 decide|decided", '@not|yet ..3 made ..2 up|mind', '@not ..2 make up my|our',
    "{don't know|do not know|can't say|cannot say}", "not|@not ..3 going|for to? ..3 say|tell|guess|speculate|prejudge", 'before ..2 i|we|cabinet|council|anyone|anything|it|making ..4 decide|decides|deciding|make|made|decision|decisions|judge|mind|vote|anything|up|view',
    "want|like|love|keen|eager|pleased|hope|look|need to ..2 hear|know|listen|read|learn", 'have|having|get|give|give us ..2 your|their say|views|view|opinion|thoughts', 'tell|let us ..3 think|know|want', 'hear|listen|listening ..4 view|views|everyone|everybody|people|residents|what|all|both|from|evidence|arguments|case',
    'whatever|whichever ..6 decide|decides|choose|chosen|decided|outcome', 'all|every|both|each|three|two|four ..3 options|choices|ideas|sides|views ..5 open|table|considered|weighed|looked|heard|merits|strengths|fully|carefully', 'prejudge', 'wait|waiting ..3 see|hear|results|outcome|report|evidence', 'on its merits', 'weigh ..4 evidence|up|arguments|views', 'make up ..1 my|our minds?', 'up to|for ..4 decide', 'takes?|taking ..2 part', 'please ..4 views|say|part|respond|reply|survey', 'decide|decision on|when ..4 night|evidence|day|heard',
  ],
  /** A mind made up on how a decision will or must go. */
  'press-decision-fixed': [
    `{i'll|i will|i shall|i'm going to|i am going to|i intend to|we'll|we will|we shall|i'd|we're going to|i mean to} ..4 vote|voting ..3 against|for|down|no|yes|it|this|in|through|with|to`, `{i'll|i will|i shall|we'll|we will|we shall|i'm going to|we're going to|i intend to|we intend to|we are going to} ..4 ${refuse} ..6 it|this|that|these|them|application|plan|plans|planning|scheme|proposal|proposals|licence|bid|homes|houses|out|down|idea|permission|hotel|site`,
    "{i'm|i am|we're|we are} ..2 voting|approving|refusing|rejecting|backing|blocking ..4", 'my|our vote ..4 no|yes|against|for|goes|go|be|is|will', "has|have|gets|got|get|getting|give|giving|lose|lost ..2 my|our vote|votes", "mind|minds|mind's|minds' ..4 made|up|set|settled", 'made ..1 up ..1 my|our mind|minds', 'made my|our mind|minds up', 'know|decided|clear ..2 how ..4 vote|voting', 'already|long ..1 decided|settled|agreed|made|clear ..4',
    `no ..1 way|chance|question|prospect|circumstances|possibility|hope ..8 ${refuse}|vote|built|go|get|happen|happening|through|ahead|permission|agree|allow|let|sell|close|build|closing`, "@not ..3 get|go|getting|going|be ..3 approved|through|permission|built|past|ahead|passed|granted|happen", 'over my dead body', 'done deal', 'foregone conclusion', 'nailed on', 'as good as ..3 done|dead|approved|refused|finished|decided|agreed|through', 'dead in the water', 'dead and buried', 'consider it done|refused|dead|approved|passed', 'nothing|nobody|no ..12 change|shift|move|persuade|alter ..2 my|our|me|us|that|it mind|minds|vote|view', 'no amount|number of ..10', '{it is|it\'s|that\'s|that is|they are|they\'re} ..2 closing|going|staying|happening',
    `${matter} ..3 {will|is going to|are going to} ..2 be? ..2 refused|rejected|thrown|turned|approved|granted|built|passed|blocked|stopped|binned`, "{will be|they'll be|it'll be|is going to be|it's going to be|they're going to be|are going to be|get|gets} ..2 refused|rejected|thrown|turned|approved|granted|passed|kicked|blocked ..4", 'should|must|deserves|needs|ought ..2 be|get ..2 refused|rejected|thrown|turned|approved|granted|kicked|binned|blocked|passed|waved', 'deserves ..1 to ..2 fail|pass|succeed', 'should|must|has ..1 get|go|be ..3 permission|ahead|green|stopped', 'count|rely|bank on ..2 my|our vote|support', '{whatever|regardless|irrespective|no matter} ..8 consultation|says|say|report|officers|officer|advice|objectors|applicant|evidence|inspector|committee|cabinet|said|recommend|recommends|think|turns|happens|of|what|may', 'come what may', "{it's|it is|that's} ..2 no|yes from me|us", 'signed|sealed ..2 and|delivered', "{i won't|we won't|i will never|we will never|i will not|we will not|i shan't|we shan't|i'll never|we'll never} ..4 support|supporting|vote|voting|allow|let|agree|accept|approve|back|wave|nod|countenance ..6",
    "{i'm|i am|we're|we are|we've been|i've been} ..3 against|opposed ..3", '{i|we|fully|completely|wholeheartedly} ..2 support|back|oppose|behind|reject ..3', "{i can't|i cannot|i won't|i couldn't|i could not|i can never|i could never|we can't|we cannot} ..3 support|back|vote|approve|accept|imagine|see ..6",
  ],
  /** The writer or speaker is among those who decide. */
  'press-decision-has-vote': [
    'i|we|i\'m|who|she|he ..3 sit|sits|serve|serves|chair|chairs|am|is ..3 on|of|the ..4 committee|panel|board|cabinet|sub', `as|i'm|i am ..2 a|the|one|chair|vice ..4 committee|panel|cabinet|board`, 'when it ..2 comes|reaches|gets ..3 us|me|committee|my', 'on ..2 committee|panel|night|day ..6 vote|decide|decides', 'my|our committee|panel', 'sit|sits|serve|serves ..1 on ..3 control|planning|licensing|committee|panel|board|cabinet|regulatory', 'on the panel|committee|board for|on|that|which', 'coming|comes|goes|come|go|back ..1 to|before us|me', 'before us ..2', 'on ..1 our agenda', 'planning|licensing committee',
  ],
  /** Somebody who does not decide, or steps aside. */
  'press-decision-no-vote': [
    '@not ..3 sit|sits|sitting|serve|am|on|member ..4 committee|panel|board|control|licensing|planning|cabinet', '@not ..2 have|has ..2 vote|say', 'not my vote|decision|call', "no vote", '@not ..2 voting', '@not ..3 take|taking ..1 part', 'step|stepped|stepping|stand|standing ..1 down|aside|back', "leave|leaving ..2 room", 'declare|declared|declaring ..3 interest', 'speak|speaking|object|objecting|argue ..3 against ..4 as ..2 ward|local|objector|resident', 'as ..1 objector', 'free to campaign', 'cannot|can\'t vote',
  ],
  /** A vote or decision that lies behind: "I voted against it on Monday". */
  'press-decision-past': [
    "councillors|committee|council|cabinet|members ..2 voted|refused|rejected|approved|turned|threw|backed|agreed|decided ..6", 'i|we ..1 voted|refused|rejected|approved|threw ..6', 'was|were ..2 refused|rejected|approved|granted|thrown|turned|agreed|passed ..4', 'last night|week|month|year|monday|tuesday|wednesday|thursday|friday', 'yesterday',
  ],
  /** Something that a council decides on. */
  'press-decision-matter': [
    'planning application|applications|committee|permission|inspector|appeal', 'application|applications', 'licensing', 'licence', 'hearing', 'inquiry', 'committee|cabinet|council|vote|panel|executive', 'consultation', 'proposal|proposals|proposed', 'decision', 'plans|plan|scheme', 'budget', 'closure|closing|sale|sell', 'development|developer|developers',
  ],
  /** A flat promise that the Council will do something, made by one member. */
  'press-decision-promises': [
    "{i|we|i can|we can|i'll|i will|i hereby|we will} ..2 promise|guarantee|pledge|vow|assure|swear ..8 council|will|won't|that|is|no|stay|close|closed|closure|built|build|sold|sell|cut|rise|open|fund|funded|keep|kept", 'my|our word|promise|guarantee|pledge ..8 will|stay|that|be|not|never|open|close|built', 'you have my word ..6', 'rest|be assured ..8 will|stay|not|never', 'council will|shall ..2 never ..8', "will|shall never ..2 be? sold|sell|close|closed|build|built|charge|charged|cut",
  ],
  /** What one person can promise of themselves: to ask, press and listen. */
  'press-decision-own-effort': [
    "promise|guarantee|pledge|vow|assure|promised|word ..3 {to|i'll|i will|i shall|that i'll|that i will|i'm going to} ..2 fight|press|push|ask|listen|keep|work|campaign|do|try|raise|speak|read|answer|look|hear|chase|consider|report|take|put|make|carry|stand|be|demand|hold", 'all i|we can', 'do ..2 best', 'voice|views|concerns|everyone ..4 heard', "can't|cannot|won't|not|couldn't ..2 promise|guarantee|pledge|assure",
  ],
  /** Acts that only a council takes: what a newsletter credits a person with. */
  'press-decision-taken': [
    'decided|decides|agreed|agrees|approved|approves|authorised|authorises|ordered|scrapped|axed|ruled|resolved|vetoed|overruled|overturned|sanctioned', 'signed ..1 off', 'given|gave|gives|giving ..4 go|green|approval|nod|consent|permission', 'voted|pushed|forced|steered ..2 through', 'has|have|is|are|to|will ..3 spend|spending|freezing|frozen|cutting|set|found|investing|invested|allocated|allocating|earmarked|funded|funding|paying|paid|scrapping|banned|banning|closed|closing|reopened|reopening|saved|saving|introduced|introducing|brought|ended|ending|abolished|doubled|trebled|halved|reversed|rejected|refused|awarded|granted|chosen|picked|selected|dropped|delivered|delivering|built|building|build|invest|cut|cutting|freeze|scrap|ban|close|fund|keep|kept|held|holding|lowered|lower',
    'keep|keeps|kept ..5 down|low|open|free', 'found|finds|handed|stepped|froze|cut|saved|rejected|refused|awarded|granted|chose|picked|selected|dropped|introduced|abolished|doubled|halved|reversed|reopened|closed|banned|built|invested|spent|funded|allocated|earmarked|pledged|handed|bought|sold|secured|delivered|brought|stepped|put',
  ],
};
