/** How officers write of what passed at a meeting. */
export const privateMeetingPhrases: Record<string, string[]> = {
  /** There was a meeting. */
  'private-meetings-met': [
    '{sat down|catch up|caught up}', 'met|meeting|meetings|saw|catchup|briefing|conversation|discussion|chat|session|visit|walkabout|121', 'one to one', 'spoke|spoken|talked|been ..3 with|to', 'came ..2 to see|in|and|round|over', 'note|notes|minute|minutes|record|summary|readout|account|actions ..4 of|from ..5 meeting|yesterday|today|monday|tuesday|wednesday|thursday|friday|conversation|discussion|visit', 'when|after|following ..4 met|saw|meeting|visit|left', 'round ..2 table',
  ],
  /** What was said or settled there. */
  'private-meetings-content': [
    'said|says|told|tells|asked|asks|wants|wanted|thinks|thought|agreed|agrees|accepted|suggested|suggests|proposed|proposes|offered|promised|will|would|opposed|opposes|objects|objected|supports|supported|backs|backed|admitted|conceded|warned|complained|insisted|insists|hopes|feels|felt|made|making|pushed|pushing|pressed|pressing|raised|explained|mentioned|confirmed|prefers|preferred|favours|favoured|intends|plans|planning|ruled|refused|undertook|settled|happy|unhappy|angry|worried|keen|minded|content|cool|against|clear|adamant|prepared', 'outcome|upshot|conclusion|conclusions|result|gist|line|position|view|action|actions|points|headlines',
  ],
  /** Everybody could be there, or a body of the Council sat. */
  'private-meetings-open': [
    'public|open|residents|community|parish|town|annual|council|cabinet|committee|panel|board|scrutiny|forum|formal|executive|neighbourhood|team|staff|management|partnership|project|steering|working|liaison|officers|user meeting|meetings|evening|session|inquiry|event|group|council|drop', 'cabinet|committee|panel|scrutiny|executive|inquiry|tribunal|hearing', 'drop in', 'minutes|minuted|webcast|website|published',
  ],
};
