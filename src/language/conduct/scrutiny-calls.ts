/** How scrutiny calls people before it, and what it tells them of what it will ask. */
export const scrutinyCallPhrases: Record<string, string[]> = {
  /** Somebody is to come before a scrutiny body. */
  'scrutiny-calls-come': [
    'attend|attending|attendance|appear|appearing|appearance ..8', 'give|giving|gives|hear|hearing|take|taking|provide ..3 evidence', 'witness|witnesses', 'summon|summoned|summons|summoning', 'call|called|calling|require|required|requiring|invite|invited|inviting|request|requesting|requested|book|booked|expect|expecting|put|down|want|wants|like|need|have|get|send|bring|produce ..8 committee|scrutiny|panel|evidence|board|session|hearing|meeting|us|members',
    'come|comes|coming|be|present|along|sit|available|there|join ..6 committee|scrutiny|panel|evidence|board|session|hearing|us|members|meeting|thursday|monday|tuesday|wednesday|friday', 'in front of|before ..3 committee|scrutiny|panel|board|us|members', 'answer|answering|take|field|face|facing ..3 questions|grilling|members|committee', 'questioned|quizzed|grilled|interviewed|cross by|at|examined', 'speak|talk|explain|account|tell ..3 to|for ..2 committee|scrutiny|panel|board|us|members|himself|herself|themselves|itself|yourself', 'hot seat', 'slot ..4 committee|scrutiny|panel|agenda',
  ],
  /** Nobody is called: the wish is taken back, or only the time is told. */
  'scrutiny-calls-off': ['no need|necessity ..4 attend|come|appear|be', "not|needn't|don't|won't|isn't|no ..4 attend|come|appear|call|calling|calls|need|needed|required|wanted|summon|invite|inviting", 'stood|stand down', 'cancelled|postponed|called off', 'thank|thanks|thankyou|grateful ..3 coming|attending|giving|appearing|for your evidence', 'was|were|had|did ..3 called|attend|gave|invited|summoned|appear'],
  /** Who is to come is asked of those who know, or left to them. */
  'scrutiny-calls-asks': [
    "who|which|whom|whoever|whichever ..8 best|right|suitable|appropriate|send|attend|come|field|suggest|recommend|advise|placed|speak|ask|call|think|sensible|available|should|would|could|nominate|put|proper", 'suggest|nominate|recommend|identify|advise|name|choose|propose|pick ..3 officer|officers|someone|somebody|person|people|who|whoever|which|witness', 'whoever|whichever|anyone|somebody|someone', 'most|best|more appropriate|suitable|placed|suited', 'your|their advice|view|steer|guidance|recommendation|choice|nomination|decision|call ..4 who|whom|which|on|as|about', 'is|would|are he|she|they|that|dean|it ..3 right|best|appropriate|suitable', 'or would|should|is you|somebody|someone|another', 'leave ..3 to|with you', 'up to you', 'happy|content with|for ..4 attend|come|appear', 'if you|they ..2 agree|think|prefer|would rather',
  ],
  /** The senior officer has chosen or agreed. */
  'scrutiny-calls-cleared': [
    'director|head|chief|manager|senior|boss|she|he|they|lead|assistant ..6 suggested|suggests|agreed|agrees|nominated|nominates|put|named|recommended|recommends|offered|confirmed|content|happy|proposed|chosen|chose|says|said|told|advised|cleared|identified|asked', 'suggested|nominated|recommended|put|named|identified|chosen|proposed|offered|agreed|cleared|confirmed|advised by|forward|with ..4', 'spoken|spoke|consulted|checked|agreed|discussed|cleared|consultation|liaised|talked ..3 to|with|by ..4', 'at|on|with|following ..2 suggestion|recommendation|advice|nomination|agreement|consent|blessing', 'copied|copying|copy|cc ..4 director|head|manager|boss|chief',
  ],
  /** Whoever answers for the officer is passed by. */
  'scrutiny-calls-past': [
    "not|no|without|never|rather|instead|don't|haven't|needn't|bypass|bypassing|behind|over ..7 director|directors|head|heads|boss|bosses|manager|managers|chief|senior|gone|trouble|bother|channels|management|going|through|sanitised|line|permission|mention|tell|filter", 'not ..2 you', 'coal face', 'coalface', 'shop floor', 'on the ground', 'straight from', 'sharp end', 'front line', 'frontline', "horse's mouth", 'actually does|did|do|done|drives|answers|wrote|inspected', 'no substitutes|substitute|deputies|substitutions',
  ],
  /** An officer of low grade, without a name. */
  'scrutiny-calls-junior': [
    "junior|trainee|apprentice|graduate|assistant|clerical|frontline|newest|temporary|agency ..2 officer|officers|planner|accountant|staff|member|engineer|surveyor|solicitor|clerk|colleague|person|worker", 'apprentice|trainee|receptionist|receptionists|secretary|typist|caretaker|driver|drivers|gardener|gardeners|loader|loaders|technician|technicians|clerk|warden|wardens|admin|administrator|temp|intern|operative|operatives|crew|caseworker', 'case|desk|call|duty|contact|front|reception|enforcement|field ..1 officer|officers|handler|handlers|staff|centre|inspector|desk', 'one|two|some|any|somebody|someone|those|officers|people|lads|girls|lad|girl|chap ..5 who|that ..3 took|takes|answers|answered|does|did|drives|wrote|typed|inspected|dealt|handles|handled|processed|processes|collects|cut|mow|work|works|visits|visited|operate|operated',
  ],
  /** What will be asked is told, or goes with it. */
  'scrutiny-calls-topics': [
    "question|questions|topic|topics|theme|themes|area|areas|line|lines|issue|issues|point|points|heading|headings|subject|subjects|scope|key|terms ..7 attached|enclosed|below|follow|follows|listed|list|set|sent|are|is|here|cover|include|questioning|enquiry|inquiry|agreed|overleaf|include|includes|interest|reference|you'll|underneath|in", 'below|attached|enclosed|following|these ..5 question|questions|topics|topic|themes|areas|lines|issues|points|headings',
    "ask|asks|asked|asking|hear|know|explore|understand|question|questioning|questions|explain|learn|look|looking|cover|covering|examine|discuss|focus|focusing|concentrate|interested|interest|tell|account|evidence|discussion ..6 how|why|whether|what|which|where|who|about|into|on ..14 and|or|also|why|how|whether|what ..12", 'in particular|particularly|specifically|mainly|chiefly|namely', 'will|would|shall|likely|expect|mainly|want|wants|wish|like|be|is|are ..6 ask|asking|cover|covering|focus|explore|press|concentrate|questioned|look|probe|centre|turn|interested ..4 about|on|how|why|whether|what|into|in|the', 'line of questioning', 'first|firstly|second|secondly|third|thirdly ..12', 'how|why|whether|what|which ..16 and how|why|whether|what|which',
  ],
  /** They will be sent in time. */
  'scrutiny-calls-follow': [
    'question|questions|topics|list|them|those|these|brief|lines|note|scope ..6 follow|following|by|next|shortly|later|separately|soon|tomorrow|before|beforehand|advance|ahead|week|weeks|days|sent|send', 'send|sends|let|forward|circulate|share|provide|email|draft|drafting|have ..6 question|questions|topics|list|lines|areas|themes|brief|scope ..6',
  ],
  /** What will be asked is kept back or left open. */
  'scrutiny-calls-unasked': [
    "not|no|won't|don't|never|nothing|without|haven't|isn't|rather|aren't|hasn't|cannot|can't|nor ..8 question|questions|topics|list|advance|beforehand|notice|agenda|script|scripted|written|warning|prepared|decided|ready|anything|particular|specific|settled", 'on the night|day|spot|hoof', 'anything|whatever|wherever|everything ..6 like|likes|want|wants|ask|arises|comes|occurs|takes|fancy|up|goes|members|committee|please|raise', 'open|wide ..1 ended|ranging|agenda|mind|session', 'spontaneous|spontaneously|impromptu|unscripted|freewheeling|ad hoc', 'see where|how ..2 goes|takes|discussion|conversation|mood', 'be ready|prepared for|to ..3 anything|everything|whatever|any|all|all comers', 'unrehearsed|rehearsed|ambush|cold|surprise|surprised', 'members|councillors|they|we will|would|may|might ..2 ask ..2 whatever|anything', 'as|when they|it|questions ..2 come|arise|arises|occur', 'play it by ear',
  ],
};
