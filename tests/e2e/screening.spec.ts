import { join } from 'node:path';
import { expect, test } from './fixtures';
import { Screening } from './pages/screening';
import { pdfInfo, pdfText } from './support/pdf';

const name = 'Terrence Espinoza';

test('eligibility says from which day, and a waiver decided by somebody opens it now', async ({
  desk,
}) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await screening.openOf(name);
  await expect(page.getByText('Case closed for 6 months or more')).toBeHidden();
  await screening.button('Open eligibility').click();
  await expect(screening.row(/^Case closed for 6 months or more/)).toContainText('Not known yet');
  await screening.recordFacts('7/15/2026');
  await expect(page.getByText('Eligible on Jan 15, 2027', { exact: true })).toBeVisible();
  await expect(screening.row(/^Case closed for 6 months or more/)).toContainText(
    'Will be met on Jan 15, 2027',
  );
  await expect(screening.row(/^Case closed for 6 months or more/)).toContainText(
    'Colorado (Leake and others, 2012)',
  );

  await screening.button('Waiver for: Case closed for 6 months or more').click();
  const dialog = screening.dialog(/^Waiver: Case closed/);
  await dialog.getByLabel('Why is it asked for?').fill('Two caseworkers speak for him.');
  await screening.choice('Decision', 'Approved').check();
  await dialog.getByRole('button', { name: 'Save waiver' }).click();
  await expect(dialog.getByText('Say who decided.')).toBeVisible();
  await dialog.getByLabel('Who decided?').fill('Program manager');
  await dialog.getByRole('button', { name: 'Save waiver' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Eligible', { exact: true })).toBeVisible();
  await expect(screening.row(/^Case closed for 6 months or more/)).toContainText('Waived');
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .last()
    .click();
  await expect(page.getByText('Eligible on Jan 15, 2027', { exact: true })).toBeVisible();
  // Elsewhere nothing of it is shown, and coming back it is hidden again.
  await screening.part('References');
  await screening.part('Eligibility');
  await expect(page.getByText('Eligible on Jan 15, 2027', { exact: true })).toBeHidden();
});

test('a questionnaire keyed from paper keeps what was typed, and its answers open on purpose', async ({
  desk,
}) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await screening.openOf(name);
  await screening.part('Questionnaire');
  await page.getByRole('link', { name: 'Key in from paper' }).click();
  const helped = page.getByRole('textbox', { name: /^2\. What helped you most/ });
  await helped.fill('A worker who called back.');
  await screening.draftIsSaved();
  await screening.button('Close').click();
  await page.getByRole('link', { name: 'Key in from paper' }).click();
  await expect(helped).toHaveValue('A worker who called back.');
  await screening.button('Save questionnaire').click();
  const line = screening.line('Keyed from paper');
  await expect(line).toBeVisible();

  await line.getByRole('link').click();
  await expect(helped).toBeHidden();
  await screening.button('Open the answers').click();
  await expect(helped).toHaveValue('A worker who called back.');

  // On screen, what is asked for has to be answered, at its own question.
  await screening.button('Close').click();
  await page.getByRole('link', { name: 'Fill in on screen' }).click();
  await screening.button('Save questionnaire').click();
  await expect(page.getByText('Answer this question', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^1\. What was it like/ })).toBeFocused();
});

test('two interviewers rate alone, and then their ratings stand side by side', async ({
  desk,
  home,
}) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await screening.openOf(name);
  await screening.part('Interviews');
  const file = join(home, 'guide.pdf');
  await desk.answerDialog(file);
  await screening.button('Blank form').click();
  await page.getByRole('menuitem', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('guide.pdf');
  const text = pdfText(file);
  expect(text).toContain(name);
  expect(text).toContain('10. Emotional readiness');
  expect(text).toContain('version 1 of this form');
  // The last page holds more than a line that had no room before it.
  expect(pdfInfo(file)['Pages']).toBe('4');

  await screening.addInterview('Ana Lopez', 'Dee Park');
  // A sheet that is half filled in is there again after the lock.
  await page.getByRole('link', { name: 'Rate as Ana Lopez' }).click();
  const hope = page.getByRole('textbox', { name: 'What you heard: hope' });
  await hope.fill('Named a next step.');
  await page.keyboard.press('Control+l');
  await desk.unlock();
  await expect(hope).toHaveValue('Named a next step.');
  await screening.button('Close').click();
  await screening.rate('Ana Lopez', 'listening', '2');
  await expect(page.getByText('1 sheet is still to come.', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ratings side by side' })).toBeHidden();
  await screening.rate('Dee Park', 'listening', '5');
  await page.getByRole('link', { name: 'Ratings side by side' }).click();
  const listening = screening.row(/^Listening/);
  await expect(listening).toContainText('Ana Lopez heard an example of listening.');
  await expect(listening).toContainText('Far apart: 2 to 5. Talk it over.');
  await expect(screening.row(/^Hope/)).toContainText('Named a next step.');
  await expect(screening.row(/^Hope/)).toContainText('Not rated');
});

test('references, checks and credentials: what is in place, and what is missing for a match', async ({
  desk,
}) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await screening.openOf(name);
  await screening.part('References');
  await screening.button('Add a reference').click();
  await screening.dialog('Add a reference').getByLabel('Name').fill('Pastor Oyelaran');
  await screening.button('Add reference').click();
  await page.getByRole('link', { name: 'Write up the call with Pastor Oyelaran' }).click();
  await screening.choice('What came of it? (optional)', 'Could not be reached').check();
  await screening.button('Save call').click();
  await expect(screening.line('Pastor Oyelaran')).toContainText('Could not be reached');

  await screening.part('Credentials');
  const matching = screening.line(/^Being matched/);
  await expect(matching).toContainText('background checks. The program manager may decide');
  await page.getByRole('button', { name: 'Add', exact: true }).last().click();
  const credential = screening.dialog('Add an agreement or credential');
  await credential.getByRole('combobox', { name: 'What is it?' }).fill('confid');
  await page.getByRole('option', { name: 'Confidentiality agreement' }).click();
  await credential.getByRole('button', { name: 'Add credential' }).click();
  await expect(screening.row(/^Confidentiality agreement/)).toContainText('Being matched');
  await expect(matching).not.toContainText('onfidentiality');

  await screening.part('Background checks');
  await screening.button('Open background checks').click();
  await screening.button('Add a check').click();
  const check = screening.dialog('Add a check');
  // No field has room for what was found.
  await expect(check.locator('textarea')).toHaveCount(0);
  await check.getByLabel('Which check?').selectOption('Driving record');
  await check.getByLabel('File number of human resources').fill('speeding, twice');
  await check.getByRole('button', { name: 'Add check' }).click();
  await expect(check.getByText('Enter the number only', { exact: false })).toBeVisible();
  await check.getByLabel('File number of human resources').fill('HR-2291');
  await check.getByRole('button', { name: 'Add check' }).click();
  await expect(screening.row(/^Driving record/)).toContainText('HR-2291');

  await screening.part('Credentials');
  await screening.button('Let them go on: Being matched').click();
  const override = screening.dialog('Being matched');
  await override.getByLabel('Why may they go on without it?').fill('The papers are in the mail.');
  await override.getByLabel('Who decided?').fill('Program manager');
  await override.getByRole('button', { name: 'Let them go on' }).click();
  await expect(matching).toContainText('Allowed for now');
  await expect(matching).toContainText('until Dec 2, 2026: The papers are in the mail.');
});

test('a parent partner who never was a candidate has checks and credentials', async ({ desk }) => {
  const screening = new Screening(desk);
  const { page } = desk;
  await desk.goTo('/people?find=Maria+Lucero');
  await page.getByRole('main').getByRole('link', { name: 'Maria Lucero', exact: true }).click();
  await page.getByRole('link', { name: 'Screening and credentials' }).click();
  await expect(page.getByRole('heading', { name: 'Maria Lucero', level: 1 })).toBeFocused();
  await expect(page.getByRole('tab')).toHaveText(['Background checks', 'Credentials']);
  await screening.button('Open background checks').click();
  await expect(screening.button('Add a check')).toBeVisible();
  await screening.part('Credentials');
  await expect(screening.line(/^Being matched/)).toBeVisible();
  await desk.goTo('/people?find=Maria+Lucero');
  await page.getByRole('main').getByRole('link', { name: 'Maria Lucero', exact: true }).click();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Changes' })).toContainText(/background checks/i);
});

test('by keyboard: a decision with conditions, and its letter as a PDF', async ({ desk, home }) => {
  const screening = new Screening(desk);
  const { page } = desk;
  const { keyboard } = page;
  await screening.openOf(name);
  await page.getByRole('tab', { name: 'Eligibility' }).focus();
  await keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Decision' })).toBeFocused();
  await screening.button('Record the decision').focus();
  await keyboard.press('Enter');
  await screening.choice('What was decided?', 'Accept').focus();
  await keyboard.press('ArrowDown');
  await expect(screening.choice('What was decided?', 'Accept with conditions')).toBeChecked();
  await page.getByRole('textbox', { name: 'What has to be in place first?' }).focus();
  await keyboard.type('The registry check has to come back.');
  await page.getByRole('textbox', { name: 'Who decided?' }).focus();
  await keyboard.type('Panel of three');
  await keyboard.press('Enter');
  await expect(screening.dialog('Decision')).toBeHidden();

  const letter = page.getByRole('group', { name: 'The letter' });
  await expect(letter).toContainText('Dear Terrence,');
  const file = join(home, 'letter.pdf');
  await desk.answerDialog(file);
  await screening.button('Save as PDF').focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
    'This file is not encrypted',
  );
  const text = pdfText(file);
  expect(text).toContain(name);
  expect(text).toContain('Dear Terrence,');
  expect(text).toContain('The registry check has to come back.');
  expect(text).not.toContain('Panel of three');
  expect(pdfInfo(file)['Pages']).toBe('1');

  await screening.button('It went out today').focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Went out Mon, Nov 2, 2026')).toBeVisible();
  await expect(page.getByText('Decided on Nov 2, 2026: Accept with conditions.')).toBeVisible();
});
