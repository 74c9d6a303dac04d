import { expect, test } from './fixtures';

test('find a person with Ctrl+K, read everything dated about them, change a fact and undo it', async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  await page.getByRole('search').getByRole('combobox').fill('xiong kev');
  await page.getByRole('option', { name: /Kevin Xiong/ }).click();
  const panel = page.getByRole('region', { name: 'Kevin Xiong' });
  await expect(panel.getByRole('heading', { name: 'Kevin Xiong' })).toBeFocused();
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await expect(panel.getByRole('article').first()).toContainText('Contact');
  await panel.getByRole('button', { name: 'Edit' }).click();
  await panel.getByLabel('Region').fill('Far West');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('tab', { name: 'Facts' }).click();
  await expect(panel.getByText('Far West')).toBeVisible();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(panel.getByText('Far West')).toBeHidden();
});

test('a person without a last name is not saved, and the question says so', async ({ desk }) => {
  await desk.goTo('/people/new');
  await desk.page.getByLabel('First name').fill('Ana');
  await desk.page.getByRole('button', { name: 'Add person' }).click();
  await expect(desk.page.getByLabel('Last name')).toBeFocused();
  await expect(desk.page.getByText('Enter the last name.')).toBeVisible();
});

test('someone who may be the same person is pointed out while typing', async ({ desk }) => {
  await desk.goTo('/people/new');
  await desk.page.getByLabel('First name').fill('kevin');
  await desk.page.getByLabel('Last name').fill('xiong');
  await desk.page.getByRole('button', { name: 'Open Kevin Xiong' }).click();
  await expect(desk.page.getByRole('region', { name: 'Kevin Xiong' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`people are accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    await desk.goTo('/people');
    await expect(desk.page.getByRole('table', { name: 'People' })).toBeVisible();
    await desk.expectAccessible();
    await desk.goTo('/people/5?tab=timeline');
    await expect(desk.page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
    await desk.expectAccessible();
    await desk.goTo('/people/new');
    await desk.page.getByRole('button', { name: 'Add person' }).click();
    await desk.expectAccessible();
  });
}
