import { Button } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Referral, Rulebook } from '../engine/rulebook';
import { referralQuestions, rulebookWords } from './rulebook-words';
import { useStyles } from './styles';

function answer({ post, consult, instead, note }: Referral): string {
  const { ask, leader, instead: otherwise } = rulebookWords.referrals;
  const more = note ? [note] : [consult ? leader : '', instead ? otherwise(instead) : ''];
  const first = post.startsWith('your ') ? `Ask ${post}.` : ask(post);
  return [first, ...more].filter((sentence) => sentence !== '').join(' ');
}

/** Whom the protocol names for each question, with the paragraph that says so. */
export function ReferralList({ rulebook, onShow }: { rulebook: Rulebook; onShow(paragraph: string): void }) {
  const styles = useStyles();
  const known = Object.keys(referralQuestions);
  const questions = Object.keys(rulebook.refer).sort((a, b) => known.indexOf(a) - known.indexOf(b));
  return (
    <dl className={styles.stack} style={{ margin: 0 }}>
      {questions.map((question) => {
        const referral = rulebook.refer[question];
        if (!referral) return null;
        const { provision } = referral;
        return (
          <Fragment key={question}>
            <dt className={styles.heading}>{referralQuestions[question] ?? question}</dt>
            <dd className={styles.remedy} style={{ margin: 0 }}>
              <span>{answer(referral)}</span>
              {provision && (
                <Button className={styles.flush} size="small" appearance="subtle" onClick={() => onShow(provision)}>
                  {rulebookWords.referrals.show(provision)}
                </Button>
              )}
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
