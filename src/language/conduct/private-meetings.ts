/** How officers write of what passed at a meeting, and of leave to tell of it. */
export const privateMeetingPhrases: Record<string, string[]> = {
  /** There was a meeting. */
  'private-meetings-met': [
    'met|meeting|meetings|saw|sat down|catch up|caught up|briefing|conversation|discussion|chat|session|visit|walkabout|one to one|121', 'spoke|spoken|talked|been ..3 with|to', 'came ..2 to see|in|and|round|over', 'note|notes|minute|minutes|record|summary|readout|account|actions ..4 of|from ..5 meeting|yesterday|today|monday|tuesday|wednesday|thursday|friday|conversation|discussion|visit', 'when|after|following ..4 met|saw|meeting|visit|left', 'round ..2 table',
  ],
  /** What was said or settled there. */
  'private-meetings-content': [
    'said|says|told|tells|asked|asks|wants|wanted|thinks|thought|agreed|agrees|accepted|suggested|suggests|proposed|proposes|offered|promised|will|would|opposed|opposes|objects|objected|supports|supported|backs|backed|admitted|conceded|warned|complained|insisted|insists|hopes|feels|felt|made|making|pushed|pushing|pressed|pressing|raised|explained|mentioned|confirmed|prefers|preferred|favours|favoured|intends|plans|planning|ruled|refused|undertook|settled|happy|unhappy|angry|worried|keen|minded|content|cool|against|clear|adamant|prepared', 'outcome|upshot|conclusion|conclusions|result|gist|line|position|view|action|actions|points|headlines',
  ],
  /** The member who was there lets it be told. */
  'private-meetings-authority': [
    'with|by ..4 permission|consent|agreement|leave|authority|approval|blessing|say so|ok|okay', 'happy|content|fine|ok|okay|glad|relaxed|comfortable|pleased|willing|keen ..5 for|to|that|with|about|if', 'asked|asks|wants|wanted|wished|wishes|told|requested|invited|authorised|authorises|authorized|allowed|allows|permitted|let|lets|agreed|agrees|said|says|suggested|likes|like|instructed ..5 me|us|you|i|that|to|may|can|could|should|be|this|it ..5 tell|pass|share|let|know|send|copy|update|brief|told|report|give|inform|forward|passed|shared|pass|have|see|say|sent|see', 'at ..4 request|wish|suggestion|invitation', 'authority|permission|leave|consent|blessing|approval|agreement|clearance ..6', 'cleared|checked|agreed ..3 with', 'as ..3 asked|requested|agreed|wished|wanted|suggested', 'no objection|objections|problem', "doesn't|don't|didn't|not mind|object",
  ],
  /** Everybody could be there, or a body of the Council sat. */
  'private-meetings-open': [
    'public|open|residents|community|parish|town|annual|council|cabinet|committee|panel|board|scrutiny|forum|formal|executive|neighbourhood|team|staff|management|partnership|project|steering|working|liaison|officers|user meeting|meetings|evening|session|inquiry|event|group|council|drop', 'cabinet|committee|panel|scrutiny|executive|full council|inquiry|tribunal|hearing', 'drop in', 'minutes|minuted|webcast|website|published',
  ],
};
