import { keepLetGo, keptLetGo } from '../hosts/outlook/item-store';
import type { Item } from '../item/item';
import { answerSending, type SendOptions } from '../sending/answer';
import { addLetGo, type LetGoReason } from '../sending/let-go';
import type { CouncilData } from '../sending/council';
import { readRecord } from '../sending/record';
import { defaultSendSettings } from '../sending/settings';
import { readVerdict, writeVerdict, type Verdict } from '../sending/verdict';
import { councilData } from './council-source';
import { judge, knowsPictures, stillHolds } from './judge-item';
import { dialogAbilities, OpenItem, paneCommand } from './open-item';

/** Answers Outlook, which waits to send. */
export interface SendEvent {
  completed(options: SendOptions): void;
}

/**
 * Milliseconds after which a message goes although the check has not finished. After five seconds Outlook shows a
 * dialog of its own, and to start this file counts towards them.
 */
export const deadline = 2500;

/** Milliseconds for the mailbox to keep a note of what went unchecked. */
const noteTime = 400;

/** Characters of text above which a check is not begun at the moment of sending: it cannot be stopped half-way. */
const longestText = 300_000;

/** Calls `late` once after some milliseconds, where the runtime has timers. @returns stops it */
function after(milliseconds: number, late: () => void): () => void {
  if (typeof setTimeout !== 'function') return () => undefined;
  const timer = setTimeout(late, milliseconds);
  return () => clearTimeout(timer);
}

/** A message was let go: what the pane says next time. */
class LetGoFault extends Error {
  constructor(readonly why: LetGoReason) {
    super(why);
  }
}

/** The readers' sentence where a whole field or the text is missing. */
const missing = /could not be read\.$/;

function verdictFor(item: Item, kept: Verdict | null, data: CouncilData | null): Verdict | null {
  if (stillHolds(kept, item, data)) return kept;
  if (!data) return null;
  // With a field missing a rule would speak of people who are there after all.
  if (item.unread.some((sentence) => missing.test(sentence))) throw new LetGoFault('unread');
  if (item.text.length > longestText) throw new LetGoFault('long');
  return judge(item, data);
}

/** Works out what to answer. @throws LetGoFault or whatever else keeps it from an answer */
async function answer(open: OpenItem): Promise<{ options: SendOptions; why: LetGoReason | null }> {
  const data = councilData();
  const kept = open.store.verdict();
  // A message whose reasons cannot be read is asked about once more rather than let go.
  const carried = open.store.record().catch(() => '');
  const item = await open.read(data !== null && knowsPictures(data));
  const before = readVerdict(await kept);
  const verdict = verdictFor(item, before, data);
  if (!verdict) return { options: { allowEvent: true }, why: null };
  if (verdict !== before && item.unread.length === 0) open.store.keepVerdict(writeVerdict(verdict)).catch(() => undefined);
  const { options, untold } = answerSending(verdict.findings, readRecord(await carried).records, data?.settings ?? defaultSendSettings, dialogAbilities(), paneCommand());
  return { options, why: untold > 0 ? 'untold' : null };
}

/** Keeps a note for the pane and goes on when it is kept, refused or late. */
function note(open: OpenItem, why: LetGoReason, then: () => void): void {
  let gone = false;
  const go = (): void => {
    if (gone) return;
    gone = true;
    then();
  };
  after(noteTime, go);
  try {
    const { roamingSettings } = Office.context;
    const kept = keepLetGo(roamingSettings, addLetGo(keptLetGo(roamingSettings), { at: new Date().toISOString(), why }), open.calls);
    // Without timers nobody would end a wait for a mailbox that does not answer.
    if (typeof setTimeout === 'function') kept.then(go, go);
    else {
      kept.catch(() => undefined);
      go();
    }
  } catch {
    go();
  }
}

/**
 * The item is being sent. Answers within the deadline, once; whatever goes wrong the item goes, and the pane says
 * so next time.
 */
export function itemSent(event: SendEvent): void {
  const open = new OpenItem();
  let answered = false;
  const complete = (options: SendOptions, why: LetGoReason | null): void => {
    if (answered) return;
    answered = true;
    stop();
    if (why === null) event.completed(options);
    else note(open, why, () => event.completed(options));
  };
  const stop = after(deadline, () => complete({ allowEvent: true }, 'late'));
  answer(open).then(
    ({ options, why }) => complete(options, why),
    (fault: unknown) => complete({ allowEvent: true }, fault instanceof LetGoFault ? fault.why : 'failed'),
  );
}
