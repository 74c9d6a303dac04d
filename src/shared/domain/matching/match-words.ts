import { formatCount, plural } from '../../parse/format';

export interface MatchCounts {
  open: number;
  quiet: number;
  starting: number;
}

/** What is so, in a sentence: '52 matches are open. 6 are quiet: no contact for 14 days or more.' */
export function matchesSentence({ open, quiet, starting }: MatchCounts, warnDays: number): string {
  const later =
    starting === 0 ? '' : ` ${formatCount(starting)} ${starting === 1 ? 'starts' : 'start'} later.`;
  if (open === 0) return `No match is open.${later}`;
  const opened = `${plural(open, 'match is', 'matches are')} open.`;
  const silence =
    quiet === 0
      ? ` Each had contact in the last ${plural(warnDays, 'day')}, or is new.`
      : ` ${formatCount(quiet)} ${quiet === 1 ? 'is' : 'are'} quiet: no contact for ${plural(warnDays, 'day')} or more.`;
  return `${opened}${silence}${later}`;
}
