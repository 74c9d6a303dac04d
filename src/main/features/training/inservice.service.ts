import type { inserviceFields, inserviceMethods } from '@shared/contract/training-inservice';
import { addDays, type LocalDate } from '@shared/dates';
import { inserviceType, trainingTopic } from '@shared/domain/lists/training';
import { reminderDays } from '@shared/domain/screening/renewals';
import { trainingYear } from '@shared/domain/training/inservice';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { readSettings } from '../settings/settings.service';
import { lapsingModules, mentorInservice } from './mentors.repo';
import { findInservice } from './person.repo';
import { personExists } from './records.repo';

type Fields = z.output<typeof inserviceFields>;
type At = { id: number; version: number };
type Saved = { id: number; changeNo: number };
type ListInput = z.output<(typeof inserviceMethods)['mentors']['input']>;

function checkFields(tx: WriteTx, fields: Fields, before?: { type: string; topic: string | null }) {
  if (fields.on > tx.today)
    return fail('VALIDATION', 'The date cannot be in the future.', { field: 'on' });
  // Values that were retired since stay on the records that have them.
  return checkCodes(tx.db, [
    ['type', inserviceType, fields.type === before?.type ? null : fields.type],
    ['topic', trainingTopic, fields.topic === before?.topic ? null : fields.topic],
  ]);
}

/** Records the same training for one or several people. */
export function addInservice(
  office: Office,
  { personIds: given, ...fields }: Fields & { personIds: readonly number[] },
): Result<{ ids: number[]; changeNo: number }> {
  const personIds = [...new Set(given)];
  return write(office, (tx) => {
    if (!personIds.every((id) => personExists(tx.db, id)))
      return fail('NOT_FOUND', 'Someone you chose is not in the program any more.', {
        field: 'personIds',
      });
    const wrong = checkFields(tx, fields);
    if (wrong) return wrong;
    const ids = personIds.map((personId) =>
      createRecord(tx, entities.inservice, { personId, ...fields }),
    );
    return ok({ ids, changeNo: tx.changeNo });
  });
}

export function updateInservice(
  office: Office,
  { id, version, ...fields }: Fields & At,
): Result<Saved> {
  return write(office, (tx) => {
    const before = findInservice(tx.db, id);
    if (!before) return fail('NOT_FOUND', 'This training is not there any more. Look again.');
    const wrong = checkFields(tx, fields, before);
    if (wrong) return wrong;
    const changed = updateRecord(tx, entities.inservice, id, fields, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function removeInservice(office: Office, { id, version }: At): Result<{ changeNo: number }> {
  return write(office, (tx) => {
    const removed = deleteRecord(tx, entities.inservice, id, { version });
    return removed.ok ? ok({ changeNo: tx.changeNo }) : removed;
  });
}

/** Days ahead in which what lapses is shown. */
const renewalHorizon = Math.max(...reminderDays);

type Row = ReturnType<typeof mentorRows>[number];

function mentorRows(db: ReadDb, today: LocalDate, year: { from: LocalDate; to: LocalDate }) {
  const lapsing = lapsingModules(db, today, addDays(today, renewalHorizon));
  return mentorInservice(db, today, year).map((mentor) => ({
    ...mentor,
    renewals: lapsing
      .filter(({ personId }) => personId === mentor.personId)
      .map(({ module, expiresOn }) => ({ module, expiresOn })),
  }));
}

const sortKeys = {
  name: ({ searchName }: Row) => searchName,
  minutes: ({ minutes }: Row) => minutes,
  last: ({ lastOn }: Row) => lastOn ?? '',
} as const;

/** Active parent partners with in-service hours of the fiscal year, and what they must renew. */
export function mentorTraining(
  db: ReadDb,
  { view, sort, offset, limit }: ListInput,
  today: LocalDate,
) {
  const settings = readSettings(db);
  const year = trainingYear(today, settings.fiscal_year_start_month);
  const target = settings.inservice_target_hours * 60;
  // A program has some 150 parent partners at a time: all of them are read, and one page shown.
  const all = mentorRows(db, today, year);
  const views = {
    all,
    to_go: all.filter(({ minutes }) => minutes < target),
    renewals: all.filter(({ renewals }) => renewals.length > 0),
  };
  const key = sortKeys[sort.by as keyof typeof sortKeys];
  const rows = views[view].toSorted((a, b) => {
    const order = key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
    return sort.descending ? -order : order;
  });
  return {
    total: rows.length,
    rows: rows.slice(offset, offset + limit).map(({ searchName: _, ...row }) => row),
    year,
    targetHours: settings.inservice_target_hours,
    active: all.length,
    reached: all.length - views.to_go.length,
    renewing: views.renewals.length,
  };
}
