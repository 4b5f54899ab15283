import { Button, Spinner } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useStyles } from '../pane/styles';
import type { MailSending } from './mail-sending';
import { SendDialog } from './SendDialog';
import { sendWords } from './send-words';

/** The Send button of the simulated Outlook, with what comes of it. */
export function SendBar({ sending }: { sending: MailSending }) {
  const styles = useStyles();
  const [last] = sending.sent;
  return (
    <div className={styles.row}>
      <Button appearance="primary" icon={sending.busy ? <Spinner size="tiny" /> : <SendRegular />} disabledFocusable={sending.busy} onClick={() => void sending.press()}>
        {sendWords.send}
      </Button>
      <span role="status">{sending.busy ? sendWords.sending : last ? sendWords.sent(last.subject) : ''}</span>
      {sending.dialog && <SendDialog dialog={sending.dialog} onChoose={(does) => sending.choose(does)} />}
    </div>
  );
}
