import type { SignInSheetPrint } from '@shared/contract/training-prints';
import { formatList } from '@shared/parse/format';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './paper.module.css';
import { Facts, Front, Heads } from './parts';

/** The list of one session: to sign, or as attendance was recorded. */
export function SignInSheet({ sheet }: { sheet: SignInSheetPrint }): ReactNode {
  const { cohort, weekNo, title, facts, materials, counts, rows } = sheet;
  const filled = counts !== null;
  const week = title === '' ? `Week ${weekNo}` : `Week ${weekNo}: ${title}`;
  return (
    <article className={styles['page']}>
      <Front {...sheet} title={`${filled ? 'Attendance' : 'Sign-in sheet'}, ${cohort}`}>
        <p className={styles['strong']}>{week}</p>
      </Front>
      <Facts facts={facts} toWrite={!filled} />
      {counts !== null && <p className={styles['note']}>{counts}</p>}
      {materials.length > 0 && <p className={styles['note']}>To bring: {formatList(materials)}.</p>}
      <table className={classNames(styles['table'], !filled && styles['signing'])}>
        <caption>{filled ? 'Who came' : 'Please sign'}</caption>
        <Heads
          heads={
            filled
              ? [
                  ['Name', 40],
                  ['Attendance', 42],
                  ['Credit', 18],
                ]
              : [
                  ['Name', 36],
                  ['Signature', 40],
                  ['Came at', 12],
                  ['Left at', 12],
                ]
          }
          numbers={['Credit']}
        />
        <tbody>
          {rows.map(({ name, attendance, credit }, at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              {filled ? (
                <>
                  <td>{attendance}</td>
                  <td className={styles['number']}>{credit}</td>
                </>
              ) : (
                <>
                  <td />
                  <td />
                  <td />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!filled && (
        <div className={styles['sign']}>
          <span />
          Facilitator
        </div>
      )}
    </article>
  );
}
