import type { ScreeningFile } from '@shared/contract/screening';
import type { DecisionView } from '@shared/contract/screening-decision';
import type { LocalDate } from '@shared/dates';
import { shortName } from '@shared/domain/people/names';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { cardOf } from '../recruitment/candidate-views';
import { getCandidate } from '../recruitment/recruitment.repo';
import { interviewViews } from './interviews.service';
import { personById } from './person.repo';
import { decisionsOf, responsesOf } from './records.repo';
import { referenceLines } from './references.service';

const nothing = { responses: [], interviews: [], references: [], decisions: [] };

/** Everything of a person's screening that is not restricted. */
export function screeningFile(
  db: ReadDb,
  personId: number,
  today: LocalDate,
): Result<ScreeningFile> {
  const person = personById(db, personId);
  if (!person) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const row = person.candidateId === null ? undefined : getCandidate(db, person.candidateId, today);
  const { id, name, mentorId } = person;
  const common = { personId: id, name, shortName: shortName(person), isMentor: mentorId !== null };
  if (!row) return ok({ ...common, candidate: null, ...nothing });
  const { version, stage, state } = cardOf(row, today);
  return ok({
    ...common,
    candidate: { id: row.id, version, stage, state, inquiryOn: row.inquiryOn },
    responses: responsesOf(db, row.id),
    interviews: interviewViews(db, row.id),
    references: referenceLines(db, row.id),
    decisions: decisionsOf(db, row.id) as DecisionView[],
  });
}
