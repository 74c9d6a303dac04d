import { rateKind } from '../../lists/activity';
import { editableLists } from '../../lists';
import { checkSetting, settingDefs, type SettingKey } from '../../settings';
import {
  code,
  date,
  file,
  key,
  required,
  text,
  yesNo,
  type Refuse,
  type RowCells,
} from '../define';
import { limits } from '../limits';

const exchangedSettings = Object.entries(settingDefs)
  .filter(([, def]) => def.exchanged)
  .map(([name]) => name as SettingKey);

function checkSettingRow(row: RowCells, refuse: Refuse): void {
  const name = row.get('key') as string;
  const known = exchangedSettings.find((setting) => setting === name);
  if (!known) {
    refuse(`key: “${name}” is not a setting. Use one of ${exchangedSettings.join(', ')}.`);
    return;
  }
  const checked = checkSetting(known, row.get('value') as string);
  if (checked.ok) row.set('value', checked.value);
  else refuse(`value: ${checked.message}`);
}

export const settings = file(
  'settings',
  ['key'],
  { key: required(key), value: required(text(limits.text)) },
  checkSettingRow,
);

/** The settings that travel in the package, in code-point order. */
export const settingsOfPackage: readonly string[] = exchangedSettings;

export const rates = file('rates', ['kind', 'from'], {
  kind: required(code(rateKind)),
  amount: required({ type: 'decimal', places: 5, shown: 2, max: limits.rate }),
  from: required(date),
});

/** Our addition: values an agency added to a list, or retired from it. */
export const lists = file(
  'lists',
  ['list', 'code'],
  {
    list: required(key),
    code: required(key),
    label: required(text(limits.name)),
    active: required(yesNo),
  },
  (row, refuse) => {
    if (editableLists.has(row.get('list') as string)) return;
    refuse(
      `list: no list of that name can be added to. Use one of ${[...editableLists.keys()].join(', ')}.`,
    );
  },
);
