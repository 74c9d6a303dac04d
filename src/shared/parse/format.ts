const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** '1,234'. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** '1 parent', '3 parents', '2 families': a count with its word. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** '1 h 30 min', '45 min', '2 h'. */
export function formatDuration(minutes: number): string {
  const sign = minutes < 0 ? '-' : '';
  const total = Math.abs(Math.round(minutes));
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return `${sign}${rest} min`;
  return `${sign}${formatCount(hours)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** Decimal hours for columns of figures: 90 → '1.50', 5430 → '90.50'. */
export function formatHours(minutes: number): string {
  return fixedPoint(Math.round((minutes * 100) / 60), 2);
}

/** '$1,234.50'; a negative amount as '-$12.00'. */
export function formatMoney(cents: number): string {
  const text = fixedPoint(Math.abs(cents), 2);
  return cents < 0 ? `-$${text}` : `$${text}`;
}

/** Tenths of a mile as '12.3'. */
export function formatMiles(tenths: number): string {
  return fixedPoint(tenths, 1);
}

/** An integer count of 10^-digits, written without going through a fraction. */
function fixedPoint(units: number, digits: number): string {
  const scale = 10 ** digits;
  const positive = Math.abs(units);
  const fraction = String(positive % scale).padStart(digits, '0');
  return `${units < 0 ? '-' : ''}${formatCount(Math.floor(positive / scale))}.${fraction}`;
}

/** 'Ana', 'Ana and Bo', 'Ana, Bo and Cy'. */
export function formatList(words: readonly string[], joiner = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

export interface NameParts {
  first: string;
  last: string;
  preferred?: string | null;
}

/** 'Maria Reyes', by the preferred first name where there is one. */
export function personName({ first, last, preferred }: NameParts): string {
  return `${preferred?.trim() || first.trim()} ${last.trim()}`.trim();
}

/** 'Reyes, Maria': for lists in the order of last names. */
export function sortName({ first, last, preferred }: NameParts): string {
  const given = preferred?.trim() || first.trim();
  return [last.trim(), given].filter((part) => part !== '').join(', ');
}

/** 'Maria R.': for window titles and places where others may look over the shoulder. */
export function shortName({ first, last, preferred }: NameParts): string {
  const given = preferred?.trim() || first.trim();
  const initial = [...last.trim()][0];
  return initial ? `${given} ${initial.toUpperCase()}.`.trim() : given;
}
