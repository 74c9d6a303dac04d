import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Every list with a record beside it, and the table that lists. */
const lists = [
  { path: '/people?role=mentor', table: 'People' },
  { path: '/families/requests?view=all', table: 'Requests for a parent partner' },
  { path: '/families/list?view=closed', table: 'Families' },
  { path: '/matches?view=closed', table: 'Matches' },
  { path: '/professionals?sort=organization', table: 'Professionals' },
  { path: '/supervision', table: 'Parent partners and supervision' },
  { path: '/supervision?view=sessions', table: 'Supervision sessions' },
  { path: '/log?period=last_month', table: 'Contacts and program work' },
];

const address = (page: Page): string => new URL(page.url()).hash.slice(1);

for (const width of [1280, 1000]) {
  test(`Enter opens a record and Escape comes back to its row, ${width} px wide`, async ({
    desk,
  }) => {
    const { page } = desk;
    await desk.resize(width, 800);
    for (const { path, table } of lists) {
      await desk.goTo(path);
      const rows = page.getByRole('table', { name: table }).getByRole('rowheader');
      const row = rows.nth(1).getByRole('link');
      const name = await row.textContent();
      await rows.nth(0).getByRole('link').focus();
      await page.keyboard.press('ArrowDown');
      await expect(row).toBeFocused();
      await page.keyboard.press('Enter');
      const panel = page.locator('[data-region="panel"]');
      await expect(panel.getByRole('heading').first()).toBeFocused();
      const tabs = panel.getByRole('tab');
      if ((await tabs.count()) > 1) {
        await tabs.last().click();
        await expect(tabs.last()).toHaveAttribute('aria-selected', 'true');
      }
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      expect(address(page), 'the list is as it was').toBe(path);
      await expect(row).toBeFocused();
      expect(await row.textContent()).toBe(name);
    }
  });
}

test('the next record begins at its first tab, in the list as it was narrowed', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/people?role=mentor');
  const rows = page.getByRole('table', { name: 'People' }).getByRole('rowheader');
  await rows.nth(0).getByRole('link').click();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page.getByRole('tab', { name: 'Changes' })).toHaveAttribute('aria-selected', 'true');
  await rows.nth(1).getByRole('link').click();
  await expect(page.getByRole('tab', { name: 'Facts' })).toHaveAttribute('aria-selected', 'true');
  expect(address(page)).toMatch(/^\/people\/\d+\?role=mentor$/);
  await page
    .getByRole('textbox', { name: 'Find by name' })
    .or(page.getByLabel('Find by name'))
    .fill('zzz');
  await expect(page.getByText('Nobody matches.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Facts' })).toBeVisible();
});

test('a record that is not there says so, and Escape leads to the list', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/people/999999');
  const panel = page.getByRole('region', { name: 'Person' });
  await expect(panel).toContainText('This person is not in the program any more.');
  await expect(panel.getByRole('heading', { name: 'Person' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a menu of a card opens and closes by keyboard, and gives focus back', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/recruitment?view=board');
  const more = page.getByRole('button', { name: /^More for/ }).first();
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(more).toBeFocused();
});
