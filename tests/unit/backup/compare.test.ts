import { compareRows, differenceSentence } from '@shared/domain/backup/compare';
import { mergeBackups } from '@shared/domain/backup/merge';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('the rows of a backup beside those of today', () => {
  const compared = compareRows(
    { person: 40, contact: 300, mentor_match: 12, audit_event: 900, wish: 1 },
    { person: 40, contact: 303, mentor_match: 11, audit_event: 950, signoff: 4 },
  );

  test('each kind once, in the order in which they matter, with the difference in words', () => {
    expect(
      compared.map(({ label, then, now, difference }) => [label, then, now, difference]),
    ).toEqual([
      ['People', 40, 40, 'same'],
      ['Sign-offs', null, 4, 'not kept yet'],
      ['Matches', 12, 11, '1 more in the backup'],
      ['Contacts', 300, 303, '3 fewer in the backup'],
      ['Entries in the history', 900, 950, '50 fewer in the backup'],
      ['Wish', 1, null, 'not kept any more'],
    ]);
  });

  test('a sentence names the records and leaves out what always differs', () => {
    expect(differenceSentence(compared)).toBe(
      '4 sign-offs and 3 contacts fewer than today; 1 match and 1 row of wish more than today',
    );
  });

  test('as many of everything is no sentence', () => {
    const same = { person: 3, contact: 9 };
    expect(
      differenceSentence(compareRows({ ...same, audit_event: 1 }, { ...same, audit_event: 2 })),
    ).toBe('');
  });

  test('many kinds are cut short', () => {
    const now = { person: 2, candidate: 2, family: 2, parent: 2, contact_parent: 9 };
    expect(differenceSentence(compareRows({ person: 0 }, now))).toBe(
      '2 people, 2 candidates, 2 families and others fewer than today',
    );
  });

  test('nothing is left out or made up, whatever the counts', () => {
    const counts = fc.dictionary(
      fc.constantFrom('person', 'contact', 'draft', 'a', 'b'),
      fc.nat(99),
    );
    fc.assert(
      fc.property(counts, counts, (then, now) => {
        const rows = compareRows(then, now);
        const back = (side: 'then' | 'now') =>
          Object.fromEntries(
            rows.flatMap((row) => (row[side] === null ? [] : [[row.table, row[side]]])),
          );
        expect(back('then')).toEqual({ ...then });
        expect(back('now')).toEqual({ ...now });
        expect(rows.every((row) => row.isSame === (row.difference === 'same'))).toBe(true);
      }),
    );
  });
});

describe('backups of two folders', () => {
  const backup = (place: 'vault' | 'second', name: string, madeAt: string | null) => ({
    ref: { place, name },
    isWhole: madeAt !== null,
    madeAt,
  });

  test('a copy in both is one line, the one at hand is used, the newest is first', () => {
    const merged = mergeBackups(
      [backup('vault', 'b', '2026-11-02'), backup('vault', 'a', '2026-11-01')],
      [backup('second', 'b', '2026-11-02'), backup('second', 'z', '2026-10-01')],
    );
    expect(
      merged.map((line) => [line.backup.ref.name, line.backup.ref.place, line.places]),
    ).toEqual([
      ['b', 'vault', ['vault', 'second']],
      ['a', 'vault', ['vault']],
      ['z', 'second', ['second']],
    ]);
  });

  test('a damaged copy does not hide the whole one', () => {
    const merged = mergeBackups(
      [backup('vault', 'b', null)],
      [backup('second', 'b', '2026-11-02')],
    );
    expect(merged.map((line) => [line.backup.ref.place, line.backup.isWhole])).toEqual([
      ['second', true],
      ['vault', false],
    ]);
  });
});
