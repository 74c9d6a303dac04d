import type { LetterPrint } from '@shared/contract/prints';
import { formatLongDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from './letter.module.css';

/** One page, to sign by hand. No address: it is written on the envelope. */
export function Letter({ letter }: { letter: LetterPrint }): ReactNode {
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <h1>{letter.program}</h1>
        {letter.agency && <p>{letter.agency}</p>}
      </header>
      <p className={styles['date']}>{formatLongDate(letter.on)}</p>
      <p className={styles['to']}>{letter.to}</p>
      <div className={styles['body']}>
        {letter.paragraphs.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      <div className={styles['signature']}>
        {letter.signature.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  );
}
