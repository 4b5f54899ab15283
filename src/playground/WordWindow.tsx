import { Button, Switch } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { WordDocument } from '../item/word-document';
import { useStyles } from '../pane/styles';
import { readDocument } from '../readers';
import { rewriteParagraph } from './document-edit';
import { DocumentView } from './DocumentView';
import { usePlaygroundStyles } from './styles';
import type { WordSimulation } from './word-simulation';
import { words } from './words';

function save(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Which of the document's paragraphs is selected; Word's own list leaves text boxes out. */
function selectedIn(simulation: WordSimulation, document: WordDocument): number {
  const wanted = simulation.word?.selection()?.paragraph ?? -1;
  if (wanted < 0) return -1;
  let count = -1;
  return document.paragraphs.findIndex(({ textBox }) => !textBox && (count += 1) === wanted);
}

/** The window with the document: the simulated Word's own, not the add-in's. */
export function WordWindow({ simulation }: { simulation: WordSimulation }) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const [read, setRead] = useState<{ document: WordDocument; of: WordSimulation['word'] } | null>(null);
  const { word, opened, changes } = simulation;

  useEffect(() => {
    let wanted = true;
    if (word) {
      void readDocument({ name: '', bytes: word.bytes() }).then((document) => {
        if (wanted && document) setRead({ document, of: word });
      });
    }
    return () => {
      wanted = false;
    };
  }, [word, changes]);

  if (!word || !opened) return null;
  return (
    <section aria-labelledby="word-window" className={styles.panel}>
      <h2 id="word-window" className={shared.title}>{opened.name}</h2>
      <div className={shared.row}>
        <Switch label={words.word.track} checked={read?.document.tracking ?? false} onChange={(_, data) => simulation.setTracking(data.checked)} />
        <Button icon={<SaveRegular />} onClick={() => save(opened.name, word.bytes())}>{words.word.save}</Button>
      </div>
      <p className={shared.quiet}>{words.word.person(opened.person)}</p>
      {read && read.of === word ? (
        <DocumentView
          key={simulation.turn} document={read.document} selected={selectedIn(simulation, read.document)}
          onRewrite={(index, segments, text) => rewriteParagraph(word, read.document, index, segments, text)}
        />
      ) : <p className={shared.quiet}>{words.word.reading}</p>}
    </section>
  );
}
