/** How officers write of what passed at a meeting. */
export const privateMeetingPhrases: Record<string, string[]> = {
  /** There was a meeting. */
  'private-meetings-met': [
    '{sat down|catch up|caught up}', 'had|asked|invited|called|summoned|wanted me|us ..1 in|round|over|along|up|down to', 'just|only the two|three|four of us', 'met|meeting|meetings|saw|catchup|briefing|conversation|discussion|chat|session|visit|walkabout|121', 'one to one', 'spoke|spoken|talked|been ..3 with|to', 'came ..2 to see|in|and|round|over', 'note|notes|minute|minutes|record|summary|readout|account|actions ..4 of|from ..5 meeting|yesterday|today|monday|tuesday|wednesday|thursday|friday|conversation|discussion|visit', 'called|popped|dropped|looked|came|stopped ..2 in|by|round|over|up ..3 me|us|to|on|here|this|yesterday|today', 'and|with i|me|us ..2 walked|met|visited|discussed|talked|spoke|looked|went|chatted', 'had|spent|have|grabbed|snatched ..6 with', 'had|have|having ..6 in|round|over|down|up on|yesterday|last|this|today|for|about', 'walked|lunch|coffee|drink|chat|chatted|phoned|rang|telephone|lunched ..4 with|together', 'rang|phoned|telephoned|collared|buttonholed|caught|stopped me|us', 'ran|bumped|walked|fell into', 'fell in|into ..2 with', 'found ..2 myself ..3 beside|with|next', 'shared|gave ..3 lift|taxi|train|table|umbrella', 'took|dropped ..3 aside|home|in|round', 'when|after|following ..4 met|saw|meeting|visit|left', 'round ..2 table',
  ],
  /** Everybody could be there, or a body of the Council sat. */
  'private-meetings-open': [
    'public|open|residents|community|parish|town|annual|council|cabinet|committee|panel|board|scrutiny|forum|formal|executive|neighbourhood|team|staff|management|partnership|project|steering|working|liaison|officers|user meeting|meetings|evening|session|inquiry|event|group|council|drop', 'cabinet|committee|panel|scrutiny|executive|inquiry|tribunal|hearing', 'drop in', 'minutes|minuted|webcast|website|published',
  ],
};
