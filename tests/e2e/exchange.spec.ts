import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const sample = 'resources/sample-office';

test.describe('into an empty office', () => {
  test.use({ vault: 'empty' });

  test('a package is looked through, brought in, and changes nothing the second time', async ({
    desk,
  }) => {
    const { page } = desk;
    await desk.goTo('/settings?section=exchange');
    await desk.answerDialog(sample);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await expect(page.getByText(/would be new/)).toBeVisible({ timeout: 30_000 });
    await desk.expectAccessible();
    await page.getByRole('button', { name: /^Bring in [\d,]+ rows/ }).click();
    await expect(page.getByText(/came in\./)).toBeVisible({ timeout: 30_000 });
    await desk.goTo('/reports?month=2026-10');
    await expect(page.getByRole('button', { name: '157', exact: true }).first()).toBeVisible();
    await desk.goTo('/settings?section=exchange');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await expect(page.getByText(/is here already\. Nothing would change\./)).toBeVisible({
      timeout: 30_000,
    });
  });

  test('wrong rows are named with what to do, the good ones come in, the rest is saved to correct', async ({
    desk,
    home,
  }) => {
    const { page } = desk;
    const folder = join(home, 'package');
    cpSync(sample, folder, { recursive: true });
    const families = join(folder, 'families.csv');
    writeFileSync(
      families,
      `${readFileSync(families, 'utf8')}FAM9998,North,in_home,2026-02-30,,1\nFAM9999,North,in_home,2026-02-03,,-1\n`,
    );
    await desk.goTo('/settings?section=exchange');
    await desk.answerDialog(folder);
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await expect(page.getByText(/2 would be refused/)).toBeVisible({ timeout: 30_000 });
    await page.getByText('Why rows were refused').click();
    await expect(page.getByText(/families\.csv, line 97: opened_on/)).toBeVisible();
    const out = join(home, 'refused');
    cpSync('resources/sample-office/rates.csv', join(out, 'x'), { recursive: true });
    await desk.answerDialog(out);
    await page.getByRole('button', { name: 'Save 2 refused rows to correct' }).click();
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Wrote 1 file');
    expect(readFileSync(join(out, 'families.rejected.csv'), 'utf8')).toContain('FAM9999');
    await page.getByRole('button', { name: /^Bring in/ }).click();
    await expect(page.getByText(/came in\./)).toBeVisible({ timeout: 30_000 });
  });

  test('a file that is not a package is refused in a sentence and nothing changes', async ({
    desk,
    home,
  }) => {
    const { page } = desk;
    const file = join(home, 'holiday.zip');
    writeFileSync(file, 'this is no zip');
    await desk.goTo('/settings?section=exchange');
    await desk.answerDialog(file);
    await page.getByRole('button', { name: 'Choose a zip file' }).click();
    await expect(page.getByText('Nothing was brought in')).toBeVisible();
    await desk.goTo('/people');
    await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  });
});

test('everything can be given out, after saying that it is not encrypted', async ({
  desk,
  home,
}) => {
  const { page } = desk;
  await desk.goTo('/settings?section=exchange');
  await desk.answerDialog(home);
  await page.getByRole('button', { name: 'Give out an office package' }).click();
  const ask = page.getByRole('dialog');
  await expect(ask).toContainText('can be read by anyone who has them');
  await ask.getByRole('button', { name: 'Choose a folder and give out' }).click();
  await expect(page.getByText(/rows are in .*office-package-2026-11-02/)).toBeVisible({
    timeout: 30_000,
  });
  expect(
    readdirSync(join(home, 'office-package-2026-11-02')).filter((name) => name.endsWith('.csv')),
  ).toHaveLength(26);
});
