import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { readSheet } from './pages/spreadsheet.page';
import {
  checkSound,
  fonts,
  imageCount,
  pageSizes,
  pdfInfo,
  pdfText,
  structure,
} from './support/pdf';

interface Expected {
  metrics: Record<string, { month: unknown; previous: unknown; fytd: unknown }>;
}

const expected = (month: string) =>
  JSON.parse(
    readFileSync(`tests/fixtures/sample-office-expected/${month}.json`, 'utf8'),
  ) as Expected;

test('the October report: checklist, own words, every figure opens its records, PDF and data', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  await page.keyboard.press('Alt+9');
  await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeFocused();
  const paper = page.getByRole('region', { name: 'Preview of the pages' });
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(paper.getByText('Monthly report, October 2026')).toBeVisible();

  await test.step('the checklist leads to the records', async () => {
    await page
      .getByText(/^Requests waiting long for a decision/)
      .first()
      .click();
    await expect(page.getByRole('link', { name: 'Yolanda Goldberg' })).toBeVisible();
  });

  await test.step('words for the month stand in the pages', async () => {
    await page.getByLabel('Achievements').fill('Two parent partners spoke at the resource fair.');
    await page.getByRole('button', { name: 'Put into the report' }).click();
    await expect(paper.getByText('Two parent partners spoke')).toBeVisible();
  });

  await test.step('a figure opens as many records as it counts', async () => {
    const { month } = expected('2026-10').metrics['service.contacts_reached'] ?? {};
    await paper
      .getByRole('button', { name: String(month), exact: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Contacts that reached the parent' });
    await expect(dialog.getByText(`of ${month} records`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  const pdf = join(home, 'october.pdf');
  await test.step('the PDF is what an agency would file', async () => {
    await desk.answerDialog(pdf);
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect(messages).toContainText(/Saved .*october\.pdf.*not encrypted/, {
      timeout: 30_000,
    });
    checkSound(pdf);
    expect(pdfInfo(pdf)).toMatchObject({
      Title: 'Parent Partner Mentoring Program, monthly report 2026-10',
      Tagged: 'yes',
      'Metadata Stream': 'yes',
    });
    const sizes = pageSizes(pdf);
    expect(new Set(sizes)).toEqual(new Set(['612 x 792', '792 x 612']));
    expect(imageCount(pdf)).toBe(0);
    for (const font of fonts(pdf)) expect(font).toMatchObject({ embedded: true, unicode: true });
    const tags = structure(pdf);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'Table').length).toBeGreaterThan(20);
    expect(tags.filter((tag) => tag === 'Caption')).toHaveLength(
      tags.filter((tag) => tag === 'Table').length,
    );
  });

  await test.step('its text holds the expected figures', async () => {
    const text = pdfText(pdf);
    const { metrics } = expected('2026-10');
    const row = (label: string, ...values: unknown[]) =>
      new RegExp(`${label}\\s+${values.join('\\s+')}`);
    const counts: Record<string, string> = {
      'recruitment.inquiries': 'Inquiries',
      'served.parents': 'Parents served',
      'served.children': 'Children in those families',
      'service.contacts_attempted': 'Contacts, attempts included',
      'service.contacts_reached': 'Contacts that reached the parent',
      'links.identified': 'Needs identified',
      'training.sessions_held': 'Sessions held',
      'matches.new': 'New matches',
    };
    for (const [id, label] of Object.entries(counts)) {
      const { month, previous, fytd } = metrics[id] ?? {};
      expect(text).toMatch(row(label, month, previous, fytd));
    }
    expect(text).toContain('Two parent partners spoke at the resource fair.');
    expect(text).toContain('$2,299.63');
    const pages = pageSizes(pdf).length;
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
    expect(text.match(/Internal edition\. Confidential\./g)).toHaveLength(pages);
  });

  await test.step('the data file is the same as the command line prints', async () => {
    const json = join(home, 'october.json');
    await desk.answerDialog(json);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Save figures (JSON)' }).click();
    await expect(messages).toContainText(/Saved .*october\.json/);
    expect((JSON.parse(readFileSync(json, 'utf8')) as Expected).metrics).toEqual(
      expected('2026-10').metrics,
    );
  });

  await test.step('the Excel file has the same numbers in words', async () => {
    const xlsx = join(home, 'october.xlsx');
    await desk.answerDialog(xlsx);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Save figures (Excel)' }).click();
    await expect(messages).toContainText(/Saved .*october\.xlsx/);
    const rows = await readSheet(xlsx);
    const stipend = rows.find((row) => row.includes('pay.stipend_cents'));
    expect(stipend).toContain(2299.63);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`reports are accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    await desk.goTo('/reports?month=2026-10');
    await expect(desk.page.getByText('Monthly report, October 2026')).toBeVisible();
    await desk.expectAccessible();
    await desk.page.getByRole('button', { name: '157', exact: true }).first().click();
    await expect(desk.page.getByRole('dialog')).toBeVisible();
    await desk.expectAccessible();
  });
}
