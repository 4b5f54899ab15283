import { LETTER, classOf, fold } from './characters';
import { moneyWord, numberWord, wordId } from './words';

/**
 * The grammar of a sentence with its subject matter taken out: function words stand for themselves,
 * every other word for its ending. "The Council will rebuild the wall" and "The authority will sever
 * the link" share "will - the -", whether or not their verbs were ever seen.
 */
const functionWords = ('a an the this that these those my our your his her its their some any no every each all both another such '
  + "i you he she it we they me him us them myself yourself ourselves themselves who whom whose which what when where why how whether if unless until once while because since though although as than but and or nor so yet not never "
  + "of in on at by for from to with without into onto over under about after before between against through during per within upon up out off down back away "
  + "am is are was were be been being has have had having do does did done doing will would shall should can could may might must ought need needs dare let's "
  + "i'm i've i'd i'll you're you've you'd you'll he's she's he'd she'd he'll she'll it's it'll we're we've we'd we'll they're they've they'd they'll that's that'll there's there here who's what's "
  + "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't needn't haven't hasn't hadn't "
  + "please kindly just only also now then still already again soon very more most much many few less other same own nobody nothing none anyone anything everyone everything someone something "
  + "council councillor cllr mr mrs ms dr officer officers cabinet committee yes hereby therefore however").split(' ');

/** By word number. */
const places: number[] = [];
functionWords.forEach((word, index) => {
  places[wordId(word)] = index + 1;
});
for (let id = 0; id < places.length; id++) places[id] = places[id] ?? 0;

const firstEnding = functionWords.length + 1;
const endings = ['ed', 'ing', 'ly', 's', 'number', 'money', 'capital', 'other'] as const;

/** Fewer than 512, so that three of them make one key. */
export const skeletonSymbols: string[] = ['', ...functionWords, ...endings.map((ending) => `-${ending}`)];

function ending(text: string, start: number, end: number): number {
  const last = fold(text.charCodeAt(end - 1));
  const before = end - start > 3 ? fold(text.charCodeAt(end - 2)) : 0;
  if (before === 101 && last === 100) return 0;
  if (end - start > 4 && last === 103 && before === 110 && fold(text.charCodeAt(end - 3)) === 105) return 1;
  if (before === 108 && last === 121) return 2;
  const first = text.charCodeAt(start);
  if (fold(first) !== first && classOf(first) === LETTER) return 6;
  if (last === 115 && before !== 115) return 3;
  return 7;
}

/** The skeleton symbol of one token; `first` says that it opens the sentence, where a capital tells nothing. */
export function skeletonOf(id: number, text: string, start: number, end: number, first: boolean): number {
  if (id !== 0) {
    const place = id < places.length ? (places[id] as number) : 0;
    if (place !== 0) return place;
    if (id === numberWord) return firstEnding + 4;
    if (id === moneyWord) return firstEnding + 5;
  }
  const found = ending(text, start, end);
  return firstEnding + (first && found === 6 ? 7 : found);
}
