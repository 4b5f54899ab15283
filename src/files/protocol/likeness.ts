import type { Binding, Provision, Rulebook } from '../../engine/rulebook';

/** A provision of one of our rulebooks that says something like a paragraph. */
export interface Alike {
  rulebook: string;
  provision: Provision;
  /** From 0, nothing in common, to 1. */
  likeness: number;
  /** How many words the two have in common. */
  shared: number;
}

/** Words that say the same in different councils, and words that say nothing. */
const same: Record<string, string> = {
  employee: 'officer', staff: 'officer', councillor: 'member', cabinet: 'executive', administration: 'executive', copied: 'copy', copie: 'copy', letter: 'correspondence', email: 'correspondence',
  medium: 'press', media: 'press', newspaper: 'press', electorate: 'constituent', division: 'ward', local: 'ward', chairman: 'chair', chairperson: 'chair',
};
const empty = new Set('a an the of to in on at by for with and or not no is are be been was were it its they their them this that these those any all such as may must should shall will would can could do does from which who whom what when where there other than if so but has have had into under also however only council'.split(' '));

/** The words of a text by their stems. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length > 2 && !empty.has(word)).map((word) => {
    const plain = word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
    return same[word] ?? same[word.replace(/s$/, '')] ?? (plain.length > 2 ? plain : word);
  });
}

type Weights = Map<string, number>;

function normed(counts: Map<string, number>, rarity: (stem: string) => number): Weights {
  const weights: Weights = new Map();
  let sum = 0;
  counts.forEach((count, stem) => {
    const weight = (1 + Math.log(count)) * rarity(stem);
    weights.set(stem, weight);
    sum += weight * weight;
  });
  const length = Math.sqrt(sum) || 1;
  weights.forEach((weight, stem) => weights.set(stem, weight / length));
  return weights;
}

function counted(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Compares paragraphs with the summaries of rulebooks, weighing rare words more: term frequency by inverse document frequency. */
export class LikenessIndex {
  private readonly entries: { rulebook: string; provision: Provision; weights: Weights }[] = [];
  private readonly documents = new Map<string, number>();
  private readonly total: number;

  /** @param titleOf a rule's title by its id; '' where it has none */
  constructor(rulebooks: Rulebook[], titleOf: (rule: string) => string) {
    const read = rulebooks.flatMap(({ id, provisions }) => provisions.map((provision) => {
      const titles = (provision.rules ?? []).map((binding: Binding) => titleOf(binding.rule)).join(' ');
      // The summary says what this paragraph asks; a rule's title says it in other words, and once is enough.
      return { rulebook: id, provision, counts: counted([...stems(provision.summary), ...stems(provision.summary), ...stems(titles)]) };
    }));
    this.total = read.length;
    for (const { counts } of read) counts.forEach((_, stem) => this.documents.set(stem, (this.documents.get(stem) ?? 0) + 1));
    this.entries = read.map(({ rulebook, provision, counts }) => ({ rulebook, provision, weights: normed(counts, (stem) => this.rarity(stem)) }));
  }

  private rarity(stem: string): number {
    return Math.log((this.total + 1) / ((this.documents.get(stem) ?? 0) + 1)) + 0.1;
  }

  /** The provisions most like a text, the likest first. */
  likest(text: string, most: number): Alike[] {
    const asked = normed(counted(stems(text)), (stem) => (this.documents.has(stem) ? this.rarity(stem) : 0.5));
    return this.entries.map(({ rulebook, provision, weights }) => {
      let likeness = 0;
      let shared = 0;
      weights.forEach((weight, stem) => {
        const other = asked.get(stem);
        if (other === undefined) return;
        likeness += weight * other;
        shared++;
      });
      return { rulebook, provision, likeness, shared };
    }).sort((a, b) => b.likeness - a.likeness).slice(0, most);
  }
}
