import { z } from 'zod';
import {
  code,
  id,
  localDate,
  longText,
  paging,
  requiredText,
  saved,
  sortOf,
  version,
} from './common';
import { command, query } from './define';

const median = z.number().nullable();

const line = z.object({
  inquiries: z.int(),
  interviewed: z.int(),
  training: z.int(),
  activated: z.int(),
  afterYear: z.object({ n: z.int(), met: z.int() }),
  days: z.object({ toInterview: median, toTraining: median, toActivation: median }),
});
export type SourceLineView = z.infer<typeof line>;

const sources = z.object({
  total: line,
  bySource: z.array(line.extend({ source: z.string() })),
  /** Professionals who nominated; those who were not named have no id. */
  byNominator: z.array(
    line.extend({
      professionalId: id.nullable(),
      name: z.string(),
      organization: z.string().nullable(),
    }),
  ),
  byOrganization: z.array(line.extend({ organization: z.string().nullable() })),
});
export type SourcesView = z.infer<typeof sources>;

const count = z
  .int('Enter a whole number.')
  .min(0, 'Enter zero or more.')
  .max(1_000_000, 'Enter at most 1,000,000.')
  .nullable();

export const outreachFields = z.object({
  on: localDate,
  kind: z.string().min(1, 'Choose what it was.').pipe(code),
  site: requiredText('Say where it was.', 200),
  reached: count,
  inquiries: count,
  note: longText(),
});
export type OutreachFields = z.infer<typeof outreachFields>;

const outreachRow = outreachFields.extend({
  id,
  version,
  note: z.string().nullable(),
  /** Candidates it brought, and how far they came. */
  candidates: z.int(),
  interviewed: z.int(),
  activated: z.int(),
});
export type OutreachRow = z.infer<typeof outreachRow>;

export const sourceMethods = {
  /** Candidates who asked in a period, by where they came from. */
  sources: query(z.object({ from: localDate, to: localDate }), sources),
  outreach: query(
    paging.extend({
      sort: sortOf(['on', 'site', 'reached', 'candidates'], 'on'),
    }),
    z.object({ total: z.int(), rows: z.array(outreachRow) }),
  ),
  outreachEvent: query(
    z.object({ id }),
    outreachRow.extend({
      people: z.array(z.object({ candidateId: id, name: z.string(), inquiryOn: localDate })),
    }),
  ),
  /** Events by words of their site, the newest first, for pickers; at most 20. */
  findOutreach: query(
    z.object({ text: z.string().max(200) }),
    z.array(z.object({ id, on: localDate, kind: z.string(), site: z.string() })),
  ),
  addOutreach: command(outreachFields, saved),
  updateOutreach: command(outreachFields.extend({ id, version }), saved),
  removeOutreach: command(z.object({ id, version }), saved),
};
