import type { Moved, moveInput } from '@shared/contract/recruitment';
import type { LocalDate } from '@shared/dates';
import type { Stage } from '@shared/domain/lists/people';
import { planMove } from '@shared/domain/recruitment/plan-move';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, deleteRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { cardOf } from './candidate-views';
import { checkPastDay } from './checks-on-input';
import { getCandidate, stageEvents } from './recruitment.repo';
import { noCandidate, placeInStage } from './recruitment.service';
import { mentorOf, statusPeriods } from './steps.repo';
import { enterActivated, enterTraining } from './steps.service';

type MoveInput = z.output<typeof moveInput>;

const conflict = () =>
  fail('CONFLICT', 'This was changed in the meantime. Look at the new state, then try again.');

/** Statuses in which someone is with the program; who left can come back through recruitment. */
const presentStatuses = new Set(['active', 'limited', 'on_leave', 'suspended']);

function isPresentMentor(db: ReadDb, personId: number, today: LocalDate): boolean {
  const mentor = mentorOf(db, personId);
  if (!mentor) return false;
  return statusPeriods(db, mentor.id).some(
    ({ status, from, to }) =>
      presentStatuses.has(status) && from <= today && (to === null || to >= today),
  );
}

/** The day of a move: as typed; an activation that was not dated happens on the day they start. */
function dayOf({ to, on, activation }: MoveInput, today: LocalDate): LocalDate {
  if (on !== null) return on;
  const startOn = to === 'activated' ? activation?.startOn : undefined;
  return startOn !== undefined && startOn < today ? startOn : today;
}

/** The note of the event, with the reason why someone starts without the course. */
function noteOf({ to, note, activation }: MoveInput): string | null {
  const reason = to === 'activated' ? activation?.overrideReason : null;
  const because = reason ? `Started without completing the course: ${reason}` : null;
  return [note, because].filter((line) => line !== null).join('\n') || null;
}

/** What entering a stage brings with it. */
function enterStage(
  tx: WriteTx,
  db: ReadDb,
  personId: number,
  input: MoveInput,
  on: LocalDate,
): Result<void> {
  if (input.to === 'training') {
    return enterTraining(tx, db, { personId, cohortId: input.cohortId, on });
  }
  if (input.to === 'activated') return enterActivated(tx, db, personId, input.activation);
  return ok(undefined);
}

/**
 * Moves a candidate to a stage: one dated event, and what the stage brings with it, in one change that
 * can be undone. Ends a hold. @returns where the candidate is now
 */
export function moveCandidate(office: Office, input: MoveInput): Result<Moved> {
  const { read } = office;
  const today = office.clock.today();
  const row = getCandidate(read, input.id, today);
  if (!row) return noCandidate();
  const card = cardOf(row, today);
  if (card.version !== input.version || card.stage !== input.from) return conflict();
  if (card.state === 'closed') {
    return fail('RULE', 'This candidate is not moving forward. Reopen them first.');
  }
  if (input.to === input.from) {
    return fail('RULE', 'They are in this stage already. Correct its date in the stage history.');
  }
  if (input.from === 'activated' && isPresentMentor(read, row.personId, today)) {
    return fail(
      'RULE',
      'This person is a parent partner now. Undo the activation, or change their status in their own record.',
    );
  }
  const on = dayOf(input, today);
  const problem = checkPastDay('on', on, today, row.inquiryOn);
  if (problem) return problem;
  const plan = planMove(stageEvents(read, row.id), input.to, on, today);
  if (!plan) {
    return fail('VALIDATION', 'This stage is recorded for that day already.', { field: 'on' });
  }
  const written = write(office, (tx) => {
    const entered = enterStage(tx, read, row.personId, input, on);
    if (!entered.ok) return entered;
    for (const event of plan.remove) deleteRecord(tx, entities.candidateStage, event.id);
    if (plan.add) {
      createRecord(tx, entities.candidateStage, {
        candidateId: row.id,
        stage: input.to,
        enteredOn: on,
        note: noteOf(input),
      });
    }
    if (row.onHold) {
      updateRecord(tx, entities.candidate, row.id, { onHold: false, keepWarmUntil: null });
    }
    return ok({ id: row.id, changeNo: tx.changeNo });
  });
  if (!written.ok) return written;
  const stage = plan.after as Stage;
  const place = placeInStage(read, row.id, stage, today);
  return ok({
    ...written.value,
    shortName: card.shortName,
    recorded: input.to,
    stage,
    ...place,
  });
}
