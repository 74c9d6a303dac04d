import type { TrainingPaper } from '@shared/contract/training-paper';
import type { PrintData } from '@shared/contract/prints';
import type { Sheet, SheetTrainee } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../../db/entities';
import type { ReadDb } from '../../../db/handles';
import { listWords } from '../../lists/words';
import type { PrintJob } from '../../prints/documents.service';
import { peopleById } from '../person.repo';
import { findEnrollment, findSession } from '../records.repo';
import { cohortSheet, forecasts } from '../sheet.service';
import { certificateOf } from './certificate';
import { attendanceGrid } from './grid';
import { feedbackForm, selfRatingForm } from './feedback';
import { printPlace } from './place';
import { roster } from './roster';
import { signInSheet } from './sign-in';
import { transcriptOf } from './transcript';

type Of<W extends TrainingPaper['what']> = Extract<TrainingPaper, { what: W }>;
/** A job whose data is of one kind of document, for those who read it again. */
export type JobOf<D extends PrintData['document']> = PrintJob & {
  data: Extract<PrintData, { document: D }>;
};

const confidential = 'Internal, confidential';
const gone = () => fail('NOT_FOUND', 'This is not in the cohort any more. Go back and look again.');

function signInJob(
  db: ReadDb,
  { sessionId, filled }: Of<'sign-in'>,
  today: LocalDate,
): Result<JobOf<'sign-in-sheet'>> {
  const found = findSession(db, sessionId);
  const sheet = found && cohortSheet(db, found.cohortId, today);
  const session = sheet?.ok ? sheet.value.sessions.find(({ id }) => id === sessionId) : undefined;
  if (!sheet?.ok || !session) return gone();
  return ok({
    data: signInSheet(printPlace(db), sheet.value, session, filled),
    running: {
      title: `${sheet.value.cohort.name}, week ${session.weekNo}`,
      audience: confidential,
    },
    fileName: `${filled ? 'attendance' : 'sign-in'}-week-${session.weekNo}`,
    what: filled ? 'Attendance of a session' : 'Sign-in sheet of a session',
    about: { entity: entities.cohortSession.name, id: sessionId },
  });
}

export function gridJob(
  db: ReadDb,
  cohortId: number,
  today: LocalDate,
): Result<JobOf<'attendance-grid'>> {
  const sheet = cohortSheet(db, cohortId, today);
  if (!sheet.ok) return sheet;
  return ok({
    data: attendanceGrid(printPlace(db), sheet.value, forecasts(sheet.value, today), today),
    running: { title: `Attendance, ${sheet.value.cohort.name}`, audience: confidential },
    fileName: 'attendance',
    what: 'Attendance of a cohort',
    about: { entity: entities.cohort.name, id: cohortId },
  });
}

export function rosterJob(db: ReadDb, cohortId: number, today: LocalDate): Result<JobOf<'roster'>> {
  const sheet = cohortSheet(db, cohortId, today);
  if (!sheet.ok) return sheet;
  const ids = sheet.value.trainees.map(({ personId }) => personId);
  return ok({
    data: roster(printPlace(db), sheet.value, peopleById(db, ids)),
    running: { title: `Roster, ${sheet.value.cohort.name}`, audience: confidential },
    fileName: 'roster',
    what: 'Roster of a cohort',
    about: { entity: entities.cohort.name, id: cohortId },
  });
}

function feedbackJob(
  db: ReadDb,
  { sessionId }: Of<'feedback'>,
  today: LocalDate,
): Result<JobOf<'feedback-form'>> {
  const found = findSession(db, sessionId);
  const sheet = found && cohortSheet(db, found.cohortId, today);
  const session = sheet?.ok ? sheet.value.sessions.find(({ id }) => id === sessionId) : undefined;
  if (!sheet?.ok || !session) return gone();
  return ok({
    data: feedbackForm(printPlace(db), sheet.value, session),
    running: null,
    fileName: `feedback-week-${session.weekNo}`,
    what: 'Feedback form',
    about: { entity: entities.cohortSession.name, id: sessionId },
  });
}

function selfRatingJob(
  db: ReadDb,
  { cohortId }: Of<'self-rating'>,
  today: LocalDate,
): Result<JobOf<'feedback-form'>> {
  const sheet = cohortSheet(db, cohortId, today);
  if (!sheet.ok) return sheet;
  return ok({
    data: selfRatingForm(printPlace(db), sheet.value, listWords(db)),
    running: null,
    fileName: 'self-rating',
    what: 'Self-rating form',
    about: { entity: entities.cohort.name, id: cohortId },
  });
}

/** The trainees of some enrollments, each with the sheet of their cohort, in the order given. */
function traineesOf(
  db: ReadDb,
  ids: readonly number[],
  today: LocalDate,
): Result<{ sheet: Sheet; trainee: SheetTrainee }[]> {
  const sheets = new Map<number, Sheet>();
  const found: { sheet: Sheet; trainee: SheetTrainee }[] = [];
  for (const id of ids) {
    const cohortId = findEnrollment(db, id)?.cohortId;
    if (cohortId === undefined) return gone();
    const known = sheets.get(cohortId);
    const read = known ? ok(known) : cohortSheet(db, cohortId, today);
    if (!read.ok) return read;
    sheets.set(cohortId, read.value);
    const trainee = read.value.trainees.find(({ enrollmentId }) => enrollmentId === id);
    if (!trainee) return gone();
    found.push({ sheet: read.value, trainee });
  }
  return ok(found);
}

const aboutOne = (ids: readonly number[]) =>
  ids.length === 1 && ids[0] !== undefined
    ? { about: { entity: entities.enrollment.name, id: ids[0] } }
    : {};

export function transcriptsJob(
  db: ReadDb,
  { enrollmentIds }: Of<'transcripts'>,
  today: LocalDate,
): Result<JobOf<'transcripts'>> {
  const found = traineesOf(db, enrollmentIds, today);
  if (!found.ok) return found;
  const words = listWords(db);
  const people = found.value.map(({ sheet, trainee }) => {
    const forecast = forecasts(sheet, today).get(trainee.enrollmentId);
    return transcriptOf(sheet, trainee, forecast, words, today);
  });
  return ok({
    data: { document: 'transcripts', ...printPlace(db), on: today, people },
    running: { title: 'Transcript', audience: 'For the person named and the program' },
    fileName: people.length === 1 ? 'transcript' : 'transcripts',
    what: people.length === 1 ? 'Transcript' : `${people.length} transcripts`,
    ...aboutOne(enrollmentIds),
  });
}

export function certificatesJob(
  db: ReadDb,
  { enrollmentIds }: Of<'certificates'>,
  today: LocalDate,
): Result<JobOf<'certificates'>> {
  const found = traineesOf(db, enrollmentIds, today);
  if (!found.ok) return found;
  const people = found.value.flatMap(({ sheet, trainee }) => certificateOf(sheet, trainee) ?? []);
  if (people.length < enrollmentIds.length)
    return fail(
      'RULE',
      'A certificate is for someone who completed the course. Complete it first.',
    );
  return ok({
    data: { document: 'certificates', ...printPlace(db), people },
    running: null,
    fileName: people.length === 1 ? 'certificate' : 'certificates',
    what: people.length === 1 ? 'Certificate' : `${people.length} certificates`,
    ...aboutOne(enrollmentIds),
  });
}

/** Any paper of the course as a job for the printer. */
export function paperJob(db: ReadDb, paper: TrainingPaper, today: LocalDate): Result<PrintJob> {
  switch (paper.what) {
    case 'sign-in':
      return signInJob(db, paper, today);
    case 'grid':
      return gridJob(db, paper.cohortId, today);
    case 'roster':
      return rosterJob(db, paper.cohortId, today);
    case 'feedback':
      return feedbackJob(db, paper, today);
    case 'self-rating':
      return selfRatingJob(db, paper, today);
    case 'transcripts':
      return transcriptsJob(db, paper, today);
    case 'certificates':
      return certificatesJob(db, paper, today);
  }
}
