import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { keepsItRight, ownJobTold } from './frames-own-job';
import { ownJobPressed } from './own-job';
import { isDesk } from './desk-work';
import { shown, targetOf, toldIn, type Told } from './spoken-of';

/** An officer's own affairs, or a colleague's, as told to a member. */
export interface Affairs {
  kind: 'job' | 'gain' | 'life' | 'colleague';
  told: Told[];
  /** Something is asked for, or complained of. */
  pressed: boolean;
  /** Told to the member for where the officer lives, and apart from work. */
  asResident: boolean;
  excused: boolean;
  about: Person | null;
  /** It may be asked in another way than for themselves. */
  doubtful: boolean;
}

const plainly = (told: Told, family: string) => {
  const seen = shown(told, family);
  return seen !== null && !told.quoted && !seen.stance.quoted && !seen.stance.negated;
};

/** "My manager will reply", "while I am on leave": no affair of anybody's. */
function isNews(told: Told): boolean {
  return away.test(told.text) || shown(told, 'staff-plain-news') !== null;
}

/** "I am out for my son's graduation": a day off is asked of nobody. */
const away = /(?:^|[^a-z])(?:out of (?:the )?office|not in (?:the office|on|until)|on leave|annual leave|day off|days off|(?:i['\u2019]m|i am|i['\u2019]ll be|i will be|i shall be) (?:off|away|out|working from home)|back (?:in|on|at) (?:the office|my desk|mon|tue|wed|thu|fri))(?![a-z])/i;
/** Why somebody was not there: an excuse for a call missed, and nothing that is taken to anybody. */
const missed = /(?:^|[^a-z])(?:(?:i|we)(?:['\u2019]d| had to| was| were)? (?:went|go|left|leave|came|come|got|get|stayed|stay|late|rushed|rush|dashed|dash|home|stuck|held|running)(?: (?:home|early|late|away|in late|back|off|up|at home|to the (?:school|hospital|surgery|vet|dentist)))(?![a-z])|i was (?:late|not in|not at my desk))(?![a-z])/i;

/** The favour is an answer on the Council's own work: "a yes or no on point 2". */
const ofBusiness = /(?:^|[^a-z])(?:yes or (?:a )?no|(?:on|about|to) (?:point|item|paragraph|para|question|number|no\.?) ?\d|(?:by return|let me have) (?:your )?(?:comments|views|dates)|your (?:comments|steer) (?:on|by))(?![a-z])/i;
const ownMark = /(?:^|[^a-z])(?:i|i'm|i\u2019m|i've|i\u2019ve|i'd|i\u2019d|me|my|mine|myself|we|our|us)(?![a-z])/i;

/** Reads an officer's message for what it says of their own affairs; null where there is nothing. */
export function affairsIn(situation: Situation): Affairs | null {
  if (keepsItRight(situation)) return null;
  const all = toldIn(situation);
  const body = all.filter((told) => told.part === 'body');
  const excused = all.some((told) => plainly(told, 'staff-procedure'));
  const asResident = all.some((told) => shown(told, 'staff-as-resident') !== null);
  const near = (told: Told, family: string) => {
    const at = body.indexOf(told);
    // What was refused or never came is a grievance too, so a denial counts.
    return body.slice(Math.max(0, at - 2), at + 4).filter((each) => !each.quoted && shown(each, family) !== null)[0] ?? null;
  };
  const make = (kind: Affairs['kind'], told: (Told | null)[], pressed: boolean, about: Person | null = null): Affairs => {
    const list = told.filter((each, i, them): each is Told => each !== null && them.indexOf(each) === i);
    return { kind, told: list, pressed, asResident, excused, about, doubtful: false };
  };
  for (const told of body) {
    if (plainly(told, 'staff-own-gain') && ownMark.test(told.text) && !away.test(told.text) && !body.some((each) => shown(each, 'staff-declares') !== null)) {
      const asks = near(told, 'staff-asks-favour');
      if (asks && !(asks !== told && ofBusiness.test(asks.text))) return make('gain', [told, asks], true);
    }
  }
  const anywhere = (family: string) => body.filter((each) => !each.quoted && shown(each, family) !== null)[0] ?? null;
  for (const told of body) {
    const hard = shown(told, 'staff-own-job') !== null;
    if ((!hard && !shown(told, 'staff-own-work')) || !ownMark.test(told.text) || told.quoted || isNews(told)) continue;
    const minds = anywhere('staff-aggrieved');
    const asks = anywhere('staff-asks-favour');
    if (hard ? minds ?? asks : minds && asks && near(told, 'staff-aggrieved')) return make('job', [told, minds, asks], asks !== null);
  }
  const pressed = ownJobPressed(situation) ?? ownJobTold(situation);
  if (pressed && !pressed.told.slice(0, 1).some((told) => away.test(told.text))) return { ...make('job', pressed.told, true), doubtful: !pressed.sure };
  for (const told of body) {
    if (!away.test(told.text) && !(missed.test(told.text) && !near(told, 'staff-asks-favour')) && plainly(told, 'staff-own-life') && ownMark.test(told.text)) return make('life', [told, near(told, 'staff-asks-favour')], near(told, 'staff-asks-favour') !== null);
  }
  for (const told of body) {
    const seen = shown(told, 'staff-others-life');
    if (!seen || !plainly(told, 'staff-others-life') || isDesk(told.text, seen.place)) continue;
    const target = targetOf(told, seen.place);
    if (target.kind === 'person' && target.of.kind === 'officer') return make('colleague', [told], false, target.of.person);
  }
  return null;
}
