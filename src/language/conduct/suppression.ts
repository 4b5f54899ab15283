const paper = 'statement|statements|commentary|forecast|forecasts|guidance|projections|outlook|costings|item|survey|study|evidence|report|reports|paper|papers|briefing|briefings|note|memo|memorandum|advice|appraisal|assessment|findings|review|submission|update|presentation|warning|options|figures|analysis|document|recommendation|recommendations';
const body = 'list|plan|programme|agenda|committee|committees|cabinet|executive|council|scrutiny|panel|members|councillors|board|meeting|public|us|leader|portfolio|group|daylight';

/** How members keep an officer's paper from a body, or an officer from speaking to it. */
export const suppressionPhrases: Record<string, string[]> = {
  /** What an officer writes for members. */
  'suppression-paper': [paper],
  /** It is to be taken back. */
  'suppression-stops': [
    'withhold|withholding|withheld|withdraw|withdrawing|withdrawn|shelve|shelving|shelved|bury|burying|buried|scrap|scrapping|scrapped|ditch|ditching|ditched|spike|spiking|spiked|suppress|squash|kill|killing|park|parking|parked|bin|binning|binned|mothball|quash|recall|suppressing|pulled|pull|pulling|yank|yanked',
    `lost|lose|absent|missing|forgotten|gone|take|taking|taken|strike|striking|struck|leave|leaving|left|keep|keeping|kept|drop|dropping|dropped|hold|holding|held|get|remove|removing|removed|pulling|pulled|pull|delete|cut|came|comes|slip|slips|fall|falls|disappear|disappears|vanish|vanishes ..6 off|from|away|out ..3 ${body}`,
    `hold|holding|held|keep|keeping|kept|put|putting|pull|pulled|stay|stays|remain|remains|live|languish ..6 {back|in a drawer|in the drawer|in your drawer|on the shelf|on a shelf|on ice|under wraps|under lock|to one side|aside|in abeyance|out of sight|quiet|to yourself}`,
    'want|wanted|have|get it|that|them|this ..1 off|out|gone|pulled|stopped', 'sit|sitting on ..2 it|this|that|them|report|paper', 'long grass', 'kick|kicked|kicking ..6 touch|grass', 'forget about? ..3 report|paper|briefing|submission|presentation', 'lose|mislay ..3 report|paper|it',
    `want|wanted|need|like|prefer|keep|stays|stay|comes|kept|get|have|is|are ..8 off ..3 agenda|cabinet|executive|committee|table`,
    'drop|dropping|dropped|pocket|swallow ..3 report|paper|submission|presentation|briefing', 'tear|tearing|ripped|rip ..4 up',
  ],
  /** It is not to reach them. */
  'suppression-bars': [
    "committee|cabinet|executive|council|members|councillors|panel|colleagues ..3 not|never|n't|didn't|don't|doesn't|won't|wouldn't|needn't ..3 receive|received|see|seen|get|given|shown",
    'no ..1 report|paper|presentation|briefing|note please|thank|thanks', 'happier|better|easier|relieved|kinder|wiser ..6 {not there|without it|not on it|went away|stayed away|not be there|did not appear}', "can't|cannot|won't|not|don't ..4 members|councillors|colleagues|them|committee|executive|cabinet|anyone|anybody ..5 reading|seeing|hearing|knowing|getting|learning", 'no call|need|place|room|requirement|occasion|appetite|wish|cause ..4 report|paper|presentation|briefing|submission', "not|n't|don't|won't|never ..3 accepting|accept|allowing|allow|permit|permitting|entertain|entertaining ..5 agenda|meeting|committee|executive|cabinet",
    `not|don't|won't|never|shouldn't|isn't|cannot|can't|mustn't|wouldn't|aren't|nothing|nobody|neither|doesn't|didn't|rather|no|nor|needn't ..9 go|going|goes|gone|come|coming|comes|reach|reaches|reaching|see|seeing|seen|appear|appearing|appears|present|presented|presenting|submit|submitted|submitting|table|tabled|tabling|circulate|circulated|circulating|put|putting|publish|published|publishing|issue|issued|bring|bringing|brought|get|getting|gets|find|finding|finds|lay|laid|send|sending|sent|share|shared|receive|received|get|read|hear|given|taken|taking|accept|accepted|allow|allowed|land|landing|feature|troubled|trouble|before|near|anywhere|in ..6 ${body}`,
    'light of day', 'no ..2 report|paper|presentation|briefing|submission ..6 wanted|needed|required|necessary|please|to|from|on|by', "don't|not|no|never|won't|isn't ..4 want|need|wanting|needing|having|have|having ..3 report|paper|briefing|presentation|submission|memo ..6 on|from|to|at|before|in", "make sure|certain ..8 never|not|nobody|no|doesn't|don't|isn't|won't|none",
    "not|don't|isn't|won't|cannot|shouldn't|never ..6 on|to|before ..1 agenda", 'stopped|stop|block|blocked|blocking|prevent|kept|keep|stopping|veto|vetoed ..6 from ..2 going|reaching|getting|coming|being|seeing|reading|knowing', 'stop|block|prevent|veto ..3 report|paper|it|that ..3 going|reaching|coming|getting',
    'no place|business|room ..3 on|at|in|putting|sending|writing|before', 'goes|go|going nowhere|no ..1 further', "{does not|do not|doesn't|don't} go ..1 further", "doesn't|don't|won't|not ..1 go|leave ..2 further|beyond|building|office|desk|room",
  ],
  /** An officer is not to advise or speak. */
  'suppression-silences': [
    'object|objecting|against|oppose|forbid|forbidding|veto|unhappy ..4 your|you|officers ..2 giving|advising|presenting|speaking|reporting|telling|addressing ..4 committee|cabinet|executive|council|members|scrutiny|panel', 'say|saying nothing ..6 committee|cabinet|executive|council|members|appeals|item|meeting',
    "not|didn't|don't|won't|never|rather|doesn't ..3 hear|hears|hearing ..2 from ..1 you|officers|officer|him|her",
    "not|don't|won't|never|shouldn't|nobody|no|without|isn't|aren't|cannot|can't|rather|needn't|weren't|wasn't|didn't ..6 speak|speaking|advise|advising|present|presenting|address|addressing|intervene|intervening|comment|commenting|chip|pipe|contribute|contributing|interrupt|introduce|introducing|talk|talking|say|called|heard|hear|brief|briefing|inform|update|warn ..8 committee|cabinet|executive|council|item|meeting|members|scrutiny|panel|agenda|night|thursday|monday|tuesday|wednesday|friday",
    'stay|keep|remain|sit silent|quiet|mum|silently|quietly ..8 committee|cabinet|executive|council|item|meeting|members|scrutiny|panel', 'hold ..1 tongue', 'leave ..3 talking|speaking|presenting ..3 me|us',
  ],
  /** It has to wait. */
  'suppression-waits': [
    'delay|delaying|delayed|postpone|postponing|postponed|defer|deferring|deferred|stall|stalling|wait|waits|waited|hold|held|keep|kept|put|slip|slipped|slipping|later|push|pushed|pushing|move|moved|timed|surface|back|off|over ..9 until|till|after|past|beyond|behind ..6 election|elections|may|polling|poll|polls|purdah|budget|summer|recess|conference|christmas|manifesto|deal|announcement|announced|launch|vote|voted|group|campaign',
    "election|elections|budget|polling|vote|campaign ..4 {out of the way|over|done|behind|through|past}", 'not a|one day|moment|minute before|sooner', 'this side of ..2 may|election|elections|christmas|summer|budget|polling',
  ],
  /** To a later round of meetings. */
  'suppression-later': ['push|slip|kick|roll|move|put|bounce|shift|carry|hold ..5 into|to|until|till|over ..4 cycle|round|june|july|september|autumn|summer|year|municipal|conference'],
  /** Why it should not be seen now: what voters, papers or opponents would make of it. */
  'suppression-political': ['election|elections|polling|poll|purdah|voters|vote|votes|campaign|headline|headlines|ammunition|opposition|labour|tories|tory|embarrass|embarrassing|embarrassment|misread|awkward|mileage|message|unhelpful|helpful|damaging|panic|frighten|frightened|uproar|fuss|noise'],
  'suppression-executive': ["executive|executive's|cabinet|cabinet's", 'portfolio holder|holders', 'lead member|members', 'leader'],
  'suppression-committee': ['committee|committee\'s|council\'s|committees|subcommittee|scrutiny|panel|board|council', 'development|licensing|planning|audit|standards control|committee'],
  'suppression-agenda': ['agenda|agendas|meeting|meetings|members|councillors|public|published'],
  /** It is the writer's own, or another member's, to take back. */
  'suppression-own': [
    'my|our|his|her|their|own|labour|conservative|tory|green|lib|liberal|independent|group|groups ..3 motion|question|amendment|petition|item|notice|resolution|article|leaflet|letter|newsletter|expenses|nomination', 'motion|petition|amendment|question|questions|application|applications|objection|objections|name|apology|apologies ..6 withdraw|withdrawn|withdrawing|pulled|pull|pulling', 'withdraw|withdrawing|pull|drop ..3 my|our|his|her|the? motion|petition|amendment|question|application|objection|name|request|complaint|comments|nomination', "my own|my|our report|paper|draft|note|briefing|item", 'website|webpage|facebook|noticeboard|intranet|twitter|social',
  ],
  /** The officer is left to decide, or their right is owned. */
  'suppression-leaves': [
    'your|officers|officer ..1 call|decision|choice|judgement|judgment|right|shout|prerogative', 'up to you|officers', 'leave ..3 to|with you', 'if|whether you ..2 think|agree|feel|prefer|wish|happy|content', 'every|perfectly|quite|your right|entitled', "wouldn't|won't|not|never ..3 dream|interfere|object|stop you", "can't|cannot stop", 'for you to decide|say|judge', 'what ..2 your advice|view', 'are you ..2 content|happy|planning|proposing|minded|intending',
  ],
  /** An everyday reason of timing. */
  'suppression-reason': [
    'agenda|meeting ..5 full|long|packed|heavy|crowded|overloaded|items', 'figures|data|results|survey|consultation|valuation|audit|evidence|comments|responses|information|costings|surveyor|lawyers|counsel|inspector|consultants|monitoring ..8 not|until|still|closes|close|ready|back|in|come|missing|available|incomplete|finished|complete|completed|awaited|due|wrong|error', 'annual leave', 'away|holiday|ill|sick|clash|quorum|bank', 'site visit', 'more time', 'more work', 'together with|same', 'clerk|deadline|publication',
  ],
  /** A reason that excuses more than a question: what the paper holds cannot be shown as it is. */
  'suppression-excuse': ['typo|typos|wrong|error|errors|mistake|mistakes|missing|incomplete|incorrect|outdated|superseded|duplicate', 'exempt|part two|2|ii', 'personal data|details', "names|addresses|phone|medical|bank", 'unredacted|redact|redacted', 'legal|lawyers|solicitor ..3 advises|advised|says|said'],
};
