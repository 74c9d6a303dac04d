import { addDays } from '@shared/dates';
import { concreteHelp, concreteHelpWords } from '@shared/domain/families/concrete-help';
import { concreteNeeds } from '@shared/domain/lists/families';
import type { Facts } from '@shared/domain/report/facts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '@shared/domain/report/build';
import { anyOffice } from '../../support/office-arbitrary';

const link = (need: string, outcomeOn: string | null, outcome: string | null = 'connected') => ({
  need,
  outcome,
  outcomeOn,
});
const help = (today: string, ...links: ReturnType<typeof link>[]) =>
  concreteHelp('2026-08-01', links, today);
const words = (today: string, ...links: ReturnType<typeof link>[]) =>
  concreteHelpWords(help(today, ...links), today, (code) => code.toUpperCase());

test('the first and the ninetieth day still count, the day after does not', () => {
  expect(help('2026-12-01', link('food', '2026-08-01')).state).toBe('connected');
  expect(help('2026-12-01', link('food', '2026-10-30'))).toEqual({
    until: '2026-10-30',
    connected: { need: 'food', on: '2026-10-30', afterDays: 90 },
    state: 'connected',
  });
  expect(help('2026-12-01', link('food', '2026-10-31')).state).toBe('passed');
});

test('only concrete needs that were connected count, on the day they were', () => {
  expect([...concreteNeeds]).toHaveLength(9);
  expect(help('2026-08-10', link('legal', '2026-08-02')).state).toBe('running');
  expect(help('2026-08-10', link('food', '2026-08-02', 'pending')).state).toBe('running');
  expect(help('2026-08-10', link('food', null)).state).toBe('running');
  expect(help('2026-08-10', link('food', '2026-08-11')).state).toBe('running');
  expect(help('2026-08-10', link('food', '2026-07-31')).state).toBe('running');
});

test('in words', () => {
  expect(words('2026-08-10', link('food', '2026-08-09'), link('cash', '2026-08-02'))).toBe(
    'Concrete help: connected with cash after 1 day.',
  );
  expect(words('2026-08-10', link('food', '2026-08-01'))).toBe(
    'Concrete help: connected with food on the day of the request.',
  );
  expect(words('2026-10-29')).toBe(
    'Concrete help: none connected yet, 1 day left (until Oct 30, 2026).',
  );
  expect(words('2026-10-30')).toBe(
    'Concrete help: none connected yet, today is the last day (until Oct 30, 2026).',
  );
  expect(words('2026-10-31')).toBe('Concrete help: none connected in the first 90 days.');
});

/** The figure over one day names the parents whose clock runs out on it, and who was helped in time. */
test('is the figure of the report, in any office on any day', () => {
  const clockOf = (facts: Facts, parentId: number, today: string) => {
    const received = facts.referrals.filter((row) => row.parentId === parentId);
    const first = received.map(({ receivedOn }) => receivedOn).sort()[0] as string;
    return concreteHelp(
      first,
      facts.serviceLinks.filter((row) => row.parentId === parentId),
      today,
    );
  };
  fc.assert(
    fc.property(anyOffice, fc.nat(600), (facts, n) => {
      const from = addDays('2023-09-01', n);
      const to = addDays(from, 30);
      for (const line of explain(facts, 'links.concrete_90', { from, to })) {
        const clock = clockOf(facts, line.id, to);
        expect([clock.until >= from && clock.until <= to, clock.state === 'connected']).toEqual([
          true,
          line.met,
        ]);
      }
    }),
    { numRuns: 150 },
  );
});
