import { adviceGivenElsewhere } from '../../src/rules/advice-given-elsewhere';
import { financeConsultationMissing } from '../../src/rules/finance-consultation-missing';
import { reasonsMissing } from '../../src/rules/reasons-missing';
import { statutoryAdviceMissing } from '../../src/rules/statutory-advice-missing';
import { report, wordings } from './wordings';

const head = '# Report to the Executive / Report of the Director of Place';
const asks = '## Recommendations / That the ferry slip be rebuilt at a cost of £84,000.';
const finance = '## Financial implications / The Director of Finance comments that there is room in the budget.';
const legal = '## Legal implications / The Monitoring Officer advises that no licence is needed.';

describe('a report that shows no advice of the officers who have to give it', () => {
  const strict = { by: 'officer', decisions: 'executive' };
  wordings(statutoryAdviceMissing, (rest) => report(`${head} / ${asks} / ${finance} / ${rest}`), {
    breach: [
      '## Background / The slip was built in 1931.',
      '## Risk / The slip may fall into the river.',
      '## Legal implications / Legal advice is awaited.',
      '## Legal implications / The Monitoring Officer has not yet been consulted.',
      '## Background / The Monitoring Officer will be consulted before the meeting.',
      '## Consultation / The harbour users were consulted in May.',
    ],
    review: [
      '## Legal implications / None.',
      '## Legal implications / The Council has power to do this under the Harbours Act.',
      'Legal: there are no legal implications.',
      '| Legal | The lease allows it.',
    ],
    silent: [
      legal,
      '## Legal implications / None. The Head of Legal has been consulted.',
      '## Consultation / The Monitoring Officer and the Section 151 Officer have seen this report.',
      'Legal (Derek Munro): no licence is needed.',
      '## Legal comments of the Monitoring Officer / None.',
      '## Legal / Comments of the Borough Solicitor: the lease allows it.',
      '| Legal | The Council’s Solicitor advises that the lease allows it.',
      '## Consultation / Legal Services agree that the lease allows it.',
      '## Implications / Legal: Derek Munro confirms that there is no bar.',
      '## Consultation / The statutory officers were consulted on 3 February.',
    ],
  }, strict);
  wordings(statutoryAdviceMissing, report, {
    silent: [
      `# Report to the Licensing Committee / ${asks} / ${finance}`,
      `${head} / ## Recommendations / That the report be noted. / ## Background / The slip was built in 1931.`,
      `${head} / ## Recommendations / That Members note the position and receive a further report in May.`,
    ],
    review: [`# Ferry slip / ${asks} / ${finance}`],
    breach: [
      `${head} / ${asks} / ${legal}`,
      `${head} / ## Recommendations / That the Director of Finance be authorised to pay £84,000. / ${legal}`,
      `# Report to the Executive / Date: 4 March 2026 / ${asks}`,
    ],
  }, strict);
  wordings(statutoryAdviceMissing, report, {
    breach: ['# Individual executive decision / Decision maker: Councillor Nesta Powell, Cabinet Member for Highways / ## Decision proposed / That the toll be waived. / ## Background / The bridge is old.'],
    silent: [`${head} / ${asks}`, '# Cabinet Member decision / Decision maker: Councillor Nesta Powell / ## Recommendation / That the toll be waived. / ## Legal advice / It may be waived. / ## Financial advice / The loss is £900.'],
  }, { decisions: 'individual' });
});

describe('a decision that costs money without a word from finance or the service', () => {
  wordings(financeConsultationMissing, (rest) => report(`${head} / ${asks} / ${rest}`), {
    breach: [
      legal,
      '## Background / The slip was built in 1931.',
      '## Financial implications / The Director of Finance has not been consulted.',
      '## Financial implications / Comments of finance to follow.',
      '## Background / The money can be found.',
      '## Risk / The price may rise to £95,000.',
      '## Consultation / The ferry company and the Harbour Master were consulted.',
    ],
    review: [
      '## Financial implications / The cost is met from reserves.',
      '## Financial implications / None.',
      'Financial: £84,000 from the repairs fund.',
    ],
    silent: [
      finance,
      '## Consultation / The finance team was consulted on 3 February.',
      '## Financial implications / £84,000 from reserves (Farah Anwar).',
      'Financial (Director of Finance): met from reserves.',
      '## Consultation / The Section 151 Officer agrees the figures.',
      '## Financial implications / The Chief Finance Officer advises that reserves allow it.',
      '| Financial | Comments of the Director of Finance: £84,000 from reserves.',
    ],
  });
  wordings(financeConsultationMissing, report, {
    review: [
      `# Report to the Executive / Report of the Director of Finance / ${asks}`,
      `# Ferry slip / ${asks}`,
    ],
    silent: [
      `# Report to the Executive / Report of the Director of Finance / ${asks} / ## Consultation / The Director of Place was consulted.`,
      `# Report to the Executive / Report of the Director of Finance / ${asks} / ## Consultation / Each director has agreed the figures for the service.`,
      `${head} / ## Recommendations / That the slip be named after Ada Quill. / ## Background / She built boats here.`,
      `${head} / ## Recommendations / That the bylaws be adopted. / ## Financial implications / There are no financial implications.`,
      `# Report to the Planning Committee / ${asks}`,
      `${head} / ## Recommendations / That the report on spending be noted.`,
    ],
  });
});

describe('a decision without reasons', () => {
  const lean = '# Report to the Executive / ## Recommendations / That the ferry slip be closed.';
  wordings(reasonsMissing, (rest) => report(`${lean} / ${rest}`), {
    breach: [
      '## Background / The slip was built in 1931.',
      '## Consultation / The ferry company was written to in May.',
      '## Reasons for recommendations / To be completed.',
      '## Reasons / [ ]',
      '## Financial implications / £84,000.',
      '## Options / Close it; keep it; sell it.',
      '## Timetable / The slip would close on 3 May.',
      '## Background papers / Survey of 2025.',
      '## Implications / None.',
      '## Risk / Boats might use the quay.',
      '## Reasons for decision / None given.',
      '## Equality / There are no equality implications.',
    ],
    review: ['## Background / It was built in 1931 because the old one burned.'],
    silent: [
      '## Reasons for recommendations / To keep people safe.',
      '## Reasons / The piles are rotten.',
      'Reasons: the piles are rotten.',
      '## Why this is recommended / It is recommended because the piles are rotten.',
      '## Options / Closing is preferred, because repair would cost more than the slip earns.',
      '## Conclusion / In view of the survey the slip cannot stay open.',
      '## Proposal / Closing it will avoid an accident.',
      '## Officer advice / The rationale is safety.',
      '## Reason for the decision / Safety.',
    ],
  });
  wordings(reasonsMissing, report, {
    silent: [
      '# Report to the Licensing Committee / ## Recommendations / That the licence be refused.',
      '# Report to the Executive / ## Recommendations / That the report be noted.',
      '# Report to Council / ## Recommendations / That the bylaws be adopted.',
      '# Report to the working group / ## Recommendations / That the plan be adopted.',
      '# Report to the Executive / ## Recommendations / That the slip be closed so that nobody is hurt.',
    ],
  });
});

describe('advice left out because some members heard it elsewhere', () => {
  wordings(adviceGivenElsewhere, (text) => report(`# Leisure contract / ## Risks / ${text}`), {
    review: [
      'The Labour Group was briefed on the risks in January and they are not set out again here.',
      'As Members have been briefed separately, the legal position is not repeated in this report.',
      'Group leaders had a private briefing on the options. These are therefore omitted from this report.',
      'The figures were given to the majority group on Monday, so no further detail is included here.',
      'Because the Cabinet has already been briefed, this report does not deal with the pension risk.',
      'Councillors heard the consultant at a seminar in May. The findings need not be rehearsed here.',
      'The Director took the Conservative Group through the costs; they are left out of this report.',
      'The advice was presented to the ruling group and is taken as read.',
      'Since the opposition group has had a full briefing, the weaknesses of option 2 are not described below.',
      'Details were given to members at the informal briefing and are not reproduced in this paper.',
      'No analysis of the bids is given here. Members of the administration were shown it at their group meeting.',
      'The leaders of the majority group have had a full briefing on the risks, so they are not gone into here.',
      'This section has been kept brief because the Cabinet has had a presentation.',
      'The legal advice was given to the Green Group in person and has not been written up.',
      'Spokespersons were told of the risks in confidence. No further explanation is needed here.',
    ],
    silent: [
      'Members were briefed on 3 March. The full advice is set out in section 5.',
      'The Labour Group was briefed on 3 March at its request.',
      'Residents’ groups were told of the plans and are not opposed.',
      'The history of the site is not repeated here. It was in the report of May 2024.',
      'A briefing for all members was held on 3 March and the slides are attached as appendix 2.',
      'Members will be briefed before the meeting.',
      'The working group was briefed, and its views are not repeated here.',
      'Members of the public were informed. Their names are not included here.',
      'Members are asked to note that VAT is not included.',
      'The costs are not known yet.',
      'Councillors have been sent the plan, which is reproduced at appendix A.',
      'The Group Leader asked a question about risk, which is answered in section 3.',
      'All members received the survey. Its main findings are summarised below.',
    ],
  });
});
