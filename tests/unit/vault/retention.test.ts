import { type BackupStamp, backupsToKeep, retention } from '@shared/domain/backup/retention';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const hours = 3_600_000;
const start = Date.parse('2024-02-20T08:00:00Z');

/** A backup so many hours after the start; days are UTC days here. */
const stamp = (hour: number, id = `b${hour}`): BackupStamp => {
  const at = new Date(start + hour * hours).toISOString();
  return { id, at, day: at.slice(0, 10) };
};

const stamps = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 800 }), { maxLength: 200 })
  .map((times) => times.map((hour) => stamp(hour)));

const end = new Date(start + 24 * 801 * hours).toISOString();
const newest = (backups: readonly BackupStamp[]) =>
  [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
const weekOf = ({ day }: BackupStamp) =>
  Math.floor((Date.parse(day) / 86_400_000 + 3) / 7).toString();

/** Says the rule again in another way: for each backup, which places it could take. */
function isKept(all: readonly BackupStamp[], one: BackupStamp): boolean {
  const sorted = newest(all);
  if (sorted.indexOf(one) < 3) return true;
  return [
    { count: 7, period: (backup: BackupStamp) => backup.day },
    { count: 4, period: weekOf },
    { count: 12, period: ({ day }: BackupStamp) => day.slice(0, 7) },
  ].some(({ count, period }) => {
    const periods = [...new Set(sorted.map(period))].slice(0, count);
    const first = sorted.find((backup) => period(backup) === period(one));
    return periods.includes(period(one)) && first === one;
  });
}

describe('which backups stay', () => {
  it('is the last 3, and the newest of 7 days, 4 weeks and 12 months', () => {
    fc.assert(
      fc.property(stamps, (backups) => {
        const keep = backupsToKeep(backups, end);
        for (const backup of backups) expect(keep.has(backup.id)).toBe(isKept(backups, backup));
      }),
    );
  });

  it('is never more than the places there are, and never nothing', () => {
    const places = retention.last + retention.days + retention.weeks + retention.months;
    fc.assert(
      fc.property(stamps, (backups) => {
        const keep = backupsToKeep(backups, end);
        expect(keep.size).toBeLessThanOrEqual(places);
        expect(keep.size).toBeGreaterThanOrEqual(Math.min(3, backups.length));
      }),
    );
  });

  it('does not change when it is asked again, or in another order', () => {
    fc.assert(
      fc.property(stamps, (backups) => {
        const keep = backupsToKeep(backups, end);
        const left = backups.filter(({ id }) => keep.has(id)).reverse();
        expect(backupsToKeep(left, end)).toEqual(keep);
      }),
    );
  });

  it('keeps the one just made, and the last three, when it is asked after each backup', () => {
    fc.assert(
      fc.property(stamps, (backups) => {
        let kept: BackupStamp[] = [];
        for (const backup of newest(backups).reverse()) {
          kept = [...kept, backup];
          const keep = backupsToKeep(kept, end);
          expect(keep.has(backup.id)).toBe(true);
          kept = kept.filter(({ id }) => keep.has(id));
        }
        const last = newest(backups).slice(0, 3);
        for (const { id } of last) expect(kept.some((backup) => backup.id === id)).toBe(true);
      }),
    );
  });

  it('loses nobody after a long absence', () => {
    const before = Array.from({ length: 7 }, (_, day) => stamp(day * 24));
    const muchLater = new Date(start + 24 * 300 * hours).toISOString();
    expect(backupsToKeep(before, muchLater).size).toBe(7);
  });

  it('leaves those alone that a wrong clock dated later, and gives them no place', () => {
    fc.assert(
      fc.property(stamps, fc.integer({ min: 0, max: 24 * 800 }), (backups, hour) => {
        const now = new Date(start + hour * hours).toISOString();
        const keep = backupsToKeep(backups, now);
        const past = backups.filter(({ at }) => at <= now);
        const future = backups.filter(({ at }) => at > now);
        expect(future.every(({ id }) => keep.has(id))).toBe(true);
        expect([...backupsToKeep(past, now)].sort()).toEqual(
          [...keep].filter((id) => past.some((backup) => backup.id === id)).sort(),
        );
      }),
    );
  });

  it('counts by the days it is given: an hour that comes twice, and a leap day, are days like others', () => {
    const twice = ['2026-11-01T08:30:00.000Z', '2026-11-01T09:30:00.000Z'].map((at, i) => ({
      id: `dst${i}`,
      at,
      day: '2026-11-01',
    }));
    const leap = { id: 'leap', at: '2024-02-29T12:00:00.000Z', day: '2024-02-29' };
    const many = Array.from({ length: 5 }, (_, i) => ({
      id: `later${i}`,
      at: `2026-12-0${i + 1}T12:00:00.000Z`,
      day: `2026-12-0${i + 1}`,
    }));
    const keep = backupsToKeep([leap, ...twice, ...many], '2027-01-01T00:00:00.000Z');
    expect([...keep].sort()).toEqual([
      'dst1',
      'later0',
      'later1',
      'later2',
      'later3',
      'later4',
      'leap',
    ]);
  });
});
