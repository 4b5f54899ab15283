import { foldName, parseName } from '../directory/names';
import type { Person } from '../directory/directory';

/** What people of one forename are called too. */
const groups = [
  'robert bob rob bobby robbie bert', 'william bill will billy liam', 'richard dick rick rich richie', 'james jim jimmy jamie', 'john jack johnny jon ian', 'edward ed eddie ted ned teddy', 'michael mike mick micky mickey', 'margaret maggie peggy meg marge margie mags rita greta', 'elizabeth liz beth betty lizzie eliza libby bess elsie lisa', 'katherine catherine kate kathy cathy katie kath cath kat kitty katharine kathryn', 'patricia pat patsy trish tricia paddy', 'patrick pat paddy', 'anthony tony ant', 'antony tony ant', 'thomas tom tommy', 'charles charlie chas chuck', 'henry harry hal', 'harold harry hal', 'christopher chris kit', 'christine chris chrissie tina', 'christina chris tina', 'susan sue susie suzie', 'suzanne sue suzie', 'alexander alex sandy alec sasha', 'alexandra alex sandra sandy lexi', 'andrew andy drew', 'david dave davey', 'stephen steve steven stevie', 'steven steve stephen', 'peter pete', 'joseph joe joey', 'josephine jo josie', 'joanna jo joanne', 'joanne jo joanna', 'samuel sam', 'samantha sam sammy', 'daniel dan danny', 'matthew matt', 'nicholas nick nicky', 'nicola nicky nicki', 'philip phil', 'phillip phil', 'philippa pip pippa', 'gregory greg', 'geoffrey geoff jeff', 'jeffrey jeff geoff', 'gerald gerry jerry', 'geraldine gerry', 'jennifer jen jenny', 'jessica jess jessie', 'jacqueline jackie jacqui', 'judith judy jude', 'deborah debbie deb', 'barbara barb babs', 'dorothy dot dottie dolly', 'frances fran frankie', 'francis frank', 'frederick fred freddie', 'gwendolen gwen', 'victoria vicky vicki tori', 'victor vic', 'theresa terry tess tessa', 'terence terry', 'ronald ron ronnie', 'raymond ray', 'kenneth ken kenny', 'leonard len lenny leo', 'lawrence larry laurie', 'laurence larry laurie', 'benjamin ben', 'timothy tim', 'donald don', 'douglas doug', 'donna don', 'martin marty', 'rebecca becky becca', 'sarah sally sadie', 'mary molly polly may', 'ann annie nan', 'anne annie nan', 'helen nell nellie', 'eleanor ellie nell nora', 'ellen ellie nell', 'harriet hattie harry', 'henrietta hettie etta', 'isabel bella izzy', 'mohammed mo mohamed muhammad', 'muhammad mo mohammed', 'abdul abdullah', 'valerie val', 'winifred win winnie', 'penelope penny', 'prudence pru', 'pamela pam', 'angela angie', 'amanda mandy', 'caroline carol carrie', 'rosalind ros', 'rosemary rosie rose', 'louise lou', 'louis lou lewis', 'lewis lew louis', 'maureen mo', 'malcolm mal', 'clifford cliff', 'clive cliff', 'sidney sid', 'stanley stan', 'stuart stu', 'stewart stu', 'graham gray', 'alan al', 'albert bert al', 'alfred alf fred', 'arthur art', 'bernard bernie', 'edwin ed eddie', 'edmund ed ted', 'eugene gene', 'nathaniel nat nate', 'nathan nat nate', 'oliver ollie', 'olivia liv', 'russell russ', 'simon si', 'vincent vince', 'walter walt wally', 'zachary zac zak',
];

let table: Map<string, Set<string>> | null = null;

function calledToo(): Map<string, Set<string>> {
  if (table) return table;
  table = new Map();
  for (const group of groups) {
    const [full = '', ...short] = group.split(' ');
    const all = [full, ...short];
    for (const name of all) {
      const set = table.get(name) ?? new Set<string>();
      for (const other of all) set.add(other);
      table.set(name, set);
    }
  }
  return table;
}

/** Whether two forenames may be one person's: the same, one the beginning of the other, or one the usual short form. */
export function mayBeForename(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.length > 1 && b.length > 1 && (a.slice(0, b.length) === b || b.slice(0, a.length) === a)) return true;
  return calledToo().get(a)?.has(b) ?? false;
}

/** Every word that may be a part of somebody's name: of the directory, of the address, of what stands before it. */
export function nameWords(person: Person, displayName: string): string[] {
  const local = (person.address.split('@')[0] ?? '').toLowerCase();
  const entry = person.member ?? person.officer ?? person.divisional;
  const sources = [displayName, person.name, entry?.name ?? '', ...((person.member ?? person.officer)?.aliases ?? []), local.replace(/[._+-]/g, ' ')];
  const words: string[] = [];
  for (const source of sources) for (const word of foldName(source.replace(/[@,()]/g, ' ')).split(' ')) if (word !== '' && words.indexOf(word) < 0) words.push(word);
  return words;
}

/** Whether the forename and surname of somebody can be told: two words before the address or in it, or an entry of the directory. */
export function isFullyNamed(person: Person, displayName: string): boolean {
  if (person.member || person.officer) return true;
  const parsed = parseName(displayName);
  return parsed !== null && parsed.forename.length > 1 && parsed.surname.length > 1 && !/council|team|office|group|association|ltd|school|trust|desk|service|committee|clerk|admin|info|enquir/i.test(displayName) && displayName.trim().split(/\s+/).length <= 4;
}
