import { entities } from '@main/db/entities';
import { updateRecord } from '@main/db/record-store';
import { write } from '@main/db/write';
import { requestList } from '@main/features/families/requests.service';
import { families } from '@shared/contract/families';
import { addDays } from '@shared/dates';
import { requestStateOn } from '@shared/domain/families/request-state';
import { isQuiet } from '@shared/domain/matching/quiet';
import { matchStateOn } from '@shared/domain/matching/match-state';
import { matchList } from '@main/features/matches/matches.service';
import { matches, matchViews } from '@shared/contract/matches';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeContactOf, makeMatchOf, makeRequest } from '../../factories/families';
import { makeMentor, makeParent } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const day = fc.nat(60).map((n) => addDays('2026-10-01', n));
const maybe = fc.option(day, { freq: 2 });

const anyRequest = fc.record({
  receivedOn: day,
  decision: fc.constantFrom(null, 'accepted', 'accepted', 'declined_by_parent'),
  decisionOn: maybe,
  withdrawnOn: fc.option(day, { freq: 1 }),
});
const anyMatch = fc.record({
  request: fc.option(fc.nat(5)),
  mentor: fc.nat(1),
  startOn: day,
  length: fc.option(fc.nat(30)),
  voided: fc.constantFrom(null, false, true),
});
const anyContact = fc.record({
  mentor: fc.nat(1),
  on: day,
  result: fc.constantFrom('reached', 'reached', 'no_answer'),
});
const anyOffice = fc.record({
  requests: fc.array(anyRequest, { minLength: 6, maxLength: 6 }),
  matches: fc.array(anyMatch, { maxLength: 5 }),
  contacts: fc.array(anyContact, { maxLength: 5 }),
  today: day,
});

/**
 * The database answers for the views by itself, from indexes and from `matched_on`; the rules say what
 * the answer must be. Any rows, any day: they agree.
 */
test('each view holds exactly what the rules put there', () => {
  fc.assert(
    fc.property(anyOffice, ({ requests, matches: starts, contacts, today }) => {
      const office = testOffice();
      const { parentId } = makeParent(office);
      const mentors = [makeMentor(office), makeMentor(office)];
      const ids = requests.map((values) => makeRequest(office, parentId, values));
      const made = starts.map(({ request, mentor, startOn, length, voided }) => ({
        startOn,
        endOn: length === null ? null : addDays(startOn, length),
        voided,
        mentorId: mentors[mentor] as number,
        referralId: request === null ? null : (ids[request] ?? null),
      }));
      const matchIds = made.map(({ mentorId, ...values }) =>
        makeMatchOf(office, { mentorId, parentId }, values),
      );
      for (const { mentor, on, result } of contacts)
        makeContactOf(office, {
          mentors: [mentors[mentor] as number],
          parents: [parentId],
          on,
          result,
        });

      for (const view of ['decide', 'waiting'] as const) {
        const query = families.requests.input.parse({ view, limit: 100 });
        const { total, rows } = requestList(office.read, query, today);
        const expected = ids.filter((id, i) => {
          const starting = made
            .filter(({ referralId, voided }) => referralId === id && !voided)
            .map(({ startOn }) => startOn);
          const dates = {
            ...(requests[i] as (typeof requests)[number]),
            matchedOn: starting.sort()[0] ?? null,
          };
          const state = requestStateOn(dates, today) ?? 'new';
          return state === (view === 'decide' ? 'new' : 'waiting');
        });
        expect([view, total, rows.map(({ id }) => id).sort()]).toEqual([
          view,
          expected.length,
          expected,
        ]);
      }

      for (const view of matchViews) {
        const query = matches.list.input.parse({ view, limit: 100 });
        const { total, rows } = matchList(office.read, query, today);
        const expected = matchIds.filter((_id, i) => {
          const match = made[i] as (typeof made)[number];
          const reached = contacts
            .filter(
              ({ mentor, on, result }) =>
                mentors[mentor] === match.mentorId && result === 'reached' && on <= today,
            )
            .map(({ on }) => on);
          const state = matchStateOn(match, today);
          if (view === 'quiet')
            return (
              state === 'open' &&
              isQuiet({ ...match, lastReachedOn: reached.sort().at(-1) ?? null }, today, 14)
            );
          return view === 'all' || view === state;
        });
        expect([view, total, rows.map(({ id }) => id).sort()]).toEqual([
          view,
          expected.length,
          expected,
        ]);
        expect(rows.every((row) => view !== 'quiet' || row.quiet)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('the day a request was matched follows every change of its matches', () => {
  const office = testOffice();
  const { parentId } = makeParent(office);
  const mentorId = makeMentor(office);
  const [first, second] = [makeRequest(office, parentId), makeRequest(office, parentId)];
  const id = makeMatchOf(
    office,
    { mentorId, parentId },
    { referralId: first, startOn: '2026-10-25' },
  );
  const dates = () =>
    office.client.prepare('select matched_on from referral order by id').pluck().all();
  const change = (
    patch: Parameters<typeof updateRecord<(typeof entities)['match']['table'], never>>[3],
  ) => write(office, (tx) => updateRecord(tx, entities.match, id, patch));
  expect(dates()).toEqual(['2026-10-25', null]);
  change({ startOn: '2026-10-28' });
  expect(dates()).toEqual(['2026-10-28', null]);
  change({ referralId: second });
  expect(dates()).toEqual([null, '2026-10-28']);
  change({ voided: true });
  expect(dates()).toEqual([null, null]);
  change({ voided: false, referralId: first });
  makeMatchOf(office, { mentorId, parentId }, { referralId: first, startOn: '2026-10-24' });
  expect(dates()).toEqual(['2026-10-24', null]);
  office.client.prepare("delete from mentor_match where start_on = '2026-10-24'").run();
  expect(dates()).toEqual(['2026-10-28', null]);
});
