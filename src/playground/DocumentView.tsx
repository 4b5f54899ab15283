import { Button, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { WordDocument, WordParagraph } from '../item/word-document';
import { useStyles } from '../pane/styles';
import { trackedBlocks, type Segment } from '../report/tracked-text';
import { ParagraphEditor } from './ParagraphEditor';
import { ParagraphText } from './ParagraphText';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  document: WordDocument;
  /** Which paragraph the add-in or the person has selected, or -1. */
  selected: number;
  /** Writes a paragraph anew; false where that did not work. */
  onRewrite(index: number, segments: Segment[], text: string): boolean;
}

/** The history of each paragraph's words. */
function segmentsByParagraph(document: WordDocument): Segment[][] {
  const found: Segment[][] = document.paragraphs.map(() => []);
  for (const { segments, marks } of trackedBlocks(document)) for (const segment of segments) if (!marks.has(segment)) found[segment.paragraph]?.push(segment);
  return found;
}

/** Drawing thousands of paragraphs at once would hold the page up. */
const atOnce = 300;

type Block = { paragraphs: number[]; table: number | null };

/** Paragraphs in their order, those of one table together. */
function blocksOf(paragraphs: WordParagraph[]): Block[] {
  const blocks: Block[] = [];
  paragraphs.forEach(({ cell }, index) => {
    const last = blocks[blocks.length - 1];
    if (cell && last?.table === cell.table) last.paragraphs.push(index);
    else blocks.push({ paragraphs: [index], table: cell?.table ?? null });
  });
  return blocks;
}

/** The text of a document with its tracked changes and comments, each paragraph open to be written anew. */
export function DocumentView({ document, selected, onRewrite }: Props) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const [editing, setEditing] = useState(-1);
  const [drawn, setDrawn] = useState(atOnce);
  const view = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsByParagraph(document), [document]);
  const { paragraphs, comments } = document;
  const blocks = useMemo(() => blocksOf(paragraphs), [paragraphs]);
  const limit = Math.max(drawn, selected + 1);

  useEffect(() => {
    if (selected >= 0) view.current?.querySelector(`[data-paragraph="${selected}"]`)?.scrollIntoView?.({ block: 'center' });
  }, [selected]);

  const close = (index: number) => {
    setEditing(-1);
    // The button comes back with the next drawing.
    setTimeout(() => view.current?.querySelector<HTMLElement>(`[data-paragraph="${index}"] button`)?.focus());
  };
  const lineOf = (index: number): ReactNode => {
    const paragraph = paragraphs[index];
    const own = segments[index] ?? [];
    if (!paragraph || own.length === 0) return null;
    const text = <ParagraphText segments={own} />;
    const level = Math.min(6, paragraph.level + 2);
    const Tag = paragraph.level > 0 ? (`h${level}` as 'h3') : 'p';
    const hung = comments.filter(({ on }) => on?.from.story === 'body' && on.from.paragraph === index);
    return (
      <div key={index} data-paragraph={index} aria-current={selected === index ? 'location' : undefined} className={mergeClasses(styles.paragraph, selected === index && styles.shownPlace)}>
        {editing === index ? (
          <ParagraphEditor text={paragraph.accepted} onSave={(written) => onRewrite(index, own, written)} onClose={() => close(index)} />
        ) : (
          <>
            <Tag className={mergeClasses(shared.text, styles.words, paragraph.level > 0 && shared.heading, /^title$/i.test(paragraph.style) && shared.title)}>
              {paragraph.number && `${paragraph.number} `}{text}
            </Tag>
            <Button
              className={styles.pencil} size="small" appearance="subtle" icon={<EditRegular />} onClick={() => setEditing(index)}
              aria-label={words.word.edit(paragraph.accepted.slice(0, 40) || words.word.struckParagraph)}
            />
          </>
        )}
        {hung.map((comment) => (
          <p key={comment.id} className={mergeClasses(shared.quiet, styles.comment)}><strong>{words.word.comment(comment.author)}</strong> {comment.text}</p>
        ))}
      </div>
    );
  };
  const tableOf = (indexes: number[]): ReactNode => {
    const rows = [...new Set(indexes.map((index) => paragraphs[index]?.cell?.row))];
    return (
      <table key={`table-${indexes[0]}`} className={styles.table}>
        <tbody>
          {rows.map((row) => {
            const inRow = indexes.filter((index) => paragraphs[index]?.cell?.row === row);
            const columns = [...new Set(inRow.map((index) => paragraphs[index]?.cell?.column))];
            return <tr key={row}>{columns.map((column) => <td key={column} className={styles.cell}>{inRow.filter((index) => paragraphs[index]?.cell?.column === column).map(lineOf)}</td>)}</tr>;
          })}
        </tbody>
      </table>
    );
  };
  return (
    <div ref={view} role="region" aria-label={words.word.text} tabIndex={0} className={styles.sheet}>
      {blocks.filter(({ paragraphs: [first = 0] }) => first < limit).map((block) => (block.table === null ? block.paragraphs.map(lineOf) : tableOf(block.paragraphs)))}
      {limit < paragraphs.length && <Button className={shared.start} onClick={() => setDrawn(limit + atOnce)}>{words.word.more}</Button>}
    </div>
  );
}
