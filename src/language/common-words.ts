import { wordId } from './words';

/**
 * Words by how often they come in council mail, commonest first; every line stands for about half the
 * frequency of the line before. Counted over our own messages and training sentences. A phrase is looked
 * up by its rarest part, so a word left out here costs time, never a match.
 */
const lines = [
  'the to and you i a on for in of is it that be',
  'your have at this will not as with my has me we by are',
  "please no out about would can was if one so an may what all her know been do #number",
  "her could told asked before i've i'm our two up who he there them or she but us am let like need see put any other own when only they don't his go come said",
  "should had until off take want three last send back keep i'll nothing get were it's new which how every down its him next must nobody again give now think way both same first make after look more going time their member members council councillor officer officers group ward meeting report letter copy email information",
  "whether anything somebody being through another right than into does did done here without where each might made got between well very too just then yet those these some most much still never part under since over people day week year monday tuesday wednesday thursday friday april march may june public private matter decision committee cabinet executive chair leader road case press party request advice paper order share open write note answer reply agreed happy team contract budget planning housing notice work start place house question view number money draft",
];

const half = 2;
/** Words in a hundred thousand, by word number. */
const commonness = new Map<number, number>();
lines.forEach((line, index) => {
  for (const word of line.split(' ')) {
    const id = wordId(word);
    if (!commonness.has(id)) commonness.set(id, 2000 / half ** index);
  }
});

/** About how often a word comes, in a hundred thousand; rare words and names count the same. */
export function commonnessOf(id: number): number {
  return commonness.get(id) ?? 10;
}
