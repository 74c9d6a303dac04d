import { expect, test } from './fixtures';
import { Screening } from './pages/screening';

const name = 'Terrence Espinoza';

test('what runs out is one list, and a background check is not named in it', async ({ desk }) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await screening.openOf(name);
  await screening.part('Credentials');
  await page.getByRole('button', { name: 'Add', exact: true }).last().click();
  const credential = screening.dialog('Add an agreement or credential');
  await credential.getByRole('combobox', { name: 'What is it?' }).fill('insur');
  await page.getByRole('option', { name: 'Auto insurance' }).click();
  await credential.getByRole('textbox', { name: /^Valid until/ }).fill('11/20/2026');
  await credential.getByRole('button', { name: 'Add credential' }).click();
  await expect(screening.row(/^Auto insurance/)).toContainText('Runs out in 18 days');

  await desk.goTo('/recruitment');
  await page.getByRole('link', { name: 'What runs out' }).click();
  await expect(page.getByRole('heading', { name: 'What runs out' })).toBeFocused();
  await expect(screening.row(/Auto insurance/)).toContainText('Runs out in 18 days');
  await page.getByLabel('How far ahead').selectOption('Within a year');
  await expect(screening.row(/Background check/).first()).toBeVisible();
  await expect(page.getByText('Fingerprint')).toBeHidden();
  await desk.expectAccessible();
  await screening
    .row(/Auto insurance/)
    .getByRole('link', { name: new RegExp(name) })
    .click();
  await expect(page.getByRole('tab', { name: 'Credentials' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('settings: a ready-made set is shown before it is taken over, and a form gets a version', async ({
  desk,
}) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await desk.goTo('/settings?section=eligibility');
  await expect(screening.line(/^Colorado/)).toContainText('In use');
  await screening.button('Look and take over…: Iowa').click();
  const preset = screening.dialog('Rules: Iowa');
  await expect(preset.getByRole('row', { name: /^Case closed for 6 months/ })).toContainText(
    'Goes',
  );
  await preset.getByRole('button', { name: /^Take over Iowa/ }).click();
  await expect(preset).toBeHidden();
  await expect(screening.line(/^Iowa/)).toContainText('In use');
  const licence = page.getByRole('checkbox', { name: 'Photo ID seen: driving for the program' });
  await licence.check();
  await expect(page.getByText('What is needed was changed.', { exact: true })).toBeVisible();

  await desk.goTo('/settings?section=forms&list=reference_call');
  await screening.button('More for: How do you know them, and for how long?').click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await screening.button('Add a question').click();
  const question = screening.dialog('Add a question');
  await question.getByLabel('What kind?').selectOption('One of several answers');
  await question
    .getByRole('textbox', { name: 'Question' })
    .fill('Would you trust them with a key?');
  await question.getByRole('button', { name: 'Add' }).click();
  await expect(question.getByText('Give at least two answers', { exact: false })).toBeVisible();
  await question.getByLabel('Answers to choose from').fill('Yes\nNo');
  await question.getByRole('button', { name: 'Add' }).click();
  // What was changed waits for another day.
  await desk.goTo('/settings?section=eligibility');
  await desk.goTo('/settings?section=forms&list=reference_call');
  await screening.button('Save as version 2').click();
  await expect(page.getByText('Version 2 is in use')).toBeVisible();
  await expect(page.getByText('2. How do you know them, and for how long?')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`screening is accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    const screening = new Screening(desk);
    const { page } = desk;
    await screening.openOf('Samuel Ramsey');
    await desk.expectAccessible();
    await screening.button('Open eligibility').click();
    await expect(screening.row(/^No open child-welfare case/)).toBeVisible();
    await desk.expectAccessible();
    await screening.button('Record facts').click();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    await screening.part('Interviews');
    await screening.addInterview('Ana Lopez');
    await screening.rate('Ana Lopez', 'hope', '4');
    await desk.expectAccessible();
    await page.getByRole('link', { name: 'Change the sheet of Ana Lopez' }).click();
    await expect(screening.choice('Rating: hope', '4')).toBeChecked();
    await desk.expectAccessible();
    await screening.button('Close').click();
    await page.getByRole('link', { name: 'Ratings side by side' }).click();
    await expect(screening.row(/^Hope/)).toContainText('One rating: 4');
    await desk.expectAccessible();
    await page.getByRole('link', { name: 'Screening' }).click();
    await screening.part('Questionnaire');
    await page.getByRole('link', { name: 'Fill in on screen' }).click();
    await screening.button('Save questionnaire').click();
    await expect(page.getByText('Answer this question', { exact: false }).first()).toBeVisible();
    await desk.expectAccessible();
    await screening.button('Close').click();
    for (const part of ['References', 'Credentials', 'Decision']) {
      await screening.part(part);
      await expect(page.getByRole('tabpanel', { name: part })).toBeVisible();
      await desk.expectAccessible();
    }
    await screening.part('Background checks');
    await screening.button('Open background checks').click();
    await screening.button('Add a check').click();
    await desk.expectAccessible();
    await page.keyboard.press('Escape');
    for (const [section, label] of [
      ['eligibility', 'Who may let someone pass a gate that is not met'],
      ['forms', 'Letter: accepted'],
      ['stages', '“Inquiry” is called'],
    ] as const) {
      await desk.goTo(`/settings?section=${section}`);
      await expect(page.getByLabel(label, { exact: true })).toBeVisible();
      await desk.expectAccessible();
    }
  });
}
