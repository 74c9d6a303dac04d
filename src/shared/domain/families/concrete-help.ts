import { addDays, daysBetween, type LocalDate } from '../../dates';
import { plural } from '../../parse/format';
import { formatDay } from '../../parse/format-date';
import { concreteNeeds } from '../lists/families';
import { concreteNeedDays } from '../report/facts';

export interface NeedLink {
  need: string;
  outcome: string | null;
  outcomeOn: LocalDate | null;
}

export interface ConcreteHelp {
  /** Last day on which help still counts. */
  until: LocalDate;
  /** The first concrete need that was connected in time. */
  connected: { need: string; on: LocalDate; afterDays: number } | null;
  state: 'connected' | 'running' | 'passed';
}

/**
 * True for a concrete need (housing, food, …) that was connected from the day of the parent's first
 * request up to 90 days later, both days included. Source: reports page, links.concrete_90.
 */
export function isConnectedInTime(
  { need, outcome, outcomeOn }: NeedLink,
  firstRequestOn: LocalDate,
): boolean {
  if (outcome !== 'connected' || outcomeOn === null || !concreteNeeds.has(need)) return false;
  const days = daysBetween(firstRequestOn, outcomeOn);
  return days >= 0 && days <= concreteNeedDays;
}

/** The clock of a parent's first 90 days: was at least one concrete need connected in them? */
export function concreteHelp(
  firstRequestOn: LocalDate,
  links: readonly NeedLink[],
  today: LocalDate,
): ConcreteHelp {
  const until = addDays(firstRequestOn, concreteNeedDays);
  const inTime = links
    .filter((link) => isConnectedInTime(link, firstRequestOn))
    .flatMap(({ need, outcomeOn: on }) =>
      on !== null && on <= today ? [{ need, on, afterDays: daysBetween(firstRequestOn, on) }] : [],
    )
    .toSorted((a, b) => a.afterDays - b.afterDays || a.need.localeCompare(b.need));
  const connected = inTime[0] ?? null;
  const state = connected ? 'connected' : today > until ? 'passed' : 'running';
  return { until, connected, state };
}

/** The clock in words. `needWords` turns the code of the need into its label. */
export function concreteHelpWords(
  { until, connected, state }: ConcreteHelp,
  today: LocalDate,
  needWords: (code: string) => string,
): string {
  if (state === 'connected' && connected) {
    const when =
      connected.afterDays === 0
        ? 'on the day of the request'
        : `after ${plural(connected.afterDays, 'day')}`;
    return `Concrete help: connected with ${needWords(connected.need).toLowerCase()} ${when}.`;
  }
  if (state === 'passed') return `Concrete help: none connected in the first 90 days.`;
  const left = daysBetween(today, until);
  const rest = left === 0 ? 'today is the last day' : `${plural(left, 'day')} left`;
  return `Concrete help: none connected yet, ${rest} (until ${formatDay(until)}).`;
}
