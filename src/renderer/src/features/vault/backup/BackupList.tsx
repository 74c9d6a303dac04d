import { useQuery } from '@tanstack/react-query';
import type { Backup, VaultStatus } from '@shared/contract/vault';
import { mergeBackups } from '@shared/domain/backup/merge';
import { Button } from '@renderer/ui/base/Button';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { Notice } from '@renderer/ui/feedback/Notice';
import { DataTable } from '@renderer/ui/table/DataTable';
import { useTableView } from '@renderer/ui/table/use-table-view';
import { useMemo, useState, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import { queryError } from '../../../lib/query-state';
import { useAct } from '../../recovery-sheet/use-act';
import { vaultQueries } from '../queries';
import styles from '../vault.module.css';
import { backupColumns, backupName, type BackupLine } from './backup-columns';
import { RestoreDialog, type Situation } from './RestoreDialog';

const none: readonly Backup[] = [];

interface Props {
  folder: VaultStatus['secondFolder'];
  /** What a backup would take the place of. */
  situation?: Situation;
  onRestored?: () => void;
}

/** The backups of both folders, each to be looked at and put back. */
export function BackupList({ folder, situation = 'open', onRestored }: Props): ReactNode {
  const here = useQuery(vaultQueries.backups('vault'));
  const second = useQuery({ ...vaultQueries.backups('second'), enabled: folder !== null });
  const { view, onViewChange } = useTableView({ sort: { column: 'made', descending: true } });
  const [chosen, setChosen] = useState<Backup | null>(null);
  const columns = useMemo(() => backupColumns(setChosen), []);
  const lines = useMemo(
    () => mergeBackups(here.data?.backups ?? none, second.data?.backups ?? none),
    [here.data, second.data],
  );
  return (
    <>
      <DataTable<BackupLine>
        label="Backups"
        noun={['backup', 'backups']}
        columns={columns}
        rows={lines}
        paging="scroll"
        rowId={({ backup }) => `${backup.ref.place}/${backup.ref.name}`}
        rowName={({ backup }) => backupName(backup)}
        view={view}
        onViewChange={onViewChange}
        loading={here.isPending}
        error={here.data ? null : queryError(here)}
        empty={
          <EmptyState kind="nothing-yet" title="No backup yet.">
            Back up now, and it will be listed here.
          </EmptyState>
        }
      />
      {second.error && (
        <Notice tone="attention">
          The second folder could not be read: {second.error.message}
        </Notice>
      )}
      <Elsewhere onChosen={setChosen} />
      {chosen && (
        <RestoreDialog
          what={chosen}
          present={here.data?.present ?? null}
          situation={situation}
          onRestored={onRestored}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

/** A backup that lies anywhere else: on a stick, in a folder of IT. */
function Elsewhere({ onChosen }: { onChosen: (backup: Backup) => void }): ReactNode {
  const [damaged, setDamaged] = useState<string | null>(null);
  const choose = useAct(async () => {
    setDamaged(null);
    const backup = await api.vault.chooseBackup();
    if (backup.isWhole) onChosen(backup);
    else setDamaged(backup.ref.name);
  });
  return (
    <>
      <div className={styles['buttons']}>
        <Button loading={choose.isRunning} onClick={choose.run}>
          Restore from a file…
        </Button>
      </div>
      {damaged !== null && (
        <Notice tone="error" title="This file cannot be restored" announced>
          <p>
            {damaged} is damaged, was changed, or is not a backup of this program. Nothing was
            touched. Use another one.
          </p>
        </Notice>
      )}
      {choose.problem !== null && (
        <Notice tone="error" announced>
          {choose.problem}
        </Notice>
      )}
    </>
  );
}
