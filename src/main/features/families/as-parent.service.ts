import type { families } from '@shared/contract/families';
import type { LocalDate } from '@shared/dates';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import type { ReadDb } from '../../db/handles';
import { getPerson } from '../people/people.repo';
import { parentOfPerson } from './families.repo';
import { countOpenRequests } from './requests.repo';

type AsParent = z.output<(typeof families)['asParent']['output']>;

/** What the request form needs to know about a person who is chosen as the parent. */
export function personAsParent(db: ReadDb, personId: number, today: LocalDate): Result<AsParent> {
  const found = getPerson(db, personId, today);
  if (!found) return fail('NOT_FOUND', 'This person is not in the program any more.');
  const is = parentOfPerson(db, personId);
  return ok({
    parentId: is?.parent.id ?? null,
    familyId: is?.parent.familyId ?? null,
    familyNumber: is?.familyNumber ?? null,
    role: (is?.parent.role ?? null) as AsParent['role'],
    exitedOn: is?.parent.exitedOn ?? null,
    safeContactNote: found.person.safeContactNote,
    languages: found.person.languages,
    openRequests: is ? countOpenRequests(db, is.parent.id, today) : 0,
  });
}
