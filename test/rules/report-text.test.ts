import { exemptMarking } from '../../src/rules/exempt-marking';
import { localMembersNotTold } from '../../src/rules/local-members-not-told';
import { reportNotNeutral } from '../../src/rules/report-not-neutral';
import { report, wordings } from './wordings';

describe('a report that takes sides', () => {
  wordings(reportNotNeutral, (text) => report(`# Repairs to council homes / ## Assessment / ${text}`), {
    review: [
      'The Labour administration has rescued the service from years of decline.',
      'This is the mess that the last administration left behind.',
      'The Conservative group has blocked every sensible proposal.',
      'Cuts by the Conservative government have made this necessary.',
      'Only the usual suspects objected.',
      'The scheme fulfils the leader’s bold vision for the town.',
      'It would be absurd to keep the old building.',
      'The noisy minority who oppose the scheme can be discounted.',
      'The plan put forward by the opposition is a disastrous idea.',
      'Thanks to the sound judgement of the Cabinet the reserves have grown.',
      'Nobody can deny that this is a vanity project.',
      'The savage cuts of recent years have left the service short.',
      'This delivers the manifesto pledge on housing.',
      'No reasonable person could object to the plan.',
      'The Leader should be congratulated on the result.',
      'The selfish objectors have delayed the work by a year.',
    ],
    silent: [
      'The previous administration adopted the policy in 2019.',
      'The Labour Group holds 18 seats and the Conservative Group 14.',
      'One objector called the design “a disgrace”.',
      'Respondents felt that the plan was absurd.',
      'Several residents described the old building as an eyesore.',
      'A conservative estimate is £40,000.',
      'Labour costs have risen by 4%.',
      'The Green Flag award was kept.',
      'Officers do not recommend option 2, which costs more and saves less.',
      'Government grant has fallen by 12% since 2019.',
      'The scheme meets the aims of the Council Plan.',
      'The consultation drew 412 responses, of which 61% were opposed.',
      'The Leader of the Council has asked for a report.',
      'There is a serious risk that the roof will fail.',
      'The bid failed because the figures were late.',
      'According to the petition the decision is shameful.',
    ],
  });
  wordings(reportNotNeutral, (text) => report(`# Repairs to council homes / ## Representations / ${text}`), {
    silent: ['A disgrace and an insult to the street.', 'The Conservative group has failed us.'],
  });
});

describe('a report on a local matter that says nothing of the local members', () => {
  const sale = '# Sale of Millbrook Library / Report to Cabinet / ## Recommendation / That the library be sold.';
  wordings(localMembersNotTold, (rest) => report(`${sale} / ${rest}`), {
    review: [
      '## Consultation / Readers were consulted in May.',
      '## Background / The library was built in 1961.',
      '## Consultation / The Director of Finance was consulted.',
      '## Ward members / Not consulted.',
      '## Ward members / None.',
      '## Consultation / The ward members have not been told.',
      '## Consultation / Members of the public wrote 41 letters.',
      '| Wards affected | Millbrook',
      '## Consultation / The parish council was asked for its views.',
      '## Consultation / Councillor Nesta Powell, the Cabinet Member, was briefed.',
      '## Consultation / Staff and the Friends of the library were met.',
    ],
    silent: [
      '## Consultation / The ward members were consulted on 3 February.',
      '## Consultation / Councillors Lowe and Tranter were sent the draft.',
      '## Local members / Councillor Finch asks for a meeting.',
      '## Consultation / All members have had a copy.',
      '## Circulation under the Local Issues Alert Procedure / Mrs B. Lowe CC.',
      '## Consultation / The Millbrook councillors support the sale.',
      '## Background / The local member was told in May.',
      '## Consultation / Every member of the Council was written to.',
      '## Comments of ward councillors / None has been received from the three members, who were written to on 2 May.',
      '## Consultation / Members for the ward met the Director on site.',
      '| Wards affected | All',
    ],
  });
  wordings(localMembersNotTold, report, {
    review: ['# Closing Weir Lane to lorries / Report to Cabinet / ## Recommendation / That an order be made.', '# Parking / Report to Cabinet / ## Recommendations / That charges begin in Quay Road and Ropewalk Estate, to which there are many objections.'],
    silent: [
      '# Sale of libraries / Report to Cabinet / ## Recommendation / That two libraries be sold. / ## Background / Drop-in sessions were held at Millbrook Library.',
      '# Climate plan / Report to Cabinet / ## Recommendation / That the plan be adopted.',
      '# Resurfacing / Report to Cabinet / ## Recommendation / That work go on. / ## Background / The last road done was Weir Lane.',
    ],
  });
  wordings(localMembersNotTold, report, { silent: ['# Millbrook Library / Report to the working group / ## Recommendation / That the library be sold.'] }, { formal: true });
});

describe('exempt matter in the public part of a report', () => {
  wordings(exemptMarking, (text) => report(`# Depot / Report to Cabinet / ## Recommendation / That work go on. / ## Background / ${text}`), {
    review: [
      'Tenders were £84,000 from Alder Roofing Ltd and £91,500 from Corbel Ltd.',
      'Bids of £210,000 and £198,500 have been received.',
      'The quotation from Fenwick Homes was £410,000.',
      'Mr Doyle is in arrears and owes the Council £4,312.',
      'Mrs Kent suffers from dementia and cannot climb stairs.',
      'Ms Rudd was convicted of theft in 2019.',
      'Tessa Boyle has been suspended while her grievance is heard.',
      'Mr Vale, the depot foreman, was dismissed for gross misconduct.',
      'Counsel advises that our defence is unlikely to succeed.',
      'The prospects of success in the claim are put at forty per cent.',
      'The Council would settle for £60,000.',
      'The reserve price is £1.2 million, which bidders do not know.',
      'Officers are prepared to go up to £75,000 for the lease.',
      'The informant lives next door to the yard.',
    ],
    silent: [
      'An offer of £1.3 million has been received.',
      'The contract was let to Alder Roofing Ltd in 2021 for £84,000.',
      'Tenders ranged from £84,000 to £97,000.',
      'Prices are in exempt Appendix B.',
      'Legal advice is that the Council may do this.',
      'The decision may be challenged within six weeks.',
      'Mr Doyle objects to the height of the fence.',
      'Tessa Boyle advises that the benefits outweigh the cost.',
      'Councillor Lowe asked about arrears.',
      'The Council would pay a grant of £500 to each club.',
      'Rent arrears stand at 3.1% of the rent roll.',
      'Two posts would become redundant.',
      'Counsel was instructed at a cost of £4,000.',
      'The tender of Alder Roofing Ltd scored 91 out of 100.',
      'The budget is £296,000 and the grant £40,000.',
    ],
  });
  wordings(exemptMarking, report, {
    review: ['# Depot / ## Recommendation / That a tender be accepted. / ## Appendix B / EXEMPT / Prices.', '# Depot / Confidential / ## Recommendation / That the depot be sold.'],
    silent: [
      '# Depot / ## Recommendation / That a tender be accepted. / ## Appendix B / Not for publication: paragraph 3 of Schedule 12A applies. / Tenders were £84,000 from Alder Ltd and £91,500 from Corbel Ltd.',
      '# Depot / Part II: not for publication because it gives the financial affairs of bidders / ## Recommendation / That the tender of £84,000 from Alder Ltd be preferred to that of £91,500 from Corbel Ltd.',
      '# Depot / ## Recommendation / That the public be excluded for Appendix B, which contains information relating to the financial affairs of bidders. / ## Appendix B / Exempt',
      '# Depot / Status: not exempt / ## Recommendation / That the depot be sold.',
      '# Depot / Part I. Exempt information: none / ## Recommendation / That the depot be sold.',
      '# Depot / Confidential or exempt? No. / ## Recommendation / That the depot be sold.',
      '# Depot / Exempt items – n/a / ## Recommendation / That the depot be sold.',
    ],
  });
});
