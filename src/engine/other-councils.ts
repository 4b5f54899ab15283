import type { Directory } from '../directory/directory';
import type { Actor } from './actors';

const councils = /(?:^|[^A-Za-z])((?:[A-Z][a-z]+(?:-[a-z]+-[A-Z][a-z]+)?(?: (?:and|on|upon|under|of|in|the)(?= [A-Z]))? ){1,5}Council)(?:['\u2019]s)?(?![A-Za-z])/g;
const leadingWords = /^(?:The|And|But|When|While|As|For|In|At|By|From|With|On|Our|This|That|Both|Neighbouring|Neighbour|Full|Dear|Under|Since|After|Before|If|So) /;
/** "The County Council", "Full Council" name no place. */
const placeless = /^(?:(?:City|County|District|Borough|Metropolitan|Parish|Town|Unitary|Local|Full|Your|My|Their) )*Council$/;

/** The other councils that a text names, by their whole names. Bounded by the text's length. */
export function otherCouncilsIn(text: string, directory: Directory): string[] {
  const ours = directory.councilName.toLowerCase();
  const found: string[] = [];
  councils.lastIndex = 0;
  for (let match = councils.exec(text); match; match = councils.exec(text)) {
    let name = match[1] ?? '';
    while (leadingWords.test(name)) name = name.replace(leadingWords, '');
    const low = name.toLowerCase();
    if (name === '' || placeless.test(name)) continue;
    // "Wexcombe Council" is short for "Wexcombe City Council".
    if (ours.indexOf(low) >= 0 || ours.indexOf(low.replace(/ council$/, ' ')) === 0) continue;
    found.push(name);
  }
  return found;
}

/** "Its Portfolio Holder", where another council is named in the sentence or in the one before: a member of that one, unless the directory knows the person. */
export function isAnothers(directory: Directory, text: string, before: string, actor: Actor): boolean {
  if (actor.person !== null) return false;
  const owned = /(?:^|[^a-z])(?:its|their)(?![a-z])/i.test(text.slice(Math.max(0, actor.start - 6), actor.end));
  const named = /(?:^|[^a-z])(?:cllrs?|councillors?)(?![a-z])/i.test(actor.words);
  if (!owned && !named) return false;
  return otherCouncilsIn(text.slice(0, actor.end + 80), directory).length > 0 || otherCouncilsIn(before, directory).length > 0;
}
