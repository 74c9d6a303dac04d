import type { AuditEntry } from '@shared/contract/vault-audit';
import { humanize } from '@shared/domain/lists/define';
import { formatCount, formatList } from '@shared/parse/format';
import { fieldWords } from '../../history/field-words';
import { kindWords } from './kind-words';
import { vaultSentence } from './vault-sentences';

/** What can be looked for, by the name the history has for it. */
const actions: Readonly<Record<string, string>> = {
  create: 'Added',
  update: 'Changed',
  archive: 'Taken out',
  void: 'Marked as entered in error',
  delete: 'Removed',
  undo: 'Undone',
  restore: 'Restored from a backup',
  view: 'Restricted facts opened',
  print: 'Printed',
  export: 'Saved outside the program',
  import: 'Imported',
  unlock: 'Unlocked',
  failed_unlock: 'Wrong tries to unlock',
  lock: 'Locked',
  backup: 'Backups',
  setting: 'Settings changed',
  seal: 'Notes sealed',
  amend: 'Addenda written',
  key_change: 'Passphrases, sheet and keys',
};
export const actionLabel = (action: string): string => actions[action] ?? humanize(action);

/** How a sentence about a record begins. */
const verbs: Readonly<Record<string, string>> = {
  create: 'Added',
  update: 'Changed',
  archive: 'Took out',
  void: 'Marked as entered in error:',
  delete: 'Removed',
  undo: 'Undid a change of',
  restore: 'Restored',
  view: 'Opened restricted facts of',
  import: 'Imported',
  seal: 'Finished and sealed',
  amend: 'Wrote an addendum to',
  print: 'Printed',
  export: 'Saved outside the program:',
  setting: 'Changed',
};

/** Fields that a sentence names at most. */
const namedFields = 5;

function fieldList({ action, op, fields }: AuditEntry): string {
  // What was filled in when a record was made is the record; only changes are news.
  const worthNaming = op === 'update' || action === 'view';
  const words = fields.flatMap((name) => fieldWords(name)?.toLowerCase() ?? []);
  if (!worthNaming || words.length === 0) return '';
  const shown = words.slice(0, namedFields);
  const rest = words.length - shown.length;
  return `: ${formatList(rest > 0 ? [...shown, `${formatCount(rest)} more`] : shown)}`;
}

const plainText = (value: unknown) => (typeof value === 'string' ? value : null);

/** What left the program: its name, as the print or the file carries it. */
const given = ({ details }: AuditEntry): string | null =>
  plainText(details['printed']?.[1]) ?? plainText(details['what']?.[1]);

/** What is said better without a number. */
const wholeSentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  importBatch: { import: 'Imported an office package' },
  todayMark: {
    create: 'Put off a line of Today, or took it off',
    update: 'Put off a line of Today, or took it off',
    undo: 'Brought a line of Today back',
  },
  reportNarrative: {
    create: 'Wrote words into a report',
    update: 'Changed the words in a report',
  },
  incident: { view: 'Opened the list of concerns' },
};

function recordSentence(entry: AuditEntry, entity: string): string {
  const { action, recordId, which } = entry;
  const verb = verbs[action] ?? `${humanize(action)}:`;
  const what = given(entry);
  if (what !== null) return `${verb.replace(/:$/, '')}: ${what}`;
  if (entity === 'setting' || entity === 'codeItem') {
    const kind = entity === 'setting' ? 'the setting' : 'a value of the list';
    return which === null ? `${verb} ${kindWords(entity)}` : `${verb} ${kind} “${which}”`;
  }
  const whole = wholeSentences[entity]?.[action];
  if (whole !== undefined) return whole;
  const number = recordId === null ? '' : ` ${recordId}`;
  return `${verb} ${kindWords(entity)}${number}${fieldList(entry)}`;
}

/** One entry of the history as one line: what was done, to which record, in which fields. Never their words. */
export function auditSentence(entry: AuditEntry): string {
  const { entity, action } = entry;
  if (entity !== null) return recordSentence(entry, entity);
  return vaultSentence(entry) ?? actionLabel(action);
}
