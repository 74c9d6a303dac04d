import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { errorCodes } from '@shared/errors';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const inCode = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);

test('every test that the security page names is there', () => {
  const named = inCode.filter((text) => /^(tests|scripts)\/\S+$/.test(text));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every test of a fault is named on the security page', () => {
  const tests = readdirSync('tests/faults').filter((name) => name.endsWith('.test.ts'));
  expect(tests.length).toBeGreaterThan(5);
  expect(tests.filter((name) => !inCode.includes(`tests/faults/${name}`))).toEqual([]);
});

test('every code that the security page names is one of the program', () => {
  const codes = inCode.filter((text) => /^[A-Z]+(_[A-Z]+)+$/.test(text) && !text.startsWith('PPD'));
  expect(codes).toContain('DB_CORRUPT');
  expect(codes.filter((code) => !errorCodes.includes(code as (typeof errorCodes)[number]))).toEqual(
    [],
  );
});
