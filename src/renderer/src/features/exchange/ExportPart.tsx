import { formatCount, plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import { ConfirmDialog } from '@renderer/ui/overlay/ConfirmDialog';
import { useState, type ReactNode } from 'react';
import { ApiError, api } from '../../lib/api';
import styles from './exchange.module.css';
import { TaskProgress } from './TaskProgress';

interface Done {
  folder: string;
  rows: number;
  withheldNotes: number;
}

/** Everything in the office as CSV files. Asks first: what leaves the program is not encrypted. */
export function ExportPart(): ReactNode {
  const [asking, setAsking] = useState(false);
  const [withRestricted, setWithRestricted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const give = async () => {
    setAsking(false);
    setBusy(true);
    setProblem(null);
    setDone(null);
    try {
      setDone(await api.exchange.exportPackage({ withRestricted }));
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'CANCELLED')) {
        setProblem(error instanceof Error ? error.message : 'This did not work.');
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles['stack']}>
      <p>All records as CSV files that other programs read. Nothing is locked in here.</p>
      <CheckboxField
        label="Include the words of restricted supervision notes"
        value={withRestricted}
        onChange={setWithRestricted}
      />
      <div className={styles['buttons']}>
        <Button disabled={busy} onClick={() => setAsking(true)}>
          Give out an office package
        </Button>
      </div>
      {busy && <TaskProgress label="Writing the office package" />}
      {problem !== null && (
        <Notice tone="error" title="Nothing was given out" announced>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice tone="done" announced>
          {formatCount(done.rows)} rows are in {done.folder}.
          {done.withheldNotes > 0 &&
            ` The words of ${plural(done.withheldNotes, 'restricted note')} were left out.`}
        </Notice>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Give out all records, unencrypted?"
        confirmLabel="Choose a folder and give out"
        onConfirm={() => void give()}
      >
        The files name people and families and can be read by anyone who has them. Keep them only
        where your agency allows. The history will say that a package was given out.
      </ConfirmDialog>
    </div>
  );
}
