import type { Saved } from '@shared/contract/common';
import type {
  formMethods,
  InterviewFields,
  InterviewView,
  SheetLine,
  SheetView,
} from '@shared/contract/screening-forms';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { gone, noCandidate } from './input-checks';
import { personOfCandidate } from './person.repo';
import { interviewById, interviewsOf, sheetById, sheetsOf } from './records.repo';
import { currentTemplate, templateForUse, templateOf } from './templates.service';

type Input<M extends keyof typeof formMethods> = z.output<(typeof formMethods)[M]['input']>;

/** Every interviewer has rated, or was there and did not. */
export const isComplete = (sheets: readonly { state: string }[]): boolean =>
  sheets.length > 0 && sheets.every(({ state }) => state !== 'to_rate');

/** A candidate's rounds of interviews, with who has rated: never the ratings. */
export function interviewViews(db: ReadDb, candidateId: number): InterviewView[] {
  return interviewsOf(db, candidateId).map((row) => {
    const sheets = sheetsOf(db, row.id);
    return {
      id: row.id,
      version: row.version,
      round: row.round,
      heldOn: row.heldOn,
      mode: row.mode as InterviewView['mode'],
      sheets: sheets.map(({ id, version, interviewer, state }) => ({
        id,
        version,
        interviewer,
        state: state as SheetLine['state'],
      })),
      complete: isComplete(sheets),
    };
  });
}

const newSheet = (interviewId: number, interviewer: string) => ({
  interviewId,
  interviewer,
  state: 'to_rate',
});

/** A round of interviews, with an empty sheet for each interviewer. */
export function addInterview(
  office: Office,
  { candidateId, interviewers, ...fields }: InterviewFields & { candidateId: number },
): Result<Saved> {
  const { read } = office;
  if (!personOfCandidate(read, candidateId)) return noCandidate();
  const rounds = interviewsOf(read, candidateId).map(({ round }) => round);
  return write(office, (tx) => {
    const { formVersion } = currentTemplate(read, 'interview_guide');
    const guide = templateForUse(tx, read, 'interview_guide', formVersion);
    if (!guide.ok) return guide;
    const round = Math.max(0, ...rounds) + 1;
    const id = createRecord(tx, entities.interview, {
      ...fields,
      candidateId,
      round,
      templateId: guide.value.id,
    });
    for (const interviewer of interviewers) {
      createRecord(tx, entities.interviewSheet, newSheet(id, interviewer));
    }
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function updateInterview(
  office: Office,
  { interviewId, version, ...fields }: Input<'updateInterview'>,
): Result<Saved> {
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.interview, interviewId, fields, { version });
    return result.ok ? ok({ id: interviewId, changeNo: tx.changeNo }) : result;
  });
}

export function addInterviewer(
  office: Office,
  { interviewId, interviewer }: Input<'addInterviewer'>,
): Result<Saved> {
  if (!interviewById(office.read, interviewId)) return gone();
  const taken = sheetsOf(office.read, interviewId).some(
    (sheet) => sheet.interviewer.toLowerCase() === interviewer.toLowerCase(),
  );
  if (taken) {
    return fail('VALIDATION', 'This interviewer has a sheet already.', { field: 'interviewer' });
  }
  return write(office, (tx) => {
    const id = createRecord(tx, entities.interviewSheet, newSheet(interviewId, interviewer));
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Sets a round aside that was entered by mistake, with its sheets. */
export function removeInterview(
  office: Office,
  { interviewId, version }: Input<'removeInterview'>,
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.interview, interviewId, { version });
    return result.ok ? ok({ id: interviewId, changeNo: tx.changeNo }) : result;
  });
}

/** One interviewer's own sheet. Whatever the others gave stays out of it. */
export function sheetView(db: ReadDb, sheetId: number): Result<SheetView> {
  const row = sheetById(db, sheetId);
  const round = row && interviewById(db, row.interviewId);
  if (!row || !round || row.archivedAt !== null) return gone();
  return ok({
    id: row.id,
    version: row.version,
    interviewId: round.id,
    candidateId: round.candidateId,
    interviewer: row.interviewer,
    state: row.state as SheetView['state'],
    round: round.round,
    heldOn: round.heldOn,
    template: templateOf(db, round.templateId),
    mode: row.mode as SheetView['mode'],
    ratings: row.ratings ?? {},
    strengths: row.strengths,
    concerns: row.concerns,
    recommendation: row.recommendation as SheetView['recommendation'],
  });
}

export function saveSheet(
  office: Office,
  { sheetId, version, ratings, ...rest }: Input<'saveSheet'>,
): Result<Saved> {
  const view = sheetView(office.read, sheetId);
  if (!view.ok) return view;
  const known = view.value.template.items
    .filter(({ type }) => type === 'competency')
    .map(({ id }) => id);
  const kept = Object.fromEntries(
    known.flatMap((id) => {
      const given = ratings[id];
      return given && (given.rating !== null || given.evidence !== null) ? [[id, given]] : [];
    }),
  );
  if (Object.values(kept).every(({ rating }) => rating === null)) {
    return fail('VALIDATION', 'Rate at least one of these.', { field: `ratings.${known[0]}` });
  }
  return write(office, (tx) => {
    const values = { ...rest, ratings: kept, state: 'rated' };
    const result = updateRecord(tx, entities.interviewSheet, sheetId, values, { version });
    return result.ok ? ok({ id: sheetId, changeNo: tx.changeNo }) : result;
  });
}

/** An interviewer was there and did not rate, or will after all. */
export function skipSheet(
  office: Office,
  { sheetId, version, skip }: Input<'skipSheet'>,
): Result<Saved> {
  const row = sheetById(office.read, sheetId);
  if (!row || row.archivedAt !== null) return gone();
  if (row.state === 'rated') return fail('RULE', 'This sheet is filled in already.');
  return write(office, (tx) => {
    const state = skip ? 'did_not_rate' : 'to_rate';
    const result = updateRecord(tx, entities.interviewSheet, sheetId, { state }, { version });
    return result.ok ? ok({ id: sheetId, changeNo: tx.changeNo }) : result;
  });
}
