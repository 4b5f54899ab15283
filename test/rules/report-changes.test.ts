import { readFileSync } from 'fs';
import { resolve } from 'path';
import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { check } from '../../src/engine/check';
import type { Finding } from '../../src/engine/finding';
import { exampleItem } from '../../src/engine/example-item';
import { rulebooks } from '../../src/rulebooks';
import { adverseContentRemoved } from '../../src/rules/adverse-content-removed';
import { adviceWeakened } from '../../src/rules/advice-weakened';
import { disagreementUnreferred } from '../../src/rules/disagreement-unreferred';
import { judgementEditedByMember } from '../../src/rules/judgement-edited-by-member';
import { judgementEditedByOther } from '../../src/rules/judgement-edited-by-other';
import { memberDirectsAuthor } from '../../src/rules/member-directs-author';
import { recommendationChanged } from '../../src/rules/recommendation-changed';
import { sealedJudgementChanged } from '../../src/rules/sealed-judgement-changed';
import type { Item } from '../../src/item/item';

type Council = 'gloucester' | 'leicestershire' | 'carlisle' | 'district' | 'wbc';

const rules = [adverseContentRemoved, adviceWeakened, disagreementUnreferred, judgementEditedByMember, judgementEditedByOther, memberDirectsAuthor, recommendationChanged, sealedJudgementChanged];

function directoryOf(council: Council): Directory {
  const file = resolve(__dirname, '../../src/playground/directories', `${council}.json`);
  return new Directory(JSON.parse(readFileSync(file, 'utf8')) as DirectoryFile);
}

/** How a report begins in each council, with who wrote it. */
const heads: Record<Council, string[]> = {
  gloucester: ['# Mill Street car park', '| Report author | Leah Abbott, Head of Place'],
  leicestershire: ['# Mill Street library', 'Report of the Director of Environment and Transport', 'Officer to contact: Josie Wain, Head of Library Services'],
  carlisle: ['# Mill Street car park', 'Report of: Director of Community Services', 'Contact officer: Robert Skelton'],
  district: ['# Mill Street car park', 'Author: Colm Brady', 'Contact officer: Colm Brady, Service Lead, Housing'],
  wbc: ['# Mill Street recreation ground', 'Report author: Marcus Keel, Head of Parks'],
};

function found(council: Council, item: Item): Finding[] {
  const rulebook = rulebooks.filter((each) => each.id === council)[0];
  if (!rulebook) throw new Error(`There is no rulebook ${council}.`);
  return check(item, rulebook, { directory: directoryOf(council), date: '2026-03-02', as: item.kind === 'report' ? 'officer' : undefined }, rules).findings;
}

function inReport(council: Council, lines: string[], baseline?: string[]): Finding[] {
  const marks = lines.filter((line) => /^(by|last): /.test(line));
  const document = [...marks, ...heads[council], ...lines.filter((line) => marks.indexOf(line) < 0)];
  return found(council, exampleItem({ outcome: 'pass', because: '', item: {}, document, ...(baseline ? { baseline: [...heads[council], ...baseline] } : {}) }, 'report'));
}

function inMessage(council: Council, from: string, to: string, text: string, more: { subject?: string; cc?: string[] } = {}): Finding[] {
  return found(council, exampleItem({ outcome: 'pass', because: '', item: { from, to: [to], text, subject: more.subject ?? 'Mill Street report', cc: more.cc ?? [] } }, 'message'));
}

/** "recommendation-changed breach 7(3)" for every finding. */
function said(findings: Finding[]): string[] {
  return findings.map((each) => `${each.rule} ${each.outcome} ${each.paragraph}`).sort();
}

/** A case: why it matters, the report, and what has to be found: every finding, or none. */
type Case = [why: string, council: Council, report: string[], expected: string[], baseline?: string[]];

function run(cases: Case[]): void {
  for (const [why, council, report, expected, baseline] of cases) {
    test(`${why} (${council})`, () => {
      expect(said(inReport(council, report, baseline))).toEqual(expected.slice().sort());
    });
  }
}

const refuse = 'That the application be refused.';

describe('a member’s edit of the recommendation', () => {
  run([
    ['turns it, by a Cabinet Member', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Twigg, Gordon (Cllr)-][+approved|Twigg, Gordon (Cllr)+].'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
    ['turns it, by a member of no office', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Norcott, Felix (Cllr)-][+approved|Norcott, Felix (Cllr)+].'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
    ['turns it, by a member of the Executive', 'carlisle', ['# Recommendations', 'That the sale be [-refused|Cllr Geraldine Fell-][+approved|Cllr Geraldine Fell+].'], ['judgement-edited-by-member breach 62', 'recommendation-changed breach 62']],
    ['turns it, by a member outside the Executive', 'carlisle', ['# Recommendations', 'That the sale be [-refused|Cllr Colin Mossop-][+approved|Cllr Colin Mossop+].'], ['judgement-edited-by-member breach 33', 'recommendation-changed review 62']],
    ['turns it, where the protocol asks about influence', 'district', ['# Recommendations', 'That the sale be [-refused|Prior, Glenda (Cllr)-][+approved|Prior, Glenda (Cllr)+].'], ['judgement-edited-by-member review 3.4', 'recommendation-changed review 3.4']],
    ['turns it, where neutral advice is the only duty', 'leicestershire', ['# Recommendation', 'That the closure be [-refused|Mrs M. Ellwood CC-][+approved|Mrs M. Ellwood CC+].'], ['judgement-edited-by-member review 7']],
    ['turns it, by a Cabinet Member of the borough', 'wbc', ['# Recommendations', 'That the lease be [-refused|Noor, Fatima (Cllr)-][+approved|Noor, Fatima (Cllr)+].'], ['judgement-edited-by-member breach 7.2', 'recommendation-changed breach 7.2']],
    ['turns it, by a backbencher of the borough', 'wbc', ['# Recommendations', 'That the lease be [-refused|Cllr V Whitlock-][+approved|Cllr V Whitlock+].'], ['judgement-edited-by-member breach 7.2', 'recommendation-changed review 7.2']],
    ['under initials that fit one person only is asked about', 'gloucester', ['# Recommendation', 'That the sale be [-refused|GT-][+approved|GT+].'], ['judgement-edited-by-member review 7(3)', 'recommendation-changed review 7(3)']],
    ['under a network name', 'gloucester', ['# Recommendation', 'That the sale be [-refused|gordon.twigg-][+approved|gordon.twigg+].'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
    ['under an address', 'gloucester', ['# Recommendation', 'That the sale be [-refused|cllr.gordon.twigg@gloucester-council.example-][+approved|cllr.gordon.twigg@gloucester-council.example+].'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
    ['that the author has taken on is cured', 'gloucester', ['# Recommendation', 'That the fee be [-£40|Twigg, Gordon (Cllr)-][+£45|Twigg, Gordon (Cllr)+] a year.', '> Leah Abbott: I have checked this against the new tariff and it is right. I am adopting the change as my own judgement.'], []],
    ['that the author has taken on is still asked about where the protocol knows no cure', 'carlisle', ['# Recommendations', 'That the sale be [-refused|Cllr Geraldine Fell-][+approved|Cllr Geraldine Fell+].', '> Robert Skelton: I accept this change, it is my own judgement.'], ['judgement-edited-by-member review 62', 'recommendation-changed review 62']],
    ['that the author answers with “agreed” and no more is asked about', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Twigg, Gordon (Cllr)-][+approved|Twigg, Gordon (Cllr)+].', '> Leah Abbott: Agreed. LA'], ['judgement-edited-by-member review 7(3)', 'recommendation-changed review 7(3)']],
    ['that the author has declined is not cured', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Twigg, Gordon (Cllr)-][+approved|Twigg, Gordon (Cllr)+].', '> Leah Abbott: I do not accept this change. It is not my judgement.'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
    ['in spelling is nothing', 'gloucester', ['# Recommendation', 'That the [-applicaton|Twigg, Gordon (Cllr)-][+application|Twigg, Gordon (Cllr)+] be refused.'], []],
    ['in a comma is nothing', 'carlisle', ['# Recommendations', 'That[+,|Cllr Geraldine Fell+] from 1 June[+,|Cllr Geraldine Fell+] the charge be doubled.'], []],
    ['in a capital letter is nothing', 'wbc', ['# Recommendations', 'That the [-council|Noor, Fatima (Cllr)-][+Council|Noor, Fatima (Cllr)+] refuse the lease.'], []],
    ['takes one of two away', 'wbc', ['# Recommendations', '1. That the lease be granted for five years.', '[-2. That the tenant be required to insure the pavilion.|Noor, Fatima (Cllr)-]'], ['judgement-edited-by-member breach 7.2', 'recommendation-changed breach 7.2']],
    ['changes the money', 'gloucester', ['# Recommendation', 'That a grant of [-£20,000|Twigg, Gordon (Cllr)-][+£60,000|Twigg, Gordon (Cllr)+] be paid.'], ['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']],
  ]);
});

describe('a member’s edit of other advice', () => {
  run([
    ['weakens a duty', 'carlisle', ['# Recommendations', refuse, '# Legal implications', 'The Council [-must|Mossop, Colin (Cllr)-][+may|Mossop, Colin (Cllr)+] consult before it decides.'], ['advice-weakened breach 33', 'judgement-edited-by-member breach 33']],
    ['weakens a duty, by a member of the Executive', 'carlisle', ['# Recommendations', refuse, '# Legal implications', 'The Council [-must|Fell, Geraldine (Cllr)-][+may|Fell, Geraldine (Cllr)+] consult before it decides.'], ['advice-weakened breach 33', 'judgement-edited-by-member breach 62']],
    ['weakens a duty in the city', 'gloucester', ['# Recommendation', refuse, '# Legal implications', 'The Council [-must|Lyne, Deborah (Cllr)-][+may|Lyne, Deborah (Cllr)+] consult before it decides.'], ['advice-weakened review 7(4)', 'judgement-edited-by-member breach 7(3)']],
    ['takes a risk out', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Cllr Gordon Twigg-]'], ['adverse-content-removed review 7(4)', 'judgement-edited-by-member breach 7(3)']],
    ['takes a risk out in the county', 'leicestershire', ['# Recommendation', 'That the library be kept open.', '# Risks', 'The survey is two years old.', '[-There is a high risk that the roof fails.|Payne, Roderick (Cllr)-]'], ['adverse-content-removed review 6', 'judgement-edited-by-member review 7']],
    ['takes a risk out in the district', 'district', ['# Recommendations', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Cllr Miriam Oakes-]'], ['adverse-content-removed review 3.4', 'judgement-edited-by-member review 3.4']],
    ['turns advice against an option', 'wbc', ['# Recommendations', refuse, '# Options', 'Officers [-do not advise|Birch, Leonard (Cllr)-][+advise|Birch, Leonard (Cllr)+] the second option.'], ['advice-weakened review 7.2', 'judgement-edited-by-member breach 7.2']],
    ['in the history of the site is nothing', 'gloucester', ['# Background', 'The yard was a [-tannery|Twigg, Gordon (Cllr)-][+brewery|Twigg, Gordon (Cllr)+] until 1958.', '# Recommendation', refuse], []],
    ['adds her own words in the section for members’ comments', 'leicestershire', ['# Recommendation', 'That the library be kept open.', '# Comments of the local member', '[+Mr Rai would have liked it to open on Sundays, and does not agree with the charge.|Rai, Jagdish (Cllr)+]'], []],
    ['mends a doubled word in a risk', 'district', ['# Recommendations', refuse, '# Risks', 'There is [-a a|Prior, Glenda (Cllr)-][+a|Prior, Glenda (Cllr)+] high risk that the wall collapses.'], []],
    ['mends a year in the background', 'wbc', ['# Background', 'The lease was signed in [-2205|Birch, Leonard (Cllr)-][+2025|Birch, Leonard (Cllr)+].', '# Recommendations', refuse], []],
    ['rewords without another meaning', 'gloucester', ['# Recommendation', refuse, '# Risks', 'There is a high risk that the wall collapses [-prior to|Twigg, Gordon (Cllr)-][+before|Twigg, Gordon (Cllr)+] the work is done.'], []],
  ]);
});

describe('what one adds and another strikes out', () => {
  /** The report with a sentence that one person put in and another struck out, in the paragraph after the last heading. */
  function struck(council: Council, lines: string[], adder: string, striker: string, words: string, comments: string[] = []): string[] {
    const item = exampleItem({ outcome: 'pass', because: '', item: {}, document: [...heads[council], ...lines, ...comments] }, 'report');
    const { document } = item;
    if (!document) throw new Error('The example has no document.');
    const paragraph = document.paragraphs.length - 1;
    const { accepted, original } = document.paragraphs[paragraph] as { accepted: string; original: string };
    const place = { story: 'body' as const, paragraph, accepted: accepted.length, original: original.length };
    for (const [kind, author] of [['insertion', adder], ['deletion', striker]] as const) document.changes.push({ kind, author, date: '2026-02-20T10:00:00Z', text: words, place });
    return said(found(council, item));
  }
  const risks = ['# Recommendation', refuse, '# Risks', 'The survey is two years old.'];
  const added = ' There is a high risk that the wall collapses.';

  test('a member’s addition that the author strikes out is nothing', () => {
    expect(struck('gloucester', risks, 'Cllr Gordon Twigg', 'Leah Abbott', added)).toEqual([]);
  });
  test('an author’s new risk that a member strikes out is the member’s edit', () => {
    expect(struck('gloucester', risks, 'Leah Abbott', 'Cllr Gordon Twigg', added)).toEqual(['adverse-content-removed review 7(4)', 'judgement-edited-by-member breach 7(3)']);
  });
  test('a member’s addition that another member strikes out is nothing', () => {
    expect(struck('carlisle', risks, 'Cllr Colin Mossop', 'Cllr Geraldine Fell', added)).toEqual([]);
  });
  test('it is a disagreement where the member does not let it rest', () => {
    expect(struck('gloucester', risks, 'Cllr Gordon Twigg', 'Leah Abbott', added, ['> Leah Abbott: I have taken this out again. I cannot support it.', '> Cllr Gordon Twigg: I still do not agree.'])).toEqual(['disagreement-unreferred review 7(3)']);
  });
});

describe('another officer’s edit', () => {
  run([
    ['takes a risk out', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Hamish Coker-]'], ['adverse-content-removed review 7(4)', 'judgement-edited-by-other review 7(1)']],
    ['by a director of another service', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Mayhew, Duncan-]'], ['adverse-content-removed review 7(4)', 'judgement-edited-by-other review 7(1)']],
    ['by the Managing Director is weighed with those in the line', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Rebecca Stonehouse-]'], ['adverse-content-removed review 7(4)', 'judgement-edited-by-other review 7(2)']],
    ['turns the recommendation', 'wbc', ['# Recommendations', 'That the lease be [-refused|Estelle Brook-][+approved|Estelle Brook+].'], ['judgement-edited-by-other review 7.2', 'recommendation-changed review 7.2']],
    ['from a shared login', 'wbc', ['# Recommendations', 'That the lease be [-refused|Members Support-][+approved|Members Support+].'], ['judgement-edited-by-other review 7.2', 'recommendation-changed review 7.2']],
    ['by somebody whose name was taken off', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Author-][+approved|Author+].'], ['judgement-edited-by-other review 7(1)', 'recommendation-changed review 7(3)']],
    ['by a name that nobody knows', 'gloucester', ['# Recommendation', refuse, '# Advice', 'The Council [-must|P. Nowak-][+may|P. Nowak+] act.'], ['advice-weakened review 7(4)', 'judgement-edited-by-other review 7(1)']],
    ['from the Cabinet Office', 'gloucester', ['# Recommendation', refuse, '# Advice', 'The Council [-must|Cabinet Office-][+may|Cabinet Office+] act.'], ['advice-weakened review 7(4)', 'judgement-edited-by-other review 7(1)']],
    ['softens legal advice in the district', 'district', ['# Recommendations', refuse, '# Legal implications', 'The Council [-must|Piers Holt-][+should, where practicable,|Piers Holt+] act.'], ['advice-weakened review 3.4']],
    ['softens advice that another officer signs', 'carlisle', ['# Recommendations', refuse, '# Financial: comments of the Director of Resources', '[-I advise against|Robert Skelton-][+Members will wish to weigh|Robert Skelton+] this use of capital.'], ['advice-weakened review 33']],
    ['by the finance officer in the financial implications', 'gloucester', ['# Recommendation', refuse, '# Financial implications', 'The scheme will cost [-£40,000|Priscilla Vane-][+£52,000|Priscilla Vane+] a year.'], []],
    ['by the monitoring officer in the legal implications', 'wbc', ['# Recommendations', refuse, '# Legal implications', 'The Council [-must|Naomi Faulkner-][+may|Naomi Faulkner+] consult.'], []],
    ['by the adviser who signs the paragraph', 'district', ['# Recommendations', refuse, '# Financial implications', 'The scheme [-cannot|Judy Blackmore-][+can|Judy Blackmore+] be afforded. (Section 151 Officer)'], []],
    ['that the author has taken on', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Hamish Coker-]', '> Leah Abbott: Hamish has had the wall rebuilt. I accept this change, it is my own view.'], []],
    ['by Democratic Services in layout and spelling', 'gloucester', ['# Recommendation', 'That the [-applicaton|Peter Quill-][+application|Peter Quill+] be refused.'], []],
    ['by a manager who mends a figure in the background of the case', 'gloucester', ['# Background', 'There are [-41|Rebecca Stonehouse-][+43|Rebecca Stonehouse+] spaces.', '# Recommendation', refuse], []],
  ]);
});

describe('the author’s own edit', () => {
  run([
    ['turns the recommendation', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Leah Abbott-][+approved|Leah Abbott+].'], []],
    ['turns it under a reversed name', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Abbott, Leah-][+approved|Abbott, Leah+].'], []],
    ['turns it under an initial', 'gloucester', ['# Recommendation', 'That the sale be [-refused|L Abbott-][+approved|L Abbott+].'], []],
    ['turns it under initials', 'gloucester', ['# Recommendation', 'That the sale be [-refused|LA-][+approved|LA+].'], []],
    ['turns it under a network name', 'gloucester', ['# Recommendation', 'That the sale be [-refused|labbott-][+approved|labbott+].'], []],
    ['takes out a risk that is no more', 'wbc', ['# Recommendations', refuse, '# Risks', 'The survey is two years old.', '[-There is a high risk that the wall collapses.|Marcus Keel-]'], []],
    ['softens the author’s own advice', 'district', ['# Recommendations', refuse, '# Advice', 'The Council [-must|Colm Brady-][+may|Colm Brady+] act.'], []],
    ['by the contact, where no author is named', 'carlisle', ['# Recommendations', 'That the sale be [-refused|Robert Skelton-][+approved|Robert Skelton+].'], []],
    ['by the contact of a county report', 'leicestershire', ['# Recommendation', 'That the library be [-closed|Josie Wain-][+kept open|Josie Wain+].', '# Risks', '[-There is a high risk that the roof fails.|Josie Wain-]', 'The survey is two years old.'], []],
    ['by the director whose report it is', 'leicestershire', ['# Recommendation', 'That the library be [-closed|Andrew Pell-][+kept open|Andrew Pell+].', '# Advice', 'The Council [-must|Andrew Pell-][+may|Andrew Pell+] act.'], []],
    ['follows a member’s direction in a comment', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Leah Abbott-][+approved|Leah Abbott+].', '> Cllr Gordon Twigg: Change the recommendation to approve.'], ['member-directs-author review 6(1)', 'recommendation-changed review 7(3)']],
    ['follows a member’s question and is explained', 'gloucester', ['# Recommendation', 'That the fee be [-£40|Leah Abbott-][+£45|Leah Abbott+] a year.', '> Cllr Gordon Twigg: Is this the old tariff?', '> Leah Abbott: It was. I have changed my recommendation.'], []],
  ]);
});

describe('finer points', () => {
  run([
    ['a member adds praise to the advice', 'gloucester', ['# Recommendation', refuse, '# Assessment', 'The site is small.', '[+Officers advise that the scheme is an excellent one and should go ahead.|Cllr Gordon Twigg+]'], ['judgement-edited-by-member breach 7(3)']],
    ['a member makes the advice firmer', 'wbc', ['# Recommendations', refuse, '# Legal implications', 'The Council [-may|Birch, Leonard (Cllr)-][+must|Birch, Leonard (Cllr)+] consult before it decides.'], ['judgement-edited-by-member breach 7.2']],
    ['a member edits a row of the table of implications', 'carlisle', ['# Recommendations', refuse, '# Implications', '| Legal | The Council [-must|Cllr Colin Mossop-][+may|Cllr Colin Mossop+] consult.'], ['advice-weakened breach 33', 'judgement-edited-by-member breach 33']],
    ['a line manager turns the recommendation', 'gloucester', ['# Recommendation', 'That the sale be [-refused|Rebecca Stonehouse-][+approved|Rebecca Stonehouse+].'], ['judgement-edited-by-other review 7(2)', 'recommendation-changed review 7(3)']],
    ['a line manager mends a figure in the advice', 'gloucester', ['# Recommendation', refuse, '# Options', 'Option 1 would cost [-£9,000|Rebecca Stonehouse-][+£9,500|Rebecca Stonehouse+].'], []],
    ['the author softens the finance officer’s own comments', 'district', ['# Recommendations', refuse, '# Financial implications', 'The Council [-must|Colm Brady-][+may|Colm Brady+] find the money elsewhere. (Section 151 Officer)'], ['advice-weakened review 3.4']],
    ['the author takes out the lawyer’s warning', 'gloucester', ['# Recommendation', refuse, '# Legal implications: comments of the Head of Legal Services and Monitoring Officer', 'A lease may be granted.', '[-There is a serious risk of judicial review.|Leah Abbott-]'], ['adverse-content-removed review 7(4)']],
    ['a date in the advice may be the mending of a slip', 'gloucester', ['# Recommendation', refuse, '# Risks', 'The permission lapses on [-4 May 2026|Cllr Gordon Twigg-][+14 May 2026|Cllr Gordon Twigg+].'], ['judgement-edited-by-member review 7(3)']],
    ['a formatted figure is the same figure', 'wbc', ['# Recommendations', 'That a grant of [-£20000|Cllr Fatima Noor-][+£20,000|Cllr Fatima Noor+] be paid.'], []],
    ['a number spelled out is the same number', 'carlisle', ['# Recommendations', 'That the lease run for [-5|Cllr Geraldine Fell-][+five|Cllr Geraldine Fell+] years.'], []],
    ['renumbered recommendations are the same', 'gloucester', ['# Recommendation', '[-1.|Cllr Gordon Twigg-][+(a)|Cllr Gordon Twigg+] That the sale be refused.', '[-2.|Cllr Gordon Twigg-][+(b)|Cllr Gordon Twigg+] That the bidder be told.'], []],
    ['a member turns one of the reasons', 'district', ['# Recommendations', refuse, '# Reasons for recommendations', 'The scheme [-does not comply|Prior, Glenda (Cllr)-][+complies|Prior, Glenda (Cllr)+] with the local plan.'], ['advice-weakened review 3.4', 'judgement-edited-by-member review 3.4']],
  ]);
});

describe('a report that names no author', () => {
  const unnamed = (made: string, by: string) => said(found('gloucester', exampleItem({ outcome: 'pass', because: '', item: {}, document: [`by: ${made}`, '# Mill Street car park', '# Recommendation', `That the sale be [-refused|${by}-][+approved|${by}+].`] }, 'report')));

  test('and that a member made is the member’s own paper', () => {
    expect(unnamed('Cllr Gordon Twigg', 'Cllr Gordon Twigg')).toEqual([]);
  });
  test('is its maker’s, so that a member’s edit is a breach', () => {
    expect(unnamed('Leah Abbott', 'Cllr Gordon Twigg')).toEqual(['judgement-edited-by-member breach 7(3)', 'recommendation-changed breach 7(3)']);
  });
  test('and whose maker is not told either makes a member’s edit a question', () => {
    expect(unnamed('Members Support', 'Cllr Gordon Twigg')).toEqual(['judgement-edited-by-member review 7(3)', 'recommendation-changed review 7(3)']);
  });
  test('and whose maker is not told either says nothing of officers', () => {
    expect(unnamed('', 'Hamish Coker')).toEqual([]);
  });
});

describe('whom a disagreement goes to', () => {
  const draftOf = (council: Council, document: string[]) => found(council, exampleItem({ outcome: 'pass', because: '', item: {}, document }, 'report'))[0]?.remedies.filter((each) => each.id === 'refer')[0]?.draft;
  const turned = (author: string, member: string) => ['# Mill Street', `Report author: ${author}`, '# Recommendation', `That the sale be [-refused|${member}-][+approved|${member}+].`];

  test('the Managing Director, in the city', () => {
    expect(draftOf('gloucester', turned('Leah Abbott', 'Cllr Gordon Twigg'))).toMatchObject({ to: [{ name: 'Rebecca Stonehouse' }], cc: [] });
  });
  test('the Monitoring Officer with the Leader, where the Managing Director wrote the report', () => {
    expect(draftOf('gloucester', turned('Rebecca Stonehouse, Managing Director', 'Cllr Gordon Twigg'))).toMatchObject({ to: [{ name: 'Tomasz Zielinski' }], cc: [{ name: 'Cllr Alan Bridger' }] });
  });
  test('the three statutory officers, in the county', () => {
    expect(draftOf('leicestershire', turned('Josie Wain', 'Cllr Mavis Ellwood'))?.to.map((each) => each.name).sort()).toEqual(['Harriet Bowden', 'Lionel Crane', 'Mei Tan']);
  });
  test('the Monitoring Officer, where the protocol names nobody', () => {
    expect(draftOf('carlisle', turned('Anita Desai', 'Cllr Geraldine Fell'))).toMatchObject({ to: [{ name: 'Miles Farquhar' }] });
    expect(draftOf('district', turned('Colm Brady', 'Cllr Glenda Prior'))).toMatchObject({ to: [{ name: 'Amrit Sohal' }] });
  });
  test('with both texts in it', () => {
    expect(draftOf('district', turned('Colm Brady', 'Cllr Glenda Prior'))?.text).toContain('Before: That the sale be refused.\nNow: That the sale be approved.');
  });
});

describe('against the author’s version, untracked', () => {
  const risk = 'There is a high risk that the wall collapses.';
  const base = ['# Recommendations', refuse, '# Risks', 'The survey is two years old.', risk, '# Legal implications', 'The Council must consult before it decides.'];
  const without = (line: string) => base.filter((each) => each !== line);
  const instead = (line: string, other: string) => base.map((each) => (each === line ? other : each));
  run([
    ['a risk is gone', 'gloucester', ['last: Members Support', ...without(risk)], ['adverse-content-removed review 7(4)', 'sealed-judgement-changed breach 7(3)'], base],
    ['a risk is gone in the borough', 'wbc', ['last: Estelle Brook', ...without(risk)], ['adverse-content-removed review 7.2', 'sealed-judgement-changed breach 7.2'], base],
    ['a risk is gone in the district', 'district', ['last: Hugo Marsh', ...without(risk)], ['adverse-content-removed review 3.4', 'sealed-judgement-changed review 3.4'], base],
    ['a duty has sunk to a choice', 'district', ['last: Hugo Marsh', ...instead('The Council must consult before it decides.', 'The Council may consult before it decides.')], ['advice-weakened review 3.4', 'sealed-judgement-changed review 3.4'], base],
    ['the recommendation is another, saved by a member of the Executive', 'carlisle', ['last: Fell, Geraldine (Cllr)', ...instead(refuse, 'That the application be approved.')], ['recommendation-changed review 62', 'sealed-judgement-changed breach 62'], base],
    ['the recommendation is another, saved by an officer', 'carlisle', ['last: Martin Hayes', ...instead(refuse, 'That the application be approved.')], ['recommendation-changed review 62', 'sealed-judgement-changed review 62'], base],
    ['the recommendation is another, saved by nobody the file names', 'gloucester', ['last: Author', ...instead(refuse, 'That the application be approved.')], ['recommendation-changed review 7(3)', 'sealed-judgement-changed review 7(3)'], base],
    ['the author saved the new version', 'gloucester', ['last: Leah Abbott', ...without(risk)], [], base],
    ['the author saved the new version under a network name', 'wbc', ['last: marcus.keel', ...without(risk)], [], base],
    ['nothing but numbers and spelling differ', 'gloucester', ['last: Members Support', '# 1. Recommendations', `1.1 ${refuse}`, '# 2. Risks', '2.1 The survey is 2 years old.', `2.2 ${risk}`, '# 3. Legal implications', '3.1 The Council must consult before it decides.'], [], base],
    ['the same text', 'wbc', ['last: Members Support', ...base], [], base],
    ['the history of the site is longer', 'gloucester', ['last: Members Support', '# Background', 'The yard was a tannery until 1958.', ...base], [], base],
    ['the finance officer brought her own figures up to date', 'wbc', ['last: Clement Hardy', ...base, '# Financial implications', 'The cost is £46,000.'], ['sealed-judgement-changed review 7.2'], [...base, '# Financial implications', 'The cost is £40,000.']],
    ['the author says in a comment that the change is theirs', 'gloucester', ['last: Members Support', '# Recommendations', 'That the application be approved.', '> Leah Abbott: I have changed my recommendation since the January draft.', ...base.slice(2)], [], base],
  ]);
});

describe('a member’s comment in a report', () => {
  const commented = (member: string, words: string, ...more: string[]) => ['# Recommendation', refuse, `> ${member}: ${words}`, ...more];
  const onRisk = (member: string, words: string) => ['# Recommendation', refuse, '# Risks', 'There is a high risk that the wall collapses.', `> ${member}: ${words}`];
  run([
    ['orders the recommendation to be turned', 'carlisle', commented('Fell, Geraldine (Cllr)', 'Change this to approve.'), ['member-directs-author breach 62']],
    ['orders it from outside the Executive', 'carlisle', commented('Mossop, Colin (Cllr)', 'Please change this to approve.'), ['member-directs-author breach 33']],
    ['orders a risk to be left out', 'carlisle', onRisk('Lockerbie, Sophie (Cllr)', 'Take this out before it goes to the printers.'), ['member-directs-author breach 33']],
    ['requests a change, where that is asked about', 'carlisle', commented('Fell, Geraldine (Cllr)', 'Could you change this to approve?'), ['member-directs-author review 62']],
    ['requests a change, where comments are welcome', 'gloucester', commented('Cllr Gordon Twigg', 'Could you change this to approve?'), []],
    ['orders the recommendation in the city', 'gloucester', commented('Cllr Gordon Twigg', 'This must say approve.'), ['member-directs-author review 6(1)']],
    ['orders the recommendation in the county', 'leicestershire', commented('Ellwood, Mavis (Cllr)', 'I want the recommendation to be approval.'), ['member-directs-author review 7']],
    ['orders the recommendation in the district', 'district', commented('Prior, Glenda (Cllr)', 'Reword this so that it recommends approval.'), ['member-directs-author review 3.4']],
    ['orders the recommendation in the borough', 'wbc', commented('Noor, Fatima (Cllr)', 'Not having this. Replace it with option B.'), ['member-directs-author review 7.2']],
    ['orders the tone', 'wbc', onRisk('Noor, Fatima (Cllr)', 'Tone this down.'), ['member-directs-author review 7.2']],
    ['orders a paragraph out by its number', 'district', ['# Background', 'The wall was built in 1901.', '> Cllr Lavinia Stroud: Paragraph 4.1 has to go.', '# Recommendations', refuse, '# Risks', '4.1 There is a high risk that the wall collapses.'], ['member-directs-author review 3.4']],
    ['says what it should recommend', 'wbc', commented('Noor, Fatima (Cllr)', 'This should recommend approval.'), ['member-directs-author review 7.2']],
    ['asks a question', 'carlisle', commented('Fell, Geraldine (Cllr)', 'Is this right? The policy says otherwise.'), []],
    ['asks whether something was considered', 'carlisle', commented('Fell, Geraldine (Cllr)', 'Have you considered a shorter lease?'), []],
    ['gives a view and leaves it there', 'carlisle', commented('Fell, Geraldine (Cllr)', 'I disagree with this, but it is your advice.'), []],
    ['points out a slip', 'carlisle', onRisk('Fell, Geraldine (Cllr)', 'Typo in this line: change "colapses" to "collapses".'), []],
    ['points out a doubled sentence', 'carlisle', onRisk('Fell, Geraldine (Cllr)', 'Delete this, it repeats the sentence above.'), []],
    ['mends a date', 'carlisle', ['# Background', 'The wall was built in 1910.', '> Fell, Geraldine (Cllr): Change this to 1901.', '# Recommendation', refuse], []],
    ['asks for facts', 'carlisle', onRisk('Fell, Geraldine (Cllr)', 'This needs to say how many people walk past each day.'), []],
    ['asks for more', 'district', onRisk('Cllr Lavinia Stroud', 'Could you say a bit more about this?'), []],
    ['gives thanks', 'wbc', commented('Noor, Fatima (Cllr)', 'Thank you, this is very clear.'), []],
    ['suggests and leaves it to the author', 'gloucester', commented('Cllr Gordon Twigg', 'You could soften this, but only if you agree. Your call.'), []],
    ['says what the member will do', 'gloucester', commented('Cllr Gordon Twigg', 'I shall vote against this.'), []],
    ['is taken back', 'gloucester', commented('Cllr Gordon Twigg', 'Change this to approve.', '> Cllr Gordon Twigg: Fair enough, leave it. It is your advice.'), []],
    ['is by an officer', 'carlisle', commented('Catriona Webb', 'Change this to approve.'), []],
    ['is by the author as a note to self', 'carlisle', commented('Robert Skelton', 'Change this to approve if the survey is good.'), []],
  ]);
});

describe('a disagreement in a report', () => {
  const dispute = (...comments: string[]) => ['# Recommendation', refuse, ...comments.map((each) => `> ${each}`)];
  run([
    ['stands, and goes to nobody', 'gloucester', dispute('Cllr Gordon Twigg: I do not agree with this.', 'Leah Abbott: I have thought about it again, but I stand by my advice.'), ['disagreement-unreferred review 7(3)']],
    ['stands in the county', 'leicestershire', dispute('Cllr Mavis Ellwood: I cannot accept this.', 'Josie Wain: My recommendation remains.'), ['disagreement-unreferred review 24']],
    ['stands in the borough', 'wbc', dispute('Noor, Fatima (Cllr): I object to this.', 'Marcus Keel: I cannot change it, it is my professional judgement.'), ['disagreement-unreferred review 7.2']],
    ['is with a backbencher, for whom the protocol has no such way', 'wbc', dispute('Whitlock, Vera (Cllr): I object to this.', 'Marcus Keel: I cannot change it, it is my professional judgement.'), []],
    ['has gone to the Managing Director', 'gloucester', dispute('Cllr Gordon Twigg: I do not agree with this.', 'Leah Abbott: I stand by my advice and have referred it to the Managing Director.'), []],
    ['was ruled on by the Managing Director', 'gloucester', dispute('Cllr Gordon Twigg: I do not agree with this.', 'Leah Abbott: I stand by my advice.', 'Rebecca Stonehouse: The report goes forward as it is.'), []],
    ['ended when the member came round', 'gloucester', dispute('Cllr Gordon Twigg: I do not agree with this.', 'Leah Abbott: I stand by my advice.', 'Cllr Gordon Twigg: Fine, I am content to leave it.'), []],
    ['ended when the author agreed', 'gloucester', dispute('Cllr Gordon Twigg: I do not agree with this.', 'Leah Abbott: Agreed. I have changed it.'), []],
    ['is only a question and its answer', 'leicestershire', dispute('Cllr Mavis Ellwood: Why not longer hours?', 'Josie Wain: Because the budget is fixed. My recommendation remains.'), []],
    ['is with the Cabinet, as the report tells', 'leicestershire', ['# Recommendation', refuse, '# Consultation', 'The Lead Member has been consulted and does not agree with the recommendation.'], ['disagreement-unreferred review 24']],
    ['was referred, as the report tells', 'leicestershire', ['# Recommendation', refuse, '# Consultation', 'The Lead Member does not agree with the recommendation. The difference was referred to the Chief Executive, who advised that the report proceed.'], []],
    ['is none of the protocol’s concern', 'district', dispute('Cllr Glenda Prior: I do not agree with this.', 'Colm Brady: I stand by my advice.'), []],
  ]);
});

describe('a message about a report', () => {
  const messages: [why: string, council: Council, from: string, to: string, text: string, expected: string[]][] = [
    ['a member of the Executive orders another recommendation', 'carlisle', 'Cllr Geraldine Fell <cllr.geraldine.fell@carlisle-council.example>', 'Robert Skelton', 'Robert\n\nI have read the draft. Change the recommendation to approve before it is printed.\n\nGeraldine\n', ['member-directs-author breach 62']],
    ['a member insists that advice is changed', 'carlisle', 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>', 'Anita Desai', 'Anita\n\nYour report says that there is no harm to the listed wall. You must rewrite that advice. I will not have it go to committee like this.\n\nColin\n', ['member-directs-author breach 33']],
    ['a member says what the report has to leave out', 'leicestershire', 'Cllr Roderick Payne <cllr.roderick.payne@leics-county.example>', 'Andrew Pell', 'Andrew\n\nTwo things on the draft report. Take the paragraph on legal risk out. And I want option 3 dropped from the paper.\n\nRoderick\n', ['member-directs-author review 7']],
    ['a Cabinet Member tells the author what to conclude', 'wbc', 'Cllr Fatima Noor <cllr.fatima.noor@wansdyke.example>', 'Marcus Keel', 'Marcus\n\nThe report has to recommend the artificial pitch.\n\nFatima\n', ['member-directs-author review 7.2']],
    ['a member presses in the city', 'gloucester', 'Cllr Gordon Twigg <cllr.gordon.twigg@gloucester-council.example>', 'Leah Abbott', 'Leah\n\nI need your report to come out in favour of the sale. Drop the warning about best value.\n\nGordon\n', ['member-directs-author review 6(1)']],
    ['a member asks to see the report', 'carlisle', 'Cllr Geraldine Fell <cllr.geraldine.fell@carlisle-council.example>', 'Robert Skelton', 'Robert\n\nPlease send me the draft report by Friday, with the plan.\n\nGeraldine\n', []],
    ['a member disagrees politely', 'carlisle', 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>', 'Anita Desai', 'Anita\n\nI have read your report and I do not agree with the recommendation. I shall say so at committee.\n\nColin\n', []],
    ['a member asks questions of the report', 'carlisle', 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>', 'Anita Desai', 'Anita\n\nHow did you arrive at the figure in 4.2 of the report? Have you considered the noise?\n\nColin\n', []],
    ['a member points out slips', 'carlisle', 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>', 'Anita Desai', 'Anita\n\nThree typos in the report: 2.1, 3.4 and the heading of 5. Please correct the spelling of Caldew.\n\nColin\n', []],
    ['a member speaks of the committee’s own report', 'district', 'Cllr Hattie Sprague <cllr.hattie.sprague@tarrow.example>', 'Hugo Marsh', 'Hugo\n\nThe task group has met. Our report should recommend a trial, so change our recommendation 2 to say that.\n\nHattie\n', []],
    ['a member wants something other than a report changed', 'carlisle', 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>', 'Martin Hayes', 'Martin\n\nPlease change the date of the meeting and take my name off the list.\n\nColin\n', []],
    ['an officer orders a colleague', 'carlisle', 'Robert Skelton <robert.skelton@carlisle-council.example>', 'Anita Desai', 'Anita\n\nChange the recommendation in the report to approve.\n\nRobert\n', []],
    ['an officer tells a Cabinet Member that the advice stands, and refers it to nobody', 'wbc', 'Estelle Brook <estelle.brook@wansdyke.example>', 'Cllr Fatima Noor <cllr.fatima.noor@wansdyke.example>', 'Fatima\n\nThank you for your comments on the draft report. You asked me to recommend the artificial pitch. I cannot change the recommendation, because my advice has not changed.\n\nEstelle\n', ['disagreement-unreferred review 7.2']],
    ['an officer keeps to the advice and sends it to the Managing Director', 'gloucester', 'Leah Abbott <leah.abbott@gloucester-council.example>', 'Cllr Gordon Twigg <cllr.gordon.twigg@gloucester-council.example>', 'Gordon\n\nYou asked me to drop the warning from the report. I cannot, and I have referred the matter to the Managing Director.\n\nLeah\n', []],
    ['an officer agrees', 'gloucester', 'Leah Abbott <leah.abbott@gloucester-council.example>', 'Cllr Gordon Twigg <cllr.gordon.twigg@gloucester-council.example>', 'Gordon\n\nThank you for your comments on the report. You were right about the tariff and I have corrected it.\n\nLeah\n', []],
    ['a Lead Member will not let it rest', 'leicestershire', 'Cllr Mavis Ellwood <cllr.mavis.ellwood@leics-county.example>', 'Andrew Pell <andrew.pell@leics-county.example>', 'Andrew\n\nI have told you twice that I do not accept the conclusion of the report and you still say you cannot move.\n\nMavis\n', ['disagreement-unreferred review 24']],
  ];
  for (const [why, council, from, to, text, expected] of messages) {
    test(`${why} (${council})`, () => {
      expect(said(inMessage(council, from, to, text))).toEqual(expected);
    });
  }
});

describe('how a finding speaks of the author', () => {
  const changed = (author: string): Finding[] => found('gloucester', exampleItem({
    outcome: 'pass', because: '', item: {},
    document: ['last: Members Support', '# Mill Street grants', author, '| Resolution | That the grant be paid', '# Recommendation', 'That the grant be paid.'],
    baseline: ['# Mill Street grants', author, '| Resolution | That the grant be paid', '# Recommendation', refuse],
  }, 'report'));
  const wording = (findings: Finding[]): string => findings.map((each) => `${each.message} ${each.question ?? ''} ${each.remedies.map((remedy) => remedy.attest?.statement ?? '').join(' ')}`).join(' ');

  test('one author is named, and the post beside the name is no second author', () => {
    const said = wording(changed('| Author | Farid Aziz, Grants Officer'));
    expect(said).toContain('the version that Farid Aziz stands by');
    expect(said).toContain('Farid Aziz confirms that the report');
    expect(said).not.toContain('authors');
  });

  test('several authors stand by their version together', () => {
    const said = wording(changed('| Authors | Farid Aziz, Grants Officer and Wendy Prowse, Solicitor'));
    expect(said).toContain('the version that the authors stand by');
    expect(said).toContain('the recommendation that the authors make');
    expect(said).toContain('The authors confirm that the report');
    expect(said).not.toMatch(/authors (stands|makes|confirms)|[Dd]oes the authors/);
  });

  test('one author named twice, once by an initial, is one author', () => {
    expect(wording(changed('| Authors | Farid Aziz, Grants Officer and F Aziz'))).toContain('the version that Farid Aziz stands by');
  });
});
