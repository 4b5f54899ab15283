import { emptyItem, type Item, type Kind, type Mailbox } from '../item/item';
import { exampleDocument } from './example-document';
import type { Example } from './rule';

/** Reads "Cllr Jane Smith <jane@council.gov.uk>", a bare address or a bare name. */
export function mailboxFrom(text: string): Mailbox {
  const open = text.lastIndexOf('<');
  if (open < 0) return text.indexOf('@') >= 0 ? { name: '', address: text.trim() } : { name: text.trim(), address: '' };
  const name = text.slice(0, open).trim();
  const quoted = name.length > 1 && name.charAt(0) === '"' && name.charAt(name.length - 1) === '"';
  return { name: quoted ? name.slice(1, -1) : name, address: text.slice(open + 1).replace('>', '').trim() };
}

/** The whole item that a rule's example stands for: what it leaves out is empty, its day the second of March 2026. */
export function exampleItem(example: Example, kind: Kind): Item {
  const { from, sender, to, cc, bcc, ...rest } = example.item;
  const document = example.document && exampleDocument(example.document);
  return {
    ...emptyItem(kind),
    date: '2026-03-02T09:00:00Z',
    ...(document ? { document, text: document.text.accepted } : {}),
    ...(example.baseline ? { baseline: exampleDocument(example.baseline) } : {}),
    ...rest,
    from: from ? mailboxFrom(from) : null,
    sender: sender ? mailboxFrom(sender) : null,
    to: (to ?? []).map(mailboxFrom),
    cc: (cc ?? []).map(mailboxFrom),
    bcc: (bcc ?? []).map(mailboxFrom),
  };
}
