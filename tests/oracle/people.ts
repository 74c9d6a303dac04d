import { countByValue, days, medianOf } from './arithmetic';
import { type Row, rowsOf, text } from './office';
import {
  type Figures,
  type Scope,
  activeOn,
  dayBefore,
  happenedBy,
  inPeriod,
  mentorsActiveOn,
  rowsIn,
} from './period';

/** Active on some day before `day`: an active or limited period began before it. */
function activeOnSomeDayBefore({ office }: Scope, mentor: string, day: string): boolean {
  return rowsOf(office, 'mentor_status')
    .filter((period) => text(period, 'person_key') === mentor && text(period, 'from') < day)
    .some((period) => activeOn(office, mentor, text(period, 'from')));
}

export function workforce(scope: Scope): Figures {
  const { office, A, B } = scope;
  const atStart = mentorsActiveOn(office, dayBefore(A));
  const atEnd = mentorsActiveOn(office, B);
  const came = atEnd.filter((mentor) => !atStart.includes(mentor));
  return {
    'workforce.active_at_start': atStart.length,
    'workforce.activated': came.filter((mentor) => !activeOnSomeDayBefore(scope, mentor, A)).length,
    'workforce.returned': came.filter((mentor) => activeOnSomeDayBefore(scope, mentor, A)).length,
    'workforce.left': atStart.filter((mentor) => !atEnd.includes(mentor)).length,
    'workforce.active_at_end': atEnd.length,
  };
}

const stagesInOrder = [
  'inquiry',
  'application',
  'eligibility',
  'interview',
  'checks',
  'decision',
  'training',
  'activated',
];

/** The stage of the latest stage event ≤ B (same day: the furthest), else inquiry. */
function stageAtEnd({ office, B }: Scope, candidate: Row): string {
  const events = rowsOf(office, 'candidate_stages').filter(
    (event) =>
      text(event, 'person_key') === text(candidate, 'person_key') && text(event, 'entered_on') <= B,
  );
  const latestDay = events
    .map((event) => text(event, 'entered_on'))
    .toSorted()
    .at(-1);
  const stagesThatDay = events
    .filter((event) => text(event, 'entered_on') === latestDay)
    .map((event) => text(event, 'stage'));
  return stagesInOrder.findLast((stage) => stagesThatDay.includes(stage)) ?? 'inquiry';
}

/** The date of the first `decision` event, empty when there is none. */
function firstDecision({ office }: Scope, candidate: Row): string {
  const dates = rowsOf(office, 'candidate_stages')
    .filter((event) => text(event, 'person_key') === text(candidate, 'person_key'))
    .filter((event) => text(event, 'stage') === 'decision')
    .map((event) => text(event, 'entered_on'));
  return dates.toSorted()[0] ?? '';
}

export function recruitment(scope: Scope): Figures {
  const { office, B } = scope;
  const candidates = rowsOf(office, 'candidates');
  const inquiries = rowsIn(scope, 'candidates', 'inquiry_on');
  const present = candidates.filter(
    (candidate) =>
      text(candidate, 'inquiry_on') <= B && !happenedBy(B, text(candidate, 'closed_on')),
  );
  const closed = rowsIn(scope, 'candidates', 'closed_on');
  const decided = candidates.filter((candidate) =>
    inPeriod(scope, firstDecision(scope, candidate)),
  );
  return {
    'recruitment.inquiries': inquiries.length,
    'recruitment.nominations': inquiries.filter(
      (candidate) => text(candidate, 'source') === 'caseworker_nomination',
    ).length,
    'recruitment.stage_at_end': countByValue(
      present.map((candidate) => stageAtEnd(scope, candidate)),
    ),
    'recruitment.entered': countByValue(
      rowsIn(scope, 'candidate_stages', 'entered_on').map((event) => text(event, 'stage')),
    ),
    'recruitment.closed': closed.length,
    'recruitment.closed_by_reason': countByValue(
      closed.map((candidate) => text(candidate, 'closed_reason')),
    ),
    'recruitment.days_to_decision': medianOf(
      decided.map((candidate) =>
        days(text(candidate, 'inquiry_on'), firstDecision(scope, candidate)),
      ),
    ),
  };
}
