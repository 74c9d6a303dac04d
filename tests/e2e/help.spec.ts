import { expect, test } from './fixtures';

test('F1 says what the screen is for, Ctrl+/ lists the keys, and Escape goes back to where one was', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/training');
  await expect(page.getByRole('heading', { name: 'Training', level: 1 })).toBeFocused();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Training' });
  await expect(help).toContainText('Credit for a week');
  await desk.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('Control+/');
  const keys = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(keys).toContainText('log a contact');
  await expect(keys).toContainText('present, late');
  await desk.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Training', level: 1 })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`Today and settings are accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    await expect(desk.page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect(
      desk.page.getByRole('listitem').filter({ hasText: 'Individual supervision' }).first(),
    ).toBeVisible();
    await desk.expectAccessible();
    for (const section of [
      'program',
      'figures',
      'lists',
      'appearance',
      'security',
      'backup',
      'exchange',
      'about',
    ]) {
      await desk.goTo(`/settings?section=${section}`);
      await expect(desk.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
      await desk.expectAccessible();
    }
  });
}

test('a line of Today is put off, and Undo brings it back', async ({ desk }) => {
  const { page } = desk;
  const line = page.getByRole('listitem').filter({ hasText: 'Gloria Martínez' });
  await line.getByRole('button', { name: 'More for Gloria Martínez' }).click();
  await page.getByRole('menuitem', { name: 'Show again in a week' }).click();
  await expect(line).toBeHidden();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(line).toBeVisible();
});

test('a setting out of bounds is refused at its place; a good one is kept and can be undone', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/settings?section=figures');
  const days = page.getByLabel('Days between individual supervision');
  await days.fill('0');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Enter a whole number from 1 to 365.')).toBeVisible();
  await expect(days).toBeFocused();
  await days.fill('45');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Settings saved.');
  await desk.goTo('/supervision');
  await expect(page.getByRole('heading', { name: 'Supervision', level: 1 })).toBeVisible();
  await desk.goTo('/settings?section=figures');
  await expect(page.getByLabel('Days between individual supervision')).toHaveValue('45');
});

test('a value is added to a list, offered in a form, and retired without touching old records', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/settings?section=lists&list=place');
  await page.getByLabel('New value').fill('Library');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('list', { name: 'Place' })).toContainText('Library');
  await desk.goTo('/log/contact/new');
  await expect(page.getByRole('combobox', { name: /^Place/ })).toBeVisible();
  await desk.goTo('/settings?section=lists&list=place');
  await page.getByRole('button', { name: 'Retire Library' }).click();
  await expect(page.getByRole('list', { name: 'Place' })).toContainText('Library (retired)');
});

test('About lists every package in the program with its licence', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/settings?section=about');
  await page.getByText('Show the licences').click();
  const list = page.getByRole('list', { name: 'Licences' });
  await expect(list.getByText(/^better-sqlite3/)).toBeVisible();
  await expect(list.getByText(/^@fontsource\/public-sans .*OFL/)).toBeVisible();
  const react = list.getByRole('listitem').filter({ has: page.getByText(/^react \d/) });
  await react.getByText(/^react \d/).click();
  await expect(react.getByText('Permission is hereby granted')).toBeVisible();
  await desk.expectAccessible();
});
