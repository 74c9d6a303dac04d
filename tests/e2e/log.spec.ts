import { Desk, expect, test } from './fixtures';
import { ContactForm, LogPage } from './pages/log';

test('a contact by keyboard: date, who, how, how long; the next one keeps day and parent partner', async ({
  desk,
}) => {
  const { page } = desk;
  const { keyboard } = page;
  const log = new LogPage(desk);
  const form = await log.newContact();
  await expect(form.date).toBeFocused();
  await keyboard.type('10/29');
  for (let n = 0; n < 3; n += 1) await keyboard.press('Tab');
  await expect(form.mentor).toBeFocused();
  await keyboard.type('kev xio');
  await expect(page.getByRole('option', { name: /Kevin Xiong/ })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(form.parent).toBeFocused();
  // The parents of open matches are offered without a letter typed.
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: /Tanya Montoya Matched since/ })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('t');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('1.5h');
  await keyboard.press('Control+Enter');
  await expect(log.messages.getByText('Contact saved.')).toBeVisible();
  await expect(form.parent).toBeFocused();
  await expect(form.date).toHaveValue('Thu, Oct 29, 2026');
  await expect(form.chosen('Kevin Xiong')).toBeVisible();
  await expect(form.chosen('Tanya Montoya')).toBeHidden();
  await expect(page.getByText('1 entry saved just now')).toBeVisible();

  await keyboard.press('Control+d');
  await expect(form.chosen('Tanya Montoya')).toBeVisible();
  await expect(form.how).toHaveValue('text');
  await expect(form.howLong).toBeFocused();

  await log.open('?period=last_month');
  await log.openRow('Thu, Oct 29', 'Kevin Xiong', 'Tanya Montoya', '1 h 30 min');
  await expect(page.getByRole('heading', { name: 'Text, Oct 29, 2026' })).toBeVisible();
});

test('a joint visit is one contact and its time counts once; undo takes it away', async ({
  desk,
}) => {
  const log = new LogPage(desk);
  await log.open('?period=last_month');
  await expect(log.total('Contacts')).toHaveText('205');
  await expect(log.total('Time with parents')).toHaveText('108 h');
  await expect(log.total('Parent partner time')).toHaveText('116 h 20 min');
  const form = await log.newContact();
  await form.date.fill('10/30');
  await form.choose(form.mentor, 'kevin', 'Kevin Xiong');
  await form.choose(form.mentor, 'fatima', 'Fatima Cordova');
  await form.choose(form.parent, 'olivia', 'Olivia Freeman');
  await form.how.selectOption('In person');
  await form.howLong.fill('60');
  await form.save();
  await expect(log.messages.getByText('Contact saved.')).toBeVisible();
  await log.open('?period=last_month');
  await expect(log.total('Contacts')).toHaveText('206');
  await expect(log.total('Time with parents')).toHaveText('109 h');
  await expect(log.total('Parent partner time')).toHaveText('118 h 20 min');
  await log.undo();
  await expect(log.total('Contacts')).toHaveText('205');
});

test('what is odd is said and does not stop anybody', async ({ desk }) => {
  const log = new LogPage(desk);
  const form = await log.newContact();
  await form.date.fill('11/5/2026');
  await form.choose(form.mentor, 'kevin', 'Kevin Xiong');
  await form.choose(form.parent, 'olivia', 'Olivia Freeman');
  await form.how.selectOption('Phone');
  await form.howLong.fill('13h');
  const notice = desk.page.getByRole('list').filter({ hasText: 'is still to come' });
  await expect(notice).toContainText('Olivia Freeman has no match with Kevin Xiong.');
  await expect(notice).toContainText('With this, Kevin Xiong has 13 h on that day.');
  await form.save();
  await expect(log.messages.getByText('Contact saved.')).toBeVisible();
});

test('an entry that lacks its answers is not saved, and the first question has the focus', async ({
  desk,
}) => {
  const form = await new LogPage(desk).newContact();
  await form.save();
  await expect(form.mentor).toBeFocused();
  await expect(desk.page.getByText('4 answers need a fix')).toBeVisible();
  await form.choose(form.mentor, 'kevin', 'Kevin Xiong');
  await form.howLong.fill('0');
  await form.save();
  await expect(desk.page.getByText('Enter at least 1 min.').first()).toBeVisible();
});

test('what was typed survives a lock and is gone on with', async ({ desk }) => {
  const log = new LogPage(desk);
  const form = await log.newContact();
  await form.choose(form.mentor, 'kevin', 'Kevin Xiong');
  await form.summary.fill('Half a sentence');
  await desk.page.getByRole('button', { name: 'Lock' }).click();
  await desk.unlock();
  await expect(form.summary).toHaveValue('Half a sentence');
  await expect(form.chosen('Kevin Xiong')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Start over' }).click();
  await expect(form.summary).toHaveValue('');
  await log.newContact();
  await expect(desk.page.getByRole('button', { name: 'Start over' })).toBeHidden();
});

test('what was typed survives the program being killed', async ({ home, today }) => {
  const first = await Desk.start(home, { today });
  await first.unlock();
  const form = await new LogPage(first).newContact();
  await form.summary.fill('Half a sentence');
  await expect(first.page.getByText(/Draft saved/).first()).toBeVisible();
  first.app.process().kill('SIGKILL');
  const second = await Desk.start(home, { today });
  await second.unlock();
  const again = await new LogPage(second).newContact();
  await expect(again.summary).toHaveValue('Half a sentence');
  await second.app.close();
});

test('filter, open, correct, mark as entered in error, bring back', async ({ desk }) => {
  const log = new LogPage(desk);
  await log.open('?period=last_month&mode=phone&mentor=3');
  await expect(desk.page.getByRole('button', { name: 'More filters (1)' })).toBeVisible();
  const before = await log.total('Contacts').textContent();
  const panel = await log.openRow('Kevin Xiong');
  await panel.getByRole('button', { name: 'Edit' }).click();
  const form = new ContactForm(desk.page, panel);
  await form.summary.fill('Corrected words');
  await form.save();
  await expect(panel.getByText('Corrected words')).toBeVisible();
  await panel.getByRole('tab', { name: 'Changes' }).click();
  await expect(panel.getByText('Changed')).toBeVisible();
  await panel.getByRole('tab', { name: 'Facts' }).click();

  await panel.getByRole('button', { name: 'Entered in error…' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark as entered in error' }).click();
  await expect(dialog.getByText('Say in a few words what went wrong.')).toBeVisible();
  await dialog.getByLabel('What went wrong?').fill('Wrong day');
  await dialog.getByRole('button', { name: 'Mark as entered in error' }).click();
  await expect(panel.getByText('Entered in error: it counts nowhere')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Kevin Xiong' })).toBeVisible();
  await expect(log.total('Contacts')).toHaveText(String(Number(before) - 1));
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(panel.getByText('Entered in error: it counts nowhere')).toBeHidden();
  await expect(log.total('Contacts')).toHaveText(String(before));
});

test('program work of several parent partners is logged', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/log/activity/new');
  const form = new ContactForm(page);
  await page.getByRole('combobox', { name: 'What kind of work' }).fill('spea');
  await page.getByRole('option', { name: 'Speaking' }).click();
  const partners = page.getByRole('combobox', { name: 'Parent partners' });
  await form.choose(partners, 'kevin', 'Kevin Xiong');
  await form.choose(partners, 'fatima', 'Fatima Cordova');
  await form.howLong.fill('90');
  await page.getByLabel('Organization or group').fill('County college');
  await page.getByRole('button', { name: 'Save program work' }).click();
  const log = new LogPage(desk);
  await expect(log.messages.getByText('Program work saved.')).toBeVisible();
  await log.open('?entry=activity');
  await expect(log.total('Program work')).toHaveText('3 h');
  await log.openRow('Speaking', 'County college');
});

test('more than a year of everybody is asked about in words', async ({ desk }) => {
  await new LogPage(desk).open('?period=days&from=2020-01-01&to=2026-10-31');
  await expect(desk.page.getByText('Choose a year or less, or choose a person')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the log is accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    const log = new LogPage(desk);
    await log.open('?period=last_month');
    await log.openRow('Sat, Oct 31');
    await desk.expectAccessible();
    await desk.page.getByRole('button', { name: 'Edit' }).click();
    await desk.expectAccessible();
    await log.open('?text=nothing-has-these-words');
    await expect(desk.page.getByText('No entry matches.')).toBeVisible();
    await desk.expectAccessible();
    const form = await log.newContact();
    await form.save();
    await desk.expectAccessible();
    await desk.goTo('/log/activity/new');
    await expect(desk.page.getByLabel('Organization or group')).toBeVisible();
    await desk.expectAccessible();
  });
}
