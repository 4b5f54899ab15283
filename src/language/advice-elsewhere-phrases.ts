/** How a report leaves something out because some members heard it elsewhere, as phrases of a PhraseBook. */
const whom = 'group|groups|members|councillors|leaders|leader|administration|caucus|spokespersons|spokespeople|opposition|cabinet|executive|portfolio|chairman|chair';
const told = 'briefed|briefing|briefings|told|informed|advised|presented|presentation|presentations|seminar|shown|explained|heard|taken|walked|given|received|seen|had|circulated|discussed|set';

export const adviceElsewherePhrases = {
  /** Members, or a group of them, were told. */
  briefed: [
    `${whom} ..8 ${told}`, `briefed|told|informed|advised|shown|explained|given|gave|presented|sent|set ..8 ${whom}`, `briefing|briefings|presentation|presentations|seminar|note|session|away-day|workshop ..6 ${whom}`, `labour|conservative|liberal|democrat|green|independent|political|majority|opposition group|groups ..6 briefing|briefings|meeting|meetings|presentation`, 'private|separate|informal|confidential briefing|briefings|meeting|session|presentation|seminar', 'at ..4 group meeting|meetings', 'took|taken|walked|talked|led ..4 group|groups|members|councillors|leaders|cabinet ..2 through',
  ],
  /** And so it is left out here. */
  omitted: [
    'not|nor|neither|never|no|without|need|unnecessary ..5 repeat|repeated|repeating|rehearse|rehearsed|rehearsing|reproduce|reproduced|duplicate|duplicated|restated|reiterate|reiterated', "don't|doesn't|isn't|aren't ..3 repeat|repeated|rehearsed|reproduced|included|set|restated",
    'is|are|was|were|been|be ..1 therefore|accordingly|so? ..1 omitted|excluded|left|kept', 'has|have|is|are|been ..3 left out|aside', 'left out of', 'omitted|excluded ..3 from ..3 report|paper|here', 'not|no ..4 set out', 'not|no ..4 included|given|covered|contained|dealt|detailed|recorded|stated|addressed|discussed|reported|mentioned|attached|appended|shown|summarised|described|explained ..4 here|report|paper|again|below|it', 'does|do|did not ..2 set|include|cover|contain|deal|go|give|detail|address|discuss|mention|explain|describe', 'no|little further|more|need|detail|details|advice|information|explanation|analysis ..5 here|given|needed|necessary|required|provided|included|offered|report|paper|again', 'not|nor|no|never ..3 gone|entered|touched|spelt|spelled|elaborated|explored|expanded|dwelt|laboured ..3 here|on|out|upon|again|into', 'kept|deliberately ..2 short|brief|bare', 'for ..3 detail|details|advice|figures|risks ..6 presentation|briefing|seminar', 'not ..2 written up|down', 'rather than ..3 in ..2 report|paper|writing', 'taken as read', 'take ..4 as read', 'are|is familiar|aware of|with ..4 already', 'already|fully|well familiar|aware|conversant', 'for|reason|reasons ..2 brevity', 'dispensed with', 'need|needs not|no ..3 here', 'short|brief for that reason',
  ],
  /** It stands in the papers after all. */
  given: ['attached|appendix|annex|appended|enclosed|summarised|annexed ..4 at|to|as|in|below|here|again', 'is|are|was|were ..2 set out ..3 below|here|section|paragraph|appendix|annex', 'is|are|was|were ..2 given|summarised|included|attached ..3 below|here|section|paragraph|appendix|annex', 'see section|paragraph|appendix|annex', 'background papers', 'full ..3 advice|figures|options|report ..3 is|are|in|below|follows'],
};
