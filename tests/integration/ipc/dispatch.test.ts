import { dispatch, type DispatchDeps } from '@main/ipc/dispatch';
import { makeHandlers } from '@main/features/handlers';
import { type AppHandlers } from '@main/ipc/dispatch';
import { contract } from '@shared/contract';
import type { Result } from '@shared/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMentor, makeParent } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const ours = { url: 'app://bundle/index.html', isMainFrame: true };
const names = Object.entries(contract).flatMap(([feature, methods]) =>
  Object.keys(methods).map((method) => `${feature}.${method}`),
);

const refuse = () => Promise.reject(new Error('no window in this test'));

/** Delegates that touch nothing outside: a dialog that nobody answers, a vault that is not there. */
function handlers(): AppHandlers {
  const nothing = new Proxy({}, { get: () => refuse });
  return makeHandlers(nothing as Parameters<typeof makeHandlers>[0]);
}

function setUp(open = true) {
  const office = testOffice();
  makeMentor(office);
  makeParent(office);
  const logged: unknown[] = [];
  const deps: DispatchDeps = {
    handlers: handlers(),
    office: () => (open ? office : undefined),
    isBusy: () => false,
    log: (_, error) => logged.push(error),
    onDamage: () => logged.push('damage'),
  };
  return { office, deps, logged };
}

const send = (deps: DispatchDeps, name: unknown, input?: unknown) =>
  dispatch(deps, name, input, ours) as Promise<Result<unknown>>;

test('a method with valid input answers', async () => {
  const { deps } = setUp();
  expect(await send(deps, 'people.find', { text: '' })).toMatchObject({ ok: true });
});

test('every method is refused to a stranger, whatever it brings', async () => {
  const { deps, logged } = setUp();
  for (const name of names) {
    const result = await dispatch(
      deps,
      name,
      {},
      { url: 'https://example.org/', isMainFrame: true },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'UNTRUSTED' } });
  }
  expect(logged).toEqual([]);
});

test('while locked only the methods for that answer', async () => {
  const { deps } = setUp(false);
  const needOffice = names.filter((name) => {
    const [feature = '', method = ''] = name.split('.');
    const methods = contract[feature as keyof typeof contract] as Record<
      string,
      { requires: string }
    >;
    return methods[method]?.requires === 'ready';
  });
  expect(needOffice.length).toBeGreaterThan(50);
  for (const name of needOffice) {
    expect(await send(deps, name, {})).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
  }
});

test.each([
  '__proto__.x',
  'constructor.name',
  'session.__proto__',
  'people',
  'people.',
  '.find',
  'people.find.x',
  7,
  null,
])('the name %j is not a method', async (name) => {
  const { deps } = setUp();
  expect(await send(deps, name)).toMatchObject({ ok: false, error: { code: 'UNTRUSTED' } });
});

test('10,000 malformed messages: none crashes, none leaks a path or a stack', async () => {
  const { office, deps, logged } = setUp();
  const queries = names.filter(
    (name) =>
      !name.startsWith('session.') && !name.startsWith('exchange.') && !name.startsWith('vault.'),
  );
  const junk = fc.oneof(
    fc.anything({
      maxDepth: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.record(
      { id: fc.anything(), version: fc.anything(), month: fc.anything(), text: fc.anything() },
      { requiredKeys: [] },
    ),
    fc.constantFrom(
      { __proto__: { id: 1 } },
      { id: -1 },
      { id: 1e99 },
      { id: '1; drop table person' },
      { offset: -1, limit: 1e9 },
    ),
    fc.string({ maxLength: 2000 }),
  );
  const messages = fc.sample(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...queries) },
        { weight: 1, arbitrary: fc.string() },
      ),
      junk,
    ),
    {
      numRuns: 10_000,
      seed: 20_261_102,
    },
  );
  for (const [name, input] of messages) {
    const result = await send(deps, name, input);
    if (!result.ok) {
      expect(result.error.message).not.toMatch(/node_modules|\/src\/|SQLITE|at .*\(/);
    }
  }
  expect(logged).toEqual([]);
  expect(await send(deps, 'people.find', { text: '' })).toMatchObject({ ok: true });
  expect(office.client.pragma('quick_check', { simple: true })).toBe('ok');
});
