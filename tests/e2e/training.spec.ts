import { expect, test } from './fixtures';
import { TrainingPage } from './pages/training.page';

test('a missed session is made up from its cell, and completing early needs a reason', async ({
  desk,
}) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training');
  await training.open('Cohort 6');
  await expect(page.getByRole('link', { name: 'Marks from a spreadsheet' })).toHaveAttribute(
    'href',
    '#/training/import?cohort=6',
  );
  const cell = training.cell(5, 'Marisol Joseph-Baptiste');
  await cell.click();
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog', { name: 'Add a make-up of week 5' });
  await dialog.getByRole('combobox', { name: 'How' }).selectOption({ label: 'One to one' });
  await dialog.getByRole('textbox', { name: 'Verified by' }).fill('Coordinator');
  await dialog.getByRole('button', { name: 'Record make-up' }).click();
  await expect(cell).toHaveAccessibleName(/excused; made up/);
  await expect(cell).toBeFocused();

  await training.grid.getByRole('link', { name: 'Marisol Joseph-Baptiste' }).click();
  const panel = training.panel('Marisol Joseph-Baptiste');
  await expect(panel).toContainText('one to one, 1 h 45 min, verified by Coordinator');
  await panel.getByRole('button', { name: 'Complete…' }).click();
  const end = page.getByRole('dialog', { name: /completes the course/ });
  await expect(end).toContainText('Still missing: 3 h of credit');
  await end.getByRole('button', { name: 'Complete the course' }).click();
  await expect(end.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await end.getByRole('textbox', { name: 'Reason' }).fill('Finished with another county.');
  await end.getByRole('button', { name: 'Complete the course' }).click();
  await expect(panel).toContainText('Finished with another county.');
  await training.undo();
  await expect(panel.getByRole('button', { name: 'Complete…' })).toBeVisible();
});

test('an add-on training is recorded with the usual day it lapses', async ({ desk }) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training');
  await training.open('Cohort 6');
  await training.grid.getByRole('link', { name: 'Luis Xiong' }).click();
  const panel = training.panel('Luis Xiong');
  await panel.getByRole('button', { name: 'Record Mandatory reporting' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Valid until' })).toHaveValue(
    'Tue, Nov 2, 2027',
  );
  await dialog.getByRole('button', { name: 'Record add-on training' }).click();
  await expect(panel).toContainText('valid until Tue, Nov 2, 2027');
  await expect(training.total('Luis Xiong', /1 of 4 add-on trainings done/)).toBeVisible();
});

test('a session is moved with the later ones, and it can be undone', async ({ desk }) => {
  const { page } = desk;
  const training = new TrainingPage(page);
  await desk.goTo('/training/6/week/13');
  const panel = training.panel('Week 13');
  await panel.getByRole('button', { name: 'Dates' }).click();
  await page.getByRole('menuitem', { name: 'Change the date' }).click();
  await panel.getByRole('textbox', { name: /New date/ }).fill('11/11');
  await panel.getByRole('checkbox', { name: 'Later sessions move by a week too' }).check();
  await expect(panel).toContainText('Week 14: Wed, Nov 11, 2026 → Wed, Nov 18, 2026');
  await panel.getByRole('button', { name: 'Save new date' }).click();
  await expect(
    training.grid.getByRole('columnheader', { name: /^Week 14, Wed, Nov 18/ }),
  ).toBeVisible();
  await training.undo();
  await expect(training.sentence).toContainText('Next: week 13, Wed, Nov 4');
});

for (const theme of ['light', 'dark'] as const)
  test(`nothing for axe to find in the course, ${theme}`, async ({ desk }) => {
    const training = new TrainingPage(desk.page);
    await desk.setTheme(theme);
    await desk.goTo('/training');
    await expect(desk.page.getByRole('link', { name: 'Cohort 6' })).toBeVisible();
    await desk.expectAccessible();
    await training.open('Cohort 6');
    await training.cell(12, 'Luis Xiong').click();
    await desk.page.keyboard.type('999');
    await desk.page.keyboard.press('Enter');
    await expect(desk.page.getByRole('alert')).toContainText('Enter at most');
    await desk.expectAccessible();
    await desk.page.keyboard.press('Escape');
    for (const address of ['person/17', 'week/12', 'details']) {
      await desk.goTo(`/training/6/${address}`);
      await expect(desk.page.locator('section[data-region="panel"] h2')).toBeVisible();
      await desk.expectAccessible();
    }
    await desk.goTo('/training/new');
    await desk.page.getByRole('textbox', { name: 'First session' }).fill('11/12/2026');
    await desk.page.keyboard.press('Tab');
    await expect(desk.page.getByRole('checkbox', { name: /Thanksgiving/ })).toBeVisible();
    await desk.expectAccessible();
  });
