import { z } from 'zod';
import { id, localDate, longText, month, paging } from './common';
import { command, query } from './define';

const simple = z.union([z.number(), z.null()]);
/** A figure's value: a number, counts by value, or {n, median}, {n, met}, {mean, max}. */
const metricValue = z.union([simple, z.record(z.string(), simple)]);
export type MetricValue = z.infer<typeof metricValue>;

const metric = z.object({ month: metricValue, previous: metricValue, fytd: metricValue });
export type MetricView = z.infer<typeof metric>;

const period = z.object({ from: localDate, to: localDate });

export const narrativeFields = z.object({
  achievements: longText(),
  challenges: longText(),
  nextMonth: longText(),
});
export type Narrative = z.infer<typeof narrativeFields>;

export const checkKinds = [
  'contact_incomplete',
  'event_outcome',
  'session_scheduled',
  'attendance_missing',
  'match_quiet',
  'referral_undecided',
  'contact_outside_match',
  'pay_without_rate',
] as const;
export type CheckKind = (typeof checkKinds)[number];

const checkLine = z.object({
  text: z.string(),
  detail: z.string().nullable(),
  /** Where in the program it can be put right. */
  path: z.string().nullable(),
});
const check = z.object({
  kind: z.enum(checkKinds),
  total: z.int(),
  /** The first lines; the rest is counted. */
  lines: z.array(checkLine),
});
export type ReportCheck = z.infer<typeof check>;

const cohortRow = z.object({
  name: z.string(),
  held: z.int(),
  cancelled: z.int(),
  expected: z.int(),
  attended: z.int(),
  creditedMinutes: z.int(),
});

const appendix = z.object({
  mentors: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      openMatches: z.int(),
      contactMinutes: z.int(),
      lastSupervisionOn: localDate.nullable(),
    }),
  ),
  matches: z.array(
    z.object({
      parent: z.string(),
      mentor: z.string(),
      startOn: localDate,
      contacts: z.int(),
      minutes: z.int(),
    }),
  ),
  waiting: z.array(
    z.object({ parent: z.string(), receivedOn: localDate, days: z.int(), channel: z.string() }),
  ),
});
export type ReportAppendix = z.infer<typeof appendix>;

export const reportView = z.object({
  month,
  program: z.object({
    name: z.string(),
    agency: z.string(),
    county: z.string(),
    contractNumber: z.string(),
  }),
  periods: z.object({ month: period, previous: period, fytd: period }),
  dataCutoff: z.string(),
  metrics: z.record(z.string(), metric),
  trend: z.object({
    months: z.array(month),
    /** Figure id → value of each month. */
    values: z.record(z.string(), z.array(simple)),
  }),
  cohorts: z.array(cohortRow),
  narrative: narrativeFields,
  checks: z.array(z.object({ kind: z.enum(checkKinds), total: z.int() })),
  appendix,
  /** Words for the codes of counts by value: list name → code → words. */
  words: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ReportView = z.infer<typeof reportView>;

export const columns = ['month', 'previous', 'fytd'] as const;

const explainedLine = z.object({
  entity: z.string(),
  id,
  title: z.string(),
  on: localDate.nullable(),
  detail: z.string().nullable(),
  /** 1 for counts; minutes, cents, days, tenths of a mile or a number of children or matches. */
  amount: z.number(),
  group: z.string().nullable(),
  met: z.boolean().nullable(),
  path: z.string().nullable(),
});
export type ExplainedLine = z.infer<typeof explainedLine>;

const savedFile = z.object({ path: z.string() });

export const reports = {
  view: query(z.object({ month }), reportView),
  checklist: query(z.object({ month }), z.array(check)),
  /** The records behind one figure, a page at a time. `total` lines make the figure. */
  explain: query(
    paging.extend({ month, figure: z.string().max(80), column: z.enum(columns) }),
    z.object({
      label: z.string(),
      definition: z.string(),
      period,
      total: z.int(),
      /** Sum of the amounts of all lines, not only of this page. */
      sum: z.number(),
      value: metricValue,
      lines: z.array(explainedLine),
    }),
  ),
  saveNarrative: command(narrativeFields.extend({ month }), z.object({ changeNo: z.int() })),
  /** Asks where to, then writes the file. CANCELLED when the person changes their mind. */
  savePdf: command(z.object({ month }), savedFile),
  saveJson: command(z.object({ month }), savedFile),
  /** The figures as an Excel file, in words. */
  saveXlsx: command(z.object({ month }), savedFile),
  print: command(z.object({ month }), z.void()),
};
