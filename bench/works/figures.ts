import { reportJson } from '@main/features/reports/report.service';
import { reportView } from '@main/features/reports/view.service';
import { readSettings } from '@main/features/settings/settings.service';
import type { Office } from '@main/db/write';
import { windowFor } from '@shared/domain/report/build';
import { reportMonth, yearEndMonth } from '../generator/plan';
import { compare } from '../measure';
import { atSizeL, type Entry, entry } from '../result';
import type { Context, Work } from '../work';
import { rawPass } from './figures-raw';

async function figuresOf(
  { options, size }: Context,
  office: Office,
  month: string,
): Promise<Entry> {
  const settings = readSettings(office.read);
  const window = windowFor(month, settings.fiscal_year_start_month);
  const measured = await compare({
    product: () => reportJson(office, month),
    reference: rawPass(office.client, window),
    runs: options.runs,
  });
  return entry(
    {
      work: `figures/${month}`,
      size,
      ...atSizeL(size, 2),
      product_is: 'all figures of the month, the month before and the year to date',
      reference_is: `hand-written statements that read the rows of ${window.from} to ${window.to}`,
    },
    measured,
  );
}

/** Does what must not depend on the years before cost the same with ten of them as with one? */
async function historyOf({ options, size, desk }: Context, long: Office): Promise<Entry[]> {
  if (size === 'S') return [];
  const { office: short } = await desk(size === 'M' ? 'M1' : 'L1');
  const measured = await compare({
    product: () => reportJson(long, reportMonth),
    reference: () => reportJson(short, reportMonth),
    runs: options.runs,
  });
  return [
    entry(
      {
        work: 'figures-history',
        size,
        ...atSizeL(size, 1.3),
        product_is: 'the figures with 10 years of history',
        reference_is: 'the figures with 1 year of it, at the same monthly volume',
      },
      measured,
    ),
  ];
}

/** The figures of the monthly report, and what the report's pages ask for. */
export const figures: Work = {
  name: 'figures',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run(context) {
    const { office } = await context.desk(context.size);
    const view = await compare({
      product: () => reportView(office, reportMonth),
      reference: () => reportJson(office, reportMonth),
      runs: context.options.runs,
    });
    return [
      await figuresOf(context, office, reportMonth),
      await figuresOf(context, office, yearEndMonth),
      ...(await historyOf(context, office)),
      entry(
        {
          work: 'figures-pages',
          size: context.size,
          product_is:
            'everything the pages show: figures, twelve months of trend, checks, appendix',
          reference_is: 'the figures alone',
        },
        view,
      ),
    ];
  },
};
