import type { FeedbackFormPrint } from '@shared/contract/training-prints';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './paper.module.css';
import { Facts, Front, Heads } from './parts';

const openLines = 4;

/** A sheet to tick: one statement a line, answers across, then room for words. */
export function FeedbackForm({ form }: { form: FeedbackFormPrint }): ReactNode {
  const { title, intro, facts, statements, answers, questions } = form;
  const share = 44 / answers.length;
  return (
    <article className={styles['page']}>
      <Front {...form} title={title}>
        <p className={styles['strong']}>{intro}</p>
      </Front>
      <Facts facts={facts} toWrite />
      <table className={classNames(styles['table'], styles['boxes'])}>
        <caption>Tick one box a line</caption>
        <Heads heads={[['Statement', 56], ...answers.map((words) => [words, share] as const)]} />
        <tbody>
          {statements.map((statement) => (
            <tr key={statement}>
              <th scope="row">{statement}</th>
              {answers.map((words) => (
                <td key={words}>
                  <span className={styles['box']} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {questions.map((question) => (
        <section key={question} className={styles['open']}>
          <h2>{question}</h2>
          <div aria-hidden>
            {Array.from({ length: openLines }, (_, line) => (
              <span key={line} />
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}
