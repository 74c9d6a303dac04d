import type { LocalDate } from '../../dates';
import { formatDuration, formatList, plural } from '../../parse/format';
import { formatListDate } from '../../parse/format-date';
import type { Forecast, Outcome } from './forecast';

/** The outcome in a word or two. People carry no "risk" label. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  ready: 'Ready to graduate',
  on_track: 'On track',
  at_risk: 'Needs attention',
  needs_makeups: 'Cannot finish without make-ups',
  cannot_finish: 'Cannot finish as planned',
};

/** '3', '3 and 7', 'weeks' before it where there are several. */
function weeksText(weeks: readonly number[]): string {
  return `${weeks.length === 1 ? 'Week' : 'Weeks'} ${formatList(weeks.map(String))}`;
}

const is = (weeks: readonly number[]): string => (weeks.length === 1 ? 'is' : 'are');

/** Words for the codes that a reason names. */
export interface ForecastLabels {
  module: (code: string) => string;
  competency: (code: string) => string;
}

function modulesSentence(labels: readonly string[]): string {
  const many = labels.length > 2;
  return many
    ? `${plural(labels.length, 'add-on training')} still to do.`
    : `Add-on training still to do: ${formatList(labels)}.`;
}

function signoffsSentence(labels: readonly string[]): string {
  const many = labels.length > 2;
  return many
    ? `${plural(labels.length, 'sign-off')} still to come.`
    : `Sign-off still to come: ${formatList(labels.map((label) => `“${label}”`))}.`;
}

function openSentences(forecast: Forecast, labels: ForecastLabels): string[] {
  const { missingModules, missingSignoffs } = forecast;
  return [
    ...(missingModules.length > 0 ? [modulesSentence(missingModules.map(labels.module))] : []),
    ...(missingSignoffs.length > 0
      ? [signoffsSentence(missingSignoffs.map(labels.competency))]
      : []),
  ];
}

/** '2 sessions left', '2 sessions left and 1 not marked yet'. */
function leftWords(sessionsLeft: number, unmarked: number): string {
  const left = `${plural(sessionsLeft, 'session')} left`;
  return unmarked === 0 ? left : `${left} and ${unmarked} not marked yet`;
}

function hoursSentence(forecast: Forecast): string {
  const { credited, toGo, ahead, sessionsLeft, required, unmarkedWeeks } = forecast;
  if (toGo === 0) return `${formatDuration(credited)} credited of ${formatDuration(required)}.`;
  const left = leftWords(sessionsLeft, unmarkedWeeks.length);
  return `${formatDuration(toGo)} to go; ${left} give ${formatDuration(ahead)}.`;
}

function blockedSentence({ blockedWeeks, cancelledWeeks }: Forecast): string[] {
  const cancelled = blockedWeeks.filter((week) => cancelledWeeks.includes(week));
  const notExpected = blockedWeeks.filter((week) => !cancelledWeeks.includes(week));
  const sentences: string[] = [];
  if (cancelled.length > 0)
    sentences.push(
      `${weeksText(cancelled)} ${is(cancelled)} required and cancelled. Give a new date.`,
    );
  if (notExpected.length > 0)
    sentences.push(
      `${weeksText(notExpected)} ${is(notExpected)} required, but marked “not expected”.`,
    );
  return sentences;
}

function unreachable(forecast: Forecast): string[] {
  const best = forecast.credited + forecast.ahead + forecast.makeable;
  if (best >= forecast.required) return [];
  const reach = `At most ${formatDuration(best)} of ${formatDuration(forecast.required)} can be reached.`;
  const { cancelledWeeks } = forecast;
  const remedy =
    cancelledWeeks.length > 0 && forecast.blockedWeeks.length === 0
      ? [`${weeksText(cancelledWeeks)} ${is(cancelledWeeks)} cancelled. Give a new date.`]
      : [];
  return [reach, ...remedy];
}

function dueSentence({ dueWeeks, lastSessionOn }: Forecast, today: LocalDate): string[] {
  if (dueWeeks.length === 0) return [];
  const by =
    lastSessionOn === null || lastSessionOn < today
      ? ''
      : ` The last session is ${formatListDate(lastSessionOn, today)}.`;
  return [`${weeksText(dueWeeks)} ${is(dueWeeks)} required and not made up.${by}`];
}

function shortfall(forecast: Forecast): string[] {
  const { toGo, ahead, makeable } = forecast;
  if (toGo <= ahead) return [];
  const hours =
    ahead === 0 ? `${formatDuration(toGo)} to go; no sessions are left.` : hoursSentence(forecast);
  return [
    hours,
    `${formatDuration(toGo - ahead)} must be made up; up to ${formatDuration(makeable)} can be.`,
  ];
}

/**
 * The reason for the outcome, in plain sentences with the numbers.
 */
export function forecastReason(
  forecast: Forecast,
  labels: ForecastLabels,
  today: LocalDate,
): string {
  const open = openSentences(forecast, labels);
  switch (forecast.outcome) {
    case 'ready':
      return `${hoursSentence(forecast)} Every requirement is met.`;
    case 'on_track':
      return [hoursSentence(forecast), ...open].join(' ');
    case 'at_risk':
      return [...dueSentence(forecast, today), hoursSentence(forecast), ...open].join(' ');
    case 'needs_makeups':
      return [...shortfall(forecast), ...dueSentence(forecast, today), ...open].join(' ');
    case 'cannot_finish':
      return [...unreachable(forecast), ...blockedSentence(forecast)].join(' ');
  }
}

/** What still stands between a person and graduation, one plain phrase each; empty when nothing does. */
export function graduationGaps(
  { toGo, incompleteWeeks, missingModules, missingSignoffs }: Forecast,
  labels: ForecastLabels,
): string[] {
  const gaps: string[] = [];
  if (toGo > 0) gaps.push(`${formatDuration(toGo)} of credit`);
  if (incompleteWeeks.length > 0)
    gaps.push(`${weeksText(incompleteWeeks).toLowerCase()}, required, in full`);
  gaps.push(...missingModules.map((code) => `the add-on training “${labels.module(code)}”`));
  gaps.push(...missingSignoffs.map((code) => `the sign-off “${labels.competency(code)}”`));
  return gaps;
}
