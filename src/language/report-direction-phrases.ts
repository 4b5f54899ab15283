/** Verbs of changing a text, as one tells another to do it. */
const alter = 'change|alter|amend|rewrite|re-write|reword|redraft|rephrase|revise|rework|redo|modify|adjust|recast|edit|reverse|switch|flip|soften|weaken|strengthen|harden|downplay|minimise|omit|remove|delete|drop|scrap|cut|strike|erase|bin|ditch|dump|lose|replace|swap|substitute|withdraw|bury|hide|suppress|expunge|excise|overturn|kill|downgrade|axe|chop';
/** Those that are done to words and to nothing else. */
const reword = 'rewrite|re-write|reword|redraft|rephrase|soften|delete|omit|downplay|remove|drop';
const rewording = 'rewriting|rewording|redrafting|rephrasing|softening|toning|watering|rethinking|reversing';
const altered = 'removed|deleted|changed|altered|amended|rewritten|reworded|redrafted|revised|replaced|reversed|dropped|cut|struck|scrapped|omitted|softened|weakened|strengthened|withdrawn|swapped|overturned';
const goneOut = '{taken out|taken off|left out|cut out|struck out|toned down|watered down|turned round|turned around|out|gone}';
const altering = 'removing|deleting|changing|altering|amending|revising|replacing|dropping|cutting|scrapping|omitting|weakening|strengthening|withdrawing|rewriting|rewording|redrafting|rephrasing|softening|toning|watering|rethinking|reversing';
/** What a report is made of. */
const matter = 'recommendation|recommendations|advice|conclusion|conclusions|opinion|view|report|draft|paper|paragraph|paragraphs|para|paras|section|sentence|sentences|wording|passage|bullet|option|options|assessment|appraisal|analysis|risk|risks|warning|warnings|caveat|caveats|objection|objections|criticism|implications|finding|findings|reason|reasons|summary|line|lines|part|parts|bit|bits|statement|words|text|point|points|reference|references|mention|tone|language|judgement|judgment|stuff|verdict|rating|ratings|score';
const pointed = 'this|that|it|these|those|them';
const thing = `${matter}|this|that|#number`;
const says = 'say|read|recommend|conclude|support|advise|favour|endorse';
/** Which way a decision goes. */
const outcome = 'approve|approves|approved|approval|approving|refuse|refuses|refused|refusal|refusing|reject|rejects|rejected|rejection|rejecting|support|supports|supporting|supportive|favour|favours|favourable|agree|agrees|grant|grants|granted|granting|allow|allowed|permit|defer|deferred|deferral|proceed|adopt|adopted|accept|accepted|accepting|decline|endorse|endorsed|recommend|recommends|recommending|against|positive|negative|option|yes|no|go-ahead|closure|close|keep|sell|sale|waive|award';
/** The same as a bare order names it. */
const turn = 'approve|approval|approving|refuse|refusal|refusing|reject|rejection|rejecting|support|supporting|grant|granting|defer|deferral|accept|acceptance|adopt|adoption|positive|favourable|option|against|favour|sale|closure';
const must = '{must|shall|has to|have to|needs to|need to|is to|are to|got to|has got to|have got to}';
const youMust = "{you must|you shall|you will|you'll|you need to|you have to|you are to|you're to|you've to|you've got to|you ought to|you had better|you'd better|you'll have to|you will have to|you'll need to|you will need to|you're going to have to}";

/** Those who settle what two cannot. */
const decider = '{managing director|md|chief executive|monitoring officer|section 151 officer|s151 officer|finance officer|financial officer|head of paid service|town clerk}';

/** How a member tells an author what a report is to say. Lines that begin with ^ are tried where a clause begins. */
export const directionPhrases = {
  /** An order in so many words. */
  orders: [
    "^ amend|revise|redraft|reword|rewrite|rework before|by|accordingly|today|now|tonight",
    `^ ${alter} ..7 ${matter}`, `^ ${alter} all? of? ${pointed}`, `^ ${reword} ..1 #number`, '^ delete|remove|cut|drop|omit|strike|scrap|lose|reword|rewrite|redraft|rephrase|soften $', `^ ${reword}|amend|change ..3 to ..1 support|approve|recommend|back|favour|say|read`, `^ ${alter} ..1 must|should|may|might|could|will|shall ..1 to|for|with|by`, `^ change|turn|switch|alter|amend|reverse|flip|make ..6 to|into ..1 ${turn}`,
    '^ take|leave|strip|edit|cut|rip|get|keep|strike ..7 out', '^ take|strip ..5 off|away', '^ tone|water|play ..7 down', '^ turn ..4 round|around', `^ get rid of ..4 ${matter}|${pointed}`,
    `^ make ..5 ${says}|softer|weaker|stronger|harder|positive|favourable|supportive|negative`, `^ make ..5 recommendation ..4 ${outcome}`,
    '^ make sure|certain ..6 says|say|reads|recommends|recommend|supports|concludes', '^ ensure|see ..7 says|reads|recommends|supports|concludes|recommended', '^ ensure|make ..8 recommendation|recommendations|conclusion|advice ..5 is|be|are ..1 to|for|that', '^ write|word|phrase|draft|frame|put|set ..8 so ..6 supports|support|recommends|recommend|backs|favours|approved', '^ say so',
    `^ recommend|advise|conclude|say|put|write ..4 ${turn}`, '^ recommend that|option', '^ say|put|use|read ..2 may|might|could|should ..1 not|instead', `^ not ..2 but ..2 ${turn}`,
    "^ {don't|do not|never} ..2 mention|recommend|advise", '^ no mention of',
    '^ find|get|give|write|bring|have ..4 another|different|better|new ..3 opinion|view|answer|recommendation|conclusion|advice',
    `^ replace|swap|substitute ..6 with|for|by ..2 ${turn}`, '^ approve|approval|refuse|refusal|reject|rejection|support|defer ..1 not|instead', '^ come down in|on|against', '^ go for|with ..2 option|approval|refusal',
    '^ insert|add|include ..9 recommend|recommends|recommending|recommendation|approve|approval|refuse|refusal', `^ needs|need ${rewording}`, `${youMust} ..2 come|find|get|reach|think ..3 different|another|better ..3 answer|view|conclusion|recommendation|opinion`, `{do not|don't} want to see ..3 words|word|phrase|mention|reference|anything|sentence|paragraph|warning|risk|objection`,
    `${youMust} ..2 ${alter}|recommend|conclude|rethink ..8 ${matter}|${pointed}|#number`, `${youMust} ..2 say|advise ..1 that`, `${youMust} ..1 take|leave|cut ..6 out`, `${youMust} ..1 tone|water|play ..6 down`,
    `${thing} ${must} ..2 ${says}`, `it|this ${must} be option`, `i|we want|need|expect|require ..6 turned|changed ..3 into|to ..3 ${turn}|recommendation`, `${thing} ${must} be|get ..2 ${altered}`, `${thing} ${must} be ..1 ${goneOut}`, `${thing} ${must} come|go out`, `${thing} ${must} ..1 go $`, `recommendation|advice|conclusion|wording ${must} ..1 change`,
    `recommendation|recommendations|conclusion|advice|verdict ..4 ${must} be ..2 ${turn}|yes|no`, `recommendation|conclusion|advice|report|it|this ${must} come|go down`, `it|this|report|paper ${must} come out in|for|against`, `report|paper|draft ${must} ..6 recommendation ..3 ${outcome}`, "that's|is what ..3 report|it|recommendation|paper will|must|shall say|recommend",
    `^ that|it|this comes|goes out`, `paragraph|paragraphs|para|paras|section|sentence|passage|bullet|risk|risks|warning|warnings|caveat|line|lines|part|bit|words|point|reference|mention|option|criticism|statement|#number comes|goes|come|go out`, '{that|this|it|paragraph} goes $', "{can't|cannot|mustn't|won't} ..1 stay|stand|remain ..1 in|as|like|there", "{can't|cannot|mustn't|won't} stay|stand|remain $",
    `i|we want|need|expect|require|demand|insist|wish ..8 ${matter}|${pointed}|#number ..3 to ..2 ${says}`, `i|we want|need|expect|require|demand ..6 ${matter}|#number ..5 ${altered}`, `i|we want|need|expect|require|demand ..6 ${matter}|#number ..2 ${goneOut}`,
    `i|we want|need|expect|require|demand ${pointed} all? ${altered}`, `i|we want|need|expect|require|demand ${pointed} all? ${goneOut}`,
    `i|we|we'll|i'll want|need|expect|require|demand|insist ..5 recommendation|recommendations|recommending|conclusion ..4 ${outcome}`, 'i|we want|need|expect|require|demand|insist ..6 report|advice|paper|draft ..2 to come out|down',
    `i|we want|need|expect|require|insist ..2 you ..2 to ..2 ${alter}|recommend|conclude|rethink ..8 ${matter}|${pointed}|#number`, `insist|insisting|insists ..9 ${matter}|${pointed} ..5 ${altered}|changes|change|${says}`, `insist|insisting|insists ..6 ${matter}|${pointed} ..2 ${goneOut}`, 'i|we insist on ..5 recommendation|change|changes|removal|wording',
    "{i'm|i am|we are|we're} instructing|directing|ordering|telling|requiring you", 'i|we instruct|direct|order|require|forbid you', 'my|our|an instruction|instructions|orders is|are|to|that',
    `{won't|will not|not going to|not prepared to|refuse to|cannot|never} ..1 have|let|allow ..2 ${matter}|${pointed} ..4 in|go|going|say|saying|recommending|published|like`, `{i'm|i am|we're|we are} not having ..8 ${matter}|${pointed}`, `^ not having ${pointed}`,
    "don't|not want ..6 mention|mentioned|mentioning|reference|appear|included",
  ],
  /** What the report ought to say, the way it goes named; or an order that may be about something else. */
  tells: [
    `recommendation|recommendations|conclusion|advice|report|paper|this|it|we|you|officers should|ought ..1 to? ..1 be|say|read|recommend|conclude|support|advise|state|come ..5 ${outcome}`, `^ should ..1 be|say|read ..4 ${outcome}`,
    `you should ..2 ${alter}|recommend|conclude|rethink ..8 ${matter}|${pointed}`, `${thing} should|ought to? be|come|go ..2 ${altered}`, `${thing} should|ought to? be|come|go ..1 ${goneOut}`,
    `{i'd|i would|we'd|we would} like|prefer|rather ..8 recommendation|recommendations|conclusion|advice|report|paper ..5 ${outcome}`, `{asking you|ask you|urge you|request you|begging you} to ..2 ${alter}|recommend|rethink ..8 ${matter}`, '^ say|state it|they|there|we|the|officers', `{i'd|i would} like ${pointed} all? ${goneOut}`, `it|these|those|they ${must} be ..2 ${altered}`, `it|these|those|they ${must} ..2 ${says}`,
    `${thing} needs|need|wants ..1 ${altering}`, '^ say|put|write ..1 that', "^ {don't|do not|never} ..1 say|include|use|put|refer|describe|call", "you|report|it|this|that {can't|cannot|mustn't|must not} ..1 say|recommend|conclude|advise", '^ replace|swap|substitute ..8 with|for|by', '^ bring|get ..6 into line',
    '^ think again about ..3 recommendation|advice|conclusion|risk|this',
  ],
  /** A request that leaves the answer open. */
  requests: [
    `can|could|would|will you ..4 ${alter}|tone|water ..8 ${thing}`, `can|could|would|will you ..4 recommend ..4 ${turn}`, 'can|could|would|will you ..4 take|leave ..6 out', `can|could we|i ..3 ${alter} ..8 ${thing}`, `can|could|may|might ${thing} ..2 be|come|go ..2 ${altered}`, `any chance of ..3 ${altering}`,
    `would it be possible to ..2 ${alter}|take|tone`, `{i'd|i would} like|prefer|rather ..8 ${altered}`, `grateful if ..3 ${alter}`, `how about|suggest ..2 ${altering}`, `{i'd|i would} ..1 ${alter} ..8 ${thing}`,
  ],
  /** Leaves it to the author, or only thinks aloud. */
  leaves: [
    'your call|decision|choice|shout', "it's|its|is your advice|judgement|judgment|report|view", 'up to you', 'for you to ..2 decide|judge|say|weigh|consider', "if you ..3 agree|think|feel|like|want|wish|judge|see|share|happy|able", 'just|only|merely a|my thought|suggestion|comment|view|question|idea|opinion',
    'feel free', 'ignore this|that|me|it', "happy|content|fine either|with|whatever|as", 'as you ..2 see|think|judge fit|best|right', "wonder|wondered|wondering", 'might be|it worth', 'have you|we considered|thought', 'worth considering|thinking|checking|saying|adding|mentioning',
    'food for thought',
  ],
  /** The same by a denial. */
  spares: ['no change|changes|action', "not|never|isn't asking|telling|instructing|directing|suggesting", "wouldn't|not dream of"],
  /** Gives a view as a view. */
  thinks: ['in my|our view|opinion', 'i|we ..2 think|feel|believe|suspect|hope|suppose', 'personally', 'perhaps|maybe', 'if i were', "{i'd|i would} have ..2 gone|said|preferred|put"],
  /** Asks that a fact be told, whichever way it points. */
  information: [`${says} ..2 how|which|when|where|who|whether|what|why`, `${says} ..3 number|numbers|cost|costs|date|dates|names|source|sources|total|totals`],
  /** A slip or a matter of layout, which anybody may point out. */
  slip: [
    'typo|typos|typing|spelling|spelt|misspelt|misspelled|comma|commas|apostrophe|hyphen|punctuation|grammar|grammatical|capital|capitals|font|format|formatting|layout|heading|headings|numbering|renumber|renumbered|footnote|hyperlink|link|logo|bold|italic|italics|indent|spacing|space|alignment|plural|singular|singulars|verb|tense',
    'circulation|distribution|mailing|email list', 'plan|plans|map|maps|photo|photos|photograph|photographs|picture|pictures|drawing|drawings|diagram|attachment|copy|copies', 'remove|delete|take|drop me|us|him|her|them', 'full stop', 'page|paragraph number|numbers|break', 'wrong|incorrect|old|former name|date|title|year|ward|address|postcode|number|phone|telephone|spelling|page|map|logo|plan', 'duplicate|duplicated|duplicates|duplication|repeat|repeats|repeated|repetition|repetitive|twice', 'already ..2 said|covered|mentioned', 'same ..2 as ..2 above|before', 'my|his|her|their ..1 name|number|address|email|phone|title|home', 'out of date', 'track|tracked changes', 'cross-reference|cross reference',
    'factual|factually|mistake|slip|mistyped|misprint|miscounted|transposed|inaccurate|inaccuracy|untrue',
  ],
  /** Of a text that is the members' own to word. */
  ownPaper: ["our|my|group's|committee's|panel's|scrutiny's ..1 draft|report|motion|amendment|recommendation|recommendations|leaflet|speech|newsletter|statement|press|minutes|response|submission|manifesto|letter|findings|conclusions", 'task|working|scrutiny|review group|panel ..1 report|recommendations', 'motion|amendment|newsletter|leaflet|minutes|blog|speech|press release|agenda|invitation|poster|website'],
  /** Speaks of a report or its advice at all. */
  ofReport: ['section|paragraph|para|paragraphs #number', 'report|reports|draft|drafts|paper|recommendation|recommendations|recommend|recommends|recommending|recommended', 'officer|professional advice|opinion|judgement|view', 'your|officers|legal|planning|financial advice|conclusion|conclusions|opinion|assessment|appraisal'],
  ofRecommendation: ['recommendation|recommendations|recommend|recommends|recommending|recommended|rec|recs', `{approve|approval|refuse|refusal|rejection|reject}`],
  ofAdvice: ['advice|advise|advises|advised|risk|risks|warning|warnings|warn|opinion|professional|judgement|judgment|conclusion|conclusions|conclude|caveat|caveats|objection|objections|criticism|assessment|appraisal|analysis|implications|finding|findings|unlawful|illegal|challenge|unsafe|option|options|verdict|view'],
};

/** What members and authors say to one another about a change or comment. */
export const exchangePhrases = {
  /** The author takes a change as their own. */
  adopts: [
    '^ happy|content|satisfied ..1 with ..3 change|changes|wording|edit|amendment|amendments|figure|this|that|it', "i've|we've|i|we have? ..9 adopt|adopted|adopting ..4 change|wording|figure|amendment|edit|suggestion", 'on reflection ..6 right|correct|agree|better', "i|i'm|i've ..1 take|taking|took|taken this|it|that|them ..2 as|on ..2 my|mine|own", 'change|figure|amendment|edit|correction|wording is|was right|correct', 'stand|stands|standing behind it|this|that', 'with|has|have|had my agreement|consent|approval', '^ my recommendation|advice|judgement|view|wording|figure too|now',
    'i|we ..2 adopt|adopting|adopted|accept|accepted|accepting|endorse|confirm|support ..6 change|changes|edit|edits|amendment|amendments|wording|figure|figures|suggestion|revision|insertion|deletion|correction|point', 'i|we ..2 adopt|adopting|adopted|accept|accepted|endorse this|it|these|them $',
    "adopted|accepted by|as me|mine|author|my", '^ adopted|accepted', 'i|we agree with|that ..2 this|the|these|that ..2 change|changes|edit|edits|amendment|amendments|wording|figure|revision',
    "i'm|i|am ..2 happy|content|satisfied ..3 with|to|that ..5 this|the|these|it ..3 change|changes|amendment|edit|wording|figure|stand|right|correct|mine|accept", 'i|we have|had|ve ..2 checked|verified|reworked|recalculated ..12 right|correct|agree|accept|mine|own|adopt', 'i stand by ..2 this|the|these ..2 change|changes|amendment|amendments|wording|edit', "i've|i|we|we've have|had? ..2 changed|revised|reconsidered|amended|updated|altered my|our|the ..3 recommendation|advice|view|opinion|conclusion|figure|figures|mind|assessment",
    'my change|edit|amendment|revision|decision', 'at my request|instance|suggestion', 'i asked|invited ..6 to ..2 make|amend|correct|update|change|edit|draft|redraft|write|rewrite|put',
  ],
  /** Calls what stands there their own view: of a change that takes it on, of a refusal it gives the reason. */
  ownView: ['my|our own ..2 judgement|judgment|view|figure|figures|opinion|advice|assessment|recommendation|words|wording|conclusion|position', 'reflects|reflect|matches|is|are|represents ..2 my|our ..2 professional? judgement|judgment|view|opinion|advice|assessment'],
  /** It takes it back or never took it. */
  notAdopted: ["not|don't|cannot|can't|won't|never|nor|unable|didn't|wouldn't|haven't|without|neither ..3 adopt|adopted|accept|accepted|agree|agreed|endorse|endorsed|support|confirm|confirmed|content|happy|satisfied|reflect|my|mine|reflects", 'not my|mine', 'should|shall|may|can|must|if|whether|before|until|unless|asked|want|wants|need i|we ..4 adopt|accept|agree|confirm', 'under|despite protest|advice', 'restore|restored|reinstate|revert|reverting|original', 'told|asked|pressed|says|said ..4 to|should adopt|accept|agree', 'against my ..2 judgement|judgment|advice|view|wishes|will'],
  /** Somebody is not content with what the report says. */
  objects: [
    "{don't|do not|cannot|can't|couldn't|won't|will not|never} ..2 agree|accept|support|go|live|share|recognise|buy|wear|sign", 'disagree|disagrees|disagreed|disagreement|disagreeing', 'i|we ..2 object|oppose|dispute|contest|reject', 'not acceptable', 'unacceptable', "{not|isn't|wasn't|am not|i'm not} ..2 happy|content|satisfied|convinced|persuaded|right|good|true|fair|acceptable|having", 'unhappy', 'still|remain|remains ..2 think|want|believe|say|maintain|unhappy|opposed|wrong|disagree|unconvinced|against|of ..1 view', 'wrong|nonsense|rubbish|mistaken|unfair|misleading|ridiculous|absurd',
    'as|like i|we ..2 said|asked|told', 'i|we ..1 maintain|insist', "won't|will not do $", 'against this|it|the|your', 'think again', 'nor will|do|can|shall i|we', 'not good enough', 'i want|expect ..6 changed|out|removed|to', 'thought you|we ..3 taking|agreed|removing|changing|dropping', 'not what we|i ..2 agreed|asked|wanted|expected',
  ],
  /** The author keeps to the text. */
  declines: [
    'i|we|officers ..1 stand|standing by', 'advice|recommendation|view|judgement|judgment|position|opinion|figure|figures|assessment|wording|conclusion|text|paragraph|report ..1 stands|remains|stays|unchanged', 'advice|recommendation|view|judgement|judgment|position|opinion|figure|assessment|conclusion is ..2 unchanged|same', 'has|have not changed', "hasn't|haven't changed",
    "{i|we|officers} {can't|cannot|could not|couldn't|won't|will not|would not|wouldn't|am not able to|are not able to|am unable to|are unable to|am not willing to|am not prepared to|are not prepared to} ..3 change|amend|alter|remove|soften|take|recommend|support|agree|accept|adopt|drop|say|put|sign|include|make|delete|advise|reword|tone|reverse|withdraw|do|write|leave",
    "{i'm|i am|we are|we're} ..1 not|unable|unwilling ..1 to|able|prepared|willing|going|minded|content|changing|happy|recommending", "{i|we} {don't|do not} ..2 agree|accept|share|intend|propose|think|consider|support", 'i|we ..2 disagree|decline|declined|refuse|refused', 'i|we ..3 keeping|kept|keep|leaving|left|leave|retained|retaining|retain|restored|reinstated|restoring ..6 as|in|my|unchanged|it|this|that|paragraph|recommendation|wording|text|stet|sentence', 'stet', "not|isn't ..2 my|our|the ..2 professional? ..1 judgement|judgment|view|advice|opinion", 'remain|remains of ..3 view|opinion', "i|we {won't|will not|am not|are not} ..1 be? ..1 removing|changing|taking|altering|softening|deleting|recommending", '^ not ..1 able|willing|prepared|minded to', 'i|we must|have ..1 report|tell|advise|say ..1 it|that|so|members|this', 'must|has|have|needs to? ..1 stay|remain|stand', 'not|never adopted|accepted|agreed|adopting|accepting|persuaded|convinced', 'my|our|this|that professional ..1 judgement|judgment|opinion|advice|view ..3 is|remains|has|that|and', 'no change|changes made|to', 'against my ..2 judgement|judgment|advice|view',
    'struck|strike|taken|took|removed|rejected|reversed|undone ..4 out|again|insertion|addition|edit|change|words|sentence', 'cannot be ..2 changed|removed|supported|recommended|softened|justified',
  ],
  /** It is over. */
  settles: [
    '^ agreed|yes|ok|okay|fine|thanks|thank|understood|noted|done|sorted|resolved|settled|great|perfect|good|fair|accepted', 'fair enough|point|comment', 'no change|changes ..1 asked|needed|wanted|required|necessary', "i'm|i|am|we|are|we're ..2 happy|content|fine|satisfied|persuaded|convinced ..2 now|with|to|that|by|for|as", "i'm|i|am|we|are|we're ..2 happy|content|fine|satisfied|persuaded|convinced $", "that's|thats fine|ok|okay|clear|helpful|good", 'that|this ..1 answers|explains|helps', "happy|content|fine ..1 to ..2 leave|accept|go|defer|drop|withdraw", "i'll|i|we|will ..1 leave|drop|withdraw|withdrawn|defer|accept|go|bow|let ..5 it|that|this|there|comment|comments|point|your|you|with|along|go", 'i|we ..2 accept|respect|agree|understand ..3 your|that|the|you|with ..4', "it's|its|is your advice|call|decision|judgement|judgment|report", 'your call|decision', 'we|have|both ..2 agreed|settled|resolved', 'now agreed|settled|resolved|withdrawn', 'matter closed', 'comment|objection withdrawn', 'see what you mean', 'see the argument|point', "you're|you are right", 'makes sense', 'happy either way', 'i|we|both ..2 agreed ..2 wording|text|form|figure|change|compromise',
  ],
  /** What makes "I accept …" or "I'm happy …" the opposite. */
  notSettled: ["{don't|do not|cannot|can't|couldn't|won't|will not|never|not|isn't|wasn't|aren't|nothing|nor|unless|until|hardly} ..3 agree|agreed|accept|happy|content|fine|satisfied|persuaded|convinced|settled|resolved|leave|understand|withdraw|right|drop|agreement", 'unhappy', 'but|however|though|although', 'still'],
  /** It goes, or has gone, to somebody who settles it. */
  refers: [
    'refer|refers|referred|referring|referral|escalate|escalated|escalating', `asked|ask|asking|invited|wrote|written|passed|sent|taken|took|raised|raise|take|taking|put|submitted|with|before|consulted|consulting|spoken|spoke|go|goes|going|gone|went ..6 ${decider}`, `${decider} ..6 ruled|rules|rule|ruling|decided|decides|decide|met|determine|determined|resolve|resolved|settled|decision|agreed|confirmed|asked|advised|directs|directed|view|advice|seen|considered|looked`, `${decider} ..2 to ..2 rule|decide|determine|resolve|settle|advise|consider|look`, 'ruling|adjudicate|adjudicated|adjudication', 'for resolution',
  ],
};
