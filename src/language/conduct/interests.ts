/** How members write of an interest of their own in a matter, and of reports that are to be kept back. */
export const interestPhrases: Record<string, string[]> = {
  /** The writer, or somebody close, has a stake in the matter. */
  'interests-own': [
    'declare|declared|declaring|registered|register|disclosed|have|had|has|got ..3 interest|dpi|interests', "disclosable|pecuniary|prejudicial|personal|registrable ..2 interest|interests", "i|we|my|our ..2 own|owns|owned|rent|lease|farm|co-own|bought|part ..5 next|adjoining|adjacent|land|field|site|house|property|unit|shop|shares|firm|company|business|building|it|neighbouring|boundary", "my|our ..1 own? wife|husband|partner|brother|sister|son|daughter|mother|father|cousin|business|firm|company|employer|land|farm|field|shop|tenancy|lease|planning|application|appeal|bid|tender|objection|property|garden|client|clients ..6 next|owns|bid|bidding|applied|applicant|tendered|works|lives|site|is|has|runs|adjoins|borders|backs|for|on|objector|tender|company|application|firm|directly", "i'm|i am ..3 applicant|director|shareholder|landlord|tenant|objector|neighbour|bidder|trustee|owner|employee", 'i|we work|works|worked for', 'as ..3 owner|neighbour|applicant|landlord|tenant|shareholder|director|objector|bidder',
  ],
};
