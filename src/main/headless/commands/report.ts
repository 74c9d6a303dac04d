import { isMonth } from '@shared/dates';
import { Failure } from '@shared/errors';
import { onChosenFolder } from '../../exchange/csv-writer';
import { writeFileAtomic } from '../../vault/vault-file';
import { usageError } from '../arguments';
import type { Command, CommandContext } from '../command';
import { exitCodes } from '../exit-codes';
import type { Audience, ReportRequest } from '../io';

const isAudience = (text: string): text is Audience => text === 'internal' || text === 'shareable';

const notYet = (what: string) =>
  new Failure({
    code: 'RULE',
    message: `This version cannot make ${what} yet. Leave that option out.`,
  });

function readRequest({ args }: CommandContext): Omit<ReportRequest, 'office'> {
  const month = args.need('month');
  const audience = args.get('audience') ?? 'internal';
  if (!isMonth(month)) throw usageError('Write the month as YYYY-MM, like --month 2026-10.');
  if (!isAudience(audience)) throw usageError('Use --audience internal or --audience shareable.');
  // Better none than one that shows small counts and names to strangers.
  if (audience === 'shareable') throw notYet('the shareable edition');
  return { month, audience };
}

/** The files that were asked for besides the JSON. */
async function writeFiles(
  { args, io, say }: CommandContext,
  request: ReportRequest,
): Promise<void> {
  const kinds = [
    { option: 'pdf', make: io.services.printPdf, what: 'the printed report' },
    { option: 'xlsx', make: io.services.reportXlsx, what: 'a workbook' },
  ];
  for (const { option, make, what } of kinds) {
    const path = args.path(option);
    if (path === undefined) continue;
    if (!make) throw notYet(what);
    const content = await make.call(io.services, request);
    onChosenFolder(() => writeFileAtomic(path, content));
    say(`Wrote ${path}`);
  }
}

export const report: Command = {
  name: 'report',
  usage: '--vault DIR --month YYYY-MM [--audience internal|shareable] [--pdf FILE] [--xlsx FILE]',
  options: { vault: 'text', month: 'text', audience: 'text', pdf: 'text', xlsx: 'text' },
  required: ['vault', 'month'],
  needsElectron: (args) => args.has('pdf'),
  async run(context) {
    const request = readRequest(context);
    const vault = await context.open();
    try {
      const full = { ...request, office: vault.office };
      const json = context.io.services.reportJson(full);
      if (!json.ok) throw new Failure(json.error);
      await writeFiles(context, full);
      context.answer(json.value);
      return exitCodes.done;
    } finally {
      vault.close();
    }
  },
};
