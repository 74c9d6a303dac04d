import { isNamedTable, rowWords } from '@shared/domain/backup/table-words';
import { humanize } from '@shared/domain/lists/define';

/** Kinds whose table is called otherwise, and what is no record. */
const others: Readonly<Record<string, string>> = {
  match: 'match',
  print: 'document',
  report: 'report',
  setting: 'setting',
  codeItem: 'value of a list',
  reportNarrative: 'words in a report',
  todayMark: 'line of Today',
};

const snake = (name: string) => name.replace(/([A-Z])/g, (letter) => `_${letter.toLowerCase()}`);

/** What a kind of record is called in a sentence: 'person', 'step of a candidate'. */
export function kindWords(entity: string): string {
  const table = snake(entity);
  if (Object.hasOwn(others, entity)) return others[entity] as string;
  return isNamedTable(table) ? rowWords(table, 1) : humanize(table).toLowerCase();
}

/** The same where it stands alone: 'Person'. */
export function kindLabel(entity: string): string {
  const words = kindWords(entity);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
