import { z } from 'zod';
import { id } from './common';
import { command } from './define';

/** What can be printed or saved of the course. */
export const trainingPaper = z.discriminatedUnion('what', [
  z.object({ what: z.literal('sign-in'), sessionId: id, filled: z.boolean() }),
  z.object({ what: z.literal('grid'), cohortId: id }),
  z.object({ what: z.literal('roster'), cohortId: id }),
  /** Blank: what people thought of a session, without a name. */
  z.object({ what: z.literal('feedback'), sessionId: id }),
  /** Blank: how sure someone feels, before or after the course. */
  z.object({ what: z.literal('self-rating'), cohortId: id }),
  z.object({ what: z.literal('transcripts'), enrollmentIds: z.array(id).min(1).max(100) }),
  z.object({ what: z.literal('certificates'), enrollmentIds: z.array(id).min(1).max(100) }),
]);
export type TrainingPaper = z.infer<typeof trainingPaper>;

const path = z.object({ path: z.string() });

export const paperMethods = {
  /** Opens the system's print dialog. */
  print: command(trainingPaper, z.void()),
  savePdf: command(trainingPaper, path),
  /** Certificates and transcripts, to be changed in Word. */
  saveDocx: command(trainingPaper, path),
  /** Roster, attendance and transcripts, for Excel. */
  saveXlsx: command(trainingPaper, path),
};
