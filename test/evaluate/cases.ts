// Reads the project's own labelled messages: frames with many wordings, and whole cases.
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { emptyItem, type Item, type Kind, type Mailbox } from '../../src/item/item';
import { exampleDocument } from '../../src/engine/example-document';
import type { WriterRole } from '../../src/engine/rule';

export interface Expected {
  rule: string;
  paragraph?: string;
  outcome?: string;
}

export interface Case {
  id: string;
  /** The rule whose file it stands in. */
  file: string;
  rulebook: string;
  date: string;
  as?: WriterRole;
  item: Item;
  expect: Expected[];
  tolerate: string[];
  why: string;
}

type Fields = Record<string, unknown>;

/** "Name <address>" or a bare address. */
export function mailbox(text: string): Mailbox {
  const open = text.lastIndexOf('<');
  if (open < 0) return text.includes('@') ? { name: '', address: text.trim() } : { name: text.trim(), address: '' };
  return { name: text.slice(0, open).trim().replace(/^"|"$/g, ''), address: text.slice(open + 1).replace('>', '').trim() };
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function itemOf(fields: Fields, wording: string, htmlToText: (html: string) => string): Item {
  const item = emptyItem((fields.kind as Kind | undefined) ?? 'message');
  const body = fields.html ? htmlToText(String(fields.html)) : String(fields.body ?? '');
  return {
    ...item,
    from: fields.from ? mailbox(String(fields.from)) : null,
    sender: fields.sender ? mailbox(String(fields.sender)) : null,
    to: list(fields.to).map(mailbox),
    cc: list(fields.cc).map(mailbox),
    bcc: list(fields.bcc).map(mailbox),
    subject: String(fields.subject ?? ''),
    date: dayOf(fields.date),
    text: body.replaceAll('{wording}', wording),
    attachments: list(fields.attachments).map((name) => ({ name, size: 1000 })),
    images: list(fields.images).map((name) => ({ name, alt: name })),
    ...(fields.start ? { meeting: { start: dayOf(fields.start), end: dayOf(fields.end ?? fields.start), location: String(fields.location ?? ''), cancelled: false, repeats: false } } : {}),
    ...documentOf(fields, wording),
  };
}

/** A Word document in the notation of the rules' own examples. */
function documentOf(fields: Fields, wording: string): Partial<Item> {
  if (!fields.document) return {};
  const read = (lines: unknown) => exampleDocument(list(lines).map((line) => line.replaceAll('{wording}', wording)));
  const document = read(fields.document);
  return { document, text: document.text.accepted, ...(fields.baseline ? { baseline: read(fields.baseline) } : {}) };
}

function dayOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '2026-03-02');
}

/** Every case of one folder of YAML files; a fault in a file names the file. */
export function readCases(folder: string, htmlToText: (html: string) => string): Case[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().flatMap((name) => {
    const file = parse(readFileSync(join(folder, name), 'utf8')) as { rule: string; frames?: Fields[]; cases?: Fields[] };
    const cases: Case[] = [];
    const add = (id: string, fields: Fields, wording: string, expect: Expected[], why: string) => cases.push({
      id, file: file.rule, rulebook: String(fields.rulebook), date: dayOf(fields.date).slice(0, 10), as: fields.as as WriterRole | undefined,
      item: itemOf(fields, wording, htmlToText), expect, tolerate: list(fields.tolerate), why,
    });
    for (const frame of file.frames ?? []) {
      const expected = { rule: file.rule, paragraph: String(frame.paragraph), outcome: String(frame.outcome) };
      ((frame.fires as (string | { say: string })[] | undefined) ?? []).forEach((wording, i) => {
        const say = typeof wording === 'string' ? wording : wording.say;
        add(`${file.rule}: ${String(frame.name)} +${i + 1}`, frame, say, [expected], say);
      });
      ((frame.silent as (string | { say: string; because?: string })[] | undefined) ?? []).forEach((wording, i) => {
        const say = typeof wording === 'string' ? wording : wording.say;
        add(`${file.rule}: ${String(frame.name)} -${i + 1}`, frame, say, [], `${say} (${typeof wording === 'string' ? '' : wording.because ?? ''})`);
      });
    }
    for (const fields of file.cases ?? []) add(String(fields.id), fields, '', (fields.expect as Expected[] | undefined) ?? [], String(fields.why ?? ''));
    return cases;
  });
}
