import { expect, test } from './fixtures';
import { MatchesPage } from './pages/matches.page';

test('a waiting parent is matched past a limit, with the reason kept', async ({ desk }) => {
  const { page } = desk;
  const matches = new MatchesPage(page);
  await desk.goTo('/families/requests?view=waiting&find=ruiz');
  await page.getByRole('link', { name: 'Ursula Ruiz' }).click();
  await page.getByRole('link', { name: 'Start a match' }).click();
  await expect(page.getByRole('combobox', { name: 'Parent', exact: true })).toHaveValue(
    'Ursula Ruiz',
  );
  await expect(page.getByLabel('Which request does it answer?')).toContainText('Oct 20, 2026');
  await matches.choosePartner('van', /Vanessa Begay.*Past the limit/);
  await expect(page.getByText('This goes past the limit of this parent partner')).toBeVisible();
  await page.getByRole('button', { name: 'Start match' }).click();
  const why = page.getByLabel('Why do you match them all the same?');
  await expect(why).toBeFocused();
  await why.fill('Both live in Foothills.');
  await page.getByRole('button', { name: 'Start match' }).click();
  const panel = matches.panel('Ursula Ruiz with Vanessa Begay');
  await expect(panel).toContainText('Both live in Foothills.');
  await expect(matches.sentence).toContainText('25 matches are open.');
  await panel.getByRole('tab', { name: 'Changes' }).click();
  await expect(panel).toContainText('Both live in Foothills.');
  await matches.undo();
  await expect(matches.sentence).toContainText('24 matches are open.');
});

test('someone who is not active cannot be chosen, and it says why', async ({ desk }) => {
  await desk.goTo('/matches/new');
  await desk.page.getByRole('combobox', { name: 'Parent partner' }).fill('bird');
  const option = desk.page.getByRole('option', { name: /José Birdsong.*Left the program/ });
  await expect(option).toHaveAttribute('aria-disabled', 'true');
});

test('a match is closed with its reason, reopened, and closed again by undoing that', async ({
  desk,
}) => {
  const { page } = desk;
  const matches = new MatchesPage(page);
  await desk.goTo('/matches?view=quiet');
  const panel = await matches.open('Olivia Freeman');
  await panel.getByRole('button', { name: 'Close match' }).click();
  const dialog = page.getByRole('dialog', { name: /^Close the match/ });
  await dialog.getByRole('textbox', { name: 'Ended on' }).fill('1/1/2020');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Close match' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Ended on' })).toBeFocused();
  await expect(dialog.getByText('Choose why it ended.', { exact: true })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ended on' }).fill('10/30');
  await dialog.getByRole('combobox', { name: 'Why did it end?' }).fill('goals');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Planned', { exact: true }).check();
  await dialog
    .getByLabel('One sentence from the parent', { exact: false })
    .first()
    .fill('I can do this.');
  await dialog.getByRole('button', { name: 'Close match' }).click();
  await expect(panel).toContainText('Goals met');
  await expect(panel).toContainText('I can do this.');
  await expect(matches.sentence).toContainText('23 matches are open. 1 is quiet');
  await panel.getByRole('button', { name: 'Reopen' }).click();
  await expect(panel.getByRole('button', { name: 'Close match' })).toBeVisible();
  await matches.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(panel.getByRole('button', { name: 'Reopen' })).toBeVisible();
});

test('entered in error: it leaves the open ones, and can be taken back', async ({ desk }) => {
  const { page } = desk;
  const matches = new MatchesPage(page);
  await desk.goTo('/matches');
  const panel = await matches.open('Marisol Alvarez');
  await panel.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Entered in error…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Entered in error' });
  await dialog.getByLabel('What was wrong?').fill('Wrong parent');
  await dialog.getByRole('button', { name: 'Mark as entered in error' }).click();
  await expect(panel).toContainText('Entered in error: counts nowhere');
  await expect(matches.sentence).toContainText('23 matches are open.');
  await panel.getByRole('button', { name: 'It was not an error' }).click();
  await expect(matches.sentence).toContainText('24 matches are open.');
});

test('a new match follows the earlier one and closes it in the same step', async ({ desk }) => {
  const { page } = desk;
  const matches = new MatchesPage(page);
  await desk.goTo('/matches');
  const panel = await matches.open('Rosa Begay');
  await panel.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'New match for Rosa Begay…' }).click();
  await matches.choosePartner('lucero', /Maria Lucero/);
  await page.getByLabel('Not planned').check();
  await page.getByRole('button', { name: 'Start match' }).click();
  const next = matches.panel('Rosa Begay with Maria Lucero');
  await expect(next).toContainText('Follows an earlier match');
  await next.getByRole('link', { name: 'Yolanda Valdez' }).click();
  const earlier = matches.panel('Rosa Begay with Yolanda Valdez');
  await expect(earlier).toContainText('New match made');
  await expect(earlier).toContainText('Followed by');
});

test('who has room: full ones last, each leading to their matches', async ({ desk }) => {
  const { page } = desk;
  await desk.goTo('/matches/room');
  const table = page.getByRole('table', { name: 'Parent partners and their room' });
  await expect(table.getByRole('row').last()).toContainText('Vanessa BegayPast the limit4 of 3');
  await table.getByRole('link', { name: 'Vanessa Begay' }).click();
  await expect(page.getByRole('table', { name: 'Matches' }).getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('button', { name: 'Only Vanessa Begay: show all' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`matches are accessible in ${theme}`, async ({ desk }) => {
    await desk.setTheme(theme);
    for (const [path, name] of [
      ['/matches', 'Last reached'],
      ['/matches?view=closed', 'Ended'],
      ['/matches/3', 'Reached contacts'],
      ['/matches/3?tab=contacts', 'Phone'],
      ['/matches/room', 'This month'],
      ['/matches/new?parent=3&previous=3', 'Was the ending planned?'],
    ] as const) {
      await desk.goTo(path);
      await expect(desk.page.getByText(name, { exact: true }).first()).toBeVisible();
      await desk.expectAccessible();
    }
  });
}
