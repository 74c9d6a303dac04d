import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadOffice } from '../../oracle/office';
import { type OracleReport, oracleReport } from '../../oracle/report';

const office = loadOffice('resources/sample-office');

function expected(month: string): OracleReport {
  const file = `tests/fixtures/sample-office-expected/${month}.json`;
  return JSON.parse(readFileSync(file, 'utf8')) as OracleReport;
}

describe.each(['2026-08', '2026-09', '2026-10'])('the oracle on the sample office, %s', (month) => {
  it('gives the same figures as the fixture, no more and no fewer', () => {
    expect(oracleReport(office, month)).toEqual(expected(month));
  });
});
