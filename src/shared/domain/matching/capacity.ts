import { formatCount, formatDuration } from '../../parse/format';

/** What a parent partner carries now, and the limits they set. Empty limits mean nobody wrote one down. */
export interface Load {
  /** Matches open at the end of today. */
  openMatches: number;
  maxMatches: number | null;
  /** Minutes given this month: contacts of any result with their travel, and program work. */
  minutesThisMonth: number;
  maxHoursMonth: number | null;
}

export interface Capacity {
  /** Matches that can still be taken on; null where there is no limit. Never below zero. */
  room: number | null;
  /** One more match would be past the limit of matches. */
  fullByMatches: boolean;
  /** The hours of this month are used up. */
  fullByHours: boolean;
}

/**
 * The one rule for room: open matches against max_matches, and this month's hours against
 * max_hours_month. Count alone misleads, so both are looked at. Source: families and matching page.
 */
export function capacityOf(load: Load): Capacity {
  const { openMatches, maxMatches, minutesThisMonth, maxHoursMonth } = load;
  return {
    room: maxMatches === null ? null : Math.max(0, maxMatches - openMatches),
    fullByMatches: maxMatches !== null && openMatches >= maxMatches,
    fullByHours: maxHoursMonth !== null && minutesThisMonth >= maxHoursMonth * 60,
  };
}

/** '2 of 3' or, without a limit, '2': for a column that says matches. */
export function matchCountWords({ openMatches, maxMatches }: Load): string {
  const open = formatCount(openMatches);
  return maxMatches === null ? open : `${open} of ${formatCount(maxMatches)}`;
}

/** '12 h 30 min of 40 h' or, without a limit, '12 h 30 min': for a column that says this month. */
export function hourCountWords({ minutesThisMonth, maxHoursMonth }: Load): string {
  const done = formatDuration(minutesThisMonth);
  return maxHoursMonth === null ? done : `${done} of ${formatCount(maxHoursMonth)} h`;
}

/** '2 of 3 matches' or, without a limit, '2 matches'. */
export function matchesWords(load: Load): string {
  const counted = load.maxMatches ?? load.openMatches;
  return `${matchCountWords(load)} ${counted === 1 ? 'match' : 'matches'}`;
}

/** '12 h 30 min of 40 h this month'. */
export function hoursWords(load: Load): string {
  return `${hourCountWords(load)} this month`;
}

/** Load against limits, for pickers: '2 of 3 matches, 12 h of 40 h this month'. */
export function loadWords(load: Load): string {
  return `${matchesWords(load)}, ${hoursWords(load)}`;
}

/** Room in a word or two: 'Room for 2 more', 'Full', 'Past the limit', 'No limit recorded'. */
export function roomWords(load: Load): string {
  const { room, fullByMatches, fullByHours } = capacityOf(load);
  if (load.maxMatches !== null && load.openMatches > load.maxMatches) return 'Past the limit';
  if (fullByMatches) return 'Full';
  if (fullByHours) return 'Hours used up';
  return room === null ? 'No limit recorded' : `Room for ${formatCount(room)} more`;
}
