import { isLocalDate } from '@shared/dates';
import { humanize } from '@shared/domain/lists/define';
import { formatLongDate } from '@shared/parse/format-date';

const actions: Record<string, string> = {
  create: 'Added',
  update: 'Changed',
  archive: 'Taken out',
  void: 'Marked as entered in error',
  delete: 'Removed',
  undo: 'Undone',
  restore: 'Restored',
  view: 'Opened restricted facts',
  import: 'Imported',
  setting: 'Setting changed',
  seal: 'Finished and sealed',
  amend: 'Addendum written',
};

export const actionWords = (action: string): string => actions[action] ?? humanize(action);

/** Stored for the program's own use; nothing to read for people. */
const internal = new Set([
  'searchName',
  'phoneDigits',
  'archivedAt',
  'key',
  'sealHash',
  'sealedAt',
]);

/** 'nextStepDue' → 'Next step due'; null for what is not shown. */
export function fieldWords(name: string): string | null {
  if (internal.has(name) || name.endsWith('Id')) return null;
  return (
    units[name]?.called ??
    humanize(name.replace(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`))
  );
}

/** Amounts that are stored in smaller units than people say them in. */
const units: Record<string, { called: string; words: (stored: number) => string }> = {
  milesTenths: { called: 'Miles', words: (tenths) => String(tenths / 10) },
  amountCents: { called: 'Amount', words: (cents) => `$${(cents / 100).toFixed(2)}` },
};

/** A stored value as people read it. */
export function valueWords(value: unknown, name = ''): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'number') return units[name]?.words(value) ?? String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    return value.length === 0 ? 'none' : value.map((one) => valueWords(one, name)).join(', ');
  }
  if (typeof value === 'string') {
    if (isLocalDate(value)) return formatLongDate(value);
    return /^[a-z0-9]+(_[a-z0-9]+)+$/.test(value) ? humanize(value) : value;
  }
  return 'something that has no short form';
}
