import { screeningSettings } from './screening/settings';
import { trainingSettings } from './training/settings';

/**
 * Settings: each with its default, where that comes from, and its bounds. The figures read them through
 * `settingsFrom`, so an unset or unreadable value always means the default.
 */
interface SettingBase {
  label: string;
  help: string;
  /** Where the default comes from, shown beside the field. */
  source: string;
  /** Travels in the office package (the exchange page fixes which). */
  exchanged: boolean;
}
interface TextSetting extends SettingBase {
  /** `long` for several lines. */
  kind: 'text' | 'long';
  default: string;
  maxLength: number;
}
interface NumberSetting extends SettingBase {
  kind: 'integer';
  default: number;
  min: number;
  max: number;
  unit: string;
}
export type SettingDef = TextSetting | NumberSetting;

const text = (label: string, help: string, initial = ''): TextSetting => ({
  kind: 'text',
  label,
  help,
  source: 'Yours',
  default: initial,
  maxLength: 200,
  exchanged: true,
});

export const settingDefs = {
  program_name: text(
    'Program name',
    'Stands at the head of every page that is printed.',
    'Parent Partner Mentoring Program',
  ),
  agency_name: text('Agency', 'Stands under the program name on the report.'),
  county: text('County', 'Stands on the report.'),
  contract_number: text(
    'Contract number',
    'Printed on the report where your contract asks for it.',
  ),
  fiscal_year_start_month: {
    kind: 'integer',
    label: 'First month of the fiscal year',
    help: 'The report counts “year to date” from the first day of this month.',
    source: 'Most counties start in July',
    default: 7,
    min: 1,
    max: 12,
    unit: 'month',
    exchanged: true,
  },
  supervision_interval_days: {
    kind: 'integer',
    label: 'Days between individual supervision',
    help: 'A parent partner is due when the last individual session is longer ago than this.',
    source: 'Our judgement; your agency decides',
    default: 30,
    min: 1,
    max: 365,
    unit: 'days',
    exchanged: true,
  },
  min_minutes_per_match_month: {
    kind: 'integer',
    label: 'Expected time with each parent in a month',
    help: 'The report counts the matches that reached this much time together.',
    source: 'Iowa: 7 to 10 hours per family per month',
    default: 420,
    min: 0,
    max: 44_640,
    unit: 'minutes',
    exchanged: true,
  },
  suppression_threshold: {
    kind: 'integer',
    label: 'Hide counts of people below',
    help: 'In the shareable report, counts of 1 to one less than this are not shown. From 5 to 20 is usual.',
    source: 'CMS and CalHHS: 11',
    default: 11,
    min: 1,
    max: 100,
    unit: 'people',
    exchanged: true,
  },
  auto_lock_minutes: {
    kind: 'integer',
    label: 'Lock after this long without a key or a click',
    help: 'You are warned a minute before. What you were writing is kept.',
    source: 'NIST leaves it to you; 10 to 15 minutes is usual',
    default: 10,
    min: 2,
    max: 30,
    unit: 'minutes',
    exchanged: false,
  },
  first_contact_target_days: {
    kind: 'integer',
    label: 'First contact with a parent within',
    help: 'A request past this stands out in the list.',
    source: 'Our judgement; your agency decides',
    default: 5,
    min: 1,
    max: 365,
    unit: 'days',
    exchanged: false,
  },
  match_target_days: {
    kind: 'integer',
    label: 'Match a parent within',
    help: 'A request past this stands out in the list.',
    source: 'Our judgement; your agency decides',
    default: 10,
    min: 1,
    max: 365,
    unit: 'days',
    exchanged: false,
  },
  no_contact_warn_days: {
    kind: 'integer',
    label: 'Call a match quiet after',
    help: 'No reached contact for this long.',
    source: 'Our judgement; your agency decides',
    default: 14,
    min: 1,
    max: 365,
    unit: 'days',
    exchanged: false,
  },
  decision_target_days: {
    kind: 'integer',
    label: 'Decide on a request within',
    help: 'The report checklist names requests that wait longer for a decision.',
    source: 'The report definition: 5 days',
    default: 5,
    min: 1,
    max: 365,
    unit: 'days',
    exchanged: false,
  },
  ...screeningSettings,
  ...trainingSettings,
} as const satisfies Record<string, SettingDef>;

export type SettingKey = keyof typeof settingDefs;
export type Settings = {
  [K in SettingKey]: (typeof settingDefs)[K] extends TextSetting ? string : number;
};

export const settingKeys = Object.keys(settingDefs) as SettingKey[];

export type CheckedSetting = { ok: true; value: string } | { ok: false; message: string };

/** Checks a value as typed; a good one comes back in the form it is stored in. */
export function checkSetting(key: SettingKey, typed: string): CheckedSetting {
  const def: SettingDef = settingDefs[key];
  if (def.kind !== 'integer') {
    if (typed.length > def.maxLength) {
      return { ok: false, message: `Use at most ${def.maxLength} characters.` };
    }
    return { ok: true, value: typed };
  }
  const number = Number(typed.trim());
  if (!/^\d+$/.test(typed.trim()) || number < def.min || number > def.max) {
    return { ok: false, message: `Enter a whole number from ${def.min} to ${def.max}.` };
  }
  return { ok: true, value: String(number) };
}

/** All settings, defaults filled in. */
export function settingsFrom(stored: ReadonlyMap<string, string>): Settings {
  const entries = settingKeys.map((key) => {
    const def: SettingDef = settingDefs[key];
    const raw = stored.get(key);
    const checked = raw === undefined ? undefined : checkSetting(key, raw);
    if (!checked?.ok) return [key, def.default];
    return [key, def.kind === 'integer' ? Number(checked.value) : checked.value];
  });
  return Object.fromEntries(entries) as Settings;
}
