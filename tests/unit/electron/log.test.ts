import { logUnexpected } from '@main/log';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** What is written when something unexpected is logged. */
function logged(error: unknown): string {
  let text = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    text += String(line);
    return true;
  });
  logUnexpected('0badcafe', error);
  return text;
}

const name = 'Marigold Testerson';

test.each([
  ['an error', () => new Error(`no such person: ${name}`)],
  ['an error over several lines', () => new TypeError(`first\n${name}\n    at ${name}`)],
  [
    'an error of the database',
    () => Object.assign(new Error(`failed: ${name}`), { code: 'SQLITE_CONSTRAINT' }),
  ],
  ['an error with details', () => Object.assign(new Error('x'), { cause: new Error(name), name })],
  ['an error with a code of its own', () => Object.assign(new Error('x'), { code: name })],
  ['an error without a place', () => Object.assign(new Error(name), { stack: undefined })],
  ['some text', () => name],
  ['a record', () => ({ lastName: name })],
  ['nothing', () => undefined],
])('%s is logged with its reference and without what it says', (_what, make) => {
  const text = logged(make());
  expect(text).toContain('[0badcafe]');
  expect(text).not.toContain('Marigold');
  expect(text).not.toContain('Testerson');
});

test('where in our code it happened is written', () => {
  const text = logged(Object.assign(new Error(name), { code: 'SQLITE_CONSTRAINT' }));
  expect(text).toMatch(/^\[0badcafe\] Error SQLITE_CONSTRAINT\n\s+at /);
});
