import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Office } from '@main/db/write';
import { graduate } from '@main/features/training/graduation.service';
import { paperJob } from '@main/features/training/paper/jobs';
import { saveDocx, saveXlsx } from '@main/features/training/paper/paper.service';
import { readSpreadsheet } from '@main/spreadsheet/read';
import { type PrintData, printData } from '@shared/contract/prints';
import type { TrainingPaper } from '@shared/contract/training-paper';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCohort, makeReadyCohort, sheetOf } from '../../factories/training';
import { temporaryFolder, testOffice } from '../../support/test-office';

const today = '2026-11-02';
const paper = (office: Office, asked: TrainingPaper): PrintData =>
  printData.parse(unwrap(paperJob(office.read, asked, today)).data);

/** The words of a Word file: its main part, unpacked from the central directory of the zip. */
function wordText(path: string): string {
  const zip = readFileSync(path);
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    if (name === 'word/document.xml') {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return inflateRawSync(packed)
        .toString('utf8')
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ');
    }
    at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1');
  }
  throw new Error('no document in the file');
}

test('a transcript says every week, training and sign-off, and the exception someone completed with', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeReadyCohort(office, 1);
  const people = [
    { enrollmentId: enrollmentIds[0] ?? 0, version: 1, reason: 'Moved to the coast' },
  ];
  unwrap(graduate(office, { cohortId, on: today, people, finish: true }));
  const { people: shown } = paper(office, { what: 'transcripts', enrollmentIds }) as Extract<
    PrintData,
    { document: 'transcripts' }
  >;
  expect(shown).toMatchObject([
    {
      exception: 'Moved to the coast',
      standing: null,
      credited: '31 h 30 min',
      required: '30 h',
      facts: expect.arrayContaining([{ label: 'Certificate', value: '2026-001' }]) as unknown,
    },
  ]);
  expect(shown[0]?.weeks).toHaveLength(14);
  expect(shown[0]?.modules.map(({ done }) => done)).toEqual(Array(4).fill('Sep 1, 2026'));
  expect(shown[0]?.signoffs.map(({ result }) => result)).toEqual(Array(4).fill('Met'));
});

test('only who completed gets a certificate', () => {
  const office = testOffice();
  const { cohortId, enrollmentIds } = makeReadyCohort(office, 1);
  const asked = { what: 'certificates', enrollmentIds } as const;
  expect(paperJob(office.read, asked, today)).toMatchObject({ error: { code: 'RULE' } });
  const people = [{ enrollmentId: enrollmentIds[0] ?? 0, version: 1, reason: null }];
  unwrap(graduate(office, { cohortId, on: today, people, finish: true }));
  expect(paper(office, asked)).toMatchObject({
    people: [{ hours: '31 hours 30 minutes', completedOn: today, number: '2026-001' }],
  });
});

test('a blank sheet has everyone and room for more; a filled one what was marked', () => {
  const office = testOffice();
  const { cohortId, sessionIds } = makeReadyCohort(office, 2);
  const [sessionId = 0] = sessionIds;
  const blank = paper(office, { what: 'sign-in', sessionId, filled: false });
  expect(blank).toMatchObject({ counts: null });
  expect((blank as { rows: unknown[] }).rows).toHaveLength(6);
  expect(paper(office, { what: 'sign-in', sessionId, filled: true })).toMatchObject({
    counts: '2 of 2 came.',
    rows: [{ attendance: 'present', credit: '2 h 15 min' }, { attendance: 'present' }],
  });
  expect(paper(office, { what: 'feedback', sessionId })).toMatchObject({
    document: 'feedback-form',
    statements: expect.arrayContaining(['It was clear']) as unknown,
  });
  expect(paper(office, { what: 'self-rating', cohortId })).toMatchObject({
    statements: expect.arrayContaining(['Boundaries and confidentiality']) as unknown,
  });
});

test('the grid and the roster show the cohort as its sheet does', () => {
  const office = testOffice();
  const { cohortId } = makeReadyCohort(office, 2);
  const grid = paper(office, { what: 'grid', cohortId });
  expect(grid).toMatchObject({
    rows: [
      { marks: Array(14).fill('P'), standing: 'Ready to graduate' },
      { marks: Array(14).fill('P') },
    ],
  });
  expect(paper(office, { what: 'roster', cohortId })).toMatchObject({
    rows: sheetOf(office, cohortId).trainees.map(({ name }) => ({ name, status: 'In training' })),
  });
});

test('Word and Excel files hold the same words; what left the office is in its history', async () => {
  const office = testOffice();
  const { cohortId, enrollmentIds, personIds } = makeReadyCohort(office, 1);
  const people = [{ enrollmentId: enrollmentIds[0] ?? 0, version: 1, reason: null }];
  unwrap(graduate(office, { cohortId, on: today, people, finish: true }));
  const folder = temporaryFolder();
  const files = {
    chooseFile: ({ fileName }: { fileName: string }) => Promise.resolve(join(folder, fileName)),
  };
  const name = sheetOf(office, cohortId).trainees[0]?.name ?? 'nobody';

  const certificate = unwrap(
    await saveDocx(office, files, { what: 'certificates', enrollmentIds }),
  );
  expect(certificate.path).toBe(join(folder, 'certificate.docx'));
  expect(wordText(certificate.path)).toContain(
    `This certifies that ${name} has completed 31 hours`,
  );
  const transcript = unwrap(await saveDocx(office, files, { what: 'transcripts', enrollmentIds }));
  expect(wordText(transcript.path)).toMatch(/Transcript of .* Credited 31 h 30 min of the 30 h/);
  expect(await saveDocx(office, files, { what: 'roster', cohortId })).toMatchObject({
    error: { code: 'RULE' },
  });

  const roster = unwrap(await saveXlsx(office, files, { what: 'roster', cohortId }));
  const [sheet] = (await readSpreadsheet(roster.path)).sheets;
  expect(JSON.stringify(sheet?.rows)).toContain(name);
  unwrap(await saveXlsx(office, files, { what: 'grid', cohortId }));
  expect(
    await saveXlsx(
      office,
      { chooseFile: () => Promise.resolve(undefined) },
      { what: 'grid', cohortId },
    ),
  ).toMatchObject({ error: { code: 'CANCELLED' } });

  const events = office.client.prepare("select fields from audit_event where action = 'export'");
  const told = events.pluck().all().join('\n');
  expect(told.split('\n')).toHaveLength(4);
  expect(told).not.toContain(name);
  expect(personIds).toHaveLength(1);
});

test('papers of what is not there are refused in words', () => {
  const office = testOffice();
  const { cohortId } = makeCohort(office, { people: 0 });
  const gone = { error: { code: 'NOT_FOUND' } };
  const ask = (asked: TrainingPaper) => paperJob(office.read, asked, today);
  expect(ask({ what: 'sign-in', sessionId: 999, filled: false })).toMatchObject(gone);
  expect(ask({ what: 'feedback', sessionId: 999 })).toMatchObject(gone);
  expect(ask({ what: 'grid', cohortId: 999 })).toMatchObject(gone);
  expect(ask({ what: 'transcripts', enrollmentIds: [999] })).toMatchObject(gone);
  expect(paper(office, { what: 'grid', cohortId })).toMatchObject({ rows: [] });
});
