import type { DocumentPackage } from './document-package';
import { xmlHead } from './document-package';
import { outside } from './edit-paragraphs';
import { wordsElement } from './paragraph-text';
import { append, childrenOf, element, elementsIn, insertBeside, remove, type XmlElement } from './xml-tree';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

export interface CommentFacts {
  id: string;
  author: string;
  text: string;
}

function commentsRoot(parts: DocumentPackage): XmlElement | null {
  const name = parts.partFor('comments');
  return name === '' ? null : parts.tree(name).root;
}

export function commentsOf(parts: DocumentPackage): CommentFacts[] {
  const root = commentsRoot(parts);
  return (root ? childrenOf(root, 'w:comment') : []).map((each) => ({
    id: each.attributes['w:id'] ?? '', author: each.attributes['w:author'] ?? '',
    text: elementsIn(each, ['w:t']).map((node) => node.children.map((child) => ('text' in child ? child.text : '')).join('')).join(''),
  }));
}

/**
 * Hangs a comment on the runs from `first` to `last`; makes the part for comments where there is none.
 * @returns its id
 */
export function addComment(parts: DocumentPackage, first: XmlElement, last: XmlElement, text: string, author: string): string {
  if (!commentsRoot(parts)) {
    const folder = parts.main.slice(0, parts.main.lastIndexOf('/') + 1);
    parts.add(`${folder}comments.xml`, `${xmlHead}<w:comments xmlns:w="${word}"/>`, content);
    parts.relate(parts.main, relation, `${folder}comments.xml`);
  }
  const root = commentsRoot(parts) as XmlElement;
  const id = String(Math.max(-1, ...childrenOf(root, 'w:comment').map((each) => Number(each.attributes['w:id']) || 0)) + 1);
  const initials = author.split(/\s+/).map((each) => each.charAt(0)).join('');
  // Word writes the person's own time, and a Z after it.
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const lines = text.split('\n').map((line) => element('w:p', {}, [element('w:r', {}, [wordsElement('w:t', line)])]));
  append(root, element('w:comment', { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initials }, lines));
  insertBeside(first, element('w:commentRangeStart', { 'w:id': id }), 'before');
  const end = element('w:commentRangeEnd', { 'w:id': id });
  insertBeside(outside(last), end, 'after');
  insertBeside(end, element('w:r', {}, [element('w:commentReference', { 'w:id': id })]), 'after');
  return id;
}

/** @returns false where there is none of this id */
export function removeComment(parts: DocumentPackage, id: string): boolean {
  const root = commentsRoot(parts);
  const comment = root && childrenOf(root, 'w:comment').find((each) => each.attributes['w:id'] === id);
  if (!comment) return false;
  remove(comment);
  for (const each of elementsIn(parts.tree(parts.main).root, ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])) {
    if (each.attributes['w:id'] !== id) continue;
    const run = each.name === 'w:commentReference' ? each.parent : null;
    remove(each);
    if (run && childrenOf(run).every((child) => child.name === 'w:rPr')) remove(run);
  }
  return true;
}
