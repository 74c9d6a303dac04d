import { isAllowedRequest } from '@main/electron/allowed-request';
import { contentSecurityPolicy, resolveAsset } from '@main/electron/assets';
import { expect, test } from 'vitest';

const root = '/opt/desk/out/renderer';
const get = (url: string, method = 'GET') => resolveAsset(root, { url, method })?.file;

test.each([
  ['app://bundle/', `${root}/index.html`],
  ['app://bundle/index.html', `${root}/index.html`],
  ['app://bundle/print.html?month=2026-10', `${root}/print.html`],
  ['app://bundle/assets/a-B1.js#x', `${root}/assets/a-B1.js`],
])('serves %s', (url, file) => {
  expect(get(url)).toBe(file);
});

test.each([
  'app://bundle/..%2f..%2fsecret.json',
  'app://bundle/assets/..%5c..%5csecret.json',
  'app://bundle/assets/%00.js',
  'app://bundle/program.db',
  'app://bundle/assets',
  'app://bundle/%E0%A4%A',
  'app://other/index.html',
  'app://bundle:8080/index.html',
  'https://bundle/index.html',
  'file:///etc/passwd',
  '',
])('refuses %j', (url) => {
  expect(get(url)).toBeUndefined();
});

test('dot segments end at our folder, never above it', () => {
  expect(get('app://bundle/../../../etc/passwd.html')).toBe(`${root}/etc/passwd.html`);
  expect(get('app://bundle/%2e%2e/%2e%2e/secret.json')).toBe(`${root}/secret.json`);
});

test('serves only to be read', () => {
  for (const method of ['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS']) {
    expect(get('app://bundle/index.html', method)).toBeUndefined();
  }
});

test('the content policy allows our own files, and inline styles only', () => {
  expect(
    Object.fromEntries(contentSecurityPolicy.split('; ').map((line) => [line.split(' ')[0], line])),
  ).toEqual({
    'default-src': "default-src 'none'",
    'script-src': "script-src 'self'",
    'style-src': "style-src 'self' 'unsafe-inline'",
    'img-src': "img-src 'self' data:",
    'font-src': "font-src 'self'",
    'connect-src': "connect-src 'none'",
    'base-uri': "base-uri 'none'",
    'form-action': "form-action 'none'",
    'frame-src': "frame-src 'none'",
    'frame-ancestors': "frame-ancestors 'none'",
    'object-src': "object-src 'none'",
  });
});

test.each([
  ['app://bundle/index.html', true],
  ['data:image/svg+xml,x', true],
  ['https://example.org/', false],
  ['http://127.0.0.1/', false],
  ['ws://example.org/', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.org/1', false],
  ['ftp://example.org/', false],
  ['not a url', false],
])('a request for %s leaves the program: %s', (url, allowed) => {
  expect(isAllowedRequest(url)).toBe(allowed);
});
