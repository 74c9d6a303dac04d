import { useQueryClient } from '@tanstack/react-query';
import type { ImportReport } from '@shared/contract/exchange';
import { plural } from '@shared/parse/format';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { notify } from '@renderer/ui/feedback/notify';
import { useState, type ReactNode } from 'react';
import { ApiError, api } from '../../lib/api';
import styles from './exchange.module.css';
import { ImportResult } from './ImportResult';
import { TaskProgress } from './TaskProgress';

const sum = (report: ImportReport, count: 'created' | 'updated' | 'unchanged' | 'rejected') =>
  report.files.reduce((total, file) => total + file[count], 0);

/**
 * Choose, look, bring in. The package is first tried without keeping anything, so that what would change
 * and what would be refused can be read before it happens.
 */
export function ImportPart(): ReactNode {
  const client = useQueryClient();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async (label: string, work: () => Promise<void>) => {
    setBusy(label);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'CANCELLED')) {
        setProblem(error instanceof Error ? error.message : 'This did not work.');
      }
    } finally {
      setBusy(null);
    }
  };
  const check = (kind: 'folder' | 'zip') =>
    run('Looking through the package', async () => {
      setReport(null);
      setReport(await api.exchange.checkPackage({ kind }));
    });
  const bringIn = () =>
    run('Bringing the package in', async () => {
      setReport(await api.exchange.importChecked());
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    });
  const saveRefused = () =>
    run('Writing the refused rows', async () => {
      const { folder, files } = await api.exchange.saveRefused();
      notify(`Wrote ${plural(files, 'file')} to ${folder}. They are not encrypted.`);
    });

  return (
    <div className={styles['stack']}>
      <p>
        An office package is a folder of CSV files, or a zip of it. You see what would change before
        anything does.
      </p>
      <div className={styles['buttons']}>
        <Button disabled={busy !== null} onClick={() => void check('folder')}>
          Choose a folder
        </Button>
        <Button disabled={busy !== null} onClick={() => void check('zip')}>
          Choose a zip file
        </Button>
      </div>
      {busy !== null && <TaskProgress label={busy} />}
      {problem !== null && (
        <Notice tone="error" title="Nothing was brought in" announced>
          {problem}
        </Notice>
      )}
      {report && busy === null && (
        <>
          <Verdict report={report} />
          <ImportResult report={report} />
          <div className={styles['buttons']}>
            {report.dryRun && sum(report, 'created') + sum(report, 'updated') > 0 && (
              <Button variant="primary" onClick={() => void bringIn()}>
                Bring in {plural(sum(report, 'created') + sum(report, 'updated'), 'row')}
              </Button>
            )}
            {sum(report, 'rejected') > 0 && (
              <Button onClick={() => void saveRefused()}>
                Save {plural(sum(report, 'rejected'), 'refused row')} to correct
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Verdict({ report }: { report: ImportReport }): ReactNode {
  const changes = sum(report, 'created') + sum(report, 'updated');
  const refused = sum(report, 'rejected') + report.refusedFiles.length;
  if (!report.dryRun) {
    return (
      <Notice tone="done" announced>
        {changes === 0
          ? 'Nothing was different.'
          : `${plural(changes, 'row')} of ${report.name} came in.`}
      </Notice>
    );
  }
  if (changes === 0 && refused === 0) {
    return (
      <Notice tone="info">
        Everything in {report.name} is here already. Nothing would change.
      </Notice>
    );
  }
  return (
    <Notice tone={refused > 0 ? 'attention' : 'info'} title={report.name} announced>
      {plural(sum(report, 'created'), 'row')} would be new, {sum(report, 'updated')} would change,{' '}
      {sum(report, 'unchanged')} are here already, {sum(report, 'rejected')} would be refused.
    </Notice>
  );
}
