import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, windowFor } from '../../../../src/shared/domain/report/build';
import { officeFacts } from '../../../support/office-facts';
import { leanFacts } from '../../../support/office-window';

const root = join(import.meta.dirname, '../../../..');
const office = officeFacts(join(root, 'resources/sample-office'));
const expected = (month: string): unknown =>
  JSON.parse(
    readFileSync(join(root, `tests/fixtures/sample-office-expected/${month}.json`), 'utf8'),
  );

describe.each(['2026-08', '2026-09', '2026-10'])('the sample office in %s', (month) => {
  test('every figure is the one computed independently', () => {
    expect(buildReport(office, month)).toEqual(expected(month));
  });

  test('the rows a loader must give are enough', () => {
    const window = windowFor(month, office.settings.fiscalYearStartMonth);
    expect(buildReport(leanFacts(office, window), month)).toEqual(expected(month));
  });
});
