import type { Seal } from '../item/seal';
import type { SealComparison, SectionState } from './seal-state';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2 March 2026, 10:05 UTC"; a text that is no moment comes back as it is. */
export function momentWords(at: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(at);
  const month = months[Number(found?.[2]) - 1];
  return found && month ? `${Number(found[3])} ${month} ${found[1]}, ${found[4]} UTC` : at;
}

function bySeal({ author, at }: Seal): string {
  return `${author} sealed it on ${momentWords(at)}`;
}

const stateNames: Record<SectionState['state'], string> = { 'as-sealed': 'as sealed', changed: 'changed', removed: 'removed', new: 'new' };

export function sectionStateWords(state: SectionState['state']): string {
  return stateNames[state];
}

/** "1 section changed, 2 new". */
function counts(sections: SectionState[]): string {
  const kinds = (['changed', 'removed', 'new'] as const).map((state) => ({ state, count: sections.filter((section) => section.state === state).length })).filter(({ count }) => count > 0);
  return kinds.map(({ state, count }, index) => `${count} ${index === 0 ? `${count === 1 ? 'section' : 'sections'} ` : ''}${stateNames[state]}`).join(', ');
}

function damagedSentence({ seals, against }: SealComparison): string {
  const damaged = seals.filter(({ seal }) => !seal.intact);
  const which = damaged.length === 1 ? 'A seal of this document is damaged' : `${damaged.length} seals of this document are damaged`;
  const rest = against ? ` Another seal is whole: ${bySeal(against)}.` : '';
  return `${which} and shows nothing about the judgement. ${damaged[0]?.seal.fault ?? ''}${rest} Ask the author for the copy that they sealed.`;
}

function anotherKeySentence({ seals, against, sections }: SealComparison): string {
  const intact = seals.map(({ seal }) => seal).filter((seal) => seal.intact);
  const first = intact[0];
  const latest = intact[intact.length - 1];
  const other = latest && first && latest.key !== first.key ? latest : intact.find((seal) => seal.key !== first?.key);
  if (!first || !other || !against) return '';
  const differs = counts(sections);
  const now = differs === '' ? 'It is as each of them last sealed it.' : `Since ${bySeal(against)}: ${differs}.`;
  return `The judgement was sealed with more than one key: first under the name ${first.author} on ${momentWords(first.at)}, and with another key under the name ${other.author} on ${momentWords(other.at)}. ${now} Ask ${first.author} whether both are theirs.`;
}

/** In one or a few sentences, what the seals show about the judgement as it stands. */
export function sealSentence(comparison: SealComparison): string {
  const { state, against, sections } = comparison;
  if (state === 'none' || (!against && state !== 'damaged')) return 'The document holds no seal.';
  if (state === 'damaged') return damagedSentence(comparison);
  if (state === 'another-key') return anotherKeySentence(comparison);
  if (!against) return '';
  return state === 'sealed' ? `The judgement is as ${bySeal(against)}.` : `The judgement was changed after ${bySeal(against)}: ${counts(sections)}.`;
}
