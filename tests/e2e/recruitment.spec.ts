import { expect, test } from './fixtures';
import { Recruitment } from './pages/recruitment';

test('by keyboard alone: nominate, move through the stages, undo, close and reopen', async ({
  desk,
}) => {
  const { page } = desk;
  const { keyboard } = page;
  const recruitment = new Recruitment(page);
  await desk.goTo('/recruitment/new');
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await keyboard.type('xiong');
  await expect(page.getByRole('option', { name: /Quinn Xiong/ })).toBeVisible();
  await keyboard.press('Enter');
  await page.getByLabel('How they know the parent').focus();
  await keyboard.type('Her caseworker for two years');
  await keyboard.press('Tab');
  await keyboard.type('Maria');
  await keyboard.press('Tab');
  await keyboard.type('Reyes');
  await page.getByRole('textbox', { name: /^Next step/ }).focus();
  await keyboard.type('Call');
  await keyboard.press('Tab');
  await keyboard.type('+2');
  await page.getByRole('button', { name: 'Add nomination' }).focus();
  await keyboard.press('Enter');

  const record = recruitment.record('Maria Reyes');
  await expect(record.getByRole('heading', { name: 'Maria Reyes' })).toBeFocused();
  await expect(record.getByText('Her caseworker for two years')).toBeVisible();
  await keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Table' }).focus();
  await keyboard.press('ArrowLeft');
  await recruitment.expectIn('Maria Reyes', 'Inquiry');

  const card = recruitment.candidate('Maria Reyes');
  await card.focus();
  for (const stage of ['Application', 'Eligibility', 'Interview', 'Checks', 'Decision']) {
    await keyboard.press('Alt+Shift+ArrowRight');
    await expect(recruitment.said).toContainText(
      new RegExp(`Maria R\\. moved to ${stage}, \\d+ of \\d+\\.`),
    );
    await recruitment.expectIn('Maria Reyes', stage);
    await expect(card).toBeFocused();
  }
  await keyboard.press('Alt+Shift+ArrowLeft');
  await recruitment.expectIn('Maria Reyes', 'Checks');
  await keyboard.press('Control+z');
  await recruitment.expectIn('Maria Reyes', 'Decision');

  await recruitment.card('Maria Reyes').getByRole('button').focus();
  await keyboard.press('Enter');
  await keyboard.press('End');
  await keyboard.press('Enter');
  const closing = recruitment.dialog('Maria R. is not moving forward');
  await closing.getByRole('combobox', { name: /^Why/ }).selectOption('Not eligible yet');
  await closing.getByRole('textbox', { name: /^May apply again/ }).focus();
  await keyboard.type('5/3/2027');
  await keyboard.press('Enter');
  await expect(closing).toBeHidden();
  await expect(recruitment.candidate('Maria Reyes')).toBeHidden();

  await page.getByRole('button', { name: /^Not moving forward/ }).focus();
  await keyboard.press('Enter');
  await expect(recruitment.card('Maria Reyes')).toContainText('May apply again from Mon, May 3');
  await expect(recruitment.card('Maria Reyes')).not.toContainText('eligible');
  await recruitment.candidate('Maria Reyes').focus();
  await keyboard.press('Enter');
  await expect(recruitment.record('Maria Reyes').getByText('Not eligible yet')).toBeVisible();
  await recruitment.record('Maria Reyes').getByRole('button', { name: 'Reopen' }).focus();
  await keyboard.press('Enter');
  await recruitment.expectIn('Maria Reyes', 'Decision');
});

test('training enrolls, activation makes the parent partner, and one undo takes it back', async ({
  desk,
}) => {
  const { page } = desk;
  const recruitment = new Recruitment(page);
  await desk.goTo('/recruitment?view=board');
  await recruitment.chooseFromMenu('Samuel Ramsey', 'Move to…');
  const dialog = recruitment.dialog(/^Move Samuel R\./);
  await dialog.getByLabel('To which stage?').selectOption('Training');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Enroll and move' }).click();
  await recruitment.expectIn('Samuel Ramsey', 'Training');

  await recruitment.candidate('Samuel Ramsey').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await dialog.getByRole('button', { name: 'Make parent partner' }).click();
  await expect(dialog.getByText('Say why they start without having completed')).toBeVisible();
  await dialog.getByLabel('Why do they start anyway?').fill('Completed the course in Iowa');
  await expect(dialog.getByLabel('Parent partner number')).toHaveValue('M-018');
  await dialog.getByRole('button', { name: 'Make parent partner' }).click();
  await recruitment.expectIn('Samuel Ramsey', 'Activated');
  await recruitment.candidate('Samuel Ramsey').click();
  const record = recruitment.record('Samuel Ramsey');
  await expect(record.getByText('Completed the course in Iowa')).toBeVisible();
  await expect(record.getByRole('link', { name: 'Open parent partner' })).toBeVisible();
  await recruitment.undo();
  await recruitment.expectIn('Samuel Ramsey', 'Training');
});

test('a card is dragged to a stage, to on hold, and back', async ({ desk }) => {
  const recruitment = new Recruitment(desk.page);
  await desk.goTo('/recruitment?view=board');
  await recruitment.drag('Patrice Ruiz', 'Decision');
  await recruitment.expectIn('Patrice Ruiz', 'Decision');
  await recruitment.drag('Patrice Ruiz', 'On hold');
  const hold = recruitment.dialog('Put Patrice R. on hold');
  await hold.getByRole('textbox', { name: /^When will you/ }).fill('1/4');
  await hold.getByRole('button', { name: 'Put on hold' }).click();
  await expect(recruitment.candidate('Patrice Ruiz')).toBeHidden();
  await desk.page.getByRole('button', { name: /^On hold/ }).click();
  await expect(recruitment.card('Patrice Ruiz')).toContainText('Get back in touch Mon, Jan 4');
  await recruitment.drag('Patrice Ruiz', 'Decision');
  await recruitment.expectIn('Patrice Ruiz', 'Decision');
});

test('a person already known becomes a candidate without a second record', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/people?role=parent');
  const parent = page.getByRole('rowheader').getByRole('link').first();
  const name = await parent.innerText();
  const [first = '', ...last] = name.split(' ');
  await desk.goTo('/recruitment/new?kind=inquiry');
  await page.getByLabel('First name').fill(first.toUpperCase());
  await page.getByLabel('Last name').fill(last.join(' ').toLowerCase());
  await page.getByRole('button', { name: `This is ${name}`, exact: true }).click();
  await expect(page.getByText(`${name} is in the program already`)).toBeVisible();
  await page.getByLabel('How did they find the program?').selectOption('Came on their own');
  await page.getByRole('button', { name: 'Add inquiry' }).click();
  await expect(new Recruitment(page).record(name)).toBeVisible();
  await desk.goTo(`/people?find=${encodeURIComponent(name)}`);
  await expect(page.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
});

test('a nominator who is new is added in place; what was typed comes back after leaving', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/recruitment/new');
  await page.getByLabel('First name').fill('Maria');
  await page.getByLabel('What they saw').fill('Stayed with the plan.');
  await page.getByRole('button', { name: 'Add someone new' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a professional' });
  await dialog.getByLabel('Name').fill('Renée O’Hara');
  await dialog.getByRole('button', { name: 'Add professional' }).click();
  await expect(page.getByRole('combobox', { name: 'Name' })).toHaveValue('Renée O’Hara');
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await desk.goTo('/people');
  await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
  await desk.goTo('/recruitment/new');
  await expect(page.getByText('What you had typed is back')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Name' })).toHaveValue('Renée O’Hara');
  await expect(page.getByLabel('What they saw')).toHaveValue('Stayed with the plan.');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByLabel('What they saw')).toHaveValue('');
  await new Recruitment(page).undo();
  await expect(page.getByLabel('What they saw')).toHaveValue('Stayed with the plan.');
});

test('checks are shown only on asking, and that they were is under Changes', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/recruitment?view=table&state=all');
  await page.getByRole('link', { name: 'Fatima Cordova' }).click();
  const record = new Recruitment(page).record('Fatima Cordova');
  await expect(record.getByText('Fingerprint')).toBeHidden();
  await record.getByRole('button', { name: 'Show checks' }).click();
  await expect(record.getByText('Fingerprint')).toBeVisible();
  await record.getByRole('button', { name: 'Hide checks' }).click();
  await expect(record.getByText('Fingerprint')).toBeHidden();
  await record.getByRole('tab', { name: 'Changes' }).click();
  await expect(record.getByText('Opened restricted facts')).toBeVisible();
});

test('the table narrows and sorts, and keeps its filters when a record is opened', async ({
  desk,
}) => {
  const { page } = desk;
  await desk.goTo('/recruitment?view=table');
  const table = page.getByRole('table', { name: 'Candidates' });
  await page.getByRole('combobox', { name: /^Stage/ }).selectOption('Inquiry');
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  await table.getByRole('button', { name: 'In stage' }).click();
  await expect(table.getByRole('rowheader').first()).toHaveText('Latoya Petrov');
  await table.getByRole('link', { name: 'Latoya Petrov' }).click();
  await expect(new Recruitment(page).record('Latoya Petrov')).toBeVisible();
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  await page.getByLabel('Find by name').fill('nobody of that name');
  await expect(page.getByText('Nobody matches.')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`recruitment and professionals are accessible in ${theme}`, async ({ desk }) => {
    const { page } = desk;
    const recruitment = new Recruitment(page);
    await desk.setTheme(theme);
    await desk.goTo('/recruitment?view=board');
    await expect(recruitment.column('Inquiry')).toBeVisible();
    await desk.expectAccessible();
    await page.getByRole('button', { name: /^Not moving forward/ }).click();
    await recruitment.chooseFromMenu('Samuel Ramsey', 'Move to…');
    const dialog = recruitment.dialog(/^Move Samuel/);
    await dialog.getByLabel('To which stage?').selectOption('Activated');
    await dialog.getByRole('button', { name: 'Make parent partner' }).click();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await desk.goTo('/recruitment/20?view=table');
    await expect(page.getByRole('tab', { name: 'Facts' })).toBeVisible();
    await page.getByRole('button', { name: 'Show checks' }).click();
    await desk.expectAccessible();
    await desk.goTo('/recruitment/new');
    await page.getByRole('button', { name: 'Add nomination' }).click();
    await desk.expectAccessible();
    await desk.goTo('/professionals/3');
    await expect(page.getByRole('table', { name: 'Professionals' })).toBeVisible();
    await desk.expectAccessible();
  });
}

test.describe('an empty office', () => {
  test.use({ vault: 'empty' });

  test('says what comes next', async ({ desk }) => {
    await desk.goTo('/recruitment?view=board');
    await expect(desk.page.getByText('Nobody is in recruitment yet.')).toBeVisible();
    await desk.expectAccessible();
    await desk.page.getByRole('main').getByRole('link', { name: 'Add a candidate' }).last().click();
    await expect(desk.page.getByRole('heading', { name: 'Add a candidate' })).toBeVisible();
  });
});
