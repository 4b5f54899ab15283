/** How people tell that somebody decided or allowed something, as phrases of a PhraseBook by the place where that somebody stands. */
/** Words of leave; a hyphen parts words, so that "go-ahead" is two. */
const leave = '{approval|consent|authority|authorisation|authorization|permission|blessing|sanction|say so|go ahead|sign off|signoff|agreement|assent}';
const deeds = 'close|refuse|grant|approve|award|extend|allow|fund|release|accept|reject|proceed|waive|defer|dismiss|spend|sell|let|cut|renew|suspend|permit|issue|drop|scrap|move|stop|open|change';

export const decisionPhrases = {
  /** The person stands before: "Cllr Lowe has authorised the closure". */
  active: [
    'approved|authorised|authorized|sanctioned|okayed|greenlit|ratified|vetoed|overruled', 'signed off', 'signed it|this|them|these|that off', 'signed the|his|her|their ..4 off',
    `gave|given|giving ..3 ${leave}`, 'gave|given ..2 green light', 'made|taken|took ..3 decision|decisions', 'made up her|his|their mind', 'waved ..4 through',
    `decided that|on|against|in`, `decided ..1 to ${deeds}`, `decided it|this|the`, 'ruled that|against|in|out', 'granted the|you|him|her|them|this|it|permission|consent|an|a', 'determined the|this|it|your|that', 'said yes to', 'had the final|last say|word',
    'refused permission|consent|the|your|this|it', 'turned ..4 down', 'turned down', 'said no to',
    'allowed|permitted you|your|him|her|them|it|this|that|the', 'extended|waived|discharged|settled|lifted|imposed|relaxed|varied|withdrew your|the|this|that|it|his|her|their', 'consented to|that', 'chose|picked the|your|his|her|their ..4 {and|as|for|from|over|contractor|contractors|tender|bidder|supplier|design|scheme|site|option|limes|trees}', 'whose decision|choice|ruling it|this|that was|is', 'gave|given ..3 nod|okay|ok|thumbs',
  ],
  /** The same in words that also tell of a view: "Cllr Lowe has agreed the closure". */
  activeWeak: ['agreed the|this|it|your|both|these|all|a|an', 'cleared the|this|it|your|these', 'endorsed the|this|it|your|these', 'accepted the|your|this'],
  /** The person stands after it: "authorised on Monday by Cllr Lowe". */
  agent: [
    'approved|authorised|authorized|sanctioned|okayed|ratified|granted|determined|decided|vetoed|overruled ..6 by', 'discharged|extended|allowed|permitted|waived|settled|varied|lifted|imposed|chosen ..4 by', 'consented to ..2 by', `${leave} ..5 came|comes ..1 from`,
    'signed off ..6 by', 'signed it|this|them off ..2 by', 'decision|decisions|determination ..5 taken|made|reached ..4 by', 'decision|determination of|by',
    'decision was|rested|lay ..1 with|for', 'decision was|is|remains', `given ..2 ${leave} ..3 by`,
    'given ..2 green light ..2 by', `refused|rejected|turned ..4 by`,
    `under|on the? ..1 authority|instructions of`, 'on the? say so of', `have|has|had|having|obtained|received|got|gained|secured|given ..3 ${leave} ..3 of|from|by`,
    `${leave} ..1 was|were|has|had ..1 been? given|granted|obtained|received ..3 by|from`,
  ],
  agentWeak: ['agreed|endorsed|cleared|accepted ..5 by', `with|by|at|upon|subject the? ..2 ${leave} of|from`, `following|after the? ..2 ${leave} of|from|by`, 'agreed|cleared with'],
  /** The person owns it: "Cllr Lowe's authority". */
  owned: [leave, 'decision'],
};

/** What takes the force of a decision away, or shows that it was of another kind. */
export const decisionContext = {
  modal: ["will|would|shall|should|may|might|could|can|must|won't|wouldn't|shan't|shouldn't|can't|cannot|couldn't", 'to be', 'is|are|due|able|asked|invited|going|wants|wish|wishes to'],
  pending: ['if|unless|until|till|whether|once|pending|awaiting|await|awaits|assuming|hope|hopes|hoping|needs|need|needed|requires|require|seek|seeking|sought|seeks|invited|invites|want|wants|wish|wishes', 'subject to', 'provided that', 'before ..4 is|was|are', 'asked|ask|asking ..4 to|for|whether|if', 'for approval|decision|agreement', 'for sign off', 'i|we|to|must|please request', 'i|we requested', 'expect|expects|expected to', 'no ..2 approval|authority|decision|consent'],
  /** Of leave that somebody owns: it is still to come. */
  wanting: ['is|are|be|was ..2 required|needed|awaited|sought|necessary|pending|requested', 'has|have not', 'not|never|yet', 'would|will|must|should|may ..1 be'],
  /** Of leave that somebody owns: it is there. */
  had: ['was|were|is|has|have|been ..3 given|obtained|received|granted|secured|recorded|confirmed|attached'],
  denied: ["not|never|no|nobody|neither|nor|without|hasn't|haven't|hadn't|didn't|doesn't|wasn't|isn't|weren't", 'rather than', 'instead of', 'wrong|wrongly|incorrect|incorrectly|mistaken|misleading|inaccurate|mistake|untrue'],
  reported: ['says|said|claims|claimed|alleges|alleged|told|tells|wrote|writes|asserts|asserted|maintains|maintained|suggests|suggested|believes|believed|thinks|reportedly|apparently|understands|understood|understand|think|believe|suppose|assume|imagine|gather|seems|seem|appears|heard|rumour|complains|complained|according'],
  /** Not a decision for the Council: their own words, diary and small things. */
  trifle: [
    'guest|guests|interview|interviews|minutes|agenda|quote|quotes|quotation|photograph|photographs|photo|photos|wording|speech|article|foreword|invitation|invitations|diary|leave|expenses|itinerary|menu|seating|rota|statement|biography|profile|text|apologies|attendance|slides|script|column|newsletter|leaflet', 'press|media|news release|statement', 'cover|accompanying letter|note', 'ward|locality|councillor|divisional|member|personal budget|fund|grant|allocation|allowance', "councillor's|member's|members'|her|his ..1 fund|budget|allowance|grant|allocation", 'order|turn|running of ..1 speakers|speaking|speeches|business|items|play|events|proceedings', 'who spoke|speaks|speak|first|sits|sat', 'date|dates|venue|time|times of|for ..3 meeting|visit|event', 'urgent item|business', 'report being|to be', 'late item', 'yes to ..2 meeting|visit|call|interview|invitation|coffee|lunch', 'to attend|meet|speak|chair|come|take|stand|resign|retire|withdraw|join|step|write|be|open|visit|support|vote|abstain|sponsor|judge|go',
  ],
  /** The power was an officer's, or the member was asked for a view. */
  delegated: [
    'delegated|delegation|delegations|subdelegated', 'authorise|authorised|authorises|empowered|empower|power|powers|authority ..6 to ..2 director|head|officer|chief|manager|me|officers|assistant|lead|solicitor|employee|employees', 'director|head|officer|chief executive|manager|solicitor|employee ..8 authorised|empowered|authority|powers', 'director|head|manager|solicitor|employee ..6 authorised|empowered ..3 to', 'decision|matter ..2 for ..2 director|head|officer|officers|manager|chief|me', "director's|officer's|officers' ..2 decision|power|powers", 'officer decision',
  ],
  /** Somebody was asked for a view; it has to be a member. */
  consulted: ['in|after|following|by|through|of|first|having|prior ..2 consultation|consulting|consulted with?', 'was|were|been ..2 consulted', 'consulted|consult', 'asked|sought|invited|took ..6 opinion|view|views|comment|comments|advice', 'talked|talking|talks ..3 over|through with', 'once|after|having|when ..3 spoken|talked|discussed ..3 with|to'],
  /** And the power asked for a consultation by itself. */
  required: ['delegated|delegation|authorise|authorised|authorises|authority|resolved|resolution|resolves|power|powers ..16 consultation|consulting|consulted|consult', 'authorise|authorised|authorises|authority|resolved|resolves ..20 talked|spoken|discussed ..3 with|to'],
};
