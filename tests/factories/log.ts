import { entities } from '@main/db/entities';
import { createRecord } from '@main/db/record-store';
import { type Office, write } from '@main/db/write';
import type { LogFilter } from '@shared/contract/log';
import type { ActivityFields, ContactFields } from '@shared/contract/log-fields';
import { ok, unwrap } from '@shared/errors';

let next = 0;
const unique = (prefix: string) => `${prefix}${(next += 1)}`;

/** What a form sends for a contact: half an hour on the phone that reached the parent. */
export function contactInput(
  values: Partial<ContactFields> & Pick<ContactFields, 'mentors' | 'parents'>,
): ContactFields & { draft: string | null } {
  return {
    on: '2026-10-05',
    startTime: null,
    minutes: 30,
    travelMinutes: null,
    milesTenths: null,
    mode: 'phone',
    result: 'reached',
    place: null,
    purposes: [],
    support: [],
    advocacy: null,
    payable: true,
    summary: null,
    draft: null,
    ...values,
  };
}

/** What a form sends for an activity: an hour of committee. */
export function activityInput(
  values: Partial<ActivityFields> & Pick<ActivityFields, 'mentors'>,
): ActivityFields & { draft: string | null } {
  return {
    on: '2026-10-05',
    minutes: 60,
    kind: 'committee',
    organization: null,
    audienceCount: null,
    milesTenths: null,
    payable: true,
    draft: null,
    ...values,
  };
}

/** A match from the start of the year, still open. @returns its id */
export function makeMatch(
  office: Office,
  values: {
    mentorId: number;
    parentId: number;
    startOn?: string;
    endOn?: string | null;
    voided?: boolean;
  },
): number {
  return unwrap(
    write(office, (tx) =>
      ok(createRecord(tx, entities.match, { key: unique('M'), startOn: '2026-01-05', ...values })),
    ),
  );
}

/** All entries of October 2026. */
export const october: LogFilter = {
  from: '2026-10-01',
  to: '2026-10-31',
  entry: null,
  mentorId: null,
  parentId: null,
  mode: null,
  result: null,
  kind: null,
  payable: null,
  text: '',
};
