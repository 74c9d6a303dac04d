import type { ReportCheck } from '@shared/contract/reports';
import { addDays, type LocalDate, type Period } from '@shared/dates';
import { explain, type Line } from '@shared/domain/report/build';
import type { Facts } from '@shared/domain/report/facts';
import type { Entity } from '@shared/domain/report/figure';
import type { Settings } from '@shared/domain/settings';
import { formatDate } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import {
  contactsOutsideMatch,
  describeMissing,
  eventsWithoutOutcome,
  incompleteContacts,
  missingAttendance,
  sessionsStillScheduled,
  undecidedReferrals,
} from './checks.repo';
import { describeLines } from './describe.service';

/** Lines shown for one kind of trouble; the rest is counted. */
const shown = 20;

const asLine =
  (entity: Entity) =>
  (id: number): Line => ({
    entity,
    id,
    amount: 1,
    group: null,
    met: null,
    mentorId: null,
  });

interface Found {
  kind: ReportCheck['kind'];
  lines: readonly Line[];
}

function found(
  db: ReadDb,
  facts: Facts,
  { month, today, settings }: { month: Period; today: LocalDate; settings: Settings },
): Found[] {
  const past = { from: month.from, to: month.to < today ? month.to : addDays(today, -1) };
  const undecidedSince = addDays(month.to, -settings.decision_target_days);
  return [
    { kind: 'contact_incomplete', lines: incompleteContacts(db, month).map(asLine('contact')) },
    { kind: 'event_outcome', lines: eventsWithoutOutcome(db, past).map(asLine('event')) },
    {
      kind: 'session_scheduled',
      lines: sessionsStillScheduled(db, past).map(asLine('cohort_session')),
    },
    { kind: 'match_quiet', lines: explain(facts, 'matches.no_contact', month) },
    {
      kind: 'referral_undecided',
      lines: undecidedReferrals(db, undecidedSince, month.to).map(asLine('referral')),
    },
    {
      kind: 'contact_outside_match',
      lines: contactsOutsideMatch(db, month).map(asLine('contact')),
    },
    {
      kind: 'pay_without_rate',
      lines: [
        ...explain(facts, 'pay.stipend_cents', month),
        ...explain(facts, 'pay.mileage_cents', month),
      ].filter(({ group }) => group === 'no_rate'),
    },
  ];
}

function attendanceCheck(db: ReadDb, month: Period): ReportCheck {
  const missing = missingAttendance(db, month);
  const lines = describeMissing(db, missing.slice(0, shown)).map((row) => ({
    text: `${row.name}, ${row.cohort}, week ${row.week}`,
    detail: formatDate(row.on),
    path: `/training/${row.cohortId}`,
  }));
  return { kind: 'attendance_missing', total: missing.length, lines };
}

/**
 * What is missing or odd in a month, each with a link to the record. Nothing here stops printing;
 * what remains is counted on the last page (spec of the report, "Before printing").
 */
export function checksOf(
  db: ReadDb,
  facts: Facts,
  options: { month: Period; today: LocalDate; settings: Settings },
): ReportCheck[] {
  const checks = found(db, facts, options).map(({ kind, lines }): ReportCheck => ({
    kind,
    total: lines.length,
    lines: describeLines(db, lines.slice(0, shown)).map((line) => ({
      text: line.title,
      detail: [line.on && formatDate(line.on), line.detail].filter(Boolean).join(', ') || null,
      path: line.path,
    })),
  }));
  return [...checks, attendanceCheck(db, options.month)].filter(({ total }) => total > 0);
}
