import { compareRows, differenceSentence, type ComparedRows } from '@shared/domain/backup/compare';
import { formatCount, plural } from '@shared/parse/format';
import { Disclosure } from '@renderer/ui/base/Disclosure';
import type { ReactNode } from 'react';
import styles from './backup.module.css';

interface Props {
  then: Readonly<Record<string, number>>;
  now: Readonly<Record<string, number>>;
}

/** What is in a backup beside what is here today: what differs first, the rest when asked for. */
export function RowComparison({ then, now }: Props): ReactNode {
  const compared = compareRows(then, now);
  const different = compared.filter(({ isSame }) => !isSame);
  const same = compared.filter(({ isSame }) => isSame);
  const sentence = differenceSentence(compared);
  return (
    <div className={styles['comparison']}>
      <p>
        {sentence === ''
          ? 'It has as many records of every kind as today. Words in them may differ.'
          : `The backup has ${sentence}.`}
      </p>
      {different.length > 0 && <Rows caption="What differs" rows={different} />}
      {same.length > 0 && (
        <Disclosure label={`${plural(same.length, 'kind')} with as many as today`}>
          <Rows caption="The same in both" rows={same} />
        </Disclosure>
      )}
    </div>
  );
}

const shown = (count: number | null) => (count === null ? '–' : formatCount(count));

function Rows({ caption, rows }: { caption: string; rows: readonly ComparedRows[] }): ReactNode {
  return (
    <table className={styles['counts']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Backup</th>
          <th scope="col">Today</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, label, then, now, difference, isSame }) => (
          <tr key={table} data-different={isSame ? undefined : true}>
            <th scope="row">{label}</th>
            <td>{shown(then)}</td>
            <td>{shown(now)}</td>
            <td>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
