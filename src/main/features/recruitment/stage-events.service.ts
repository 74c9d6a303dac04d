import type { Saved } from '@shared/contract/common';
import type { recruitment } from '@shared/contract/recruitment';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkPastDay } from './checks-on-input';
import { getCandidate, stageEvent, stageEvents } from './recruitment.repo';

type Input<M extends keyof typeof recruitment> = z.output<(typeof recruitment)[M]['input']>;

const gone = () => fail('NOT_FOUND', 'This entry is no longer there. Go back and look again.');

function load(office: Office, eventId: number) {
  const event = stageEvent(office.read, eventId);
  const candidate = event && getCandidate(office.read, event.candidateId, office.clock.today());
  return event && candidate ? { event, candidate } : undefined;
}

/** Corrects the day or the note of a stage event. @returns the candidate's id */
export function amendStageEvent(office: Office, input: Input<'amendEvent'>): Result<Saved> {
  const found = load(office, input.eventId);
  if (!found) return gone();
  const { event, candidate } = found;
  const { enteredOn, note, version } = input;
  if (enteredOn !== event.enteredOn) {
    const problem = checkPastDay(
      'enteredOn',
      enteredOn,
      office.clock.today(),
      // The inquiry itself may be dated with the record; nothing else comes before it.
      event.stage === 'inquiry' ? undefined : candidate.inquiryOn,
    );
    if (problem) return problem;
    const taken = stageEvents(office.read, candidate.id).some(
      (other) => other.stage === event.stage && other.enteredOn === enteredOn,
    );
    if (taken) {
      return fail('VALIDATION', 'This stage is recorded for that day already.', {
        field: 'enteredOn',
      });
    }
  }
  return write(office, (tx) => {
    const result = updateRecord(
      tx,
      entities.candidateStage,
      event.id,
      { enteredOn, note },
      { version },
    );
    return result.ok ? ok({ id: candidate.id, changeNo: tx.changeNo }) : result;
  });
}

/** Takes out an entry made by mistake. @returns the candidate's id */
export function removeStageEvent(office: Office, input: Input<'removeEvent'>): Result<Saved> {
  const found = load(office, input.eventId);
  if (!found) return gone();
  const { event, candidate } = found;
  if (event.stage === 'activated' && candidate.mentorId !== null) {
    return fail(
      'RULE',
      'This entry made them a parent partner. Undo the activation instead, or change their status.',
    );
  }
  return write(office, (tx) => {
    const result = deleteRecord(tx, entities.candidateStage, event.id, { version: input.version });
    return result.ok ? ok({ id: candidate.id, changeNo: tx.changeNo }) : result;
  });
}
