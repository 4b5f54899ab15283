import type { Situation } from './context';
import { outlineOf, statementsOf } from './statements';

const central = /finance|section 151|corporate services|resources|treasurer|accountan|monitoring officer|legal|law|solicitor|governance|democratic/i;
const post = /(?:^|[^A-Za-z])((?:(?:Assistant|Deputy|Executive|Corporate|Strategic|Service) )?(?:Director|Head|Chief Officer|Manager|Lead)s? of (?:[A-Z][A-Za-z]+(?:,? (?:and |& |for )?)?){1,6}|(?:[A-Z][a-z]+ ){1,3}(?:Manager|Engineer|Surveyor|Officer|Director|Lead))/g;
const every = /(?:each|every|all|both|the) (?:relevant |other |service )?(?:chief officers?|directors?|heads? of service|service heads?|service managers?|senior officers?|budget[- ]holders?|management team|senior management team|service)(?![a-z])/i;
const denied = /(?:not (?:yet )?(?:been )?(?:consulted|asked|told)|not (?:yet )?(?:been|gone|shown|sent|put) (?:sent |shown )?to|not (?:yet )?(?:seen|heard|read)|(?:nobody|no one|none|neither)(?: [a-z]+){0,6} (?:has|have|was|were) (?:been )?(?:consulted|asked|told|shown|approached)|without consulting|to be consulted|will be consulted)/i;

/** Whether a report shows a senior officer of the service concerned: as whose report it is, or as consulted. */
export function serviceConsulted(situation: Situation): boolean {
  const outline = outlineOf(situation);
  if (outline && [...outline.reportOf, ...outline.authors].some((officer) => officer.post !== '' && !central.test(officer.post))) return true;
  return statementsOf(situation).some((each) => {
    if (each.section?.kind === 'recommendations' && !/^report of/i.test(each.text) || denied.test(each.text)) return false;
    if (every.test(each.text) && /consult|agree|content|ask|met|discuss|confirm|comment|support|advis/i.test(each.text)) return true;
    post.lastIndex = 0;
    for (let match = post.exec(each.text); match; match = post.exec(each.text)) if (!central.test(match[1] ?? '') && !/^(?:Contact|Planning Enforcement) Officer/.test(match[1] ?? '')) return true;
    return false;
  });
}
