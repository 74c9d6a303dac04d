import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { renameProgram } from './pages/vault';
import { pageSizes, pdfText } from './support/pdf';

const entry = (page: Page, words: string | RegExp) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });

/** Writes entries of the history, each another name of the program. */
const changeOften = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const { bridge } = window as unknown as {
      bridge: { invoke(method: string, input: unknown): Promise<unknown> };
    };
    for (let at = 1; at <= count; at += 1) {
      await bridge.invoke('settings.update', { values: { program_name: `Name ${at}` } });
    }
  }, times);

test('the history says in plain words what was done, leads to the record, and tells no secrets', async ({
  desk,
}) => {
  const { page } = desk;
  await renameProgram(desk, 'Secret words of a setting');
  await desk.goTo('/people');
  await page.getByRole('main').getByRole('link').first().waitFor();

  await test.step('it is found with Ctrl+K', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('history of');
    await page.getByRole('option', { name: 'Settings: History of changes' }).click();
    await expect(page.getByRole('heading', { name: 'History of changes', level: 1 })).toBeVisible();
  });
  await expect(entry(page, 'Changed the setting “Program name”')).toHaveCount(1);
  // Once to import, once here.
  await expect(entry(page, 'Unlocked with the passphrase of “Coordinator”')).toHaveCount(2);
  await expect(entry(page, 'Imported an office package')).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText('Secret words');
  await desk.expectAccessible();

  await test.step('F1 says what it is for', async () => {
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'History of changes' })).toContainText('chained');
    await page.keyboard.press('Escape');
  });
  await test.step('an entry leads to its record, and does not say what stands there', async () => {
    await page.evaluate(async () => {
      const { bridge } = window as unknown as {
        bridge: { invoke(method: string, input: unknown): Promise<{ value: { version: number } }> };
      };
      const { value } = await bridge.invoke('people.get', { id: 1 });
      const words = { safeContactNote: 'Only after six.' };
      await bridge.invoke('people.update', { id: 1, version: value.version, ...words });
    });
    await desk.goTo('/settings/history?kind=person');
    const changed = entry(page, 'Changed person 1: safe contact note');
    await expect(changed).toHaveCount(1);
    await expect(page.getByRole('main')).not.toContainText('after six');
    await changed.getByRole('link').click();
    await expect(page).toHaveURL(/#\/people\/1$/);
    await expect(page.getByText('Only after six.').first()).toBeVisible();
    await desk.goTo('/settings/history');
  });
  await test.step('filters narrow it, and the address keeps them', async () => {
    await page.getByLabel('What was done').fill('Unlocked');
    await page.keyboard.press('Enter');
    await expect(entry(page, 'Imported an office package')).toHaveCount(0);
    await expect(entry(page, 'Unlocked with the passphrase')).toHaveCount(2);
    await page.reload();
    await expect(entry(page, 'Unlocked with the passphrase')).toHaveCount(2);
    await expect(entry(page, 'Imported an office package')).toHaveCount(0);
  });
  await test.step('days before the first entry hold nothing, and say how to go on', async () => {
    await page.getByRole('textbox', { name: 'To' }).fill('1/5/2020');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Nothing in the history fits.')).toBeVisible();
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect(entry(page, 'Imported an office package')).toHaveCount(1);
  });
});

test.describe('a longer history', () => {
  test.use({ vault: 'empty' });

  test('goes back to the first entry, and is printed with its filters and a head on every page', async ({
    desk,
    home,
  }) => {
    const { page } = desk;
    await changeOften(page, 120);
    await desk.goTo('/settings/history?kind=setting');
    const changed = entry(page, 'Changed the setting “Program name”');
    await expect(changed.first()).toBeVisible();
    await expect(async () => {
      await changed.last().scrollIntoViewIfNeeded();
      await expect(changed).toHaveCount(120, { timeout: 500 });
    }).toPass();
    await expect(page.getByText('This is the first entry')).toBeVisible();

    const file = join(home, 'history.pdf');
    await desk.answerDialog(file);
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      /Saved .*history\.pdf/,
      { timeout: 30_000 },
    );
    const text = pdfText(file);
    expect(text).toContain('Only records of the kind: Setting');
    expect(text).toContain('History of changes');
    expect(text.match(/Changed the setting “Program name”/g)).toHaveLength(120);
    expect(text).not.toContain('Name 60');
    const pages = pageSizes(file);
    expect(pages.length).toBeGreaterThan(2);
    expect(text.match(/^\s*Number\s+When\s+Who\s+What/gm)).toHaveLength(pages.length);
    expect(text).toContain(`${pages.length} of ${pages.length}`);

    await desk.goTo('/settings/history?action=export');
    await expect(entry(page, 'Saved outside the program: History of changes')).toHaveCount(1);
  });
});
