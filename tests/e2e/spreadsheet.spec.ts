import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { readSheet, SpreadsheetImport, writeSheet } from './pages/spreadsheet.page';

const roster = [
  ['Roster of the North office', null, null, null, null, null],
  ['Name', 'Cell', 'E-mail', 'Date received', 'How they heard', 'Shoe size'],
  ['Ana Lopezsson', '555-010-0101', 'ana@example.org', new Date(Date.UTC(2026, 9, 5)), 'Court', 7],
  ['Bo Chen de la Cruz', '555-010-0102', null, 'Oct 7 2026', 'Other', null],
  ['Cy', null, null, '2/30/2026', 'Radio', null],
  ['Dana Eversby', '555-010-0104', 'dana@example.org', null, null, null],
  ['Dana Eversby', null, 'DANA@example.org', null, null, null],
];

test('a roster with wrong rows is corrected in place, brought in as one, and taken back as one', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  const sheet = new SpreadsheetImport(page);
  const path = join(home, 'roster.xlsx');
  await writeSheet(path, roster);
  await desk.answerDialog(path);
  await desk.goTo('/recruitment/import');
  await expect(page.getByRole('heading', { name: 'Bring in a spreadsheet' })).toBeVisible();

  await sheet.choose();
  await expect(page.getByLabel('Row with the headings')).toHaveValue('2');
  await expect(sheet.comesInAs('Cell')).toHaveValue('Phone');
  await expect(sheet.comesInAs('Shoe size')).toHaveValue('');
  await desk.expectAccessible();

  // From here on by keyboard alone.
  await sheet.check.focus();
  await page.keyboard.press('Enter');
  await expect(sheet.counts).toHaveText(
    '3 rows are ready. 1 needs a correction. 1 may be known already.',
  );
  await desk.expectAccessible();
  const name = page.getByRole('textbox', { name: 'Whole name in one column, row 5' });
  await expect(sheet.row(5)).toContainText('Write first and last name.');
  await expect(sheet.row(5)).toContainText('February 2026 has only 28 days.');
  await name.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Cy Dunnsen');
  await page.keyboard.press('Tab');
  const day = page.getByRole('textbox', { name: 'Day of the inquiry, row 5' });
  await expect(day).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2/28/2026');
  await page.keyboard.press('Enter');
  await expect(sheet.row(5)).not.toContainText('February 2026');
  const source = page.getByRole('combobox', { name: 'Source, row 5' });
  await source.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Cour');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(sheet.counts).toHaveText('4 rows are ready. 1 may be known already.');

  await page.getByRole('button', { name: 'Who is it? Row 7' }).focus();
  await page.keyboard.press('Enter');
  const who = page.getByRole('dialog', { name: 'Who is Dana Eversby?' });
  await expect(who).toContainText('Row 6 of this spreadsheet may be the same person.');
  await who.getByRole('radio', { name: 'Leave this row out' }).focus();
  await page.keyboard.press('Space');
  await who.getByRole('button', { name: 'Take this answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet.counts).toHaveText('4 rows are ready. 1 left out.');

  await sheet.bringIn.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('4 candidates came in. 1 row was left out.');
  await desk.goTo('/recruitment?view=table&find=Lopezsson');
  await expect(page.getByRole('link', { name: 'Ana Lopezsson' })).toBeVisible();
  await sheet.undo();
  await expect(page.getByText('Nobody matches.')).toBeVisible();

  // The next file with these headings needs no mapping.
  await desk.goTo('/recruitment/import');
  await sheet.choose();
  await expect(page.getByText(/came in before: the columns are as they were then/)).toBeVisible();
});

test.describe('in the dark', () => {
  test('a file that cannot be read is refused in a sentence, and nothing comes in', async ({
    desk,
    home,
  }) => {
    await desk.setTheme('dark');
    const { page } = desk;
    const sheet = new SpreadsheetImport(page);
    const path = join(home, 'roster.xlsx');
    writeFileSync(path, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await desk.answerDialog(path);
    await desk.goTo('/recruitment/import?kind=partners');
    await sheet.choose();
    await expect(page.getByRole('alert')).toContainText('This is an old Excel file (.xls).');
    await expect(sheet.check).toHaveCount(0);
    await desk.expectAccessible();
    writeFileSync(path, 'Name,Start date\nEvaline Ford,1/5/2024\n');
    await sheet.choose();
    await expect(page.getByRole('alert')).toContainText('This is not a spreadsheet');
  });
});

test('a list is saved as Excel as it is seen: its columns, its filter, every row of it', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  const save = async (name: string) => {
    const path = join(home, name);
    await desk.answerDialog(path);
    await page.getByRole('button', { name: 'Save as Excel' }).click();
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(name);
    return readSheet(path);
  };
  await desk.goTo('/recruitment?view=table&state=all&source=caseworker_nomination');
  const names = page.getByRole('table', { name: 'Candidates' }).getByRole('rowheader');
  await expect(names.first()).toBeVisible();
  const [heads, ...candidates] = await save('candidates.xlsx');
  expect(heads?.slice(0, 3)).toEqual(['Name', 'Stage', 'Days in stage']);
  expect(candidates.map(([name]) => name)).toEqual(await names.allTextContents());

  // More rows than a page shows, and days that are days.
  await desk.goTo('/log?period=last_12_months');
  await expect(page.getByText(/of [\d,]+ entries/)).toBeVisible();
  const shown = (await page.getByText(/of [\d,]+ entries/).textContent()) ?? '';
  const total = Number(/of ([\d,]+) entries/.exec(shown)?.[1]?.replace(',', ''));
  const [logHeads, ...entries] = await save('log.xlsx');
  expect(total).toBeGreaterThan(50);
  expect(entries).toHaveLength(total);
  expect(logHeads?.[0]).toBe('Day');
  expect(entries[0]?.[0]).toBeInstanceOf(Date);
});

test('every list offers the same', async ({ desk, home }) => {
  const { page } = desk;
  const messages = page.getByRole('region', { name: 'Messages' });
  for (const [name, path] of [
    ['people', '/people'],
    ['families', '/families/list?view=all'],
    ['requests', '/families/requests?view=all'],
    ['matches', '/matches?view=all'],
    ['supervision', '/supervision?period=all'],
    ['professionals', '/professionals'],
    ['sources', '/recruitment/sources?period=all'],
  ] as const) {
    const file = join(home, `${name}.xlsx`);
    await desk.answerDialog(file);
    await desk.goTo(path);
    const firstHead = page.getByRole('table').first().getByRole('columnheader').first();
    await expect(firstHead).toBeVisible();
    await page.getByRole('button', { name: 'Save as Excel' }).first().click();
    await expect(messages).toContainText(`${name}.xlsx`);
    const [heads, ...rows] = await readSheet(file);
    expect(rows.length, name).toBeGreaterThan(0);
    expect(await firstHead.textContent()).toBe(heads?.[0]);
  }
});

interface CohortSheet {
  cohort: { id: number; name: string };
  sessions: { weekNo: number; on: string }[];
  trainees: { name: string; status: string }[];
}

test('attendance kept in Excel comes in by names and weeks, and is taken back as one', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  const sheet = new SpreadsheetImport(page);
  const cohort = await page.evaluate(async () => {
    const { bridge } = window as unknown as {
      bridge: { invoke(method: string, input: unknown): Promise<{ value: never }> };
    };
    const list = await bridge.invoke('training.cohorts', {});
    const running = (list.value as { rows: { id: number; status: string }[] }).rows.find(
      ({ status }) => status === 'running',
    );
    return (await bridge.invoke('training.sheet', { id: running?.id })).value as CohortSheet;
  });
  const [first, second] = cohort.trainees.filter(({ status }) => status === 'active');
  const path = join(home, 'attendance.xlsx');
  await writeSheet(path, [
    ['Participant', 'Week 1', 'Week 2', 'Phone'],
    [first?.name ?? '', 60, 'x', '555'],
    [second?.name ?? '', 'absent', 'perhaps', null],
    ['Somebody Else', 'P', null, null],
  ]);
  await desk.answerDialog(path);
  await desk.goTo(`/training/import?cohort=${cohort.cohort.id}`);
  await expect(page.getByRole('heading', { name: 'Bring in attendance' })).toBeVisible();
  await desk.expectAccessible();
  await sheet.choose();
  await expect(sheet.comesInAs('Participant')).toHaveValue('Name');
  await expect(sheet.comesInAs('Week 1')).toHaveValue(/^Week 1, /);
  await expect(sheet.comesInAs('Phone')).toHaveValue('');
  await sheet.check.click();
  await expect(sheet.counts).toContainText('1 row needs a correction.');
  await expect(sheet.counts).toContainText('1 name is not found in the cohort.');
  await expect(sheet.row(3)).toContainText('“perhaps” is not a mark.');
  await desk.expectAccessible();
  await sheet
    .row(3)
    .getByRole('textbox', { name: /^Week 2, .*, row 3$/ })
    .fill('M');
  await page.keyboard.press('Enter');
  await expect(sheet.counts).not.toContainText('correction');
  await sheet.bringIn.click();
  await expect(page.getByRole('alert')).toContainText(
    /marks? of 2 people came in\. 1 row was left out\./,
  );
  await page.getByRole('link', { name: 'Show the attendance' }).click();
  const marked = page.getByRole('gridcell', { name: `${first?.name}: present, 1 h` });
  await expect(marked).toHaveAccessibleName(/^Week 1, /);
  await sheet.undo();
  await expect(marked).toHaveCount(0);
});
