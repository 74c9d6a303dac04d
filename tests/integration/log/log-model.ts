import type { Office } from '@main/db/write';
import { addActivity } from '@main/features/log/activity.service';
import { addContact } from '@main/features/log/contact.service';
import type { LogFilter } from '@shared/contract/log';
import type { ActivityFields, ContactFields } from '@shared/contract/log-fields';
import { addDays } from '@shared/dates';
import { unwrap } from '@shared/errors';
import fc from 'fast-check';
import { activityInput, contactInput } from '../../factories/log';
import { makeMentor, makeParent } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const some = (ids: readonly number[]) => fc.subarray([...ids], { minLength: 1 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const day = fc.integer({ min: -3, max: 33 }).map((n) => addDays('2026-10-01', n));

function contacts(mentors: number[], parents: number[]): fc.Arbitrary<ContactFields> {
  return fc
    .record({
      on: day,
      minutes: fc.integer({ min: 1, max: 90 }),
      travelMinutes: optional(fc.integer({ min: 0, max: 60 })),
      milesTenths: optional(fc.integer({ min: 0, max: 300 })),
      mode: fc.constantFrom('phone' as const, 'in_person' as const),
      result: fc.constantFrom('reached' as const, 'no_answer' as const),
      payable: optional(fc.boolean()),
      summary: fc.constantFrom(null, 'Visit on Friday', '100% there'),
      mentors: some(mentors),
      parents: some(parents),
    })
    .map(contactInput);
}

function activities(mentors: number[]): fc.Arbitrary<ActivityFields> {
  return fc
    .record({
      on: day,
      minutes: fc.integer({ min: 1, max: 90 }),
      kind: fc.constantFrom('committee', 'speaking'),
      organization: fc.constantFrom(null, 'Friday group'),
      milesTenths: optional(fc.integer({ min: 0, max: 300 })),
      payable: optional(fc.boolean()),
      mentors: some(mentors),
    })
    .map(activityInput);
}

/** Any choice the log's filter bar can make. */
export function filters(mentors: number[], parents: number[]): fc.Arbitrary<LogFilter> {
  return fc.record({
    from: day,
    to: fc.constant('2026-10-31'),
    entry: optional(fc.constantFrom('contact' as const, 'activity' as const)),
    mentorId: optional(fc.constantFrom(...mentors)),
    parentId: optional(fc.constantFrom(...parents)),
    mode: optional(fc.constantFrom('phone', 'in_person')),
    result: optional(fc.constantFrom('reached', 'no_answer')),
    kind: optional(fc.constantFrom('committee', 'speaking')),
    payable: optional(fc.boolean()),
    text: fc.constantFrom('', '', '', 'friday', '%'),
  });
}

export interface Written {
  contacts: (ContactFields & { id: number })[];
  activities: (ActivityFields & { id: number })[];
}

/** What the filter means, said the slow way. */
export function expected({ contacts: all, activities: work }: Written, f: LogFilter) {
  const has = (text: string | null) => (text ?? '').toLowerCase().includes(f.text);
  const common = (e: { on: string; mentors: number[]; payable: boolean | null }) =>
    e.on >= f.from &&
    e.on <= f.to &&
    (f.mentorId === null || e.mentors.includes(f.mentorId)) &&
    (f.payable === null || (e.payable ?? false) === f.payable);
  return {
    contacts: all.filter(
      (c) =>
        common(c) &&
        f.entry !== 'activity' &&
        f.kind === null &&
        (f.parentId === null || c.parents.includes(f.parentId)) &&
        (f.mode === null || c.mode === f.mode) &&
        (f.result === null || c.result === f.result) &&
        has(c.summary),
    ),
    activities: work.filter(
      (a) =>
        common(a) &&
        f.entry !== 'contact' &&
        f.parentId === null &&
        f.mode === null &&
        f.result === null &&
        (f.kind === null || a.kind === f.kind) &&
        has(a.organization),
    ),
  };
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

/** What the totals mean, said the slow way. */
export function sums({ contacts: all, activities: work }: Written) {
  const reached = all.filter(({ result }) => result === 'reached');
  return {
    contacts: all.length,
    reached: reached.length,
    contactMinutes: add(reached.map(({ minutes }) => minutes)),
    mentorMinutes: add(reached.map(({ minutes, mentors }) => minutes * mentors.length)),
    travelMinutes: add(
      all.map(({ travelMinutes, mentors }) => (travelMinutes ?? 0) * mentors.length),
    ),
    activities: work.length,
    programMinutes: add(work.map(({ minutes, mentors }) => minutes * mentors.length)),
    milesTenths: add([...all, ...work].map(({ milesTenths }) => milesTenths ?? 0)),
  };
}

/** An office with some forty contacts and a dozen activities, and what was written into it. */
export function anyOffice(): {
  office: Office;
  mentors: number[];
  parents: number[];
  written: Written;
} {
  const office = testOffice();
  const mentors = [makeMentor(office), makeMentor(office), makeMentor(office)];
  const parents = [makeParent(office).parentId, makeParent(office).parentId];
  const sample = fc.sample(
    fc.tuple(
      fc.array(contacts(mentors, parents), { minLength: 30, maxLength: 40 }),
      fc.array(activities(mentors), { minLength: 10, maxLength: 15 }),
    ),
    { numRuns: 1, seed: 7 },
  )[0]!;
  const written: Written = {
    contacts: sample[0].map((fields) => ({
      ...fields,
      id: unwrap(addContact(office, { ...fields, draft: null })).id,
    })),
    activities: sample[1].map((fields) => ({
      ...fields,
      id: unwrap(addActivity(office, { ...fields, draft: null })).id,
    })),
  };
  return { office, mentors, parents, written };
}
