import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Recruitment } from './pages/recruitment';
import { TrainingPage } from './pages/training.page';
import { listen, tabTo } from './support/by-keyboard';

/** Expects that a sentence was said aloud, whatever else was. */
async function expectSaid(said: () => Promise<string[]>, sentence: string | RegExp): Promise<void> {
  await expect
    .poll(async () => (await said()).some((text) => matches(text, sentence)), {
      message: `said aloud: ${String(sentence)}`,
    })
    .toBe(true);
}

const matches = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

const typeInto = async (page: Page, name: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, page.getByRole('main').getByRole('textbox', { name }).first());
  await page.keyboard.type(text);
};

test('walkthrough 3, by keyboard: add an inquiry, move it to Interview by menu, undo', async ({
  desk,
}) => {
  const { page } = desk;
  const recruitment = new Recruitment(page);
  await desk.goTo('/recruitment/new');
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('xiong');
  await expect(page.getByRole('option', { name: /Quinn Xiong/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await typeInto(page, 'First name', 'Maria');
  await typeInto(page, 'Last name', 'Reyes');
  await tabTo(page, page.getByRole('button', { name: 'Add nomination' }));
  await page.keyboard.press('Enter');
  await expect(recruitment.record('Maria Reyes').getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');

  await desk.goTo('/recruitment?view=board');
  await recruitment.expectIn('Maria Reyes', 'Inquiry');
  const { said } = await listen(page);
  await recruitment.candidate('Maria Reyes').focus();
  await tabTo(page, page.getByRole('button', { name: 'More for Maria Reyes', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  const moveTo = page.getByRole('menuitem', { name: 'Move to…' });
  await page.keyboard.press('ArrowDown');
  await expect(moveTo).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('combobox', { name: 'To which stage?' }));
  await page.keyboard.type('Interview');
  await page.keyboard.press('Tab');
  await tabTo(page, dialog.getByRole('button', { name: 'Move to Interview' }));
  await page.keyboard.press('Enter');
  await recruitment.expectIn('Maria Reyes', 'Interview');
  await expectSaid(said, /Maria R\. moved to Interview, \d+ of \d+\./);
  await page.keyboard.press('Control+z');
  await recruitment.expectIn('Maria Reyes', 'Inquiry');
});

const twelve = [
  'Ana Dawson',
  'Wendy Lucero',
  'Kevin Xiong',
  'Latoya Petrov',
  'Terrence Espinoza',
  'Tanya Gutiérrez',
  'Darnell Ramsey',
  'Isaac Eastman',
  'Zainab Xiong',
  'Vanessa Begay',
  'Yolanda Valdez',
  'Leon Hassan',
] as const;

test('walkthrough 4, by keyboard: attendance of 12 people with range fill, a pasted block, undo', async ({
  desk,
}) => {
  test.slow();
  const { app, page } = desk;
  const training = new TrainingPage(page);
  const press = (keys: string) => page.keyboard.press(keys);
  await desk.goTo('/training/new');
  await training.startCohort(twelve);
  const names = await training.grid.getByRole('rowheader').allTextContents();
  const [first = '', second = '', third = ''] = names;
  const { said } = await listen(page);

  // One tab stop, and the arrows inside it.
  await tabTo(page, training.grid.locator('[tabindex="0"]'));
  await press('Control+Home');
  await expect(training.cell(1, first)).toBeFocused();
  await expect(training.cell(1, first)).toHaveAccessibleName(
    `Week 1, Sep 10, ${first}: not marked`,
  );
  await expect(training.grid).toHaveAttribute('aria-rowcount', '14');
  await expect(training.cell(1, first)).toHaveAttribute('aria-colindex', '2');

  // A range of all twelve, filled with one key.
  await press('Control+Shift+ArrowDown');
  await expectSaid(said, '12 cells selected.');
  await press('p');
  await expectSaid(said, '12 cells: present.');
  await press('Control+Home');
  await press('ArrowDown');
  await press('m');
  await expectSaid(said, `Week 1, Sep 10, ${second}: missed`);
  await expectSaid(said, '30 h to go.');

  // Late, with minutes; and what cannot be, in words.
  await press('ArrowDown');
  await press('l');
  await page.keyboard.type('500');
  await press('Enter');
  await expect(page.getByRole('alert')).toContainText('Enter at most 135 minutes.');
  await press('Control+a');
  await page.keyboard.type('1:40');
  await press('Enter');
  await expectSaid(said, `Week 1, Sep 10, ${third}: late, 1 h 40 min`);

  // Week 2 is like week 1: filled to the right, the heads stay in view.
  await press('Control+Home');
  await press('Control+Shift+ArrowDown');
  await press('Shift+ArrowRight');
  await press('Control+r');
  await expect(training.cell(2, third)).toHaveAccessibleName(/late, 1 h 40 min/);
  await expect(training.cell(2, second)).toHaveAccessibleName(/missed/);

  // A block from Excel, with a cell that is no mark.
  await press('Control+Home');
  await press('ArrowRight');
  await press('ArrowRight');
  const block = names.slice(0, 12).map((_, row) => (row === 4 ? '??\tP' : 'P\tX'));
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), block.join('\r\n'));
  await press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Check what you paste' });
  await expect(dialog).toContainText('1 cell cannot be pasted');
  await expect(dialog).toContainText('“??” is not a mark.');
  await expect(dialog.getByRole('button', { name: 'Change 23 marks' })).toBeFocused();
  await press('Enter');
  await expect(dialog).toBeHidden();
  await expectSaid(said, '23 marks pasted.');
  await expect(training.cell(3, first)).toBeFocused();
  await expect(training.cell(4, first)).toHaveAccessibleName(/excused/);

  // Undo and redo, step by step.
  await press('Control+z');
  await expectSaid(said, 'Undone: 23 marks.');
  await expect(training.cell(4, first)).toHaveAccessibleName(/not marked/);
  await press('Control+y');
  await expectSaid(said, 'Done again: 23 marks.');
  await press('Control+z');
  await press('Control+z');
  await expect(training.cell(2, second)).toHaveAccessibleName(/not marked/);
  await expect(training.cell(1, second)).toHaveAccessibleName(/missed/);

  // What has focus is never under the frozen names or heads.
  await press('Control+End');
  await press('Control+Home');
  await press('ArrowLeft');
  await expect(training.grid.getByRole('rowheader').first()).toBeFocused();
  await press('Tab');
  await expect(training.grid.locator(':focus')).toHaveCount(0);
});
