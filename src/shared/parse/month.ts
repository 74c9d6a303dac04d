import { shiftMonth, type Month } from '../dates';
import { fullYear, monthNumber } from './calendar-names';
import { misunderstood, normalize, understood, type Parsed } from './result';

const example = 'Enter a month like 10/2026 or Oct 2026.';

/**
 * Reads a month: 10/2026, 2026-10, Oct 2026, oct, 10, -1. Without a year it is the latest one
 * that has begun, because months are asked for when something is looked back on.
 */
export function parseMonth(text: string, options: { thisMonth: Month }): Parsed<Month> {
  const typed = normalize(text).replaceAll(',', '');
  const shift = /^([+-]) ?(\d{1,3})$/.exec(typed);
  if (shift) {
    return understood(
      shiftMonth(options.thisMonth, Number(shift[2]) * (shift[1] === '-' ? -1 : 1)),
    );
  }
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(typed);
  const us = /^(\d{1,2})(?:[-/ ](\d{4}|\d{2}))?$/.exec(typed);
  const named = /^([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/.exec(typed);
  const month = named ? monthNumber(named[1] ?? '') : Number(iso?.[2] ?? us?.[1]);
  if (!iso && !us && (!named || month === 0)) return misunderstood(example);
  if (month < 1 || month > 12) return misunderstood(`There is no month ${month}. ${example}`);
  const typedYear = iso?.[1] ?? us?.[2] ?? named?.[2];
  const year = typedYear === undefined ? latestYear(month, options.thisMonth) : Number(typedYear);
  return understood(`${String(fullYear(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
}

function latestYear(month: number, thisMonth: Month): number {
  const year = Number(thisMonth.slice(0, 4));
  return month <= Number(thisMonth.slice(5, 7)) ? year : year - 1;
}
