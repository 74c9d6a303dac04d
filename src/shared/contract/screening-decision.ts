import { z } from 'zod';
import { selectionDecision } from '../domain/lists/screening';
import {
  code,
  id,
  localDate,
  longText,
  optionalDate,
  requiredText,
  saved,
  version,
} from './common';
import { command, query } from './define';

export const decisionFields = z.object({
  decidedOn: localDate,
  decision: z.enum(selectionDecision.codes, 'Choose a decision.'),
  reasons: z.array(code).max(12),
  conditions: longText(),
  note: longText(),
  decidedBy: requiredText('Say who decided.', 200),
  hrInvolved: z.boolean(),
});
export type DecisionFields = z.infer<typeof decisionFields>;

export const decisionView = decisionFields.extend({
  id,
  version,
  letterSentOn: optionalDate,
});
export type DecisionView = z.infer<typeof decisionView>;

export const decisionMethods = {
  saveDecision: command(
    decisionFields.extend({
      candidateId: id,
      decisionId: id.nullable(),
      version: version.nullable(),
    }),
    saved,
  ),
  removeDecision: command(z.object({ decisionId: id, version }), saved),
  /** The letter as it would be printed today. */
  letter: query(
    z.object({ decisionId: id }),
    z.object({
      to: z.string(),
      paragraphs: z.array(z.string()),
      signature: z.array(z.string()),
      /** Fields the template names and no letter knows. */
      unknown: z.array(z.string()),
    }),
  ),
  printLetter: command(z.object({ decisionId: id }), z.void()),
  saveLetter: command(z.object({ decisionId: id }), z.object({ path: z.string() })),
  markLetterSent: command(z.object({ decisionId: id, version, on: optionalDate }), saved),
};
