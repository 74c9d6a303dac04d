import { addDays } from '@shared/dates';
import { stage as stages } from '@shared/domain/lists/people';
import fc from 'fast-check';

/** Days close together, so that several events share one. */
export const dayIn = fc.integer({ min: 0, max: 8 }).map((days) => addDays('2026-10-26', days));

export const anyStage = fc.constantFrom(...stages.codes);

/** A candidate's history; a stage at most once on a day, as in the table. */
export const stageEvents = fc.uniqueArray(fc.record({ stage: anyStage, enteredOn: dayIn }), {
  maxLength: 12,
  selector: ({ stage, enteredOn }) => `${stage} ${enteredOn}`,
});
