import type { CandidateCard, CandidateState } from '@shared/contract/recruitment';
import { daysBetween, type LocalDate } from '@shared/dates';
import { shortName } from '@shared/domain/people/names';
import { missingItems } from '@shared/domain/recruitment/missing';
import type { CardRow } from './recruitment.repo';
import { readStageKey } from './stage-sql';

function stateOf(row: Pick<CardRow, 'onHold' | 'closedOn'>, today: LocalDate): CandidateState {
  if (row.closedOn !== null && row.closedOn <= today) return 'closed';
  return row.onHold ? 'on_hold' : 'open';
}

/** A candidate as shown on the board and in the table, with what follows from today's date. */
export function cardOf(row: CardRow, today: LocalDate): CandidateCard {
  const { stage, since } = readStageKey(row.stageKey);
  const state = stateOf(row, today);
  const { nextStep, nextStepDue, keepWarmUntil, closedOn } = row;
  return {
    id: row.id,
    version: row.version,
    personId: row.personId,
    name: row.name,
    shortName: shortName(row),
    stage,
    since,
    days: daysBetween(since, today),
    state,
    keepWarmUntil,
    closedOn,
    nextStep,
    nextStepDue,
    overdue: state !== 'closed' && nextStepDue !== null && nextStepDue < today,
    isPartner: row.mentorId !== null,
    missing: missingItems({ ...row, stage, closed: state === 'closed' }),
  };
}
