import { auditFilters, type AuditQuery, listAudit } from '@main/features/vault/audit.service';
import { makeOffice, type Office, write } from '@main/db/write';
import { ok } from '@shared/errors';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock, testOffice } from '../../support/test-office';

const all: AuditQuery = {
  from: null,
  to: null,
  actor: null,
  action: null,
  entity: null,
  before: null,
  limit: 50,
};

const print = (office: Office, count = 1) =>
  write(office, (tx) => {
    for (let n = 0; n < count; n += 1) tx.audit({ action: 'print', fields: { n: [null, n] } });
    return ok(undefined);
  });

describe('the history as a list', () => {
  it('comes in pages, newest first, none twice and none left out', () => {
    const office = testOffice();
    print(office, 234);
    const numbers: number[] = [];
    let before: number | null = null;
    do {
      const page: ReturnType<typeof listAudit> = listAudit(office.read, { ...all, before });
      numbers.push(...page.entries.map(({ number }) => number));
      before = page.next;
    } while (before !== null);
    expect(numbers).toEqual(Array.from({ length: 234 }, (_, i) => 234 - i));
  });

  it('is filtered by who, what and which kind of record', () => {
    const office = testOffice();
    makePerson(office);
    print(office, 2);
    makePerson(makeOffice(office.client, 'Backup coordinator', office.clock));
    const found = (filter: Partial<AuditQuery>) =>
      listAudit(office.read, { ...all, ...filter }).entries.map(({ number }) => number);
    expect(found({ actor: 'Backup coordinator' })).toEqual([4]);
    expect(found({ action: 'print' })).toEqual([3, 2]);
    expect(found({ entity: 'person' })).toEqual([4, 1]);
    expect(found({ entity: 'person', actor: 'Test coordinator' })).toEqual([1]);
    expect(auditFilters(office.read)).toMatchObject({
      actors: ['Backup coordinator', 'Test coordinator'],
      entities: ['person'],
    });
  });

  it('shows which fields changed, and the words only of entries about the vault itself', () => {
    const office = testOffice();
    makePerson(office, { firstName: 'Ana', safeContactNote: 'Never call at work' });
    print(office);
    const { entries } = listAudit(office.read, all);
    expect(entries[0]).toMatchObject({ action: 'print', details: { n: [null, 0] } });
    expect(entries[1]).toMatchObject({ action: 'create', details: {} });
    expect(entries[1]!.fields).toContain('safeContactNote');
    expect(JSON.stringify(entries)).not.toContain('Never call');
  });

  it('looks no further back at a time than it must, and says where to go on', () => {
    const office = testOffice();
    makePerson(office);
    print(office, 60_000);
    const first = listAudit(office.read, { ...all, entity: 'person' });
    expect(first).toEqual({ entries: [], next: expect.any(Number) as number });
    const second = listAudit(office.read, { ...all, entity: 'person', before: first.next });
    expect(second.entries).toHaveLength(1);
    expect(second.next).toBeNull();
  });
});

describe('days of the history', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
  });

  it.each([
    // The night the clocks go back has 25 hours, the one they go forward 23; a leap day is a day.
    [
      '2026-11-01',
      ['2026-11-01T05:00:00.000Z', '2026-11-02T05:59:59.999Z'],
      ['2026-11-01T04:59:59.999Z', '2026-11-02T06:00:00.000Z'],
    ],
    [
      '2026-03-08',
      ['2026-03-08T06:00:00.000Z', '2026-03-09T04:59:59.999Z'],
      ['2026-03-09T05:00:00.000Z', '2026-03-08T05:59:59.999Z'],
    ],
    [
      '2028-02-29',
      ['2028-02-29T06:00:00.000Z', '2028-03-01T05:59:59.999Z'],
      ['2028-03-01T06:00:00.000Z', '2028-02-29T05:59:59.999Z'],
    ],
  ])('%s is that day on the clock on the wall', (day, inside, outside) => {
    process.env['TZ'] = 'America/Chicago';
    const clock = new TestClock();
    const office = testOffice(clock);
    for (const at of [...inside, ...outside]) {
      clock.now = () => at;
      print(office);
    }
    const { entries } = listAudit(office.read, { ...all, from: day, to: day });
    expect(entries.map(({ at }) => at).sort()).toEqual([...inside].sort());
  });
});
