/** How executive members and officers speak of decisions that are theirs to take, and of whom they told. */
export const executiveDecisionPhrases: Record<string, string[]> = {
  /** An executive member decides, or is about to. */
  'decisions-mine': [
    "i|i've|i'm|i'll ..5 decided|decide|deciding|minded|resolved|sign|signing|signed|approve|approving|approved|authorise|authorising|authorised|determined", 'my ..2 decision', 'made up my mind', "i|i'm|i'll|i've ..3 going|intend|intending|propose|proposing|plan|planning|want|wanting|ready|happy|inclined|settled ..4 decide|approve|sign|agree|scrap|close|introduce|bring|change|end|cut|raise|stop|start|write|spend|sell|buy|let|lease|move|transfer|give|withdraw|award|waive|cancel", 'take|taking|make|making|sign|signing|publish ..3 decision ..5 as|under|by|myself|this|tomorrow|portfolio|on', 'portfolio holder|member decision',
  ],
  /** A report is asked for, or the member writes one. */
  'decisions-commission': [
    'report|paper|review|study|appraisal|consultants|strategy|scheme|proposal|proposals|plan|briefing|case ..6 commissioned|drawn|written|drafted|prepared|worked', 'commission|commissioning|commissioned|draft|drafting|prepare|preparing|produce|producing|write|writing|work|draw|drawing|start|begin|put|bring|want|like|need|writing ..8 report|paper|review|study|appraisal|strategy|proposals|proposal|options|plan|case',
  ],
  /** It concerns more than one portfolio. */
  'decisions-cross': [
    'touch|touches|touching|affects|affect|affecting|hit|hits|eats|dips|comes|come|bears ..6 budget|portfolio|patch|department',
    'cross cutting', 'cuts|cut|cutting across', 'other|another|two|three|both|several|more ..3 portfolio|portfolios', "portfolio|portfolios|patch|territory|brief|budget|department ..3 too|also|overlap|overlaps|overlapping", 'overlap|overlaps|overlapping|impinge|impinges|straddle|straddles|spills|tread|treads|treading|stray|strays|straying ..6 portfolio|portfolios|patch|toes|territory|budget|brief|housing|finance|leisure|planning|environment|highways', "strictly|technically|really|partly|also|half|properly ..4 portfolio|patch|territory|area|brief|pigeon|department", "his|her|their|someone|somebody|colleague's|colleagues'|holder's ..2 portfolio|patch|territory|toes|brief|budget", 'budget ..4 his|hers|theirs',
  ],
  /** Those concerned have been told, or will be first. */
  'decisions-told': [
    "told|informed|inform|briefed|consulted|consulting|spoken|spoke|talked|discussed|cleared|warned|alerted|copied|copying|cc|sighted|agreed|seen|knows|aware|know|met|shared|ran|run|mentioned|raised ..7 him|her|them|executive|cabinet|portfolio|holder|member|members|leader|cllr|councillor|colleague|colleagues|everyone|finance|both|all", "cllr|councillor|holder|leader|member|members|executive|cabinet|he|she|they|colleagues|both|all ..5 knows|know|aware|told|informed|briefed|consulted|content|sighted|happy|agrees|agreed|supports|copied|seen|support|heard|been", "let|letting|keep|give|giving|will|tell|telling|inform|brief|briefing|speak|speaking|talk|ring|see|meet|write|writing ..5 cllr|councillor|holder|leader|members|executive|cabinet|colleagues ..6 know|posted|heads|first|today|before|tomorrow|now|notice|informed|about|this", 'after|following|having|with|in ..2 discussion|discussing|consultation|consulting|talking|speaking|talks|conversation|agreement ..2 with',
  ],
  /** They are not to know, or not yet. */
  'decisions-untold': [
    'can|will|shall|may|could|let ..4 told|hear|find|know|learn|told ..4 when|after|once|later|afterwards',
    "not|no|never|don't|haven't|hasn't|needn't|nobody|without|won't|didn't|neither|nor|rather|isn't|doesn't|before|cannot|can't|wasn't|keep|keeping ..7 tell|telling|told|knew|known|inform|informed|informing|brief|briefed|briefing|consult|consulted|consulting|know|knows|mention|mentioned|bother|troubling|trouble|spoken|speak|discuss|discussed|raise|raised|involve|involved|involving|copy|copied|run|hear|heard|sighted|aware|from|flag|flagged|ask|asked|seen|see|wait|waiting", "find|finds|learn|read|hear|reads|learns|hears|discover ..6 when|once|soon|later|papers|published|paper|press|afterwards|notice|same|everyone|everybody", 'presented with', 'fait accompli', 'between ourselves|us', 'in the dark', 'out of ..1 loop', 'keep|keeping ..3 quiet|ourselves|mum|close', 'no need', 'tell ..4 afterwards|later|after', 'as a done deal', 'first|soonest ..3 know|hear',
  ],
  /** An officer decides by delegation. */
  'decisions-delegated': [
    'delegated|delegate|delegation|delegating ..4 power|powers|authority|decision|decisions|approval|basis|report|notice|me|scheme|action', 'power|powers|authority|decision|decisions|scheme ..3 delegated|delegation', 'under|using|by|within|through ..3 delegation|delegated', 'officer decision|decisions', 'scheme of delegation', 'authority|power|powers ..5 under the|our|council|council\'s? constitution|scheme', "don't|not|without|no ..4 need ..3 executive|cabinet|committee|member|members ..3 approval|decision|agreement|sign",
  ],
  /** It is sensitive, contested, or a matter of wider policy. */
  'decisions-sensitive': [
    'sensitive|sensitivity|contentious|controversial|controversy|unpopular|uproar|outcry|backlash|furore|row|storm|anger|angry|furious|hostile|hostility|divisive|emotive|explosive|incendiary|politically|unwelcome|dread', 'petition|petitions|petitioned|petitioners|protest|protests|protesters|demonstration|campaign|campaigners|campaigning', 'objection|objections|objectors|objected|complaints|letters|signatures|opposed|opposition|against|resistance', 'press|newspaper|newspapers|paper|television|tv|radio|media|headlines|echo|gazette|journalist|reporter|social ..4 interest|interested|asking|onto|story|attention|will|picked|hold|running|have|coverage|calls|ringing', 'precedent|precedents', 'policy|policies ..5 change|changes|implication|implications|new|wider|departure|across|shift|depart|contrary', 'change|departure|shift|contrary ..3 policy', 'wider implications|policy|consequences', 'every|all|across|whole ..3 borough|city|district|wards|sites|town|estates|tenants|council', 'strong|strongly feelings|feeling|felt|opposed|views', 'high profile', 'judicial review', 'make waves', 'hot potato', 'go down badly', "won't|not be|go popular|liked|welcomed|quietly", 'closure|evict|eviction|redundancies|redundancy|travellers|asylum|refugees|mosque',
  ],
  /** What a Cabinet Member is being talked to about. */
  'decisions-with-cabinet': [
    "briefing|paper|papers|draft|note|options|proposals|policy|discussion|discussions|talks|conversation|conversations|meeting|meetings|work|working|discussing|talking|spoken|spoke|talked|briefed|preparing|drafting|drafted|wrote|writing|written|shown|putting|presenting ..8 cabinet|portfolio|leader|holder|cllr|councillor", 'cabinet|portfolio|cllr|councillor|holder ..6 briefing|paper|papers|draft|discussing|considering|thinking',
  ],
};
