/** How members call a decision in, on what grounds, and what advice they took. */
export const callInPhrases: Record<string, string[]> = {
  /** A decision is called in, or will be. */
  'call-ins-calls': [
    'call|calling|called|calls ..5 in', 'callin|callins|call-in|call-ins', 'call in|ins', 'requisition|requisitioned|requisitioning', 'refer|referring|referred ..4 scrutiny|overview ..3 decision|review|reconsideration', 'decision ..5 scrutiny|overview ..3 call|called|review|reconsider|reconsidered|reconsideration',
  ],
  /** The decision is said to break the law. */
  'call-ins-unlawful': [
    'unlawful|unlawfully|illegal|illegally|illegality|unlawfulness|irrational|perverse', 'ultra|intra vires', 'vires', 'against|contrary|breach|breaches|breached|breaching|break|breaks|broke|flouts|flout|outside|not|contravenes|contravened|contravening|violates|ignores ..4 law|act|legislation|statute|regulations|duty|duties|legal|lawful|regulation', 'no|not|without|lacks|lack|exceeds|exceeded|beyond|outside ..3 power|powers|authority|remit|delegation', 'not|hardly|never ..2 lawful|legal|legally', 'court|judge|challenge|judicial|review ..4 quash|strike|unlawful|fail|lose|stand', 'legality|lawfulness', "wasn't|isn't|not|no ..4 entitled|empowered|authorised|right to|by|power",
  ],
  /** The decision is said to lie outside what the Council has agreed. */
  'call-ins-outside': [
    'outside|contrary|against|beyond|breach|breaches|breaching|departs|depart|departure|inconsistent|conflict|conflicts|conflicting|cuts|flies|goes|odds|contradicts|contradict|exceeds|not|breaks|break|busts|overrides|ignores|violates|incompatible|variance|tears|flouts ..6 budget|framework|frameworks|plan|plans|policy|policies|strategy|provision|corporate', 'off budget', 'not ..2 budgeted', 'unbudgeted', 'no ..2 budget|provision ..2 for',
  ],
  /** Advice was taken, or is asked for. */
  'call-ins-advised': [
    'advice|advised|advises|advise|advising|guidance', 'confirmed|checked|consulted|asked|spoken|spoke|discussed|agreed|cleared|ran|run|opinion|view|views|ruling ..5 monitoring|solicitor|legal|officer|officers|director|finance|treasurer|section|counsel|him|her|head', 'monitoring|legal|solicitor|finance|counsel|section ..5 confirmed|checked|consulted|says|said|agrees|agreed|opinion|view|tells|told|thinks|thought|wrote|written|considers|shares', 'tell|let|say|confirm ..6 whether|if ..6 lawful|unlawful|legal|framework|budget|powers|vires|policy|right', 'whether|if ..3 decision|it|this|that ..4 lawful|unlawful|legal|within|outside|contrary|inside', '^ is|was ..2 decision|it|this ..4 lawful|unlawful|legal|within|outside|inside',
  ],
  /** The advice was not taken, or is brushed off. */
  'call-ins-unadvised': ["not|no|never|without|haven't|hasn't|didn't|don't|needn't|rather|won't|nobody|nor|before ..6 advice|advised|guidance|officers|officer|lawyers|lawyer|monitoring|solicitor|legal|asked|consulted|checked|advise", 'whatever|regardless|despite|against|ignore|ignoring ..5 advice|advise|advises|officers|officer|monitoring|say|says|lawyers', "advice ..4 not|wasn't|isn't|later|afterwards|wait", 'as ..3 layman|lay|lawyer'],
  /** Only how it is done is asked, or another's call-in is told of. */
  'call-ins-only-about': ["how|what|when|whether|could|can|deadline|number|rules|form|many ..6 call|callin", 'call in|ins ..3 procedure|period|deadline|form|rules|ends|expires|meeting|hearing|was|heard|dismissed|upheld|rejected|failed|last', "not|won't|don't|decided|against|no ..4 call|calling|callin", 'if|unless|might|may|consider|considering|thinking|tempted|minded|toying ..8 call|calling|callin', 'called in|it ..3 last|yesterday|in'],
};
