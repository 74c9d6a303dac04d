import type { CertificatesPrint } from '@shared/contract/training-prints';
import { formatLongDate } from '@shared/parse/format-date';
import type { ReactNode } from 'react';
import styles from './wide.module.css';

/** A page for each person, to sign and hand over. */
export function Certificates({ print }: { print: CertificatesPrint }): ReactNode {
  const place = [print.program, print.agency].filter(Boolean).join(', ');
  return print.people.map(({ name, course, hours, completedOn, number }, at) => (
    <article key={at} className={styles['certificate']}>
      <p className={styles['place']}>{place}</p>
      <h1>Certificate of completion</h1>
      <p>This certifies that</p>
      <p className={styles['person']}>{name}</p>
      <p>has completed {hours} of training in</p>
      <p className={styles['course']}>{course}</p>
      <p>{formatLongDate(completedOn)}</p>
      <div className={styles['signatures']}>
        <p>Program coordinator</p>
        <p>Program manager</p>
      </div>
      {number !== '' && <p className={styles['no']}>Certificate {number}</p>}
    </article>
  ));
}
