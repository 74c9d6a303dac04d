import { appendFileSync, cpSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { verifyChain } from '@main/audit/verify';
import { checkPages } from '@main/db/open';
import { openWithPassphrase } from '@main/vault/vault';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFirst, desk, passphrase, start, workFolder } from './support';

buildFirst();
const { path, secret } = workFolder();
const big = path('big');

/** Contacts enough that an import takes seconds. */
const contacts = 90_000;

beforeAll(() => {
  cpSync('resources/sample-office', big, { recursive: true });
  const line = (n: number) =>
    `Z${n},2026-01-01,09:30,60,10,9.2,phone,reached,home,P0004,R0001,transport,,,yes,Words ${n}\r\n`;
  appendFileSync(
    path('big', 'contacts.csv'),
    Array.from({ length: contacts }, (_, n) => line(n)).join(''),
  );
});

async function inside(dir: string) {
  const vault = await openWithPassphrase({ dir, migrations: 'drizzle', passphrase });
  const { client } = vault.office;
  const people = client.prepare('select count(*) from person').pluck().get() as number;
  const rows = client.prepare('select count(*) from contact').pluck().get() as number;
  const whole = verifyChain(client).intact && checkPages(client);
  const state = { people, rows, whole };
  vault.close();
  return state;
}

const nothing = { people: 0, rows: 0, whole: true };
const everything = { people: 165, rows: contacts + 3734, whole: true };

describe('an import that is cut off', () => {
  it('leaves nothing behind when the process is killed, at any point', async () => {
    const dir = path('killed');
    await desk(['create', '--vault', dir, ...secret]);
    const found = [];
    for (const delay of [300, 600, 900, 1300, 1700]) {
      const { child, ended } = start(['import', '--vault', dir, '--from', big, ...secret]);
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      found.push(await inside(dir));
    }
    // On a fast machine the last ones are killed after their one transaction was durable: then it is all there.
    expect(found[0]).toEqual(nothing);
    for (const state of found) expect([nothing, everything]).toContainEqual(state);
    const whole = await desk(['import', '--vault', dir, '--from', big, ...secret]);
    expect(whole.code).toBe(0);
    expect(await inside(dir)).toEqual(everything);
  });

  it('leaves nothing behind when it is stopped, and says so', async () => {
    const dir = path('stopped');
    await desk(['create', '--vault', dir, ...secret]);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child, ended } = start(['import', '--vault', dir, '--from', big, ...secret]);
      await wait(1000);
      child.kill(signal);
      expect(await ended).toEqual({
        code: 1,
        stdout: '',
        stderr: 'Stopped. Nothing was changed.\n',
      });
      expect(await inside(dir)).toEqual(nothing);
    }
  });
});
