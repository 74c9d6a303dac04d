import type { AuditPrint } from '@shared/contract/vault-audit';
import { plural } from '@shared/parse/format';
import type { ReactNode } from 'react';
import { filterWords } from '../../features/vault/audit/audit-search';
import { auditSentence } from '../../features/vault/audit/audit-words';
import { shortStamp, stampWords } from '../../features/vault/stamps';
import styles from './audit.module.css';

/** The history of changes: who did what to which record, in which fields. Never the words in them. */
export function AuditList({ list }: { list: AuditPrint }): ReactNode {
  const { program, madeAt, filter, entries, isAll } = list;
  const oldest = entries.at(-1);
  return (
    <article className={styles['page']}>
      <header className={styles['front']}>
        <p>{program}</p>
        <h1>History of changes</h1>
        <ul className={styles['filters']}>
          {filterWords(filter).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>
          {plural(entries.length, 'entry', 'entries')}, newest first. Printed {stampWords(madeAt)}.
        </p>
        {!isAll && oldest && (
          <p className={styles['cut']}>
            There are more, from before {stampWords(oldest.at)}. Print them with an earlier last
            day.
          </p>
        )}
      </header>
      {entries.length === 0 ? (
        <p>Nothing in the history fits.</p>
      ) : (
        <table className={styles['table']}>
          <caption>Entries</caption>
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.number}>
                <td className={styles['number']}>{entry.number}</td>
                <td className={styles['when']}>{shortStamp(entry.at)}</td>
                <td>{entry.actor}</td>
                <td>{auditSentence(entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
