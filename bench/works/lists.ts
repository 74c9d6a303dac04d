import { compare } from '../measure';
import { atSizeL, entry } from '../result';
import type { Context, Work } from '../work';
import type { Desk } from '../vault/desk';
import { listPages } from './list-pages';
import type { ListPage } from './list-page';

const ids = (value: unknown): number[] => {
  const rows = Array.isArray(value) ? value : (value as { rows: unknown[] }).rows;
  return (rows as { id: number }[]).map(({ id }) => id);
};

async function measure({ options, size }: Context, desk: Desk, page: ListPage) {
  const { client } = desk.office;
  const people = page.people?.(client) ?? {};
  const input = page.input(people);
  const statement = client.prepare(page.sql).raw();
  const parameters = page.parameters(people);
  const product = () => desk.askAny(page.method, input);
  const found = ids(await product());
  const expected = (statement.all(parameters) as [number][]).map(([id]) => id);
  const same = JSON.stringify(found) === JSON.stringify(expected);
  const measured = await compare({
    product,
    reference: () => statement.all(parameters),
    runs: Math.max(9, options.runs),
  });
  return entry(
    {
      work: `list/${page.name}`,
      size,
      ...atSizeL(size, 1.5),
      limit: 16,
      product_is: `${page.method}: ${page.says}, with all checks`,
      reference_is: 'one hand-written statement for the same rows and their number',
      note: same
        ? undefined
        : `the two do not give the same rows (${found.length} and ${expected.length})`,
    },
    measured,
  );
}

/** List pages of 50 rows, sorted and filtered, in the main process. */
export const lists: Work = {
  name: 'list',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run(context) {
    const desk = await context.desk(context.size);
    const entries = [];
    for (const page of listPages) entries.push(await measure(context, desk, page));
    return entries;
  },
};
