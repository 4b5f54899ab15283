import type { Finding } from '../engine/finding';

export type SpokenOutcome = Finding['outcome'];

/** What a council wants at the moment of sending, by outcome. An outcome in none of the lists stays silent there. */
export interface SendSettings {
  /** Asks “send all the same?”; the person may. */
  prompt: SpokenOutcome[];
  /** Sends once the point is put right, or set aside with a reason that the message then carries. */
  reason: SpokenOutcome[];
  /** Sends once the point is put right or a fact is stated that settles it; a reason is not enough. */
  hold: SpokenOutcome[];
}

/** Every finding is told and none keeps a message back. */
export const defaultSendSettings: SendSettings = { prompt: ['breach', 'review'], reason: [], hold: [] };

/** What sending asks of the person for one finding, from least to most. */
export type Demand = 'none' | 'prompt' | 'reason' | 'hold';

export const demands: Demand[] = ['none', 'prompt', 'reason', 'hold'];

/** What an outcome asks; where it stands in more than one list, the most. */
export function demandOf(outcome: SpokenOutcome, settings: SendSettings): Demand {
  if (settings.hold.indexOf(outcome) >= 0) return 'hold';
  if (settings.reason.indexOf(outcome) >= 0) return 'reason';
  return settings.prompt.indexOf(outcome) >= 0 ? 'prompt' : 'none';
}

/**
 * The SendMode that the manifest has to declare for these settings. Only a council that asks for reasons or
 * holds messages back needs SoftBlock: each send may then be relaxed to a prompt, but never tightened.
 */
export function manifestSendMode(settings: SendSettings): 'PromptUser' | 'SoftBlock' {
  return settings.reason.length + settings.hold.length > 0 ? 'SoftBlock' : 'PromptUser';
}

const outcomes: SpokenOutcome[] = ['breach', 'review'];
const lists: (keyof SendSettings)[] = ['prompt', 'reason', 'hold'];

/**
 * Reads settings as a council wrote them.
 * @param value parsed JSON; undefined for none
 * @returns the settings, a list that is left out as by default where nothing is said at all and empty otherwise,
 * and a sentence for each fault; what a fault stands in counts as not said
 */
export function readSendSettings(value: unknown): { settings: SendSettings; faults: string[] } {
  if (value === undefined || value === null) return { settings: defaultSendSettings, faults: [] };
  const faults: string[] = [];
  const settings: SendSettings = { prompt: [], reason: [], hold: [] };
  if (typeof value !== 'object' || Array.isArray(value)) return { settings: defaultSendSettings, faults: ['The settings for sending have to be an object with the lists prompt, reason and hold.'] };
  const given = value as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if ((lists as string[]).indexOf(name) < 0) faults.push(`There is no setting for sending called “${name}”: use prompt, reason or hold.`);
  }
  for (const name of lists) {
    const list = given[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      faults.push(`The setting ${name} has to be a list of outcomes: ["breach", "review"], say.`);
      continue;
    }
    for (const each of list as unknown[]) {
      if (outcomes.indexOf(each as SpokenOutcome) >= 0) settings[name].push(each as SpokenOutcome);
      else faults.push(`The setting ${name} has “${String(each)}”, which is neither breach nor review.`);
    }
  }
  const nothing = lists.every((name) => given[name] === undefined);
  return { settings: nothing ? defaultSendSettings : settings, faults };
}
