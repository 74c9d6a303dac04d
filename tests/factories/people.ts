import { entities } from '@main/db/entities';
import { createRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import { searchName } from '@shared/domain/people/search-name';
import { ok, unwrap } from '@shared/errors';

let next = 0;
const unique = (prefix: string) => `${prefix}${(next += 1)}`;

type PersonValues = Parameters<typeof createRecord<(typeof entities)['person']['table'], never>>[2];

/** A person with sensible defaults. @returns the person's id */
export function makePerson(office: Office, values: Partial<PersonValues> = {}): number {
  const firstName = values.firstName ?? 'Ana';
  const lastName = values.lastName ?? unique('Lopez');
  return unwrap(
    write(office, (tx) =>
      ok(
        createRecord(tx, entities.person, {
          key: unique('P'),
          firstName,
          lastName,
          searchName: searchName(firstName, lastName, values.preferredName ?? null),
          ...values,
        }),
      ),
    ),
  );
}

/** A mentor, active from `startOn`, on a new or given person. @returns the mentor's id */
export function makeMentor(
  office: Office,
  {
    startOn = '2026-01-05',
    personId,
    maxMatches = 4,
  }: { startOn?: string; personId?: number; maxMatches?: number } = {},
): number {
  const person = personId ?? makePerson(office);
  return unwrap(
    write(office, (tx) => {
      const id = createRecord(tx, entities.mentor, {
        personId: person,
        startOn,
        maxMatches,
        maxHoursMonth: 40,
      });
      createRecord(tx, entities.mentorStatus, { mentorId: id, status: 'active', from: startOn });
      return ok(id);
    }),
  );
}

/** A parent in a new or given family. @returns the parent's id and the family's */
export function makeParent(
  office: Office,
  {
    role = 'mother',
    familyId,
    children = 2,
  }: { role?: string; familyId?: number; children?: number } = {},
): { parentId: number; familyId: number; personId: number } {
  const personId = makePerson(office);
  return unwrap(
    write(office, (tx) => {
      const family =
        familyId ??
        createRecord(tx, entities.family, { key: unique('FAM'), openedOn: '2026-01-05', children });
      const parentId = createRecord(tx, entities.parent, {
        personId,
        familyId: family,
        role,
        enrolledOn: '2026-01-05',
      });
      return ok({ parentId, familyId: family, personId });
    }),
  );
}
