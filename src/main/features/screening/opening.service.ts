import type { RestrictedPart } from '@shared/contract/screening';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { type Office, write } from '../../db/write';
import { candidateOfPerson } from '../recruitment/recruitment.repo';
import { auditOf, personById } from './person.repo';

/** How long a part stays readable after it was opened. */
const openForMs = 30 * 60_000;

/** What an opening is called in the history of the record. */
const fieldOf: Record<RestrictedPart, string> = {
  eligibility: 'eligibilityFacts',
  checks: 'backgroundChecks',
  answers: 'questionnaireAnswers',
};

/** The record whose history tells of an opening: the candidate, or a parent partner who never was one. */
function recordOf(db: ReadDb, personId: number): { entity: string; recordId: number } {
  const candidate = candidateOfPerson(db, personId);
  return candidate
    ? { entity: entities.candidate.name, recordId: candidate.id }
    : { entity: entities.person.name, recordId: personId };
}

/** Writes down that a restricted part is opened. @returns what lets it be read for a while */
export function openPart(
  office: Office,
  { personId, part }: { personId: number; part: RestrictedPart },
): Result<{ opened: number }> {
  if (!personById(office.read, personId)) {
    return fail('NOT_FOUND', 'This person is not in the program any more.');
  }
  return write(office, (tx) => {
    tx.audit({
      action: 'view',
      ...recordOf(office.read, personId),
      fields: { [fieldOf[part]]: [null, 'shown'] },
    });
    return ok({ opened: tx.changeNo });
  });
}

/** Refuses to show a restricted part that was not opened for this person, or too long ago. */
export function checkOpened(
  { read, clock }: Pick<Office, 'read' | 'clock'>,
  { personId, part, opened }: { personId: number; part: RestrictedPart; opened: number },
): Result<void> {
  const { entity, recordId } = recordOf(read, personId);
  const event = auditOf(read, opened).find(
    (one) =>
      one.action === 'view' &&
      one.entity === entity &&
      one.recordId === recordId &&
      Object.hasOwn(JSON.parse(one.fields) as object, fieldOf[part]),
  );
  const age = event ? Date.parse(clock.now()) - Date.parse(event.at) : openForMs;
  if (age >= openForMs) {
    return fail('RULE', 'Open this part again to see it. Each opening is kept in history.');
  }
  return ok(undefined);
}
