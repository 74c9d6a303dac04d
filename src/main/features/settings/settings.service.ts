import type { SettingValue } from '@shared/contract/settings';
import {
  checkSetting,
  settingDefs,
  type SettingKey,
  settingKeys,
  type Settings,
  settingsFrom,
} from '@shared/domain/settings';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { storedSettings } from './settings.repo';

/** Settings with defaults filled in, as every rule and figure reads them. */
export function readSettings(db: ReadDb): Settings {
  return settingsFrom(new Map(storedSettings(db).map((row) => [row.key, row.value])));
}

export function listSettings(db: ReadDb): SettingValue[] {
  const stored = new Map(storedSettings(db).map((row) => [row.key, row]));
  return settingKeys.map((key) => {
    const row = stored.get(key);
    return {
      key,
      value: row?.value ?? String(settingDefs[key].default),
      isDefault: row === undefined,
      changedAt: row?.updatedAt ?? null,
      changedBy: row?.updatedBy ?? null,
    };
  });
}

/** Sets several settings at once; all of them or none. */
export function updateSettings(
  office: Office,
  values: Record<string, string>,
): Result<{ changeNo: number }> {
  const checked = new Map<SettingKey, string>();
  const fields: Record<string, string> = {};
  for (const [name, typed] of Object.entries(values)) {
    if (!settingKeys.includes(name as SettingKey))
      return fail('NOT_FOUND', 'There is no such setting.');
    const result = checkSetting(name as SettingKey, typed);
    if (result.ok) checked.set(name as SettingKey, result.value);
    else fields[name] = result.message;
  }
  const first = Object.values(fields)[0];
  if (first !== undefined) return fail('VALIDATION', first, { fields });
  const stored = new Map(storedSettings(office.read).map((row) => [row.key, row]));
  return write(office, (tx) => {
    for (const [key, value] of checked) {
      const row = stored.get(key);
      if (row) updateRecord(tx, entities.setting, row.id, { value }, { action: 'setting' });
      else if (value !== String(settingDefs[key].default)) {
        createRecord(tx, entities.setting, { key, value }, 'setting');
      }
    }
    return ok({ changeNo: tx.changeNo });
  });
}
