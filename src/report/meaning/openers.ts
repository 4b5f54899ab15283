import type { Token } from './tokens';

const modal = /^(should|must|may|might|can|could|will|needs|is|has|ought)$/;
const between = /^(be|to|been|also|perhaps|first|further|however|again|here|moreover|therefore|simply|only|well|worth|usefully|fairly|briefly|once|more|at|the|outset|important|useful|helpful|right|fair|necessary|relevant|appropriate|proper|as|pertinent|instructive|sensible|convenient|common|ground|case)$/;
/** What somebody does who only says something: "pointed out", "worth mentioning". */
const saying = /^(note|noted|noting|point|pointed|pointing|said|say|saying|add|added|adding|mention|mentioned|mentioning|observe|observed|observing|record|recorded|recording|recall|recalled|recalling|remember|remembered|remembering|explain|explained|explaining|state|stated|stating|stress|stressed|stressing|emphasise|emphasised|emphasising|appreciate|appreciated|acknowledge|acknowledged|acknowledging|recognise|recognised|recognising|borne|bear|bearing|highlight|highlighted|highlighting|repeat|repeating|repeated|know|known|see|seen|understand|understood|remark|remarked|remarking)$/;
const joining = /^(out|in|mind|here|also|first|too|for|the|record|up|down|again|once|more|at|outset)$/;
const speakers = /^(officers|we|i)$/;
const wishing = /^(would|should|like|wish|also|want|to|must|can|only|may|will)$/;

function run(tokens: Token[], at: number, words: RegExp, most: number): number {
  let to = at;
  while (to < tokens.length && to < at + most && words.test((tokens[to] as Token).word)) to++;
  return to;
}

const weighing = /^(regard|considered|heard|read|noted|received)$/;
/** So far an opening clause may go. */
const longest = 25;

/** The token after the comma that ends an opening clause, or the place where it began. */
function pastComma(tokens: Token[], from: number): number {
  for (let k = from; k < tokens.length && k < from + longest && (tokens[k] as Token).sentence === (tokens[from] as Token).sentence; k++) if ((tokens[k] as Token).word === ',' && tokens[k + 1]?.kind === 'word') return k + 1;
  return from - 2;
}

/**
 * The token after a run-up that only announces what follows, "it should be pointed out that", "it is worth
 * mentioning that", "we would add that"; the same place where none begins.
 */
export function pastOpener(tokens: Token[], at: number): number {
  const { word, sentence } = tokens[at] as Token;
  if (word === 'having' && weighing.test(tokens[at + 1]?.word ?? '')) return pastComma(tokens, at + 2);
  let to = at;
  if (word === 'it' && modal.test(tokens[at + 1]?.word ?? '')) to = run(tokens, at + 2, between, 6);
  else if (speakers.test(word) && wishing.test(tokens[at + 1]?.word ?? '')) to = run(tokens, at + 1, wishing, 4);
  else return at;
  if (!saying.test(tokens[to]?.word ?? '')) return at;
  to = run(tokens, to + 1, joining, 4);
  return tokens[to]?.word === 'that' && tokens[to]?.sentence === sentence && tokens[to + 1]?.kind === 'word' ? to + 1 : at;
}
