import { IdleClock } from '@main/session/idle';
import { unlockDelay } from '@main/session/session';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const minute = 60_000;

function watch(minutes = 10) {
  const heard: string[] = [];
  const clock = new IdleClock(
    () => minutes,
    { warn: (seconds) => heard.push(`warn ${seconds}`), lock: () => heard.push('lock') },
    0,
  );
  return { clock, heard };
}

test('warns a minute before and locks when the time is over', () => {
  const { clock, heard } = watch();
  for (let second = 0; second <= 600; second += 1) clock.tick(second * 1000);
  expect(heard).toEqual(['warn 60', 'lock']);
});

test('somebody who is there starts the time again, also during the warning', () => {
  const { clock, heard } = watch();
  clock.tick(9.5 * minute);
  clock.touch(9.6 * minute);
  clock.tick(10.5 * minute);
  expect(heard).toEqual(['warn 30']);
  clock.tick(18.7 * minute);
  expect(heard).toEqual(['warn 30', expect.stringMatching(/^warn/)]);
});

test('a laptop that slept past the time locks at once on waking', () => {
  const { clock, heard } = watch();
  clock.tick(5 * 60 * minute);
  expect(heard).toEqual(['lock']);
});

test('a clock set back does not keep the program open', () => {
  const { clock, heard } = watch();
  clock.touch(100 * minute);
  clock.tick(50 * minute);
  for (let at = 50; at <= 60; at += 0.5) clock.tick(at * minute);
  expect(heard).toContain('lock');
});

test('whatever happens, ten silent minutes end locked, and not before nine', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 20 }), (touches) => {
      const { clock, heard } = watch();
      let now = 0;
      for (const seconds of touches) {
        now += seconds * 1000;
        clock.tick(now);
        clock.touch(now);
      }
      expect(heard.filter((event) => event === 'lock')).toHaveLength(0);
      for (let second = 1; second <= 600; second += 1) clock.tick(now + second * 1000);
      expect(heard.at(-1)).toBe('lock');
    }),
  );
});

test('waits grow: 0, 0, 0, 5, 15, 30, 30 seconds', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 100].map(unlockDelay)).toEqual([0, 0, 0, 5, 15, 30, 30, 30]);
});
