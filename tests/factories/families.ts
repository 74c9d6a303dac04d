import { entities } from '@main/db/entities';
import { createRecord, type NewRecord } from '@main/db/record-store';
import type { referral, match } from '@main/db/schema';
import { type Office, write } from '@main/db/write';
import { createRequest } from '@main/features/families/request-writes.service';
import type { NewRequest } from '@shared/contract/families-request-commands';
import { ok, unwrap } from '@shared/errors';

let next = 0;
const unique = (prefix: string) => `${prefix}${(next += 1)}`;

/** What the form sends for a request of someone new, in a new family. */
export function requestInput(values: Partial<NewRequest> = {}): NewRequest {
  return {
    who: 'new',
    personId: null,
    firstName: 'Maria',
    lastName: unique('Reyes'),
    phone: null,
    role: 'mother',
    family: 'new',
    familyId: null,
    familyNumber: unique('F-'),
    region: null,
    caseType: null,
    children: 2,
    receivedOn: '2026-10-21',
    channel: 'caseworker',
    professionalId: null,
    language: null,
    wishes: null,
    upcomingEventOn: null,
    needs: [],
    safeContactNote: null,
    ...values,
  };
}

/** A request as it comes in through the form. @returns ids of the request, its parent and family */
export function makeNewRequest(office: Office, values: Partial<NewRequest> = {}) {
  return unwrap(createRequest(office, requestInput(values)));
}

/** A request of a parent who is there, with any dates. @returns its id */
export function makeRequest(
  office: Office,
  parentId: number,
  values: Partial<NewRecord<typeof referral, never>> = {},
): number {
  return unwrap(
    write(office, (tx) =>
      ok(
        createRecord(tx, entities.referral, {
          key: unique('REF'),
          parentId,
          channel: 'caseworker',
          receivedOn: '2026-10-21',
          ...values,
        }),
      ),
    ),
  );
}

/** A match with any dates. @returns its id */
export function makeMatchOf(
  office: Office,
  pair: { mentorId: number; parentId: number },
  values: Partial<NewRecord<typeof match, never>> = {},
): number {
  return unwrap(
    write(office, (tx) =>
      ok(
        createRecord(tx, entities.match, {
          key: unique('MT'),
          startOn: '2026-09-01',
          ...pair,
          ...values,
        }),
      ),
    ),
  );
}

/** A contact between some mentors and parents; half an hour on the phone unless told. */
export function makeContactOf(
  office: Office,
  values: { mentors: number[]; parents: number[]; on: string; result?: string; minutes?: number },
): number {
  return unwrap(
    write(office, (tx) =>
      ok(
        createRecord(tx, entities.contact, {
          key: unique('K'),
          minutes: 30,
          mode: 'phone',
          result: 'reached',
          ...values,
        }),
      ),
    ),
  );
}
