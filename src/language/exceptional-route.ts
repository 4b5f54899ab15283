import { PhraseBook } from './phrases';
import { scanWords } from './words';

/** Steps before a member's letter goes to another member by way of exception. */
export interface RouteSteps {
  claimed: boolean;
  advice: boolean;
  told: boolean;
  named: boolean;
  reasons: boolean;
  decided: boolean;
}

const book = new PhraseBook({
  claimed: ['exceptional|exceptionally|exception', 'exceptional ..2 case|route|procedure|circumstances'],
  advice: ['advice|advised|advises|advising', 'on the recommendation of', 'consulted|consultation', 'sought ..3 views|view|guidance'],
  told: ['was|were|has|have|been ..2 told|notified|informed|warned', 'i|we ..3 told|notified|informed|warned|wrote|explained', 'gave|given ..3 notice', 'let ..4 know', 'i|we ..2 have ..1 written', 'having told|notified|informed|warned|written', 'wrote|written ..2 to', 'prior|advance notice|notification|warning'],
  named: ['naming|named ..2 you', 'to|for you', 'you would|will|should|are|were|answer|get|see|receive', 'who ..3 receive|get|see', 'naming'],
  reasons: ['because', 'reason|reasons', 'why', 'since|as ..2 you|the|it|this|he|she|they', 'given that', 'the point being', 'owing|due to', 'so that', 'in view of', 'saying that ..8 you', 'on the ground|grounds|basis|footing', 'in that', 'on account of', 'so as to', 'seeing that', 'inasmuch as', 'in the|view light of', 'by reason of'],
  decided: ['decided|decides|decision|ruled|ruling|determined|directed|agreed|approved|concluded'],
});

const negatives = [' not ', ' no ', ' never ', "n't ", ' without ', ' nor ', ' unable ', '\u2019t '];
const later = [" i'll ", ' shall ', ' will be ', ' afterwards ', ' later ', ' will tell ', ' intend ', ' going to '];

/** Which steps of the exceptional way a sentence says were taken; negated and future ones do not count. */
export function routeStepsIn(text: string): RouteSteps {
  const steps: RouteSteps = { claimed: false, advice: false, told: false, named: false, reasons: false, decided: false };
  // Half-sentences are read by themselves: "advised, although I did not tell her".
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    if (at < text.length && mark !== ';' && mark !== ',' && mark !== ':') continue;
    const part = text.slice(from, at);
    const padded = ` ${part.toLowerCase()} `;
    const negated = negatives.some((word) => padded.indexOf(word) >= 0);
    const ahead = later.some((word) => padded.indexOf(word) >= 0);
    const tokens = scanWords(part, 0, part.length);
    for (const match of book.find(tokens, 0, tokens.count)) {
      const step = book.families[match.family] as keyof RouteSteps;
      if (step === 'claimed' ? /not .{0,20}exception/.test(padded) : negated || (ahead && step !== 'reasons' && step !== 'named')) continue;
      steps[step] = true;
    }
    from = at + 1;
  }
  return steps;
}
