import { expect, test } from './gallery-window';

test('a typed date is read, one that does not exist stays with the reason', async ({ gallery }) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('form');
  const date = page.getByRole('textbox', { name: 'Date' });
  await date.fill('11/2');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('Mon, Nov 2, 2026');
  await date.fill('2/30/2026');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('2/30/2026');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(
    'February 2026 has only 28 days. Enter a day from 1 to 28.',
  );
  await date.fill('t');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('Mon, Nov 2, 2026');
  await expect(date).not.toHaveAttribute('aria-invalid', 'true');
});

test('the calendar opens on the day, arrows move, Enter picks, focus comes back', async ({
  gallery,
}) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('fields');
  const button = page.getByRole('button', { name: /^Calendar for Date,/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Choose a date for Date' })).toBeVisible();
  await expect(page.locator('[data-autofocus]:focus')).toHaveText('2');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue(
    'Tue, Nov 3, 2026',
  );
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName('Calendar for Date, Tuesday, November 3, 2026 chosen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('a person is found by two letters and picked with Enter', async ({ gallery }) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('pickers');
  const box = page.getByRole('combobox', { name: 'Parent partner' });
  await box.focus();
  await page.keyboard.type('jo');
  await expect(page.getByRole('option', { name: /José Reyes/ })).toBeVisible();
  await expect(box).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('José Reyes');
  await expect(page.getByRole('listbox')).toBeHidden();
  await box.fill('zz');
  await expect(page.getByText('No one by that name.').last()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box).toHaveAccessibleDescription('Choose a person from the list, or empty the box.');
});

test('several people are added and removed, and focus is never lost', async ({ gallery }) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('pickers');
  const box = page.getByRole('combobox', { name: 'Parents' });
  await box.focus();
  await page.keyboard.type('ande');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Anders Whitfield' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Anders Whitfield' })).toBeHidden();
  await expect(box).toBeFocused();
});

test('a failed save leads to the first error; a later one of main to its field', async ({
  gallery,
}) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('form');
  await page.getByRole('button', { name: 'Save contact' }).press('Enter');
  const date = page.getByRole('textbox', { name: 'Date' });
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription('Enter the date.');
  await page.getByRole('button', { name: 'Summary' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Summary' })).toBeFocused();

  await date.fill('t');
  await page.getByRole('textbox', { name: 'How long?' }).fill('1.5h');
  await page.getByRole('combobox', { name: 'Parent partner' }).pressSequentially('jo');
  await expect(page.getByRole('option', { name: /José/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'How did it go?' }).selectOption('Reached');
  await page.getByRole('textbox', { name: 'Action 1' }).fill('Call back');
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.fill('field');
  await page.getByRole('button', { name: 'Save contact' }).press('Enter');
  await expect(date).toBeFocused();
  await expect(date).toHaveAccessibleDescription('Check the date.');
  await summary.fill('conflict');
  await page.getByRole('button', { name: 'Save contact' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/Someone changed this record meanwhile/);
  await summary.fill('fine');
  await page.getByRole('button', { name: 'Save contact' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Contact saved.');
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
});

test('a table sorts by its heads, opens beside itself and closes with Escape', async ({
  gallery,
}) => {
  const { page, go } = gallery;
  await go('buttons');
  await go('table');
  const head = page.getByRole('columnheader', { name: 'Parent' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('link', { name: 'Ana Brooks' }).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.locator('[data-region="panel"]');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('F6 goes round the regions and Alt with a digit to a place', async ({ gallery }) => {
  const { page, go } = gallery;
  await go('buttons');
  // Messages of earlier tests are a region too.
  const left = page.getByRole('button', { name: 'Dismiss message' });
  while ((await left.count()) > 0) await left.first().click();
  await page.getByRole('link', { name: 'Fields' }).focus();
  const regions: (string | null)[] = [];
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('F6');
    regions.push(
      await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null),
    );
  }
  expect(regions).toEqual(['top', 'main', 'status', 'nav']);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fields');
});

test('a dialog keeps focus, closes with Escape and gives focus back', async ({ gallery }) => {
  const { page, go } = gallery;
  await go('overlays');
  const opener = page.getByRole('button', { name: 'End match…' });
  await opener.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ended on' })).toBeFocused();
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('nothing that has focus is covered on the way through a table', async ({ gallery }) => {
  const { page, go, resize } = gallery;
  await resize(1024, 640);
  await go('table');
  await page.getByRole('textbox', { name: 'Name' }).focus();
  const covered: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nothing has focus';
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top && (focused.contains(top) || top.contains(focused)) ? null : focused.outerHTML;
    });
    if (hidden !== null) covered.push(hidden.slice(0, 160));
  }
  expect(covered).toEqual([]);
  await resize(1280, 800);
});
