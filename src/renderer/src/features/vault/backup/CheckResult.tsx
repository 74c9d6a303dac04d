import type { Checked } from '@shared/contract/vault';
import { totalRows } from '@shared/domain/backup/total-rows';
import { formatCount, plural } from '@shared/parse/format';
import { Notice } from '@renderer/ui/feedback/Notice';
import { KeyValue } from '@renderer/ui/layout/KeyValue';
import type { ReactNode } from 'react';
import styles from '../vault.module.css';

interface Props {
  checked: Checked;
  /** Said when all is well. */
  title: string;
  children?: ReactNode;
}

/** What was looked at and what was found, in words. */
export function CheckResult({ checked, title, children }: Props): ReactNode {
  const { ok, problem } = checked;
  return (
    <div className={styles['steps']}>
      <Notice
        tone={ok ? 'done' : 'error'}
        title={ok ? title : 'Something is not as it should be'}
        announced
      >
        {ok ? children : <p>{problem} Restore a backup from before, and tell IT.</p>}
      </Notice>
      <KeyValue facts={factsOf(checked)} />
    </div>
  );
}

function factsOf({ ok, pages, rows, history, seals }: Checked) {
  const total = totalRows(rows);
  const chain = (intact: boolean, firstBroken: number | undefined, whole: string) =>
    intact ? whole : `Changed from outside, first at number ${formatCount(firstBroken ?? 0)}`;
  if (!ok && pages === 0) return [];
  return [
    {
      label: 'Pages',
      value: `${plural(pages, 'page')} of the file, each with its own check, all readable`,
    },
    {
      label: 'Records',
      value: `${plural(total, 'row')} in ${plural(Object.keys(rows).length, 'table')}`,
    },
    {
      label: 'History',
      value: chain(
        history.intact,
        history.firstBroken,
        `${plural(history.entries, 'entry', 'entries')}, none missing or changed`,
      ),
    },
    {
      label: 'Sealed notes',
      value: chain(
        seals.intact,
        seals.firstBroken,
        seals.entries === 0 ? 'There are none yet' : `${formatCount(seals.entries)}, none changed`,
      ),
    },
  ];
}
