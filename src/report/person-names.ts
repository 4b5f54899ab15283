function set(words: string): Set<string> {
  return new Set(words.split(' '));
}

const titles = set('mr mrs ms miss mx dr prof professor sir dame rev revd canon cllr councillor coun ald alderman');
const particles = set('de da del della di du la le van von der den ter bin ibn al el ap ab ferch y dos st');
const lettersAfter = set('mp obe mbe cbe jp bsc ba ma msc mba phd cpfa cipfa mrtpi frics mrics acca fcca aca fca llb esq kc qc dms mcmi');

/** Words that begin a post: what follows a name without a comma between them. */
const ranks = set('head director chief assistant deputy principal senior interim acting service strategic corporate group executive lead town monitoring section borough city county managing team statutory associate joint');

/** Words of posts, teams and councils, which are no part of a person's name. */
const postWords = set('head heads director directors directorate chief assistant deputy principal senior junior interim acting service services strategic strategy corporate group executive lead leads leader leading town monitoring section borough city county district parish managing management manager managers '
  + 'officer officers office team teams department departmental division unit council committee cabinet clerk treasurer solicitor lawyer barrister surveyor surveyors engineer engineers accountant accountants accountancy auditor audit planner planners planning adviser advisor advisers advisors consultant coordinator co-ordinator administrator administration '
  + 'secretary registrar inspector designer developer scientist archivist curator librarian technician partner partners partnership partnerships specialist practitioner commissioner commissioning supervisor superintendent controller buyer valuer analyst apprentice trainee ranger ecologist architect arboriculturist planner paralegal coordinator '
  + 'statutory professional technical legal law finance financial resources human people workforce democratic democracy governance electoral elections member members support business customer customers digital data information technology ict it hr policy performance programme project projects development economic economy regeneration growth enterprise investment property properties asset assets estates estate '
  + 'housing homes homelessness tenancy environmental environment health wellbeing public community communities neighbourhood neighbourhoods safety safeguarding children childrens family families adult adults social care education schools learning skills culture cultural leisure sport sports arts heritage museum museums library libraries tourism events '
  + 'parks open spaces green countryside waste recycling cleansing street streets highways highway transport transportation traffic parking roads licensing regulatory regulation trading standards building control conservation enforcement revenues benefits revenue income procurement contracts contract communications communication press media marketing engagement equality equalities '
  + 'climate change carbon sustainability energy emergency resilience insurance risk treasury pensions pension payroll internal external operational operations delivery transformation improvement change commercial infrastructure major special capital local authority national regional north south east west area areas coastal coast flood drainage water '
  + 'place places central general private licence licences land charges register registration bereavement cemeteries cemetery crematorium fleet depot facilities reception contact centre enquiries helpdesk desk');

/** Surnames that are also words of posts: a person's only after a forename that is none. */
const surnamesToo = set('head clerk place parks park street streets law land price bishop ward house forest green west north east south sport sports care waters water major leader place city');

const placeholders = set('tbc tba tbd none n/a na nil vacant unknown name names author insert blank xxx xxxx various anon anonymous yes no see as all both date title subject meeting');

/** A word of a name: "Jane", "O'Neill", "Lloyd-Jones", "J", "J.", "KHAN". */
const nameWord = /^(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'\u2019-]{0,30}|[A-Z]\.(?:[A-Z]\.?){0,3})$/;

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,()]+$/, '').replace(/[\u2019']s?$/, '').replace(/^\(/, '');
}

/** The words of a text, without empty ones. */
function split(text: string): string[] {
  return text.split(/[\s\u00a0]+/).filter((word) => word !== '');
}

/** A text speaks of a post or a team: "Head of Place", "Housing Service". */
export function namesPost(text: string): boolean {
  return split(text).some((word) => postWords.has(bare(word)) || bare(word).split('-').some((part) => part.length > 3 && postWords.has(part)));
}

/** How many of the words from the first are a person's name; 0 where they are none. */
export function nameLength(words: string[]): number {
  let at = 0;
  while (at < words.length && titles.has(bare(words[at] as string))) at++;
  const titled = at > 0;
  let names = 0;
  let full = 0;
  const first = at;
  for (; at < words.length && names < 4; at++) {
    const word = words[at] as string;
    const plain = bare(word);
    if (names > 0 && (particles.has(plain) || lettersAfter.has(plain))) continue;
    if (!nameWord.test(word) || placeholders.has(plain)) break;
    if (postWords.has(plain)) {
      const last = at === words.length - 1;
      if (!surnamesToo.has(plain) || !last || (names === 0 && !titled) || names > 2) break;
    }
    names++;
    if (plain.length > 1) full++;
  }
  if (full === 0 || (names < 2 && !titled)) return 0;
  if (at < words.length && first === at) return 0;
  return at;
}

/** A text is a person's name and nothing else: "Jane Smith", "Mrs J Smith", "Cllr A. O'Neill". */
export function isPersonName(text: string): boolean {
  const words = split(text);
  return words.length > 0 && words.length <= 7 && nameLength(words) === words.length;
}

/** "Karl Benning Head of Place" in two; null where no post follows the name at once. */
export function nameBeforePost(text: string): [string, string] | null {
  const words = split(text);
  const length = nameLength(words);
  if (length === 0 || length >= words.length || !ranks.has(bare(words[length] as string))) return null;
  return [words.slice(0, length).join(' '), words.slice(length).join(' ')];
}

/** A single word that can be a forename or a surname. */
export function isNameWord(text: string): boolean {
  const plain = bare(text);
  return nameWord.test(text) && !postWords.has(plain) && !placeholders.has(plain) && !titles.has(plain);
}

/** Nobody: "TBC", "[name]", "to be confirmed", "N/A". */
export function isPlaceholder(text: string): boolean {
  const plain = text.toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim().replace(/[.]+$/, '');
  return plain === '' || /^[[<{]/.test(plain) || /^(?:to be (?:confirmed|advised|agreed|decided)|not (?:applicable|known)|insert\b|enter\b|click\b|[x_.\u2026?* -]+$)/.test(plain) || placeholders.has(plain);
}
