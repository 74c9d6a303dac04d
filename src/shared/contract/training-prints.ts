import { z } from 'zod';
import { localDate } from './common';

/** Where a page comes from. */
const place = { program: z.string(), agency: z.string() };

const fact = z.object({ label: z.string(), value: z.string() });
export type PrintFact = z.infer<typeof fact>;

/** The list that goes round at a session: to sign, or as attendance was recorded. */
const signInSheet = z.object({
  document: z.literal('sign-in-sheet'),
  ...place,
  cohort: z.string(),
  weekNo: z.int(),
  title: z.string(),
  facts: z.array(fact),
  materials: z.array(z.string()),
  /** Null for a sheet to sign. */
  counts: z.string().nullable(),
  rows: z.array(
    z.object({
      name: z.string(),
      attendance: z.string().nullable(),
      credit: z.string().nullable(),
    }),
  ),
});
export type SignInSheetPrint = z.infer<typeof signInSheet>;

const attendanceGrid = z.object({
  document: z.literal('attendance-grid'),
  ...place,
  cohort: z.string(),
  course: z.string(),
  rule: z.string(),
  on: localDate,
  weeks: z.array(
    z.object({
      weekNo: z.int(),
      on: localDate,
      title: z.string(),
      required: z.boolean(),
      cancelled: z.boolean(),
      /** How many came of those expected: '9/10'; empty while it was not held. */
      came: z.string(),
    }),
  ),
  totals: z.array(z.string()),
  rows: z.array(
    z.object({
      name: z.string(),
      /** One for each week: 'P', 'L 45', 'M+'. */
      marks: z.array(z.string()),
      totals: z.array(z.string()),
      standing: z.string(),
    }),
  ),
  legend: z.array(z.string()),
});
export type AttendanceGridPrint = z.infer<typeof attendanceGrid>;

const roster = z.object({
  document: z.literal('roster'),
  ...place,
  cohort: z.string(),
  facts: z.array(fact),
  rows: z.array(
    z.object({
      name: z.string(),
      contact: z.string(),
      enrolled: z.string(),
      status: z.string(),
    }),
  ),
  waiting: z.array(z.object({ name: z.string(), since: z.string() })),
});
export type RosterPrint = z.infer<typeof roster>;

const transcript = z.object({
  name: z.string(),
  facts: z.array(fact),
  /** Why the course counts as completed although a requirement was not met. */
  exception: z.string().nullable(),
  /** What is still missing, for someone in training. */
  standing: z.string().nullable(),
  weeks: z.array(
    z.object({
      weekNo: z.int(),
      on: z.string(),
      title: z.string(),
      required: z.boolean(),
      attendance: z.string(),
      length: z.string(),
      credited: z.string(),
    }),
  ),
  credited: z.string(),
  required: z.string(),
  modules: z.array(z.object({ name: z.string(), done: z.string(), until: z.string() })),
  signoffs: z.array(z.object({ name: z.string(), result: z.string(), how: z.string() })),
});
export type TranscriptPerson = z.infer<typeof transcript>;

const transcripts = z.object({
  document: z.literal('transcripts'),
  ...place,
  on: localDate,
  people: z.array(transcript),
});
export type TranscriptsPrint = z.infer<typeof transcripts>;

const certificate = z.object({
  name: z.string(),
  course: z.string(),
  hours: z.string(),
  completedOn: localDate,
  number: z.string(),
});
export type CertificatePerson = z.infer<typeof certificate>;

const certificates = z.object({
  document: z.literal('certificates'),
  ...place,
  people: z.array(certificate),
});
export type CertificatesPrint = z.infer<typeof certificates>;

/** A sheet to fill in by hand: feedback on a session, or how sure someone feels. */
const feedbackForm = z.object({
  document: z.literal('feedback-form'),
  ...place,
  title: z.string(),
  intro: z.string(),
  facts: z.array(fact),
  statements: z.array(z.string()),
  answers: z.array(z.string()),
  /** Answered in words. */
  questions: z.array(z.string()),
});
export type FeedbackFormPrint = z.infer<typeof feedbackForm>;

/** Pages of the course, for the registry of prints. */
export const trainingPrints = [
  signInSheet,
  attendanceGrid,
  roster,
  transcripts,
  certificates,
  feedbackForm,
] as const;
