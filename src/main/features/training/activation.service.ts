import type { graduationMethods, ReadyCandidate } from '@shared/contract/training-graduation';
import type { LocalDate } from '@shared/dates';
import { nextMentorNo } from '@shared/domain/recruitment/mentor-no';
import { ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import type { ReadDb } from '../../db/handles';
import type { Office } from '../../db/write';
import { moveCandidate } from '../recruitment/move.service';
import { candidateRecord } from '../recruitment/recruitment.service';
import { mentorNumbers } from '../recruitment/steps.repo';
import { graduatesInRecruitment } from './activation.repo';

type Input = z.output<(typeof graduationMethods)['activateGraduates']['input']>;
type Activated = z.input<(typeof graduationMethods)['activateGraduates']['output']>;

/** Who completed a cohort's course, is a candidate still, and is no parent partner now. */
export function readyToActivate(db: ReadDb, cohortId: number, today: LocalDate): ReadyCandidate[] {
  const taken = mentorNumbers(db);
  return graduatesInRecruitment(db, cohortId, today).flatMap(({ candidateId }) => {
    const found = candidateRecord(db, candidateId, today);
    if (!found.ok || found.value.state === 'closed' || found.value.stage === 'activated') return [];
    const suggestedMentorNo = nextMentorNo(taken);
    taken.push(suggestedMentorNo);
    const { version, personId, name, stage } = found.value;
    return [{ candidateId, version, personId, name, stage, suggestedMentorNo }];
  });
}

/**
 * Makes graduates parent partners, one after the other, as recruitment does it: each is a change of its
 * own, and whoever recruitment refuses stays a candidate, with the reason.
 */
export function activateGraduates(office: Office, { startOn, people }: Input): Result<Activated> {
  const today = office.clock.today();
  const activated: Activated['activated'] = [];
  const refused: Activated['refused'] = [];
  for (const { candidateId, version, from, mentorNo } of people) {
    const found = candidateRecord(office.read, candidateId, today);
    const name = found.ok ? found.value.name : 'Someone';
    const moved = moveCandidate(office, {
      id: candidateId,
      version,
      from,
      to: 'activated',
      on: null,
      note: null,
      cohortId: null,
      activation: {
        startOn,
        mentorNo,
        maxMatches: null,
        maxHoursMonth: null,
        overrideReason: null,
      },
    });
    if (moved.ok) activated.push({ name, changeNo: moved.value.changeNo });
    else refused.push({ name, reason: moved.error.message });
  }
  return ok({ activated, refused });
}
