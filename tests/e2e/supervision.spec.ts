import { Desk, expect, test } from './fixtures';
import { NoteEditor, SupervisionPage } from './pages/supervision';

test('those due this month are worked through one after the other', async ({ desk }) => {
  const { page } = desk;
  const supervision = new SupervisionPage(desk);
  await supervision.open('?view=due');
  await page.getByRole('button', { name: 'Work through 9 parent partners' }).click();
  const editor = new NoteEditor(page);
  await expect(editor.who('Fatima Cordova')).toBeVisible();
  await expect(page.getByText('9 still to see this month, this one included.')).toBeVisible();
  await expect(editor.beside.getByText(/Olivia Freeman/)).toBeVisible();
  await editor.howLong.fill('1h');
  await editor.note.fill('How are you?\nTired after court.\n\nMatches\n\nSkills\n');
  await editor.addAction('Ask about respite', 'Coordinator', '+7');
  await editor.finish();

  await expect(editor.who('Vanessa Begay')).toBeVisible();
  await expect(editor.note).toHaveValue(/^How are you\?/);
  await page.getByRole('link', { name: 'Skip to Yolanda Valdez' }).click();
  await expect(editor.who('Yolanda Valdez')).toBeVisible();

  await supervision.open();
  const row = supervision.partner('Fatima Cordova');
  await expect(row).toContainText('Mon, Nov 2, today');
  await expect(row.getByRole('cell').nth(3)).toHaveText('1');
  await expect(page.getByText('2 of 9 active parent partners are past due')).toBeVisible();
  await row.getByRole('link').click();
  const panel = supervision.panel('Fatima Cordova');
  await panel.getByLabel('Ask about respite').click();
  await expect(supervision.messages.getByText('Action done.')).toBeVisible();
  await expect(panel.getByText('Nothing is open.')).toBeVisible();
  await supervision.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByLabel('Ask about respite')).not.toBeChecked();
});

test('a sealed note shows its words without empty headings, takes addenda and nothing else', async ({
  desk,
}) => {
  const { page } = desk;
  const supervision = new SupervisionPage(desk);
  const editor = await supervision.newNote('?mentor=3');
  await editor.howLong.fill('45');
  await editor.note.fill('How are you?\n\nSkills\nListening well.\n');
  await editor.finish();
  const panel = supervision.panel('Individual, Nov 2, 2026');
  await expect(panel.getByText('Skills Listening well.')).toBeVisible();
  await expect(panel.getByText('How are you?')).toBeHidden();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Add an addendum…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an addendum' });
  await expect(dialog.getByLabel('What is to be added')).toBeFocused();
  await page.keyboard.type('She called back on Tuesday.');
  await dialog.getByRole('button', { name: 'Seal addendum' }).click();
  await expect(panel.getByRole('article')).toContainText('She called back on Tuesday.');
  await expect(panel.getByText('Skills Listening well.')).toBeVisible();
});

test('a restricted note opens on purpose only, and the history says who opened it', async ({
  desk,
}) => {
  const { page } = desk;
  const supervision = new SupervisionPage(desk);
  const editor = await supervision.newNote('?mentor=3');
  await editor.howLong.fill('45');
  await editor.note.fill('Words for few eyes.');
  await page.getByLabel('Restricted').check();
  await editor.finish();
  const panel = supervision.panel('Individual, Nov 2, 2026');
  await expect(panel.getByText('This note is restricted')).toBeVisible();
  await expect(page.getByText('Words for few eyes.')).toHaveCount(0);
  await panel.getByRole('tab', { name: 'Changes' }).click();
  await expect(panel.getByText('Opened restricted facts')).toHaveCount(0);
  await expect(page.getByText('Words for few eyes.')).toHaveCount(0);
  await panel.getByRole('tab', { name: 'Note' }).click();
  await panel.getByRole('button', { name: 'Open the note' }).click();
  await expect(panel.getByText('Words for few eyes.')).toBeVisible();
  await panel.getByRole('tab', { name: 'Changes' }).click();
  await expect(panel.getByText('Opened restricted facts')).toHaveCount(1);
  await panel.getByRole('tab', { name: 'Note' }).click();
  // Looking away closes it again.
  await expect(panel.getByText('This note is restricted')).toBeVisible();
});

test('an unfinished note survives a lock, is listed, counts nowhere and can be let go', async ({
  desk,
}) => {
  const { page } = desk;
  const supervision = new SupervisionPage(desk);
  const editor = await supervision.newNote('?mentor=7');
  await editor.note.fill('Half a sentence');
  await page.getByRole('button', { name: 'Lock' }).click();
  await desk.unlock();
  await expect(editor.note).toHaveValue('Half a sentence');
  await page.getByRole('button', { name: 'Close, finish later' }).click();
  await expect(page.getByText('1 unfinished note, not counted until finished')).toBeVisible();
  await expect(page.getByText(/Fatima Cordova, Mon, Nov 2/)).toBeVisible();
  await expect(supervision.partner('Fatima Cordova')).toContainText('None yet');
  await page.getByRole('link', { name: 'Go on writing' }).click();
  await expect(editor.note).toHaveValue('Half a sentence');
  await supervision.open();
  await page.getByRole('button', { name: 'Discard…' }).click();
  await page.getByRole('button', { name: 'Discard 1 unfinished note' }).click();
  await expect(page.getByText(/unfinished note, not counted/)).toBeHidden();
});

test('a note survives the program being killed', async ({ home, today }) => {
  const first = await Desk.start(home, { today });
  await first.unlock();
  const editor = await new SupervisionPage(first).newNote('?mentor=7');
  await editor.note.fill('Half a sentence');
  await editor.draftIsSaved();
  first.app.process().kill('SIGKILL');
  const second = await Desk.start(home, { today });
  await second.unlock();
  await new SupervisionPage(second).open();
  await second.page.getByRole('link', { name: 'Go on writing' }).click();
  await expect(new NoteEditor(second.page).note).toHaveValue('Half a sentence');
  await second.app.close();
});

test('a session that has not taken place is not sealed', async ({ desk }) => {
  const supervision = new SupervisionPage(desk);
  const editor = await supervision.newNote('?mentor=7');
  await editor.howLong.fill('45');
  await editor.date.fill('11/20/2026');
  await desk.page.getByRole('button', { name: 'Finish and seal…' }).click();
  await expect(desk.page.getByText(/can be finished once it took place/)).toBeVisible();
  await expect(editor.date).toBeFocused();
});

test('concerns open on purpose; one is added and closed with its date', async ({ desk }) => {
  const { page } = desk;
  const supervision = new SupervisionPage(desk);
  await supervision.open('?view=concerns');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open concerns' }).click();
  const table = page.getByRole('table', { name: 'Concerns' });
  await expect(table.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Add a concern…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a concern' });
  await dialog.getByRole('combobox', { name: 'Kind of concern' }).fill('inj');
  await page.getByRole('option', { name: 'Injury' }).click();
  await dialog.getByRole('button', { name: 'Add concern' }).click();
  const row = table.getByRole('row').filter({ hasText: 'Injury' });
  await expect(row).toContainText('Open');
  await row.hover();
  await row.getByRole('button', { name: /^Close…/ }).click();
  await page.getByRole('button', { name: 'Close concern' }).click();
  await expect(row).toContainText('Closed');
  await expect(row).toContainText('Mon, Nov 2');
});

for (const theme of ['light', 'dark'] as const) {
  test(`supervision is accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    const { page } = desk;
    const supervision = new SupervisionPage(desk);
    const editor = await supervision.newNote('?mentor=3');
    await editor.addAction('Call', 'Kevin', 't');
    await page.getByRole('button', { name: 'Finish and seal…' }).click();
    await desk.expectAccessible();
    await editor.howLong.fill('45');
    await page.getByRole('button', { name: 'Finish and seal…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await desk.expectAccessible();
    await page.getByRole('button', { name: 'Seal this note' }).click();
    await expect(supervision.panel('Individual, Nov 2, 2026')).toBeVisible();
    await desk.expectAccessible();
    for (const view of ['due', 'sessions', 'concerns']) {
      await supervision.open(`?view=${view}`);
      await desk.expectAccessible();
    }
    await page.getByRole('button', { name: 'Open concerns' }).click();
    await expect(page.getByRole('table', { name: 'Concerns' })).toBeVisible();
    await desk.expectAccessible();
    await supervision.open('/partner/3');
    await expect(supervision.panel('Kevin Xiong')).toBeVisible();
    await desk.expectAccessible();
  });
}
