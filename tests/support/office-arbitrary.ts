import fc from 'fast-check';
import { addDays } from '../../src/shared/dates';
import type { Facts } from '../../src/shared/domain/report/facts';
import { office } from './office-rows';

const firstDay = '2023-09-01';
/** Up to the end of 2024: a leap February, two year ends, every fiscal year start. */
const days = 487;

const dayAt = Array.from({ length: days * 2 }, (_, i) => addDays(firstDay, i));
const onDay = (offset: number): string => dayAt[offset] as string;

/** A row with a first day and `n` later days, each the first day plus a gap, or null. */
function dated<T extends object, K extends string = never>(
  fields: { [P in keyof T]: fc.Arbitrary<T[P]> },
  first: string,
  later: readonly K[] = [],
) {
  const gap = fc.option(fc.nat(140), { freq: 3 });
  return fc
    .tuple(fc.nat(days - 1), fc.array(gap, { minLength: later.length, maxLength: later.length }))
    .chain(([start, gaps]) =>
      fc.record(fields as { [P in keyof T]: fc.Arbitrary<T[P]> }).map((row) => ({
        ...row,
        [first]: onDay(start),
        ...Object.fromEntries(
          later.map((name, i) => [name, gaps[i] == null ? null : onDay(start + gaps[i])]),
        ),
      })),
    );
}

const one = <T>(...codes: T[]) => fc.constantFrom(...codes);
const mentorId = fc.integer({ min: 1, max: 5 });
const parentId = fc.integer({ min: 101, max: 108 });
const some = (id: fc.Arbitrary<number>) => fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const minutes = fc.oneof(fc.nat(240), one(0, 60, 90, 420));

/** Rows of one kind, numbered by their place. */
function rows<K extends keyof Facts>(row: fc.Arbitrary<object>, maxLength: number) {
  return fc
    .array(row, { maxLength })
    .map((list) => list.map((item, id) => ({ id, ...item })) as unknown as Facts[K]);
}

/** Attendance and make-ups of three sessions and three people, one row each at most. */
const training = fc.record({
  cohortSessions: fc
    .array(
      dated(
        { held: one('held', 'held', 'cancelled', 'scheduled'), minutes: one(90, 120, 135) },
        'on',
      ),
      { minLength: 3, maxLength: 3 },
    )
    .map((list) => list.map((item, id) => ({ id, ...item })) as unknown as Facts['cohortSessions']),
  attendance: fc
    .uniqueArray(
      fc.record({
        sessionId: fc.nat(2),
        personId: fc.nat(2),
        status: one('present', 'late', 'left_early', 'excused', 'missed', 'not_expected'),
        minutes: fc.option(fc.nat(180)),
      }),
      { selector: ({ sessionId, personId }) => sessionId * 3 + personId, maxLength: 9 },
    )
    .map((list) => list.map((item, id) => ({ id, ...item }))),
  makeups: rows<'makeups'>(
    dated({ sessionId: fc.nat(2), personId: fc.nat(2), minutes: fc.nat(150) }, 'on'),
    12,
  ),
});

/** Requests, and matches that start on or after the request they name. */
const requests = rows<'referrals'>(
  dated(
    {
      parentId,
      channel: one('caseworker', 'self'),
      decision: fc.option(one('accepted', 'accepted', 'declined_by_parent'), { freq: 4 }),
    },
    'receivedOn',
    ['decisionOn', 'withdrawnOn'],
  ),
  14,
);

function matchesFor(referrals: Facts['referrals']) {
  return rows<'matches'>(
    dated(
      {
        mentorId,
        parentId,
        referralId: fc.option(fc.nat(Math.max(0, referrals.length - 1))),
        closureReason: fc.option(one('goals_met', 'moved')),
        closureKind: fc.option(one('planned', 'unplanned')),
        voided: fc.boolean().map((flag) => flag),
      },
      'startOn',
      ['endOn'],
    ),
    14,
  ).map((matches) =>
    matches.map((match) => {
      const named = match.referralId === null ? undefined : referrals[match.referralId];
      return named && named.receivedOn <= match.startOn ? match : { ...match, referralId: null };
    }),
  );
}

const families = [1, 2, 3, 4].map((id) => ({ id, children: id - 1 }));
const parents = Array.from({ length: 8 }, (_, i) => ({
  id: 101 + i,
  familyId: 1 + (i % 4),
  role: i % 3 === 0 ? 'father' : 'mother',
}));

const contacts = rows<'contacts'>(
  dated(
    {
      minutes,
      travelMinutes: one(0, 0, 10, 35),
      milesTenths: one(0, 0, 1, 125, 301),
      mode: one('in_person', 'phone'),
      result: one('reached', 'reached', 'no_answer'),
      mentorIds: some(mentorId),
      parentIds: some(parentId),
      purposes: fc.uniqueArray(one('introduction', 'celebrate', 'other'), { maxLength: 3 }),
      advocacy: fc.option(one('alongside', 'parent_spoke')),
      payable: fc.boolean(),
    },
    'on',
  ),
  40,
);

const others = fc.record({
  settings: fc.record({
    fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
    supervisionIntervalDays: one(0, 30, 45),
    minMinutesPerMatchMonth: one(0, 60, 420),
  }),
  mentorStatuses: rows<'mentorStatuses'>(
    dated({ mentorId, status: one('active', 'limited', 'on_leave', 'exited') }, 'from', ['to']),
    14,
  ),
  candidates: fc
    .array(
      dated(
        {
          source: one('caseworker_nomination', 'court'),
          closedReason: fc.option(one('withdrew', 'moved')),
        },
        'inquiryOn',
        ['closedOn'],
      ),
      { maxLength: 6 },
    )
    .map((list) => list.map((item, id) => ({ id, ...item })) as unknown as Facts['candidates']),
  cohorts: rows<'cohorts'>(
    dated({ status: one('planned', 'running', 'cancelled') }, 'startOn', ['endOn']),
    4,
  ),
  enrollments: rows<'enrollments'>(
    dated({ status: one('completed', 'withdrawn', 'active') }, 'enrolledOn', ['endedOn']),
    6,
  ),
  activities: rows<'activities'>(
    dated(
      {
        minutes,
        milesTenths: one(0, 77),
        kind: one('committee', 'speaking'),
        mentorIds: some(mentorId),
        payable: fc.boolean(),
      },
      'on',
    ),
    10,
  ),
  events: rows<'events'>(
    dated(
      {
        kind: one('review_hearing', 'family_meeting'),
        mentorRequested: fc.option(fc.boolean()),
        mentorAttended: fc.option(fc.boolean()),
        parentAttended: fc.option(one('yes', 'no', 'partly', 'unknown')),
      },
      'on',
    ),
    10,
  ),
  serviceLinks: rows<'serviceLinks'>(
    dated(
      {
        parentId,
        need: one('housing', 'food', 'legal'),
        method: fc.option(one('warm_handoff', 'accompanied', 'information')),
        outcome: fc.option(one('connected', 'connected', 'pending')),
      },
      'identifiedOn',
      ['linkedOn', 'outcomeOn'],
    ),
    14,
  ),
  supervision: rows<'supervision'>(
    dated({ minutes, type: one('individual', 'group'), mentorIds: some(mentorId) }, 'on'),
    12,
  ),
  incidents: rows<'incidents'>(dated({ kind: one('safety', 'boundary') }, 'on', ['closedOn']), 5),
  rates: fc.uniqueArray(
    fc.record({
      kind: one('stipend_hour', 'mileage'),
      amount: one(1_725_000, 1_500_000, 72_500, 70_001),
      from: fc.nat(days - 1).map(onDay),
    }),
    { selector: ({ kind, from }) => kind + from, maxLength: 6 },
  ),
});

/** Moves of the candidates, none before their inquiry. */
function stageEventsFor(candidates: Facts['candidates']) {
  return fc
    .array(
      fc.record({
        candidateId: fc.nat(Math.max(0, candidates.length - 1)),
        stage: one('inquiry', 'application', 'interview', 'decision', 'training'),
        gap: fc.nat(60),
      }),
      { maxLength: candidates.length === 0 ? 0 : 20 },
    )
    .map((list) =>
      list.map(({ candidateId, stage, gap }, id) => ({
        id,
        candidateId,
        stage,
        enteredOn: addDays(candidates[candidateId]?.inquiryOn ?? firstDay, gap),
      })),
    );
}

/** Small offices with invented rows; dates of a row that follow from each other are in order. */
export const anyOffice: fc.Arbitrary<Facts> = fc
  .tuple(others, requests, contacts, training)
  .chain(([other, referrals, contactRows, course]) =>
    fc
      .tuple(stageEventsFor(other.candidates), matchesFor(referrals))
      .map(([stageEvents, matches]) =>
        office({
          ...other,
          ...course,
          referrals,
          matches,
          stageEvents,
          contacts: contactRows,
          families,
          parents,
        }),
      ),
  );

/** A month that such an office has something in, with a month before it. */
export const anyMonth: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 15 })
  .map((i) => addDays(firstDay, 15 + i * 30 + Math.floor(i / 2)).slice(0, 7));
