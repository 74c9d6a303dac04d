import type { ListView, lists as listsContract } from '@shared/contract/lists';
import { editableLists, lists } from '@shared/domain/lists';
import { stageLabels } from '@shared/domain/recruitment/stage-labels';
import type { CodeList } from '@shared/domain/lists/define';
import { fold } from '@shared/domain/people/search-name';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { readSettings } from '../settings/settings.service';
import { agencyItems, findItem } from './lists.repo';

type Saved = z.input<(typeof listsContract)['add']['output']>;

/** Every list: shipped values first, then the agency's own. Retired ones stay, marked. */
export function allLists(db: ReadDb): ListView[] {
  const own = agencyItems(db);
  const stages = stageLabels(readSettings(db));
  return Object.values(lists).map((list: CodeList) => {
    const mine = own.filter((item) => item.list === list.name);
    const retired = new Set(mine.filter((item) => !item.active).map((item) => item.code));
    const shipped = list.items.map((item) => ({
      ...item,
      // Stages keep their codes and can be called something else.
      label: list === lists.stage ? (stages.get(item.code) ?? item.label) : item.label,
      active: !retired.has(item.code),
      shipped: true,
    }));
    const added = mine
      .filter((item) => !list.codes.includes(item.code))
      .map(({ code, label, active }) => ({ code, label, active, shipped: false }));
    return { name: list.name, title: list.title, kind: list.kind, items: [...shipped, ...added] };
  });
}

/** True when a new record may carry this code: shipped or added, and not retired. */
export function isKnownCode(db: ReadDb, list: CodeList, code: string): boolean {
  const own = findItem(db, list.name, code);
  if (own) return own.active;
  return list.codes.includes(code);
}

/**
 * Checks the codes a form brings against their lists.
 * @returns a failure that names the field, or undefined when all are known
 */
export function checkCodes(
  db: ReadDb,
  checks: readonly (readonly [
    field: string,
    list: CodeList,
    codes: string | null | readonly string[],
  ])[],
) {
  for (const [field, list, codes] of checks) {
    const given = codes === null ? [] : typeof codes === 'string' ? [codes] : codes;
    const unknown = given.find((code) => !isKnownCode(db, list, code));
    if (unknown !== undefined) return fail('VALIDATION', 'Choose one of the list.', { field });
  }
  return undefined;
}

/** 'Community college' → 'community_college', made unique within the list. */
function codeFor(label: string, taken: ReadonlySet<string>): string {
  const base =
    fold(label)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 50) || 'value';
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}_${n}`;
  return code;
}

export function addItem(office: Office, input: { list: string; label: string }): Result<Saved> {
  const list = editableLists.get(input.list);
  if (!list)
    return fail('RULE', 'Values of this list have a fixed meaning and cannot be added to.');
  const view = allLists(office.read).find(({ name }) => name === input.list);
  const items = view?.items ?? [];
  if (items.some((item) => fold(item.label) === fold(input.label))) {
    return fail('VALIDATION', 'This list already has a value with these words.', {
      field: 'label',
    });
  }
  return write(office, (tx) => {
    const code = codeFor(input.label, new Set(items.map((item) => item.code)));
    const id = createRecord(tx, entities.codeItem, { list: list.name, code, label: input.label });
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Retires a value or brings it back. Old records keep a retired value and its words. */
export function setItemActive(
  office: Office,
  input: { list: string; code: string; active: boolean },
): Result<Saved> {
  const list = editableLists.get(input.list);
  if (!list) return fail('RULE', 'Values of this list have a fixed meaning and cannot be retired.');
  const own = findItem(office.read, list.name, input.code);
  const shipped = list.items.find((item) => item.code === input.code);
  if (!own && !shipped) return fail('NOT_FOUND', 'This value is not in the list any more.');
  return write(office, (tx) => {
    if (own) {
      const changed = updateRecord(tx, entities.codeItem, own.id, { active: input.active });
      return changed.ok ? ok({ id: own.id, changeNo: tx.changeNo }) : changed;
    }
    const id = createRecord(tx, entities.codeItem, {
      list: list.name,
      code: input.code,
      label: shipped?.label ?? input.code,
      active: input.active,
    });
    return ok({ id, changeNo: tx.changeNo });
  });
}
