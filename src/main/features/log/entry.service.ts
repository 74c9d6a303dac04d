import type { CodeList } from '@shared/domain/lists/define';
import { fail, ok, type Result } from '@shared/errors';
import type { Saved } from '@shared/contract/common';
import type { FieldChanges } from '../../audit/chain';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { type Entity, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { removeDraft } from '../drafts/drafts.repo';
import { checkCodes } from '../lists/lists.service';
import { lastArchiveFields } from './log.repo';
import { mentorsById, parentsById } from './who.repo';

type Codes = string | null | readonly string[];

const listOf = (codes: Codes): readonly string[] =>
  codes === null ? [] : typeof codes === 'string' ? [codes] : codes;

/** Checks codes against their lists; what the record carried before stays, though it was retired. */
export function checkNewCodes(
  db: ReadDb,
  checks: readonly (readonly [field: string, list: CodeList, given: Codes, before: Codes])[],
) {
  return checkCodes(
    db,
    checks.map(([field, list, given, before]) => {
      const known = new Set(listOf(before));
      return [field, list, listOf(given).filter((code) => !known.has(code))] as const;
    }),
  );
}

/** Refuses ids that name nobody. */
export function checkPeople(
  db: ReadDb,
  { mentors, parents = [] }: { mentors: readonly number[]; parents?: readonly number[] },
) {
  if (mentorsById(db, mentors).length < mentors.length) {
    return fail('VALIDATION', 'Choose the parent partner from the list.', { field: 'mentors' });
  }
  if (parentsById(db, parents).length < parents.length) {
    return fail('VALIDATION', 'Choose the parent from the list.', { field: 'parents' });
  }
  return undefined;
}

/** Refuses to change what was set aside. */
export function checkLive(row: { archivedAt: string | null } | undefined): Result<void> {
  if (!row) return fail('NOT_FOUND', 'This entry is no longer there. Go back and look again.');
  if (row.archivedAt !== null) {
    return fail('RULE', 'This entry was set aside as entered in error. Undo that to change it.');
  }
  return ok(undefined);
}

/** The draft goes in the transaction that keeps the entry: a crash leaves one of the two, never both. */
export function dropDraft(tx: WriteTx, form: string, subject: string | null): void {
  if (subject !== null) removeDraft(tx.db, form, subject);
}

/** Who an entry was about before it was set aside, from its history. */
export function peopleBefore(
  db: ReadDb,
  entity: string,
  id: number,
): { mentors: number[]; parents: number[] } {
  const fields = JSON.parse(lastArchiveFields(db, entity, id) ?? '{}') as FieldChanges;
  const ids = (name: string) => (fields[name]?.[0] as number[] | undefined) ?? [];
  return { mentors: ids('mentors'), parents: ids('parents') };
}

/**
 * Entered in error: it counts nowhere from now on, stays in history with the reason, and undo brings it
 * back whole. Its people come off, so that no list and no "last contact" meets them there.
 */
export function setAside(
  office: Office,
  kind: 'contact' | 'activity' | 'incident',
  row: { archivedAt: string | null } | undefined,
  { id, version, reason }: { id: number; version: number; reason: string },
): Result<Saved> {
  const live = checkLive(row);
  if (!live.ok) return live;
  // The three have these columns and links in common; their types do not say so.
  const entity = entities[kind] as unknown as Entity;
  const people = Object.fromEntries(Object.keys(entity.links).map((link) => [link, []]));
  return write(office, (tx) => {
    const patch = { archivedAt: tx.now, archivedReason: reason, ...people };
    const result = updateRecord(tx, entity, id, patch as never, {
      version,
      action: 'archive',
    });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
