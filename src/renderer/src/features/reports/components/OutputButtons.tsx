import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import type { Month } from '@shared/dates';
import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { MenuButton } from '@renderer/ui/overlay/Menu';
import { useState, type ReactNode } from 'react';
import { ApiError, api } from '../../../lib/api';
import { useCommand } from '../../../lib/commands';
import styles from '../reports.module.css';

/** What left the encrypted file is said each time: the person decides where it may lie. */
const unencrypted = 'This file is not encrypted. Keep it only where your agency allows.';

/** PDF, printer and data of the month on screen. */
export function OutputButtons({ month }: { month: Month }): ReactNode {
  const [busy, setBusy] = useState<'pdf' | 'print' | 'data' | null>(null);
  const run = async (kind: NonNullable<typeof busy>, work: () => Promise<string | null>) => {
    setBusy(kind);
    try {
      const done = await work();
      if (done) notify(done);
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'CANCELLED')) {
        notify(error instanceof Error ? error.message : 'This did not work.', { tone: 'error' });
      }
    } finally {
      setBusy(null);
    }
  };
  const savePdf = () =>
    run('pdf', async () => `Saved ${(await api.reports.savePdf({ month })).path}. ${unencrypted}`);
  const saveData = (kind: 'saveXlsx' | 'saveJson') =>
    void run(
      'data',
      async () => `Saved ${(await api.reports[kind]({ month })).path}. ${unencrypted}`,
    );
  const print = () =>
    run('print', async () => {
      await api.reports.print({ month });
      return null;
    });
  useCommand('print', () => void print());
  return (
    <div className={styles['buttons']}>
      <MenuButton
        label="More"
        items={[
          { label: 'Save figures (Excel)', onSelect: () => saveData('saveXlsx') },
          { label: 'Save figures (JSON)', onSelect: () => saveData('saveJson') },
        ]}
      />
      <Button icon={IconPrinter} loading={busy === 'print'} onClick={() => void print()}>
        Print
      </Button>
      <Button
        variant="primary"
        icon={IconDeviceFloppy}
        loading={busy === 'pdf'}
        onClick={() => void savePdf()}
      >
        Save PDF
      </Button>
    </div>
  );
}
