/** What may be exempt from publication in a report, as phrases of a PhraseBook. */
export const exemptContentPhrases = {
  /** Somebody's own affairs; it takes a named person beside it. */
  personal: [
    'ill health', 'his|her|their ..2 health|illness|sickness|disability|condition|treatment|surgery|medication|diagnosis|addiction|drinking', 'diagnosed|diagnosis|cancer|depression|dementia|psychiatric|stroke|bedridden|housebound|disabled|epilepsy', 'suffers|suffering|suffered ..1 from', 'in ..2 arrears', 'rent arrears', 'is|was|made|declared|been bankrupt|insolvent|homeless|evicted|convicted|arrested|jailed|imprisoned', 'owes|owed|owing ..4 #money', 'his|her|their ..2 debt|debts|arrears|income|earnings|savings|salary|pension|benefits|wages|overdraft|mortgage|conviction|convictions|divorce|children|immigration',
    'convicted|conviction|convictions ..2 of|for|in', 'served ..3 sentence', 'prison|cautioned', 'divorce|divorced|pregnant|abused|foster|adopted', 'child protection|care plan|care proceedings', 'safeguarding ..2 concern|concerns|referral|case', 'housing benefit ..4 claim|overpaid|fraud',
  ],
  /** The same of somebody employed. */
  employment: ['disciplinary|grievance|misconduct|dismissed|dismissal|suspended|suspension|redundant|redundancy|severance|payoff', 'sick|sickness ..1 leave|absence', 'settlement agreement', 'capability procedure|process|hearing', 'early retirement', 'his|her ..1 salary|pay|pension|performance|absence|sickness'],
  /** Prices of those who bid. */
  bids: ['bid|bids|tender|tenders|tendered|offer|offers|offered|quotation|quotations|quote|quotes|quoted|bidder|bidders|tenderer|tenderers|priced'],
  /** The bidding is over: what was let long ago. */
  past: ['let|awarded|accepted|signed|won|completed in|on|last', 'was|were ..1 let|awarded|accepted|sold|bought|completed', 'contract|award notice ..6 published'],
  /** What the council's lawyers think of its case. */
  legalView: [
    "counsel|counsel's|barrister|barrister's ..6 advises|advised|advise|advice|opinion|view|thinks|considers|believes|puts|rates|warns ..16 case|claim|defence|proceedings|court|tribunal|litigation|chance|chances|prospects|lose|win|settle|weak|succeed|odds",
    'prospects|chances|chance of success|succeeding|winning|losing ..6 claim|case|court|proceedings|tribunal|appeal|litigation|trial|defence', 'claim|case|court|proceedings|tribunal|appeal|litigation|trial|defence ..8 prospects|chances|chance of success|succeeding|winning|losing', 'our|the case|claim|defence ..2 is|was|looks ..2 weak|weaker|poor|thin|hopeless', 'would|will|could|may|likely|expect ..3 lose ..4 case|claim|court|tribunal|trial|proceedings', 'legal professional privilege', 'legally privileged', 'settle ..3 claim|case|proceedings|dispute|action ..8 #money', 'privileged advice|opinion|note',
  ],
  /** How far the council would go. */
  terms: [
    'council|we|officers ..3 would|could|might ..3 accept|settle|take|go ..6 #money', 'prepared|willing|mandate ..3 to? ..3 go|pay|settle|accept|offer ..5 #money', 'reserve|fallback price|offer|bid|figure|sum|position ..6 #money', 'negotiating|bargaining position|stance|mandate|brief|limit|tactics', 'opening|final offer ..5 be|is|of ..3 #money', 'our bottom line', 'walk away ..4 #money',
  ],
  /** Who told, and who is looked into. */
  inquiry: ['informant|whistleblower|complainant is|was|lives|works|named', 'under investigation', 'suspected|alleged ..3 fraud|theft|bribery|assault|abuse', 'identity|name of the? informant|whistleblower|complainant'],
  /** It is kept apart, or already open. */
  apart: ['appendix|annex|part|report|paper|schedule ..5 exempt|confidential|withheld|private|restricted|pink|green', 'exempt|confidential|private|restricted|pink|green|closed ..1 appendix|annex|part|report|paper|schedule|item|session', 'part ii|two|b|2', 'not for publication', 'published|public|website|open register|court|session', 'in the public domain'],
  /** The ground on which a paper is kept from the public. */
  ground: ['paragraph|paragraphs|category|categories|section|sections|para ..2 #number', 'schedule 12a', 'by virtue of', 'because', 'reason|reasons|ground|grounds', 'information|matters ..2 relating|relates|about|concerning|likely', 'financial|business affairs', 'contains|discloses|would disclose|reveals|identify|identifies', 'as it ..2 contains|relates|concerns|names|discloses', 'legal professional privilege', 'commercially|commercial sensitive|confidential|interests', 'personal data|information|details'],
  /** A paper is marked as kept from the public. */
  marked: ['not for publication', 'exempt information|report|item|appendix|annex|from', 'part ii|two|2', 'confidential|green|pink item|report|paper|appendix|annex|pages', '^ ..2 exempt|confidential|restricted', 'exempt|confidential $', 'press and public ..3 excluded', 'public ..4 excluded', 'exclude|excluding|excludes ..3 press|public'],
};
