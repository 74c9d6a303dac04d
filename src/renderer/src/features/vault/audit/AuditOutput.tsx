import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import type { AuditFilter } from '@shared/contract/vault-audit';
import { Button } from '@renderer/ui/base/Button';
import { notify } from '@renderer/ui/feedback/notify';
import { useEffect, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useCommand } from '../../../lib/commands';
import { queryClient } from '../../../lib/query-client';
import { useAct } from '../../recovery-sheet/use-act';

/** What the filters find, on paper or as a PDF. Doing so is an entry itself. */
export function AuditOutput({ filter }: { filter: AuditFilter }): ReactNode {
  const look = () => queryClient.invalidateQueries({ queryKey: ['history'] });
  const print = useAct(async () => {
    await api.vault.printAudit(filter);
    await look();
  });
  const save = useAct(async () => {
    const { path } = await api.vault.saveAudit(filter);
    await look();
    notify(`Saved ${path}. This file is not encrypted. Keep it only where your agency allows.`);
  });
  useCommand('print', print.run);
  const problem = print.problem ?? save.problem;
  useEffect(() => {
    if (problem !== null) notify(problem, { tone: 'error' });
  }, [problem]);
  return (
    <>
      <Button icon={IconDeviceFloppy} loading={save.isRunning} onClick={save.run}>
        Save PDF
      </Button>
      <Button icon={IconPrinter} loading={print.isRunning} onClick={print.run}>
        Print
      </Button>
    </>
  );
}
