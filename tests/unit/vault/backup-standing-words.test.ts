import { isPressing, overdueWords, standingWords } from '@renderer/features/vault/standing/words';
import { expect, test } from 'vitest';

const fine = {
  lastAt: '2026-11-02T16:00:00.000Z',
  days: 0,
  level: 'fine',
  changedSince: false,
  trouble: null,
} as const;
const now = '2026-11-02T16:05:00.000Z';

test('a backup that is young enough is only said', () => {
  expect(standingWords(fine, now)).toBe('Backed up 5 minutes ago');
  expect(isPressing(fine)).toBe(false);
});

test('an old one, none at all and a failure stand out', () => {
  const old = { ...fine, lastAt: '2026-10-24T16:00:00.000Z', days: 9, level: 'today' } as const;
  expect(standingWords(old, now)).toBe('Last backup 9 days ago');
  expect(isPressing(old)).toBe(true);
  const failed = { ...fine, trouble: 'The disk is full.' };
  expect(standingWords(failed, now)).toBe('The last backup did not work');
  expect(isPressing(failed)).toBe(true);
  const none = { ...fine, lastAt: null, days: null };
  expect(standingWords(none, now)).toBe('No backup yet');
  expect(isPressing(none)).toBe(false);
});

test('on unlocking it is said how much is at stake', () => {
  expect(overdueWords({ ...fine, days: 15 })).toContain('15 days old');
  expect(overdueWords({ ...fine, days: null })).toContain('no backup');
});
