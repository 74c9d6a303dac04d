import { isTrustedSender } from '@main/ipc/trust';
import { expect, test } from 'vitest';

const developer = 'http://localhost:5173';

test.each([
  ['our document', 'app://bundle/index.html', true],
  ['our document with an address', 'app://bundle/index.html#/people/3?x=1', true],
  ['our print document', 'app://bundle/print.html?month=2026-10', true],
  ['another host of our scheme', 'app://bundle.evil.example/index.html', false],
  ['our host with a port', 'app://bundle:80/index.html', false],
  ['our host with a user', 'app://someone@bundle/index.html', false],
  ['a page that names us in its query', 'https://example.org/?app://bundle', false],
  ['a page that starts like us', 'https://app://bundle', false],
  ['a file', 'file:///app/bundle/index.html', false],
  ['an empty page', 'about:blank', false],
  ['a data page', 'data:text/html,app://bundle', false],
  ['nothing', '', false],
  ['no URL at all', 'bundle', false],
  ['the development server of a packaged program', 'http://localhost:5173/', false],
])('%s', (_, url, trusted) => {
  expect(isTrustedSender({ url, isMainFrame: true })).toBe(trusted);
});

test('a frame inside our own page is not trusted, and neither is one that is gone', () => {
  expect(isTrustedSender({ url: 'app://bundle/index.html', isMainFrame: false })).toBe(false);
  expect(isTrustedSender({ url: null, isMainFrame: true })).toBe(false);
});

test('while developing, only the exact development server is trusted besides', () => {
  const from = (url: string) => isTrustedSender({ url, isMainFrame: true }, developer);
  expect(from('http://localhost:5173/index.html')).toBe(true);
  expect(from('http://localhost:5174/')).toBe(false);
  expect(from('http://localhost:5173.evil.example/')).toBe(false);
});
