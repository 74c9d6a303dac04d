import type { Backup } from '@shared/contract/vault';
import type { AuditEntry } from '@shared/contract/vault-audit';
import { formatCount, formatList, plural } from '@shared/parse/format';
import { reasonWords } from '../backup/words';
import { shortStamp } from '../stamps';

type Details = AuditEntry['details'];

const before = (details: Details, name: string): unknown => details[name]?.[0] ?? null;
const after = (details: Details, name: string): unknown => details[name]?.[1] ?? null;
const quoted = (label: unknown) => `“${String(label)}”`;

function unlockSentence(details: Details): string {
  return after(details, 'kind') === 'recovery'
    ? 'Unlocked with the recovery sheet'
    : `Unlocked with the passphrase of ${quoted(after(details, 'slot'))}`;
}

function failedSentence(details: Details): string {
  const last = after(details, 'last');
  const tries = plural(Number(after(details, 'tries') ?? 1), 'wrong try', 'wrong tries');
  return `${tries} to unlock${typeof last === 'string' ? `, the last on ${shortStamp(last)}` : ''}`;
}

function backupSentence(details: Details): string {
  if (after(details, 'file') === null) return 'A backup could not be made';
  const reason = after(details, 'reason') as NonNullable<Backup['reason']> | null;
  return `Made a backup${reason && reason in reasonWords ? ` (${lower(reasonWords[reason])})` : ''}`;
}

const lower = (words: string) =>
  words.replace(/^Made /, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());

function restoreSentence(details: Details): string {
  const madeAt = after(details, 'madeAt');
  return typeof madeAt === 'string'
    ? `Restored the backup of ${shortStamp(madeAt)}`
    : 'Restored a backup';
}

function keySentence(details: Details): string {
  if ('dataKey' in details) {
    const dropped = before(details, 'removed');
    const labels = Array.isArray(dropped) ? dropped.map(quoted) : [];
    return labels.length === 0
      ? 'Changed the data key and made a new recovery sheet'
      : `Changed the data key, made a new recovery sheet, and dropped the passphrases of ${formatList(labels)}`;
  }
  if ('recovered' in details) {
    return 'Opened with the recovery sheet, set a new passphrase and made a new sheet';
  }
  if ('added' in details) return `Added the passphrase of ${quoted(after(details, 'added'))}`;
  if ('removed' in details)
    return `Removed the passphrase of ${quoted(before(details, 'removed'))}`;
  if ('changed' in details) return `Changed the passphrase of ${quoted(after(details, 'changed'))}`;
  if ('recoverySheet' in details) {
    return after(details, 'recoverySheet') === 'proved'
      ? 'Proved the recovery sheet'
      : 'Made a new recovery sheet';
  }
  if ('secondHolder' in details) {
    return after(details, 'secondHolder') === 'named'
      ? 'Named who keeps the second copy of the sheet'
      : 'Took away the name of who keeps the second copy';
  }
  if ('keyFile' in details) return 'Found the key file changed from outside';
  return 'Changed passphrases or keys';
}

function exportSentence(details: Details): string {
  const rows = after(details, 'officePackage');
  return typeof rows === 'number'
    ? `Gave out an office package of ${formatCount(rows)} rows`
    : 'Gave out an office package';
}

/** An entry about the vault itself, in words; null for what is not known here. */
export function vaultSentence({ action, details }: AuditEntry): string | null {
  switch (action) {
    case 'unlock':
      return unlockSentence(details);
    case 'failed_unlock':
      return failedSentence(details);
    case 'lock':
      return 'Locked';
    case 'backup':
      return backupSentence(details);
    case 'restore':
      return restoreSentence(details);
    case 'key_change':
      return keySentence(details);
    case 'export':
      return exportSentence(details);
    case 'setting':
      return after(details, 'secondFolder') === null
        ? 'Stopped copying backups to the second folder'
        : 'Chose a second folder for backups';
    default:
      return null;
  }
}
