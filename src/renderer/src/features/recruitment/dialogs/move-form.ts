import type { CandidateCard, MoveOptions } from '@shared/contract/recruitment';
import type { LocalDate } from '@shared/dates';
import type { Stage } from '@shared/domain/lists/people';
import { emptiesToNull } from '@renderer/ui/form/validate';

/** A move as the form holds it. */
export interface MoveValues {
  to: string | null;
  on: string | null;
  note: string | null;
  cohortId: string | null;
  activation: {
    startOn: string | null;
    mentorNo: string | null;
    maxMatches: number | string | null;
    maxHoursMonth: number | string | null;
    overrideReason: string | null;
  };
}

export function moveValues(to: Stage | null, options: MoveOptions, today: LocalDate): MoveValues {
  const only = options.cohorts.length === 1 ? options.cohorts[0] : undefined;
  return {
    to,
    on: today,
    note: '',
    cohortId: only && options.enrolledIn === null ? String(only.id) : null,
    activation: {
      startOn: today,
      mentorNo: options.isMentor ? '' : options.suggestedMentorNo,
      maxMatches: null,
      maxHoursMonth: null,
      overrideReason: '',
    },
  };
}

/** From the form to the contract: only what the chosen stage asks for goes along. */
export function moveRequest(candidate: CandidateCard, values: MoveValues): unknown {
  const { id, version, stage: from } = candidate;
  const { cohortId, activation, on, ...rest } = emptiesToNull(values) as MoveValues;
  const activating = rest.to === 'activated';
  return {
    ...rest,
    id,
    version,
    from,
    // An activation happens on the day they start.
    on: activating ? null : on,
    cohortId: rest.to === 'training' && cohortId !== null ? Number(cohortId) : null,
    activation: activating ? activation : null,
  };
}
