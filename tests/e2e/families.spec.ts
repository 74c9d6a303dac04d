import { expect, test } from './fixtures';
import { FamiliesPage } from './pages/families.page';

const maria = { firstName: 'Maria', lastName: 'Quispe', role: 'Mother', children: '2' };

test('a request of someone new is written down, accepted, and the decision undone', async ({
  desk,
}) => {
  const families = new FamiliesPage(desk.page);
  await desk.page.keyboard.press('Alt+5');
  await expect(families.sentence).toContainText('5 requests need a decision');
  await desk.page.getByRole('link', { name: 'Add a request' }).click();
  await families.fillNewParent(maria);
  await families.choose('How did it come?', 'court');
  await families.choose('Needs', 'hous');
  await families.choose('Needs', 'food');
  await desk.page.getByLabel('Safe contact').fill('Never say who is calling.');
  await desk.page.getByLabel('Phone').fill('303 555 0199');
  await desk.page.getByRole('button', { name: 'Add request' }).click();

  const panel = families.panel('Maria Quispe');
  await expect(panel).toContainText('Housing and Food');
  await expect(families.sentence).toContainText('6 requests need a decision');
  const order = await panel.evaluate((element) => {
    const text = element.textContent ?? '';
    return text.indexOf('Never say who is calling.') < text.indexOf('303 555 0199');
  });
  expect(order, 'the note stands before the number').toBe(true);

  await panel.getByRole('button', { name: 'Accept', exact: true }).click();
  await desk.page.getByRole('button', { name: 'Accept request' }).click();
  await expect(panel).toContainText('Waiting');
  await expect(families.sentence).toContainText('13 parents are waiting');
  await families.undo();
  await expect(families.sentence).toContainText('12 parents are waiting');
  await expect(panel.getByRole('button', { name: 'Accept', exact: true })).toBeVisible();
});

test('the program declines with a reason, which is asked for', async ({ desk }) => {
  const families = new FamiliesPage(desk.page);
  await desk.goTo('/families');
  const panel = await families.open('Hector Birdsong');
  await panel.getByRole('button', { name: 'Other decision' }).click();
  await desk.page.getByRole('menuitem', { name: 'Decline for the program…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Decline for the program' });
  await dialog.getByRole('button', { name: 'Decline request' }).click();
  await expect(dialog.getByText('Say why, in a few words.')).toBeVisible();
  await dialog.getByLabel('Why?').selectOption({ label: 'Another reason' });
  await dialog.getByLabel('The reason in your words').fill('Lives two counties away');
  await dialog.getByRole('button', { name: 'Decline request' }).click();
  await expect(panel).toContainText('Declined by the program');
  await expect(panel).toContainText('Lives two counties away');
  await families.view('All');
  await expect(families.requests.getByRole('row', { name: /Hector Birdsong/ })).toContainText(
    'Declined by the program',
  );
});

test('what was begun is there again after a lock, and not yet a request', async ({ desk }) => {
  const families = new FamiliesPage(desk.page);
  await desk.goTo('/families/requests/new');
  await families.fillNewParent(maria);
  await desk.page.getByRole('button', { name: 'Lock' }).click();
  await desk.unlock();
  await desk.goTo('/families/requests/new');
  await expect(desk.page.getByLabel('Last name')).toHaveValue('Quispe');
  await expect(desk.page.getByText('This is the request you had begun.')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Start over' }).click();
  await expect(desk.page.getByLabel('Last name')).toHaveValue('');
  await desk.goTo('/families/requests?view=all&find=quispe');
  await expect(desk.page.getByText('No request matches.')).toBeVisible();
});

test('a family number that is taken is said at its field, and nothing is lost', async ({
  desk,
}) => {
  const families = new FamiliesPage(desk.page);
  await desk.goTo('/families/requests/new');
  await families.fillNewParent(maria);
  await families.choose('How did it come?', 'the parent');
  await desk.page.getByLabel('Family number').fill('FAM0001');
  await desk.page.getByRole('button', { name: 'Add request' }).click();
  await expect(desk.page.getByText('Another family has this number.')).toBeVisible();
  await expect(desk.page.getByLabel('Family number')).toBeFocused();
  await expect(desk.page.getByLabel('Last name')).toHaveValue('Quispe');
});

test('a hearing and a need on the family record, changed and removed', async ({ desk }) => {
  const { page } = desk;
  const families = new FamiliesPage(page);
  await desk.goTo('/families/list');
  await page.getByRole('link', { name: 'FAM0002' }).click();
  const panel = families.panel('Family FAM0002');
  await panel.getByRole('tab', { name: 'Dates' }).click();
  await panel.getByRole('button', { name: 'Add a date' }).click();
  const dates = page.getByRole('dialog', { name: 'Add a hearing or meeting' });
  await dates.getByRole('textbox', { name: 'Date' }).fill('+10');
  await families.choose('Hearing or meeting', 'review');
  await dates.getByLabel('Place').fill('Courtroom 4');
  await dates.getByRole('button', { name: 'Add date' }).click();
  await expect(panel).toContainText('Thu, Nov 12, in 10 days, Courtroom 4');

  await panel.getByRole('tab', { name: 'Needs' }).click();
  await panel.getByRole('button', { name: 'Add a need' }).click();
  const needs = page.getByRole('dialog', { name: 'Add a need' });
  await families.choose('Need', 'hous');
  await needs.getByLabel('What came of it?').selectOption({ label: 'Connected' });
  await needs.getByRole('button', { name: 'Add need' }).click();
  await expect(needs.getByText('Enter the date of the outcome.')).toBeVisible();
  await needs.getByRole('textbox', { name: 'Date of the outcome' }).fill('t');
  await needs.getByRole('button', { name: 'Add need' }).click();
  await expect(panel).toContainText('Connected Mon, Nov 2');
  await panel.getByRole('button', { name: 'More for Housing' }).first().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(panel).not.toContainText('Connected Mon, Nov 2');
  await families.undo();
  await expect(panel).toContainText('Connected Mon, Nov 2');
});

test('by keyboard alone: from the list to a decision and back', async ({ desk }) => {
  const { page } = desk;
  const families = new FamiliesPage(page);
  await page.keyboard.press('Alt+5');
  await families.requests.getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = families.panel('Hector Birdsong');
  await expect(panel.getByRole('heading', { name: 'Hector Birdsong' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Accept', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Date of the decision' })).toBeFocused();
  await page.keyboard.type('10/20');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Accepted, Tue, Oct 20, 2026');
  await expect(panel.getByRole('heading', { name: 'Hector Birdsong' })).toBeFocused();
  await panel.getByRole('button', { name: 'Edit', exact: true }).press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Received on' })).toBeFocused();
  await panel.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(panel.getByRole('heading', { name: 'Hector Birdsong' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  test(`families and requests are accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    for (const [path, name] of [
      ['/families/requests?view=all', 'State'],
      ['/families/requests/3', 'Contact'],
      ['/families/requests/new', 'Who is the parent?'],
      ['/families/1', 'Parents'],
      ['/families/1?tab=dates', 'Past'],
      ['/families/1?tab=needs', 'Utilities'],
    ] as const) {
      await desk.goTo(path);
      await expect(desk.page.getByText(name, { exact: true }).first()).toBeVisible();
      await desk.expectAccessible();
    }
    await desk.goTo('/families/requests/new');
    await desk.page.getByRole('button', { name: 'Add request' }).click();
    await expect(desk.page.getByText('Enter a first name.').first()).toBeVisible();
    await desk.expectAccessible();
  });
}

test.describe('in a new office', () => {
  test.use({ vault: 'empty' });

  test('the first thing to do is said', async ({ desk }) => {
    await desk.goTo('/families');
    await expect(
      desk.page.getByText('Every request has a decision.', { exact: true }),
    ).toBeVisible();
    await desk.goTo('/families/requests?view=all');
    await expect(desk.page.getByText('No request has come in yet.')).toBeVisible();
    await desk.goTo('/families/list');
    await expect(desk.page.getByText('No family is here yet.')).toBeVisible();
    await desk.expectAccessible();
  });
});
