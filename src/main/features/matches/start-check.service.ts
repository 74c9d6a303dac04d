import type { matches } from '@shared/contract/matches';
import type { LocalDate } from '@shared/dates';
import { requestStateOn } from '@shared/domain/families/request-state';
import { labelOf } from '@shared/domain/lists/define';
import { mentorStatus } from '@shared/domain/lists/people';
import { isActiveOn, statusOn } from '@shared/domain/matching/active';
import type { Load } from '@shared/domain/matching/capacity';
import { isOpenAtEndOf } from '@shared/domain/matching/match-state';
import { type Concern, startConcerns } from '@shared/domain/matching/start-concerns';
import { fail, ok, type Result } from '@shared/errors';
import { formatDay } from '@shared/parse/format-date';
import type { z } from 'zod';
import type { ReadDb } from '../../db/handles';
import { requestsOfParent } from '../families/requests.repo';
import { loadsOf } from './capacity.service';
import { getMentor, statusPeriods } from './load.repo';
import { getParentOfMatch, liveMatchesOfParent } from './start.repo';

type Given = z.output<(typeof matches)['check']['input']>;

/** Why a mentor cannot start on a day; null when they can. Only the inactive are refused. */
function refusalFor(db: ReadDb, mentorId: number, startOn: LocalDate): string | null {
  const periods = statusPeriods(db, mentorId);
  if (isActiveOn(periods, startOn)) return null;
  const status = statusOn(periods, startOn);
  const on = formatDay(startOn);
  return status === null
    ? `This parent partner has no status on ${on}. Choose someone who is active then.`
    : `This parent partner is not active on ${on} (${labelOf(mentorStatus.items, status).toLowerCase()}). Choose someone who is active then.`;
}

/** What is known about a start: the refusal if there is one, and everything worth saying. */
export function checkStart(
  db: ReadDb,
  given: Given,
  today: LocalDate,
): Result<{ refusal: string | null; concerns: Concern[] }> {
  const { parentId, mentorId, startOn, requestId, previousMatchId, closePreviousOn } = given;
  const parent = getParentOfMatch(db, parentId);
  const mentor = getMentor(db, mentorId, today);
  if (!parent) return fail('NOT_FOUND', 'This parent is not in the program any more.');
  if (!mentor) return fail('NOT_FOUND', 'This parent partner is not in the program any more.');
  const ending = (id: number) => id === previousMatchId && closePreviousOn !== null;
  const others = liveMatchesOfParent(db, parentId).map((row) =>
    ending(row.id) && row.endOn === null ? { ...row, endOn: closePreviousOn, ends: true } : row,
  );
  const load = loadsOf(db, [mentor], today).get(mentorId) as Load;
  // The earlier match of the same two makes room when it ends in the same step.
  const freed = others.some((row) => 'ends' in row && row.mentorId === mentorId) ? 1 : 0;
  const request = requestsOfParent(db, parentId).find(({ id }) => id === requestId);
  return ok({
    refusal: refusalFor(db, mentorId, startOn),
    concerns: startConcerns({
      startOn,
      today,
      load: { ...load, openMatches: Math.max(0, load.openMatches - freed) },
      samePerson: mentor.personId === parent.personId,
      openMatchesOfParent: others
        .filter((row) => isOpenAtEndOf(row, startOn))
        .map((row) => ({ withThisMentor: row.mentorId === mentorId, mentorName: row.mentorName })),
      parentExitedOn: parent.exitedOn,
      familyClosedOn: parent.familyClosedOn,
      request: request
        ? {
            receivedOn: request.receivedOn,
            withdrawnOn: request.withdrawnOn,
            state: requestStateOn(request, today) ?? 'new',
          }
        : null,
    }),
  });
}
