import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { DialogButton, SendDialog as Shown } from '../hosts/simulated/sending';
import { useStyles } from '../pane/styles';
import { blocksOf, type Run } from './dialog-text';
import { sendWords } from './send-words';

function Line({ runs }: { runs: Run[] }) {
  return <>{runs.map(({ text, bold }, at) => (bold ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>))}</>;
}

/** What Outlook shows in place of sending, with the buttons of the simulated client. */
export function SendDialog({ dialog, onChoose }: { dialog: Shown; onChoose(does: DialogButton['does']): void }) {
  const styles = useStyles();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, data) => data.open || onChoose('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{sendWords.dialog}</DialogTitle>
          <DialogContent className={styles.stack}>
            {blocksOf(dialog.text, dialog.markdown).map(({ kind, lines }, at) => (kind === 'list'
              ? <ul key={at}>{lines.map((runs, nth) => <li key={nth}><Line runs={runs} /></li>)}</ul>
              : lines.map((runs, nth) => <p key={`${at} ${nth}`} className={styles.text}><Line runs={runs} /></p>)
            ))}
          </DialogContent>
          <DialogActions fluid>
            {dialog.buttons.map(({ label, does }, at) => (
              <Button key={label} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(does)}>{label}</Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
