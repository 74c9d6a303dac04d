import type { AuditEntry, AuditFilter } from '@shared/contract/vault-audit';
import type { Clock } from '@shared/dates';
import type { ReadDb } from '../../db/handles';
import type { PrintJob } from '../prints/documents.service';
import { readSettings } from '../settings/settings.service';
import { listAudit } from './audit.service';

/** Entries that one print holds at most: about 80 pages. More is for several prints with other days. */
export const printedAtMost = 2000;
/** Entries read at a time. */
const each = 200;
/** Readings at most: a filter that fits almost nothing must not walk a history of millions. */
const readings = 40;

/** What a filter finds, newest first, until there is enough for a print. */
export function entriesToPrint(
  db: ReadDb,
  filter: AuditFilter,
): { entries: AuditEntry[]; isAll: boolean } {
  const entries: AuditEntry[] = [];
  let before: number | null = null;
  for (let reading = 0; reading < readings && entries.length < printedAtMost; reading += 1) {
    const page = listAudit(db, { ...filter, before, limit: each });
    entries.push(...page.entries);
    before = page.next;
    if (before === null) return { entries, isAll: true };
  }
  return { entries: entries.slice(0, printedAtMost), isAll: false };
}

/** The history as pages. Like on screen: which fields, never their words. */
export function auditJob(
  { read, clock }: { read: ReadDb; clock: Clock },
  filter: AuditFilter,
): PrintJob {
  const { program_name: program } = readSettings(read);
  return {
    data: {
      document: 'audit-list',
      program,
      madeAt: clock.now(),
      filter,
      ...entriesToPrint(read, filter),
    },
    running: { title: 'History of changes', audience: 'Internal. Confidential.' },
    fileName: `history-of-changes-${clock.today()}`,
    what: 'History of changes',
  };
}
