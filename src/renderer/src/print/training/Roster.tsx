import type { RosterPrint } from '@shared/contract/training-prints';
import type { ReactNode } from 'react';
import styles from './paper.module.css';
import { Facts, Front, Heads } from './parts';

/** Everyone in a cohort with how to reach them, and who waits for a place. */
export function Roster({ roster }: { roster: RosterPrint }): ReactNode {
  const { cohort, facts, rows, waiting } = roster;
  return (
    <article className={styles['page']}>
      <Front {...roster} title={`Roster, ${cohort}`} />
      <Facts facts={facts} />
      <table className={styles['table']}>
        <caption>People in the cohort</caption>
        <Heads
          heads={[
            ['Name', 28],
            ['Phone and email', 36],
            ['Enrolled', 16],
            ['Status', 20],
          ]}
        />
        <tbody>
          {rows.map(({ name, contact, enrolled, status }, at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              <td>{contact}</td>
              <td>{enrolled}</td>
              <td>{status}</td>
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={4}>Nobody is enrolled yet.</td>
            </tr>
          )}
        </tbody>
      </table>
      {waiting.length > 0 && (
        <table className={styles['table']}>
          <caption>Waiting for a place</caption>
          <Heads
            heads={[
              ['Name', 50],
              ['Waiting since', 50],
            ]}
          />
          <tbody>
            {waiting.map(({ name, since }, at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td>{since}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
