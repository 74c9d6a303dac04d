import { contract, type Contract, findMethod } from '@shared/contract';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestDesk } from './desk';
import { bytesOf, closeAll, passphrase, vaultFolder } from './support';

afterEach(closeAll);

/** The methods that reach keys, backups and files of people's choosing: the general fuzz leaves them out. */
const features = ['vault', 'session', 'exchange'] as const;
const methods = features.flatMap((feature) =>
  Object.keys(contract[feature]).map((method) => [feature, method] as const),
);

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '../../../etc/passwd',
    '..\\..\\windows',
    '\0',
    'a'.repeat(100_000),
    '𝕏'.repeat(500),
    "'; drop table audit_event; --",
    '=cmd()',
  ),
);

/** Anything structured clone carries, and things that look almost right. */
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  words,
  fc.record(
    {
      passphrase: fc.oneof(words, fc.anything()),
      current: fc.oneof(words, fc.anything()),
      next: fc.anything(),
      label: fc.oneof(words, fc.anything()),
      id: fc.oneof(words, fc.integer(), fc.anything()),
      code: fc.oneof(fc.constant('0'.repeat(5000)), fc.anything()),
      groups: fc.array(fc.anything(), { maxLength: 20 }),
      backup: fc.record({ place: words, name: fc.anything() }, { requiredKeys: [] }),
      confirm: fc.oneof(words, fc.constantFrom('2026-02-30', '2026-13-01', '9'.repeat(400))),
      secret: fc.record({ kind: words, text: fc.anything() }, { requiredKeys: [] }),
      place: fc.anything(),
      theme: words,
      hidden: fc.anything(),
      __proto__: fc.constant({ passphrase }),
    },
    { requiredKeys: [] },
  ),
);

type Message = readonly [keyof Contract, string, unknown];

/** Messages that no method takes, from a seed of their own. */
function malformed(count: number, seed: number): Message[] {
  const message = fc.tuple(fc.constantFrom(...methods), junk);
  const refused = message.filter(([[feature, method], input]) => {
    const known = findMethod(`${feature}.${method}`);
    return known !== undefined && !known.input.safeParse(input).success;
  });
  return fc
    .sample(refused, { numRuns: count, seed })
    .map(([[feature, method], input]) => [feature, method, input] as const);
}

const requires = (feature: string, method: string) => findMethod(`${feature}.${method}`)?.requires;

describe('malformed messages about keys, backups and files', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = new TestDesk((await vaultFolder()).dir);
  });
  const send = ([feature, method, input]: Message) => desk.ask(feature, method as never, input);

  it('3,000 of them while unlocked are all refused by what they are, and nothing happens', async () => {
    await desk.session.unlock(passphrase);
    const { office } = desk.session.vault;
    const history = () => office.client.prepare('select count(*) from audit_event').pluck().get();
    const before = history();
    for (const message of malformed(3000, 20_261_102)) {
      const result = await send(message);
      expect(result, JSON.stringify(message.slice(0, 2))).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION' },
      });
      expect(JSON.stringify(result)).not.toMatch(/node_modules|\/src\/|SQLITE|etc\/passwd/);
    }
    expect(history()).toBe(before);
    expect(desk.states).toEqual(['ready']);
    expect(desk.session.tries).toEqual({ left: 3, waitSeconds: 0 });
  });

  it('3,000 of them while locked touch no file and count as no try', async () => {
    const file = `${desk.session.dir}/vault.json`;
    const before = bytesOf(file);
    for (const message of malformed(3000, 7)) {
      const [feature, method] = message;
      const result = await send(message);
      expect(result, JSON.stringify(message.slice(0, 2))).toMatchObject({
        ok: false,
        error: { code: requires(feature, method) === 'ready' ? 'LOCKED' : 'VALIDATION' },
      });
    }
    expect(bytesOf(file).equals(before)).toBe(true);
    expect(desk.states).toEqual([]);
    expect(desk.session.tries).toEqual({ left: 3, waitSeconds: 0 });
    await desk.session.unlock(passphrase);
  });
});

describe('trouble with opening', () => {
  it('is told apart by a code that the window can act on', async () => {
    const first = new TestDesk((await vaultFolder()).dir);
    await first.session.unlock(passphrase);
    const second = new TestDesk(first.session.dir);
    expect(await second.ask('session', 'unlock', { passphrase })).toMatchObject({
      error: { code: 'DB_BUSY' },
    });
    expect(second.session.state).toBe('locked');
    expect(second.session.tries).toEqual({ left: 3, waitSeconds: 0 });
  });
});
