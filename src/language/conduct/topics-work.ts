import { spelledOut } from './spelled';

/** Words of a service's work, of what members set it to do, and of how a group settles things. A topic says nothing alone. */
export const workTopics: Record<string, string[]> = spelledOut({
  /** Something to be thought out and written. */
  'topic-paper': [
    'paper|papers|report|reports|proposal|proposals|appraisal|options|alternatives|scenarios|modelling|model|costing|costings|feasibility|analysis|comparison|benchmarking|strategy|specification|blueprint|business-case|prospectus|discussion-paper|think-piece|study|review|assessment|forecast|projection|projections|scheme|draft|briefing|write-up|critique|evaluation|masterplan|design|designs|sketch|plan|plans',
    'business case', 'page|pages|sides|side on|of|about|setting|explaining', '#number|two|three|four|five|six|couple|few|half-dozen sides|pages|options|alternatives|scenarios|models|ideas|ways', 'how|what ..3 might|could|would ..2 be|look|work', 'set out|down', 'work up|out', 'draw up', 'put together',
  ],
  /** Past whoever is above. */
  'topic-direct': [
    "direct|directly|straight|first-hand|unfiltered|undiluted|raw from|to|with ..2 you|me|source|yourself", "through|via|past|by|with ..3 office|manager|director|boss|channels|hierarchy|chain|department|above", "not|never|without|n't|don't|needn't|rather_than|instead_of|no_need ..5 through|via|past|trouble|bother|involve|copy|tell|troubling|bothering|involving|copying|telling|wait|waiting", 'flattened|watered|diluted|sanitised|bland|filtered|edited|smoothed|polished|toned|varnished|massaged|doctored|laundered|neutered ..5', 'between ourselves|us|you', 'just you', 'off your own bat', 'keep ..3 to|between yourself|us', 'your own view|thoughts|opinion|ideas|mind',
  ],
  /** A group settles it among themselves. */
  'topic-our-meeting': [
    "we|us|our ..6 last night|evening|monday|tuesday|wednesday|thursday|friday|sunday", "last|monday|tuesday|wednesday|thursday|sunday night|night's|evening|evening's|meeting", "all|every ..2 #number|nineteen|eighteen|seventeen|sixteen|fifteen|fourteen|thirteen|twelve|eleven|ten|twenty|one ..2 of us", 'show|shows of hands', "nem con", 'to a man|person|woman', 'round the table', 'on the table', 'upstairs|caucus|whip|whipped|whips|pre-meet|premeet', 'our side|lot|people|members|colleagues|benches|team|ranks|side_of', 'unanimous|unanimously|overwhelmingly|vote|voted|ballot|hands|majority|consensus', 'thrashed|chewed|hammered|talked it|this|that|the out|over|through', "nobody|none|not_one|no-one ..2 dissented|against|objected|spoke|demurred",
  ],
  'topic-settled': [
    "it's|that's|thats|its|is|was|now|been|all settled|decided|agreed|fixed|final|done_and_dusted|sorted|carried|resolved|sealed|signed", "so? that's that", 'settled|decided|agreed|resolved|carried|plumped ..4 that|on|to|for|it|the', 'done and dusted', 'no going back', 'the decision|verdict|upshot|outcome|answer|view|line is|was', 'mind made up', 'minds are? made up', 'we|so|and ..2 go|going|went ahead|with|for',
  ],
  /** It is left to those who may decide. */
  'topic-properly': [
    'propose|proposing|move|moving|amendment|amendments|motion|recommend|recommending|subject_to|if ..5 cabinet|council|committee|full|executive|chamber|agrees|approves', "for|to|at|before|when|until|unless|once|if ..3 cabinet|council|committee|executive|portfolio ..3 decides|decide|decision|agrees|approves|meets|votes|considers|make|take", 'cabinet|council|committee|executive ..3 agreed|approved|decided|resolved|minute|minuted', 'nothing|not|n\'t|no ..4 act|action|yet|until|do|ahead', "not|n't|never binding|instruct|instruction|instructing|authority|decision", 'minute|minutes|minuted|delegated|delegation',
  ],
});
