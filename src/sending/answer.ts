import { alertWords, openLabel } from './alert-words';
import type { Recorded } from './record';
import { demandOf, demands, manifestSendMode, type Demand, type SendSettings } from './settings';
import { findingMark, type SpokenFinding } from './verdict';

/** What the client's dialog can do: Mailbox 1.14 brings the first two, 1.15 the third. */
export interface DialogAbilities {
  /** Takes `sendModeOverride`. */
  relax: boolean;
  /** Takes `commandId` with `contextData` and `cancelLabel`. */
  button: boolean;
  /** Takes `errorMessageMarkdown`. */
  markdown: boolean;
}

/** The options of event.completed. */
export interface SendOptions {
  allowEvent: boolean;
  errorMessage?: string;
  errorMessageMarkdown?: string;
  cancelLabel?: string;
  commandId?: string;
  contextData?: string;
  sendModeOverride?: 'promptUser';
}

export interface SendAnswer {
  options: SendOptions;
  /** Findings that nobody was told of, because this client could only have blocked the message. */
  untold: number;
}

/** What the dialog hands to the pane. */
export function askFor(rule: string): string {
  return JSON.stringify({ finding: rule });
}

/** The rule whose finding the pane was asked to show, or '' where the text is something else. */
export function askedFor(context: string): string {
  try {
    const value = JSON.parse(context) as { finding?: unknown } | null;
    return typeof value?.finding === 'string' ? value.finding : '';
  } catch {
    return '';
  }
}

/** Whether a statement that the message carries settles the finding, at the moment of sending. */
function settles(record: Recorded, finding: SpokenFinding, demand: Demand): boolean {
  if (record.rule !== finding.rule || record.about !== findingMark(finding)) return false;
  return record.how === 'attested' || demand !== 'hold';
}

/**
 * What to answer Outlook when a message is sent: silence where nothing is open, else the gravest of the findings.
 * A send is only ever relaxed from the manifest's mode. Where that mode blocks, the client cannot relax it, and
 * nothing asks for more than a prompt, the message goes: nobody may be trapped by advice.
 * @param findings gravest first
 * @param records what the message carries as settled
 * @param command the manifest's button that opens the pane
 */
export function answerSending(findings: SpokenFinding[], records: Recorded[], settings: SendSettings, abilities: DialogAbilities, command: string): SendAnswer {
  const open = findings
    .map((finding) => ({ finding, demand: demandOf(finding.outcome, settings) }))
    .filter(({ finding, demand }) => demand !== 'none' && !records.some((record) => settles(record, finding, demand)));
  const strongest = open.reduce<Demand>((most, { demand }) => (demands.indexOf(demand) > demands.indexOf(most) ? demand : most), 'none');
  if (strongest === 'none') return { options: { allowEvent: true }, untold: 0 };
  if (strongest === 'prompt' && manifestSendMode(settings) === 'SoftBlock' && !abilities.relax) {
    return { options: { allowEvent: true }, untold: open.length };
  }
  // What asks most comes first: it is what keeps the message back.
  const told = [...open].sort((a, b) => demands.indexOf(b.demand) - demands.indexOf(a.demand) || open.indexOf(a) - open.indexOf(b)).map(({ finding }) => finding);
  const words = alertWords(told, strongest, abilities.button);
  return {
    options: {
      allowEvent: false,
      errorMessage: words.plain,
      ...(abilities.markdown ? { errorMessageMarkdown: words.markdown } : {}),
      ...(abilities.button ? { cancelLabel: openLabel, commandId: command, contextData: askFor(told[0]?.rule ?? '') } : {}),
      ...(abilities.relax && strongest === 'prompt' ? { sendModeOverride: 'promptUser' as const } : {}),
    },
    untold: 0,
  };
}
