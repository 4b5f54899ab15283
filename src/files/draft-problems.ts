import type { Rulebook } from '../engine/rulebook';
import { draftMark, isDraft } from './draft-mark';
import type { FileProblem } from './file-fault';
import type { Source } from './read-source';

const heads = { council: 'the council\u2019s name', document: 'the title of the protocol', edition: 'the edition' } as const;

/** What a draft still lacks, with its lines. */
export function draftProblems(rulebook: Rulebook, source: Source): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const name of ['council', 'document', 'edition'] as const) {
    if (isDraft(rulebook[name])) problems.push({ path: name, line: source.lineOf([name]), message: `${name}: write ${heads[name]}.` });
  }
  rulebook.provisions.forEach((provision, at) => {
    const place = `paragraph ${provision.paragraph}`;
    if (isDraft(provision.summary)) problems.push({ path: `provisions[${at}].summary`, line: source.lineOf(['provisions', at, 'summary']), message: `${place}: write the summary, one sentence of your own.` });
    if (isDraft(provision.unchecked)) problems.push({ path: `provisions[${at}].unchecked`, line: source.lineOf(['provisions', at, 'unchecked']), message: `${place}: give rules, or say why nothing can check it.` });
  });
  if (problems.length === 0 && !rulebook.complete) problems.push({ path: 'complete', line: source.lineOf(['complete']), message: 'complete: write true when every paragraph of the protocol is there.' });
  else if (problems.length > 0 && rulebook.complete) problems.unshift({ path: 'complete', line: source.lineOf(['complete']), message: `complete: it says true, and words that begin with \u201c${draftMark}\u201d are still to be written.` });
  return problems;
}
