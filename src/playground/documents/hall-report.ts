import type { CouncilPeople } from './council-people';

/** The passages of the report that the examples change. */
export interface HallPassages {
  recommendation: string;
  advice: string;
  risk: string;
}

export const asAuthorLeft: HallPassages = {
  recommendation: 'That the grant of £48,000 towards the roof of the hall be refused.',
  advice: 'The charity’s accounts show a deficit in each of the last three years. Officers advise that the Council must not commit the grant until an independent survey has been made.',
  risk: 'The estimate is from 2024. There is a serious risk that the charity closes before the work is finished, and the grant could then not be recovered.',
};

/** An officer’s report on a grant for a community hall; made up, like everybody in it. */
export function hallReport({ council, author, manager, finance, legal, ward }: CouncilPeople, { recommendation, advice, risk }: HallPassages): string[] {
  const contact = `${author.name}, ${author.title}, ${author.emails?.[0] ?? ''}`;
  return [
    'Title: Roof of the community hall: request for a grant',
    `| Council | ${council}`,
    '| Date of meeting | 14 December 2026',
    `| Report author | ${author.name}, ${author.title}`,
    `| Report of | ${manager.title}`,
    `| Contact officer | ${contact}`,
    `| Ward | ${ward}`,
    '# 1. Purpose of the report',
    '1.1 To decide on a request from the Tannery Lane Hall charity for a grant towards a new roof.',
    '# 2. Recommendation',
    `2.1 ${recommendation}`,
    '2.2 That the charity be offered help with its accounts.',
    '# 3. Reasons for the recommendation',
    '3.1 The request does not meet the conditions of the grant scheme, which asks for two years without a deficit.',
    '# 4. Background',
    '4.1 The hall was built in 1962 and is let to a playgroup, two dance classes and a lunch club.',
    '4.2 The charity asked for the grant on 3 September 2026. Its estimate for the work is £61,500.',
    '# 5. Advice',
    `5.1 ${advice}`,
    '# 6. Options considered',
    '6.1 To pay the grant in full. This is not advised while the state of the timbers is not known.',
    '6.2 To pay half of it once the survey is there.',
    '6.3 To refuse it. This is the option that officers recommend.',
    '# 7. Consultation',
    `7.1 The members for ${ward} were told of the request on 12 October 2026 and asked for their views, which are in Appendix A.`,
    '# 8. Financial implications',
    `8.1 The scheme has £70,000 left for this year. A grant of £48,000 would leave too little for the four other requests. (${finance.name}, ${finance.title}, has been consulted.)`,
    '# 9. Legal implications',
    `9.1 The Council may pay the grant under its general power of competence and must have regard to its duty to taxpayers. (${legal.name}, ${legal.title}, has been consulted.)`,
    '# 10. Risk',
    `10.1 ${risk}`,
    '# 11. Equality implications',
    '11.1 Older people and young families use the hall most. The lunch club could move to the library if the hall has to close.',
    '# 12. Background papers',
    '12.1 The charity’s request and accounts.',
  ];
}
