/** How people write of meetings and events: what kind they are, who is asked to come and who comes. */
export const meetingsPhrases: Record<string, string[]> = {
  /** A gathering that the public may come to. */
  'meetings-public': [
    'public meeting|meetings|evening|forum|event|exhibition|session|workshop|debate|gathering|discussion|briefing|assembly|consultation|drop|viewing|display|roadshow|presentation|information',
    'open meeting|evening|forum|session|invitation', 'drop in session|sessions|event|events|evening|exhibition|morning|afternoon|day|display|workshop', 'a|the|our|this|next|first|second|third|public|community|two|three|four|one|informal|daytime|evening|library ..1 drop in|ins', 'dropin|dropins', '^ drop in|ins', 'drop in $', 'drop in at|on|about|for|to',
    "resident|residents|resident's|community|neighbourhood|neighbours|village|town|street|area|estate|local|traders|parents|tenants|park ..1 meeting|evening|forum|workshop|roadshow|exhibition|gathering|assembly|conversation", 'information|listening|consultation|engagement evening|event|session|meeting|sessions|events|stall', 'town hall meeting', 'question|questions and|& answer|answers', 'q and|& a', 'q a session|evening|at|with|from',
    'exhibition of|about|on ..4', 'come ..1 and|& talk|see|hear|look|meet|tell|ask|find|discuss|share|view|say|help|have', 'come along', 'pop|call|drop in|along|by ..2 and|to see|talk|tell|ask|chat|look|hear|meet|find|have|any',
    'everyone|everybody|all|anyone|anybody|public|residents|neighbours|traders|families|people ..2 welcome|invited', 'all welcome', 'open to ..2 public|residents|everyone|everybody|all|anyone|anybody|community|neighbours|traders', 'plans|boards|display|drawings|maps|models ..4 on ..1 wall|walls|display|show|view',
    'meeting|evening|event|session for|with|of ..2 residents|neighbours|villagers|householders|traders|shopkeepers|parents|everybody|everyone|tenants|locals|community',
    'invite|inviting|invited ..3 residents|neighbours|villagers|householders|traders|everybody|everyone|public|tenants|locals|community ..6 meeting|evening|event|session|exhibition|workshop',
  ],
  /** A new thing is opened, handed over or celebrated. */
  'meetings-launch': [
    'official|formal|grand|ceremonial|royal opening|launch|reopening|handover|unveiling', 'opening|launch|reopening|handover|unveiling ceremony|event|celebration|day|party|morning|afternoon|evening|reception|do', 'opening|launch|reopening|relaunch|unveiling|handover|completion of',
    'cut|cutting|snip|snipping ..1 ribbon|tape|cake', 'ribbon|turf|sod|tape cutting', 'cut|cutting|turn|turning ..2 first sod|turf', 'topping out', 'naming|opening|dedication|planting|unveiling ceremony', 'ground breaking', 'breaking ground|breaks ground', 'celebrate|celebrating|celebration|mark|marking ..4 opening|completion|reopening|launch|start|anniversary|birthday',
    'open|family|fun day', 'plaque', 'unveil|unveils|unveiled|unveiling', 'launch|opening|reopening $', 'we|council|county|mayor|chairman|leader|will ..3 open|opens|opening|launch|launching|reopen|reopening ..1 the|our|a|its|this', 'new ..6 opens|opening|launch|launches on|at|next|this', 'be|is|been ..1 officially|formally opened|launched|reopened', 'first|opening night|day|visitors|borrowers ..2 through',
  ],
  /** A body of the Council sits. */
  'meetings-formal': [
    'full|annual|special|extraordinary|ordinary|next council', 'council|cabinet|executive|board meeting', 'cabinet|executive|committee|subcommittee|panel', 'sub committee', 'scrutiny|hearing|tribunal|inquest', 'planning inquiry|inspector|appeal', 'agenda|summons ..4 council|committee|cabinet|executive|panel', 'meeting of ..3 council|cabinet|committee|executive|panel|board',
  ],
  /** Somebody is asked to come. */
  'meetings-invites': [
    'you|you are|residents|members|everyone|everybody|all|neighbours|traders|public|families ..2 invited', "you're ..2 invited", 'invite|inviting|invites ..3 you|your|residents|members|everyone|everybody|people|all|anyone|neighbours|traders|the|local|households', 'invitation|invite|invitations', 'would|do|please|hope|like|love|want|could|can|if|will|glad|delighted|pleased ..3 you ..3 come|join|attend|be|make|pop|call|drop|bring',
    'come|pop|drop|call along|and|in', 'join us|me|officers', 'hope|look|looking|want|like|love ..3 see|seeing|welcome|welcoming ..2 you|many|lots|as', 'everyone|everybody|all|anyone|anybody ..1 welcome', 'please|pls ..1 come|join|attend|note|save|put|hold|pass|spread|tell|let|feel|drop|pop|bring', 'save|hold|note|diarise the|this date|evening|day', 'put|pop ..3 diary|diaries|calendar|calendars',
    'hold|holding|hosting|host|running|run|organising|organised|arranging|arranged|putting|putting on|laid on ..3 a|an|two|three|our|public|drop|open|another ..4 meeting|evening|event|session|sessions|exhibition|forum|workshop|in|launch|opening|day', 'there|it is|are|will ..2 a|an|two|three ..2 public|open|drop|residents|consultation|community|exhibition|launch|opening', 'rsvp', 'refreshments|tea|cake|coffee|sandwiches|biscuits|squash ..4 provided|served|available|afterwards|from|on|will|and', 'doors open', 'no need to book', 'booking',
    'has|have|had|been|is|are arranged|organised|booked|fixed|set|called ..4 meeting|evening|event|session|exhibition', 'public|open|residents|community|launch|consultation meeting|evening|event|session|exhibition ..6 at|on|in ..1 #number|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ],
  /** A meeting of a few people is called or asked for. */
  'meetings-arranges': [
    'could|can|shall|may|might|would|should|must|will|let|lets|need|needs|like|want|happy|propose|suggest|suggesting|try|hoping|hope ..5 meet|meeting|get together|sit down|catch up|visit|walk', "let's|lets ..2 meet|walk|sit|look|get|have|go", "have|i've|we've|ive|weve ..2 put|set|booked|arranged|fixed|pencilled|called|organised ..6 meeting|slot|time|hour|visit|in|up|am|pm|room|diary|call|look|walk|#number", 'called|calling|arranging|organising|fixing|setting|arrange|organise|fix|set|convene|convening|call|hold|holding|having|have ..5 meeting|visit|walkabout|get|session|discussion|chat',
    'meet|meeting|meeting up|visit|walkabout|walk|site ..5 on|at ..2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|site|#number|noon|half', 'site meeting|visit', 'on site ..4', 'join|meet ..2 me|us', 'walk ..1 round|around|through|about|over|the', 'walkabout|walkround', 'are|r you ..1 free|available|around|about|able', 'time|hour|minutes|moment ..3 to meet|see|talk|discuss|look|walk|go', 'see you there|on|at', 'come|pop|drop ..3 and|to|over|out|down|round ..1 see|look|meet|talk|hear|explain|discuss|walk', 'come to|and|along|out ..8', 'meeting about|on|with|to|re|regarding|concerning', 'round ..2 table', 'attend|join ..3 meeting|visit|walkabout|session|discussion', 'diary|diaries', 'invite|inviting ..1 you', 'would|do|does ..4 suit|work|convenient',
  ],
  /** Somebody comes, or was asked, in another way than by this item. */
  'meetings-has-invited': [
    'has|have|had|is|are|been|being|also|will|shall|already|both|was|were|all ..3 invited|asked|notified|told|informed|coming|attending|joining|there|along|present|chair|chairing|chairs|speak|speaking|host|hosting|open|opening|opens|welcome|welcoming|cut|cutting|represented|briefed|copied|sent|had|confirmed|accepted|said|received|written', "i've|we've|ive|weve ..3 invited|asked|told|written|spoken|emailed|rung|informed|notified|sent", 'invited|inviting|asking|telling|notified ..4 separately|too|also|today|yesterday|already|first', 'invitation|invitations|invite|invites|letter|note|details|same|date ..4 gone|sent|went|going|to|issued|out', 'gone|went|going|sent ..3 to',
    'apologies|apology', 'chaired|opened|introduced|hosted|led|attended|joined|accompanied|supported by', 'with ..4 in attendance|present|alongside', "i'll|i will|we will|we'll|shall|am|are ..3 invite|inviting|ask|asking|tell|telling|write|writing|send|sending|ring|email|let", 'know|knows|aware', 'speaks|attends|joins|comes|hosts|chairs|opens', "can't|cannot|unable|not able ..2 come|attend|make|be|join", 'had|have|got|has|receives|receive ..4 invitation|invite|date|details|note|letter',
    'agreed|agree|agrees|agreeable|content|happy|fine|ok|okay|support|supports ..8', 'between them|us',
  ],
  /** The other people asked have nothing against it though they do not come. */
  'meetings-content': [
    'agreed|agree|agrees|agreeable|content|happy|fine|ok|okay|relaxed|support|supports|behind|on board', 'no objection|objections|problem|problems|qualms', "doesn't|don't|didn't|not|dont|doesnt mind|object|want|wish|need", 'know|knows|aware|told|spoken|invited|asked|coming|joining|there|copied|written',
  ],
  /** It is of one party and not of the Council. */
  'meetings-partisan': [
    'campaign|campaigning|campaigns|canvass|canvassing|manifesto|electorate|voters|election|elections|leaflet|leaflets|leafleting|polling|candidate|candidates', 'labour|conservative|tory|tories|green|reform|lib|liberal ..3 party|council|administration|leadership|cabinet|councillors|group|run|led|cuts|policy|mess|shambles|dems|dem', 'ruling|controlling|current group|party|administration|regime', "leader's|leadership's|administration's|cabinet's ..3 plan|plans|cuts|decision|record|failure|mess", 'no confidence', 'vote|votes|voting against|for|out|down ..4', 'petition against|to|calling|demanding', 'scandal|disgrace|outrage|betrayal|betrayed|u turn', 'fight|fighting|oppose|opposing|opposition|protest|protests|stop|save|campaign ..3 against|to|cuts|plans|plan|closure|the|our', 'hold|holding ..4 to account', 'political|politically|controversial|contentious|row',
  ],
  /** Work of the Council. */
  'meetings-council-work': [
    'council|council\'s|councils|authority', 'bin|bins|refuse|recycling|collections|collection|rounds|waste', 'parking|permits|traffic|speeding|highways|highway|road|roads|potholes|crossing|gritting|buses|bus|pavement|pavements|street|streets|lighting|lights', 'park|parks|playground|play|library|libraries|leisure|pool|pools|toilets|allotments|cemetery|museum|theatre|market|pitches', 'housing|homes|tenants|tenancies|rents|repairs|homelessness|council tax|benefits', 'planning|development|developer|application|local plan|conservation|enforcement|licensing', 'flooding|flood|drains|drainage|gullies|sewers|culvert', 'litter|fly|flytipping|graffiti|dog|antisocial|asb|noise|pollution|rats', 'school|schools|children\'s|care|social|youth|centre|nursery|admissions|footpaths|trees|regeneration|budget|cuts|services|service|closure|scheme|consultation',
  ],
};
