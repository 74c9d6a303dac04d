import type { Saved } from '@shared/contract/common';
import type { formMethods, ReferenceCall, ReferenceLine } from '@shared/contract/screening-forms';
import { checkAnswers, cleanAnswers } from '@shared/domain/screening/form-template';
import { ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { gone, needed, noCandidate, notLater } from './input-checks';
import { personOfCandidate } from './person.repo';
import { referenceById, referencesOf } from './records.repo';
import { answerProblems } from './responses.service';
import { currentTemplate, templateForUse, templateOf } from './templates.service';

type Input<M extends keyof typeof formMethods> = z.output<(typeof formMethods)[M]['input']>;
type Row = NonNullable<ReturnType<typeof referenceById>>;

const lineOf = (row: Row): ReferenceLine => ({
  id: row.id,
  version: row.version,
  name: row.name,
  relation: row.relation,
  phone: row.phone,
  contactedOn: row.contactedOn,
  outcome: row.outcome as ReferenceLine['outcome'],
  written: row.answers !== null && Object.keys(row.answers).length > 0,
});

/** Who can be asked about a candidate, without what they said. */
export const referenceLines = (db: ReadDb, candidateId: number): ReferenceLine[] =>
  referencesOf(db, candidateId).map(lineOf);

export function addReference(office: Office, input: Input<'addReference'>): Result<Saved> {
  const { read } = office;
  if (!personOfCandidate(read, input.candidateId)) return noCandidate();
  return write(office, (tx) => {
    const { formVersion } = currentTemplate(read, 'reference_call');
    const form = templateForUse(tx, read, 'reference_call', formVersion);
    if (!form.ok) return form;
    const values = { ...input, templateId: form.value.id };
    const id = createRecord(tx, entities.referenceCheck, values);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function referenceView(db: ReadDb, referenceId: number): Result<ReferenceCall> {
  const row = referenceById(db, referenceId);
  if (!row || row.archivedAt !== null) return gone();
  return ok({
    ...lineOf(row),
    candidateId: row.candidateId,
    mode: row.mode as ReferenceCall['mode'],
    template: templateOf(db, row.templateId),
    answers: row.answers ?? {},
    note: row.note,
  });
}

/** Writes up a call. What was asked for is required only where somebody was reached. */
export function saveReference(office: Office, input: Input<'saveReference'>): Result<Saved> {
  const { referenceId, version, answers, ...rest } = input;
  const view = referenceView(office.read, referenceId);
  if (!view.ok) return view;
  const { items } = view.value.template;
  const reached = rest.outcome !== null && rest.outcome !== 'unreachable';
  const problem =
    notLater('contactedOn', rest.contactedOn, office.clock.today()) ??
    needed(
      'contactedOn',
      rest.outcome !== null && rest.contactedOn === null,
      'Enter the day of the call.',
    ) ??
    answerProblems(
      checkAnswers(items, answers, { fromPaper: !reached || rest.mode === 'paper_keyed' }),
    );
  if (problem) return problem;
  return write(office, (tx) => {
    const values = { ...rest, answers: cleanAnswers(items, answers) };
    const result = updateRecord(tx, entities.referenceCheck, referenceId, values, { version });
    return result.ok ? ok({ id: referenceId, changeNo: tx.changeNo }) : result;
  });
}

export function removeReference(
  office: Office,
  { referenceId, version }: Input<'removeReference'>,
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.referenceCheck, referenceId, { version });
    return result.ok ? ok({ id: referenceId, changeNo: tx.changeNo }) : result;
  });
}
