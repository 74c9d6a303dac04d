import type { Period } from '../../src/shared/dates';
import { explain, value } from '../../src/shared/domain/report/build';
import type { Facts } from '../../src/shared/domain/report/facts';
import { figures, isFigureId } from '../../src/shared/domain/report/registry';
import { allTime } from './office-facts';
import { historyOf } from './office-history';

type RowOf<K extends keyof Facts> = Facts[K] extends readonly (infer T)[] ? T : never;

let lastId = 1000;

/** A maker of rows that says only what a test is about. */
function maker<T extends object>(defaults: T): (row: Partial<T>) => T {
  return (row) => ({ ...defaults, ...('id' in defaults ? { id: ++lastId } : {}), ...row });
}

export const status = maker<RowOf<'mentorStatuses'>>({
  mentorId: 1,
  status: 'active',
  from: '2026-01-01',
  to: null,
});
export const candidate = maker<RowOf<'candidates'>>({
  id: 0,
  source: 'other',
  inquiryOn: '2026-01-01',
  closedOn: null,
  closedReason: null,
});
export const stageEvent = maker<RowOf<'stageEvents'>>({
  id: 0,
  candidateId: 1,
  stage: 'application',
  enteredOn: '2026-01-01',
});
export const cohort = maker<RowOf<'cohorts'>>({
  id: 0,
  status: 'running',
  startOn: '2026-01-01',
  endOn: null,
});
export const session = maker<RowOf<'cohortSessions'>>({
  id: 0,
  on: '2026-01-01',
  held: 'held',
  minutes: 135,
});
export const attendance = maker<RowOf<'attendance'>>({
  id: 0,
  sessionId: 1,
  personId: 1,
  status: 'present',
  minutes: null,
});
export const makeup = maker<RowOf<'makeups'>>({
  id: 0,
  sessionId: 1,
  personId: 1,
  on: '2026-01-01',
  minutes: 30,
});
export const referral = maker<RowOf<'referrals'>>({
  id: 0,
  parentId: 1,
  channel: 'caseworker',
  receivedOn: '2026-01-01',
  decision: null,
  decisionOn: null,
  withdrawnOn: null,
});
export const match = maker<RowOf<'matches'>>({
  id: 0,
  mentorId: 1,
  parentId: 1,
  referralId: null,
  startOn: '2026-01-01',
  endOn: null,
  closureReason: null,
  closureKind: null,
  voided: false,
});
export const contact = maker<RowOf<'contacts'>>({
  id: 0,
  on: '2026-01-01',
  minutes: 60,
  travelMinutes: 0,
  milesTenths: 0,
  mode: 'in_person',
  result: 'reached',
  mentorIds: [1],
  parentIds: [1],
  purposes: [],
  advocacy: null,
  payable: false,
});
export const activity = maker<RowOf<'activities'>>({
  id: 0,
  on: '2026-01-01',
  minutes: 60,
  milesTenths: 0,
  kind: 'committee',
  mentorIds: [1],
  payable: false,
});
export const event = maker<RowOf<'events'>>({
  id: 0,
  on: '2026-01-01',
  kind: 'review_hearing',
  mentorRequested: null,
  mentorAttended: null,
  parentAttended: null,
});
export const link = maker<RowOf<'serviceLinks'>>({
  id: 0,
  parentId: 1,
  need: 'housing',
  identifiedOn: '2026-01-01',
  linkedOn: null,
  method: null,
  outcome: null,
  outcomeOn: null,
});
export const supervision = maker<RowOf<'supervision'>>({
  id: 0,
  on: '2026-01-01',
  minutes: 60,
  type: 'individual',
  mentorIds: [1],
});
export const incident = maker<RowOf<'incidents'>>({
  id: 0,
  on: '2026-01-01',
  kind: 'safety',
  closedOn: null,
});

/** An office that has these rows and no others. */
export function office(rows: Partial<Omit<Facts, 'history'>>): Facts {
  const all: Omit<Facts, 'history'> = {
    window: allTime,
    settings: {
      fiscalYearStartMonth: 7,
      supervisionIntervalDays: 30,
      minMinutesPerMatchMonth: 420,
    },
    mentorStatuses: [],
    candidates: [],
    stageEvents: [],
    cohorts: [],
    cohortSessions: [],
    enrollments: [],
    attendance: [],
    makeups: [],
    families: [],
    parents: [],
    referrals: [],
    matches: [],
    contacts: [],
    activities: [],
    events: [],
    serviceLinks: [],
    supervision: [],
    incidents: [],
    rates: [],
    ...rows,
  };
  return { ...all, history: historyOf(all) };
}

const ids = figures.map(({ id }) => id);

/** Every figure whose id starts with `prefix`, by the rest of its id. */
export function valuesOf(facts: Facts, prefix: string, period: Period): Record<string, unknown> {
  return Object.fromEntries(
    ids
      .filter((id) => id.startsWith(`${prefix}.`))
      .map((id) => [id.slice(prefix.length + 1), value(facts, id, period)]),
  );
}

/** Ids of the records behind a figure. */
export function idsBehind(facts: Facts, id: string, period: Period): number[] {
  if (!isFigureId(id)) throw new Error(`No figure ${id}`);
  return explain(facts, id, period).map((line) => line.id);
}
