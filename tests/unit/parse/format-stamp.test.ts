import { formatBytes } from '@shared/parse/format-bytes';
import { formatAgo, formatStamp, formatStampShort, stampDay } from '@shared/parse/format-stamp';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const zone = 'America/Chicago';

test('a stamp is told by the clock on the wall, also across midnight and a change of the clock', () => {
  expect(formatStamp('2026-11-02T22:05:00.000Z', zone)).toBe('Mon, Nov 2, 2026, 4:05 PM');
  expect(formatStampShort('2026-11-03T05:30:00.000Z', zone)).toBe('Nov 2, 2026, 11:30 PM');
  expect(stampDay('2026-11-03T05:59:59.000Z', zone)).toBe('2026-11-02');
  // One and the same minute of the wall, an hour apart: the clock was set back at 2 AM.
  expect(formatStamp('2026-11-01T06:30:00.000Z', zone)).toBe('Sun, Nov 1, 2026, 1:30 AM');
  expect(formatStamp('2026-11-01T07:30:00.000Z', zone)).toBe('Sun, Nov 1, 2026, 1:30 AM');
});

test.each([
  ['2026-11-02T20:00:00.000Z', 'just now'],
  ['2026-11-02T20:00:59.000Z', 'just now'],
  ['2026-11-02T20:01:00.000Z', '1 minute ago'],
  ['2026-11-02T20:59:59.000Z', '59 minutes ago'],
  ['2026-11-02T21:00:00.000Z', '1 hour ago'],
  ['2026-11-02T23:30:00.000Z', '3 hours ago'],
  // Midnight in Chicago is 06:00 in UTC.
  ['2026-11-03T06:00:00.000Z', 'yesterday'],
  ['2026-11-04T06:00:00.000Z', '2 days ago'],
  ['2026-12-02T20:00:00.000Z', '30 days ago'],
  // The clock was set back.
  ['2026-11-01T20:00:00.000Z', 'just now'],
])('at %s something of 20:00 is from %s', (now, words) => {
  expect(formatAgo('2026-11-02T20:00:00.000Z', now, zone)).toBe(words);
});

test('the day of a stamp is what the calendar of the zone says', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2199-01-01'), noInvalidDate: true }),
      fc.constantFrom('America/Chicago', 'Asia/Tokyo', 'UTC'),
      (date, timeZone) => {
        // The Swedish calendar is written as ours is.
        const expected = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date);
        return stampDay(date.toISOString(), timeZone) === expected;
      },
    ),
  );
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KB'],
  [1_468_006, '1.4 MB'],
  [1024 * 1024 - 1, '1.0 MB'],
  [10 * 1024 * 1024, '10 MB'],
  [26_214_400, '25 MB'],
  [3 * 1024 ** 3, '3.0 GB'],
])('%d bytes read as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
