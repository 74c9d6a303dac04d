import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage } from '@main/exchange/import';
import { unwrap } from '@shared/errors';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeOffice } from '../../../bench/generator/office';
import type { OfficePlan } from '../../../bench/generator/plan';
import { deskOf } from '../../../bench/vault/desk';
import { listPages } from '../../../bench/works/list-pages';
import { temporaryFolder, testOffice } from '../../support/test-office';

const plan: OfficePlan = {
  name: 'test',
  seed: 5,
  years: 2,
  mentors: 6,
  mentorYears: 1,
  parents: 120,
  contacts: 3000,
  notes: 300,
  candidates: 9,
  trainees: 7,
  weeks: 14,
};

describe('a generated office', () => {
  let folder: string;
  let rows: number;
  beforeEach(() => {
    folder = temporaryFolder();
    rows = writeOffice(plan, folder);
  });

  it('is the same every time', () => {
    const again = temporaryFolder();
    expect(writeOffice(plan, again)).toBe(rows);
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(again, name), 'utf8')).toBe(
        readFileSync(join(folder, name), 'utf8'),
      );
    }
  });

  it('is imported whole, with as many rows as planned', async () => {
    const office = testOffice();
    const { files } = unwrap(await importPackage(office, folder));
    const sum = (what: 'created' | 'rejected') =>
      Object.values(files).reduce((all, counts) => all + counts[what], 0);
    expect([sum('created'), sum('rejected')]).toEqual([rows, 0]);
    expect(files['contacts']?.created).toBe(plan.contacts);
    expect(files['supervision']?.created).toBe(plan.notes);
    expect(files['parents']?.created).toBe(plan.parents);
  });

  it('shows the same rows on every page as the statements it is compared with', async () => {
    const office = testOffice();
    unwrap(await importPackage(office, folder));
    const desk = deskOf(office);
    for (const page of listPages) {
      const chosen = page.people?.(office.client) ?? {};
      const answer = await desk.askAny(page.method, page.input(chosen));
      const shown = (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as {
        id: number;
      }[];
      const expected = office.client.prepare(page.sql).raw().all(page.parameters(chosen)) as [
        number,
      ][];
      expect(
        shown.map(({ id }) => id),
        page.name,
      ).toEqual(expected.map(([id]) => id));
      expect(expected.length, page.name).toBeGreaterThan(0);
    }
  });
});
