import type { Backup } from '@shared/contract/vault';
import type { MergedBackup } from '@shared/domain/backup/merge';
import { formatBytes } from '@shared/parse/format-bytes';
import { Button } from '@renderer/ui/base/Button';
import { Status } from '@renderer/ui/feedback/Status';
import type { DataColumn } from '@renderer/ui/table/types';
import { shortStamp } from '../stamps';
import styles from './backup.module.css';
import { placeWords, reasonWords } from './words';

export type BackupLine = MergedBackup<Backup>;

/** What a line is called: when it was made, or its file name where nothing is known of it. */
export const backupName = ({ madeAt, ref }: Backup): string =>
  madeAt ? shortStamp(madeAt) : ref.name;

const why = ({ reason }: Backup) => (reason ? reasonWords[reason] : 'Not known');
const places = (line: BackupLine) => line.places.map((place) => placeWords[place]).join(', ');

function condition({ isWhole, isOurs }: Backup): string {
  if (!isWhole) return 'Damaged';
  return isOurs ? 'Whole' : 'Of another vault';
}

const columns: readonly DataColumn<BackupLine>[] = [
  {
    id: 'made',
    header: 'Made',
    kind: 'date',
    fixed: true,
    width: 196,
    cell: ({ backup }) =>
      backup.madeAt ? (
        backupName(backup)
      ) : (
        <span className={styles['fileName']}>{backupName(backup)}</span>
      ),
    text: ({ backup }) => backupName(backup),
    sortBy: ({ backup }) => backup.madeAt,
  },
  {
    id: 'why',
    header: 'Why',
    cell: ({ backup }) => why(backup),
    text: ({ backup }) => why(backup),
    sortBy: ({ backup }) => why(backup),
  },
  {
    id: 'size',
    header: 'Size',
    kind: 'number',
    width: 76,
    cell: ({ backup }) => formatBytes(backup.size),
    text: ({ backup }) => formatBytes(backup.size),
    sortBy: ({ backup }) => backup.size,
  },
  {
    id: 'condition',
    header: 'Condition',
    width: 96,
    cell: ({ backup }) => (
      <Status tone={backup.isWhole ? (backup.isOurs ? 'done' : 'attention') : 'error'} bare>
        {condition(backup)}
      </Status>
    ),
    text: ({ backup }) => condition(backup),
    sortBy: ({ backup }) => condition(backup),
  },
  {
    id: 'where',
    width: 124,
    header: 'Where',
    cell: places,
    text: places,
    sortBy: places,
  },
];

/** The columns with the way to put a backup in place. One that is damaged has none. */
export const backupColumns = (
  restore: (backup: Backup) => void,
): readonly DataColumn<BackupLine>[] => [
  ...columns,
  {
    id: 'restore',
    header: 'Put in place',
    fixed: true,
    sortable: false,
    width: 104,
    cell: ({ backup }) =>
      backup.isWhole && (
        <Button
          size="small"
          aria-label={`Restore the backup of ${backupName(backup)}`}
          onClick={() => restore(backup)}
        >
          Restore…
        </Button>
      ),
    text: () => '',
  },
];
