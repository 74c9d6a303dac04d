import { formatCount, formatList } from '../../parse/format';
import { rowWords, tableOrder, tableWords } from './table-words';

/** One kind of rows in two states of the program. */
export interface ComparedRows {
  table: string;
  label: string;
  /** In the backup; null where it has no such rows yet (it was made by an earlier version). */
  then: number | null;
  now: number | null;
  /** 'same', '3 fewer in the backup', '1 more in the backup'. */
  difference: string;
  isSame: boolean;
}

type Counts = Readonly<Record<string, number>>;

function differenceWords(then: number | null, now: number | null): string {
  if (then === null) return 'not kept yet';
  if (now === null) return 'not kept any more';
  if (then === now) return 'same';
  return `${formatCount(Math.abs(then - now))} ${then < now ? 'fewer' : 'more'} in the backup`;
}

/**
 * The rows of a backup beside those of today, each kind once, in the order in which they matter.
 * Numbers only: the same number does not say that the words in them are the same.
 */
export function compareRows(then: Counts, now: Counts): ComparedRows[] {
  const tables = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return tables
    .sort((a, b) => tableOrder(a) - tableOrder(b) || (a < b ? -1 : 1))
    .map((table) => {
      const counts = { then: then[table] ?? null, now: now[table] ?? null };
      return {
        table,
        label: tableWords(table),
        ...counts,
        difference: differenceWords(counts.then, counts.now),
        isSame: counts.then === counts.now,
      };
    });
}

/** Rows that come with others, or differ between any two states: they say nothing of their own. */
const isAside = (table: string) =>
  /_(mentor|parent)$/.test(table) || ['audit_event', 'vault_note', 'draft'].includes(table);

/** Kinds that a sentence names at most. */
const named = 3;

function listed(words: readonly string[]): string {
  if (words.length <= named) return formatList(words);
  return `${words.slice(0, named).join(', ')} and others`;
}

/**
 * How the records of a backup differ from today's, by their numbers: '3 contacts and 1 match fewer than
 * today'. Empty when there are as many as today.
 */
export function differenceSentence(compared: readonly ComparedRows[]): string {
  const part = (sign: -1 | 1, how: string): string[] => {
    const words = compared
      .filter(({ table }) => !isAside(table))
      .map(({ table, then, now }) => ({ table, by: ((then ?? 0) - (now ?? 0)) * sign }))
      .filter(({ by }) => by > 0)
      .map(({ table, by }) => `${formatCount(by)} ${rowWords(table, by)}`);
    return words.length === 0 ? [] : [`${listed(words)} ${how} than today`];
  };
  return [...part(-1, 'fewer'), ...part(1, 'more')].join('; ');
}
