import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactRecord } from '@main/exchange/csv-writer';
import { type ImportOptions, importPackage, type ImportSummary } from '@main/exchange/import';
import type { Office } from '@main/db/write';
import { packageFile, packageFiles } from '@shared/domain/exchange/files';
import type { PackageFileName } from '@shared/domain/exchange/define';
import { unwrap } from '@shared/errors';
import Papa from 'papaparse';
import { temporaryFolder } from '../../support/test-office';

export const sampleFolder = 'resources/sample-office';

export type Rows = Record<string, string>[];
export type Package = Partial<Record<PackageFileName | 'lists', Rows>>;

/** A copy of the sample office that a test may change. */
export function copyOfSample(): string {
  const dir = temporaryFolder();
  cpSync(sampleFolder, dir, { recursive: true });
  return dir;
}

/** Writes rows as a package file, every column of its definition; cells that are not given are empty. */
export function writeFile(dir: string, name: string, rows: Rows): void {
  const columns =
    name === 'lists'
      ? ['list', 'code', 'label', 'active']
      : packageFile(name as PackageFileName).columns.map((column) => column.name);
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  writeFileSync(join(dir, `${name}.csv`), records.map(exactRecord).join(''));
}

/** Writes a package of a few rows into a folder of its own. */
export function packageOf(content: Package, dir = temporaryFolder()): string {
  for (const [name, rows] of Object.entries(content)) writeFile(dir, name, rows);
  return dir;
}

export async function importOk(
  office: Office,
  path: string,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  return unwrap(await importPackage(office, path, options));
}

/** The rows of a CSV file as a spreadsheet would show them. */
export function readCsv(path: string): Rows {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Line and reason of each refused row of a file; none when there is no such file. */
export function refusals(dir: string, file: string): { line: number; reason: string }[] {
  const path = join(dir, `${file}.rejected.csv`);
  if (!existsSync(path)) return [];
  return readCsv(path).map((row) => ({ line: Number(row['line']), reason: row['reason'] ?? '' }));
}

/** Every file of a folder as text, to compare folders. */
export function contentOf(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir)
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
}

/** Rows of every table that an import may touch, history included. */
export function everyRow(office: Office): Record<string, unknown[]> {
  const tables = office.client
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [table, office.client.prepare(`select * from "${table}"`).all()]),
  );
}

export const scalar = (office: Office, sql: string): unknown =>
  office.client.prepare(sql).pluck().get();

/** A person with every role, so that rows of any file can refer to someone. */
export const smallOffice: Package = {
  people: [
    { person_key: 'M1', first_name: 'Ana', last_name: 'Dawson' },
    { person_key: 'M2', first_name: 'Bo', last_name: 'Ruiz' },
    { person_key: 'R1', first_name: 'Cy', last_name: 'Lucero' },
  ],
  professionals: [{ professional_key: 'W1', name: 'Hannah Washington' }],
  candidates: [{ person_key: 'M1', source: 'event', inquiry_on: '2024-01-05' }],
  course_sessions: [
    { course_code: 'CORE', week_no: '1', title: 'Week 1', minutes: '135', required: 'yes' },
  ],
  cohorts: [
    {
      cohort_key: 'C1',
      name: 'Cohort 1',
      course_code: 'CORE',
      start_on: '2024-02-01',
      status: 'finished',
    },
  ],
  cohort_sessions: [{ cohort_key: 'C1', week_no: '1', on: '2024-02-01', held: 'held' }],
  enrollments: [
    { cohort_key: 'C1', person_key: 'M1', enrolled_on: '2024-01-20', status: 'completed' },
  ],
  mentors: [
    { person_key: 'M1', start_on: '2025-01-01' },
    { person_key: 'M2', start_on: '2025-01-01' },
  ],
  families: [{ family_key: 'F1', opened_on: '2025-02-01', children: '2' }],
  parents: [{ person_key: 'R1', family_key: 'F1', role: 'mother', enrolled_on: '2025-02-01' }],
  referrals: [{ referral_key: 'Q1', parent_key: 'R1', channel: 'self', received_on: '2025-02-02' }],
};

/** A contact that every import takes; change one cell to see what it refuses. */
export const goodContact = {
  contact_key: 'K1',
  on: '2026-02-28',
  start_time: '09:30',
  minutes: '60',
  travel_minutes: '10',
  miles: '9.2',
  mode: 'phone',
  result: 'reached',
  place: 'home',
  mentor_keys: 'M1',
  parent_keys: 'R1',
  purposes: 'goal_review;transport',
  support: 'emotional',
  advocacy: 'alongside',
  payable: 'yes',
  summary: 'Talked.',
};

export const fileNames = packageFiles.map(({ name }) => name);
