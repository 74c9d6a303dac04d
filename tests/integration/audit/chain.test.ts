import { chainHash, chainStart } from '@main/audit/chain';
import { verifyChain, verifyChainInTurns } from '@main/audit/verify';
import { type Office, write } from '@main/db/write';
import { ok } from '@shared/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const pause = () => Promise.resolve();

function grow(office: Office, entries: number): void {
  write(office, (tx) => {
    for (let n = 0; n < entries; n += 1) tx.audit({ action: 'print', fields: { n: [null, n] } });
    return ok(undefined);
  });
}

const last = ({ client }: Office) =>
  client.prepare('select coalesce(max(number), 0) from audit_event').pluck().get() as number;

describe('the chain of the history', () => {
  it.each([0, 1, 499, 500, 501, 1000, 1234])('of %i entries is walked whole', async (entries) => {
    const office = testOffice();
    grow(office, entries);
    expect(verifyChain(office.client)).toEqual({ entries, intact: true });
    expect(await verifyChainInTurns(office.client, pause)).toEqual({ entries, intact: true });
  });

  it('names the first entry that was changed, whichever column it is', () => {
    const office = testOffice();
    makePerson(office);
    grow(office, 600);
    const change = fc.constantFrom(
      `at = '2020-01-01T00:00:00.000Z'`,
      `actor = 'somebody else'`,
      `action = 'view'`,
      `op = 'delete'`,
      `entity = 'mentor'`,
      `record_id = 99`,
      `change_no = 7777`,
      `fields = '{}x'`,
      `hash = '${'0'.repeat(64)}'`,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), change, (number, set) => {
        office.client.exec('savepoint s');
        office.client.exec(`update audit_event set ${set} where number = ${number}`);
        const found = verifyChain(office.client);
        office.client.exec('rollback to s; release s');
        expect(found).toEqual({ entries: 601, intact: false, firstBroken: number });
      }),
      { numRuns: 60 },
    );
    expect(verifyChain(office.client).intact).toBe(true);
  });

  it('notices one that was taken out, put in, or put before the first', () => {
    const office = testOffice();
    grow(office, 20);
    const tried = (sql: string) => {
      office.client.exec('savepoint s');
      office.client.exec(sql);
      const found = verifyChain(office.client);
      office.client.exec('rollback to s; release s');
      return found;
    };
    const copy = (to: number) =>
      `insert into audit_event select ${to}, change_no, at, actor, action, op, entity, record_id, fields, hash
       from audit_event where number = 3`;
    expect(tried('delete from audit_event where number = 5').firstBroken).toBe(6);
    expect(tried('delete from audit_event where number = 1').firstBroken).toBe(2);
    expect(tried(copy(21)).firstBroken).toBe(21);
    expect(tried(copy(0)).firstBroken).toBe(0);
    expect(tried(copy(-3)).firstBroken).toBe(-3);
  });

  it('is hashed as the page of the vault says, so that others can walk it', () => {
    const entry = {
      number: 1,
      changeNo: 1,
      at: '2026-11-02T15:00:00.000Z',
      actor: 'Coordinator',
      action: 'unlock',
      op: null,
      entity: null,
      recordId: null,
      fields: '{}',
    };
    // SHA-256 of 64 zeros and the entry as JSON with sorted keys, by Python's hashlib and json.
    expect(chainHash(chainStart, entry)).toBe(
      'fa397a1e79f31ee7c6e645022060e48f930de98bf1ed5d6507d40c38b885b8cd',
    );
  });

  it('belongs to its change: what is rolled back leaves no entry', () => {
    const office = testOffice();
    grow(office, 3);
    expect(() =>
      write(office, (tx) => {
        tx.audit({ action: 'print' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(last(office)).toBe(3);
  });
});
