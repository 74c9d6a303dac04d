import { expect, test } from './fixtures';
import { Outreach } from './pages/outreach.page';

test('an event is written down by keyboard, an inquiry names it, and what came of it is said', async ({
  desk,
}) => {
  const { page } = desk;
  const outreach = new Outreach(page);
  await desk.goTo('/recruitment/outreach');
  await expect(page.getByText('No outreach is written down yet.')).toBeVisible();
  await desk.expectAccessible();

  await page.getByRole('link', { name: 'Add an event' }).first().focus();
  await page.keyboard.press('Enter');
  const kind = page.getByRole('combobox', { name: 'What was it?' });
  await expect(kind).toBeFocused();
  // Nothing is lost and everything is said when it is sent empty.
  await page.getByRole('button', { name: 'Add event' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose what it was.').first()).toBeVisible();
  await expect(page.getByText('Say where it was.').first()).toBeVisible();
  await kind.focus();
  await page.keyboard.type('Table at court');
  await outreach.field('Day').focus();
  await page.keyboard.type('10/5/2026');
  await page.keyboard.press('Tab');
  await outreach.field('Where').focus();
  await page.keyboard.type('Family court, second floor');
  await outreach.field(/People reached/).focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await desk.expectAccessible();
  await page.keyboard.press('Enter');
  const record = outreach.record('Family court, second floor');
  await expect(record).toContainText('Nobody who asked has named this event yet.');
  await expect(record).toContainText('40');
  await desk.expectAccessible();

  await desk.goTo('/recruitment/new?kind=inquiry');
  await page.getByLabel('First name').fill('Evaline');
  await page.getByLabel('Last name').fill('Fordham');
  await page.getByLabel('How did they find the program?').selectOption({ label: 'Court' });
  const where = page.getByRole('combobox', { name: /At which outreach event/ });
  await where.focus();
  await page.keyboard.type('family');
  await page.getByRole('option', { name: /Family court, second floor/ }).click();
  await page.getByRole('button', { name: 'Add inquiry' }).click();
  await expect(
    page.getByRole('region', { name: 'Evaline Fordham' }).getByRole('link', {
      name: 'Family court, second floor',
    }),
  ).toBeVisible();

  await desk.goTo('/recruitment/outreach');
  await outreach.event('Family court, second floor').click();
  await expect(record).toContainText('It brought 1 candidate: 0 came to an interview');
  await expect(record.getByRole('link', { name: 'Evaline Fordham' })).toBeVisible();

  await record.getByRole('button', { name: 'Remove: entered by mistake' }).click();
  await expect(outreach.event('Family court, second floor')).toHaveCount(0);
  await outreach.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(outreach.event('Family court, second floor')).toBeVisible();
});

test('sources are said in words and shown by source, nominator and office', async ({ desk }) => {
  const { page } = desk;
  const outreach = new Outreach(page);
  await desk.goTo('/recruitment');
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sources that work' })).toBeVisible();
  await expect(page.getByText(/people asked in the last 12 months: \d+ came/)).toBeVisible();
  await expect(outreach.table('By source')).toBeVisible();
  await expect(outreach.table('By who nominated')).toBeVisible();
  await expect(outreach.table('By office or unit that nominated')).toBeVisible();
  await desk.expectAccessible();
  await page.getByLabel('Period').selectOption({ label: 'All years' });
  await expect(page.getByText(/people asked in all years/)).toBeVisible();
  await page.getByLabel('Period').selectOption({ label: 'Between two days' });
  await outreach.field('From').fill('1/1/1990');
  await outreach.field('To').fill('1/2/1990');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Nobody asked in this time.')).toBeVisible();
});

test('sources and outreach in the dark', async ({ desk }) => {
  await desk.setTheme('dark');
  const { page } = desk;
  await desk.goTo('/recruitment/sources');
  await expect(new Outreach(page).table('By source')).toBeVisible();
  await desk.expectAccessible();
  await desk.goTo('/recruitment/outreach/new');
  await expect(page.getByRole('heading', { name: 'Add an outreach event' })).toBeVisible();
  await desk.expectAccessible();
});
