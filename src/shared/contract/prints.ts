import { z } from 'zod';
import { answers, formItem, formKinds } from '../domain/screening/form-template';
import { auditPrint } from './vault-audit';
import { localDate } from './common';
import { query } from './define';
import { trainingPrints } from './training-prints';

/** A form of screening on paper: blank, or as it was filled in. */
const screeningForm = z.object({
  document: z.literal('screening-form'),
  kind: z.enum(formKinds),
  program: z.string(),
  agency: z.string(),
  title: z.string(),
  intro: z.string().nullable(),
  formVersion: z.int(),
  items: z.array(formItem),
  /** Whom and when it is about, name and value; lines to write on where a value is missing. */
  about: z.array(z.object({ label: z.string(), value: z.string().nullable() })),
  /** What was answered; null for a blank form. */
  answers: answers.nullable(),
  /** Competency → rating and what was heard; null for a blank guide. */
  ratings: z
    .record(z.string(), z.object({ rating: z.int().nullable(), evidence: z.string().nullable() }))
    .nullable(),
  /** After the questions: a head, and what was written under it. */
  closing: z.array(
    z.object({
      label: z.string(),
      text: z.string().nullable(),
      choices: z.array(z.string()),
    }),
  ),
});
export type ScreeningFormPrint = z.infer<typeof screeningForm>;

const letter = z.object({
  document: z.literal('letter'),
  program: z.string(),
  agency: z.string(),
  on: localDate,
  to: z.string(),
  paragraphs: z.array(z.string()),
  signature: z.array(z.string()),
});
export type LetterPrint = z.infer<typeof letter>;

/** The page that opens the vault when nobody knows a passphrase. */
const recoverySheet = z.object({
  document: z.literal('recovery-sheet'),
  program: z.string(),
  agency: z.string(),
  /** Tells sheets apart without saying anything about the code. */
  number: z.string(),
  madeOn: localDate,
  /** Where the vault is. */
  folder: z.string(),
  groups: z.array(z.string()),
});
export type RecoverySheetPrint = z.infer<typeof recoverySheet>;

/** What a page on paper is drawn from. A new document adds its shape here and its pages in src/print. */
export const printData = z.discriminatedUnion('document', [
  screeningForm,
  letter,
  recoverySheet,
  auditPrint,
  ...trainingPrints,
]);
export type PrintData = z.infer<typeof printData>;

export const prints = {
  /** What the program has just prepared for printing; each ticket is good once. */
  take: query(z.object({ ticket: z.string().max(40) }), printData),
};
