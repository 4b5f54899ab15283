const act = 'decided|agreed|approved|resolved|adopted|voted|allocated|authorised|committed|chosen|refused|rejected|proposed|drawn|launched|introduced|set|spent|closed|opened|ordered|commissioned|asked';
const doing = 'spending|investing|closing|opening|consulting|proposing|introducing|building|selling|buying|cutting|raising|freezing|setting|replacing|changing|moving|launching|providing|putting|making|bringing|spend|invest|close|open|consult|propose|introduce|build|sell|buy|cut|raise|freeze|replace|launch|bring';

/** For whom somebody speaks to the press. */
export const pressVoicePhrases: Record<string, string[]> = {
  /** The Council's voice, claimed outright. */
  'press-voice-for-council': [
    'on behalf of ..4 council|authority|cabinet|executive|administration', "on ..3 council's|authority's|cabinet's behalf", 'speaking|speak|speaks|spoke|answering|answer|replying|reply|responding|writing|write|respond ..2 for ..3 council|authority|cabinet', "council's|authority's|cabinet's ..3 reaction|comment|take|position|view|response|line|stance|policy|statement|answer|reply|decision ..2 is|was|will|on|to", "council's|authority's ..2 official|formal ..2 position|view|response|line|statement|reply", 'official|formal|corporate ..2 position|view|response|line|statement|reply ..4 council|authority|from', "{this is|here is|here's|heres} ..4 council|authority|cabinet|council's|authority's ..2 position|view|response|line|statement|answer|reply|comment", 'word|message|line|note|update ..1 from|for ..3 council|authority', 'here at ..3 council|authority|town|city|civic|county|district|borough', 'we at ..3 council|authority|town|city|civic|county|district|borough', 'as ..1 a council we', 'as a council', "you can ..4 from|quote ..3 the|for council|authority", 'council|authority statement', 'council|cabinet|authority|city|county|district ..1 spokesperson|spokesman|spokeswoman', 'statement|comment|response|answer|quote ..3 from|by|for|of ..4 council|authority', 'council and i', 'we the council', 'from|by me ..4 for ..3 council|authority|cabinet', 'for and on behalf of',
  ],
  /** Decisions told as "ours". */
  'press-voice-we-decided': [
    `we|we've|we're ..3 ${act} ..3`, `{we are|we're|we will|we'll|we shall|we have been} ..3 ${doing} ..4`, `our ..2 decision|policy|budget|proposals|plans|programme|strategy|priorities|investment|council|officers|staff|services|car parks|homes`,
    `the council|authority|cabinet ..2 is|has|will|have ..3 ${doing}|${act}`,
  ],
  /** Cabinet's business: what it decided or is to decide. */
  'press-voice-cabinet-matter': [
    `cabinet|executive ..4 ${act}|decision|decisions|considered|meeting|met|voted|discussed|heard|meets|proposes|proposing|decides|agrees|proposal|proposals`, 'decision|decisions|proposal|proposals|proposed ..4 cabinet|executive', 'at|before|to|by ..3 cabinet', 'following|after|since ..3 cabinet', "cabinet's ..3 vote|choice|decision|decisions|proposal|proposals|plan|plans|budget",
  ],
  /** What Cabinet has not seen. */
  'press-voice-ahead-of-cabinet': [
    "not|@not|never|yet|hasn't|haven't ..6 cabinet", 'before|ahead of ..6 cabinet ..4', 'without ..4 cabinet', 'cabinet ..4 not|yet|@not|hasn\'t|haven\'t ..4 seen|discussed|agreed|considered|told|decided|heard|approved', 'cabinet colleagues ..4 not|yet|don\'t|haven\'t', 'cabinet will ..4 agree|approve|come|catch|fall', 'going to cabinet', 'taking ..3 to cabinet',
  ],
  /** A speaker's own decision or plan. */
  'press-voice-own-plan': [
    "{i|i've|i have|i'm|i am} ..3 decided|announcing|bringing|introducing|scrapping|ordered|agreed|approved|going|pleased ..6", "{i'll|i will|i shall|i intend to|i plan to|i want to|i'm going to|i am going to} ..3 introduce|bring|scrap|ban|close|open|build|spend|cut|raise|double|halve|charge|extend|end|stop|start|launch|make|give|put|replace|change|abolish", 'my ..2 plan|scheme|decision|policy|proposal|idea|vision|initiative',
  ],
  /** Arranging, handing on or declining: mail to a reporter that states nothing. */
  'press-voice-arranges': [
    "can't|cannot|unable|not|won't|don't|rather|@not ..4 comment|speak|discuss|talk|say|help|answer|quoted|interviewed", 'no comment', 'decline|declining|declined ..2 to? comment', "{i'll|i will|can|could|shall|let's|let me} ..3 ring|call|phone|speak|meet|chat|talk|give ..6 you|later|tomorrow|today|monday|tuesday|wednesday|thursday|friday|at|on|number|back|ring|call", 'contact|speak|ring|call|ask|try|email|talk|get ..3 communications|comms|press office|media|office|officer|team|them|her|him', 'passing|passed|pass|forwarded|forwarding|copied|copying|refer|referring|put|putting ..4 you|this|your|her|him|in|to|on ..6', 'person|one|number|name|best|people ..2 to ring|ask|speak|talk|call|contact|try', "{i'll|i will|we'll} ..1 bring|meet|see|be|come|wait|send ..8", 'works|suits|fine|perfect for|by|me $', 'monday|tuesday|wednesday|thursday|friday|saturday|sunday ..2 at ..4', "@not ..3 papers|press|media|record", '^ ..2 thanks|thank ..1 for|so|very|again', '^ ..2 many? thanks', "you ask|asked ..6", 'in answer|reply|response to your', 'free|available|around ..4 at|on|after|before|tomorrow|today|monday|tuesday|wednesday|thursday|friday', 'interview|photo|photograph|photographer|picture|pictures|filming|camera|studio|call ..6 at|on|suit|suits|works|possible|attached|tomorrow', 'my|his|her number|mobile ..2 is', 'what time', 'when ..3 deadline|running|publish|need', 'your deadline', 'off the record', 'hope ..4 well', 'best wishes',
  ],
  /** The ward shown and not stated: "my patch", "people I represent". */
  'press-voice-hints-ward': [
    'my|our ward|patch|division|constituents|residents|electors|surgery|surgeries|casework|constituent|postbag|inbox|voters', 'people|residents|folk ..4 i represent', 'elected me', 'i was|am|have|been ..3 elected', 'as ..1 a councillor', 'as councillor', 'we councillors', 'council colleagues', 'fellow councillors', 'my colleagues', 'i chair', 'my committee|cabinet|portfolio|group|party', 'been ..2 a councillor', 'our group|party', 'i live|lived|living', 'my own ..2 street|road|house|home|view', 'i ..2 sit|serve on',
  ],
  /** Comment offered to other sides too. */
  'press-voice-others-asked': [
    'group|groups|spokespersons|spokespeople|spokesmen|opposition|parties|leaders|councillors ..6 invited|asked|offered|approached|given|contacted|opportunity|chance|space ..6 comment|contribute|respond|say|reply|view|views|column|statement|opportunity|chance|space|take|same', 'invited|asked|offered|approached|contacted|gave ..6 group|groups|spokespersons|spokespeople|opposition|parties|leaders ..6', "same|equal|similar ..2 opportunity|chance|space|offer|room|invitation", 'opposition ..6 comment|comments|view|views|say|response|declined|said|page|column ..4', 'views|comments|view ..3 of|from ..7 groups|parties|sides|spokespersons|spokespeople|opposition', 'declined|did not ..3 comment|respond|reply|contribute', "what the ..3 groups|parties|opposition ..2 say|think", 'space ..6 opposition|group|groups', 'comment from ..6 to follow',
  ],
  /** Policy known and opposed by whoever speaks. */
  'press-voice-against-policy': [
    "{i disagree|i don't agree|i do not agree|i can't agree|i've never agreed|i have never agreed|i never agreed|i part company} ..8 policy|council|cabinet|colleagues|decision|strategy", "council|council's|cabinet's|our policy|decision|strategy ..3 is|was ..2 wrong|mistaken|mad|flawed|daft|outdated|nonsense|mistake", "despite|whatever|although|though|against|contrary ..6 policy", "policy ..6 but i|i'd|i'm|my|personally", "i would|i'd ..4 change|scrap|tear|reverse|drop|rewrite|bin ..4 policy|strategy|decision", "not ..2 council|our policy ..3 but", "regardless of ..3 policy",
  ],
};
