import type { LocalDate } from '@shared/dates';
import { presets } from '@shared/domain/screening/presets';
import {
  type AppliesWhen,
  type EligibilityRule,
  rulesInForce,
  type Severity,
} from '@shared/domain/screening/rules';
import type { ReadDb } from '../../db/handles';
import { hasOwnRules, storedRules } from './rules.repo';

export type StoredRule = EligibilityRule & { id: number };

export const ruleOfRow = (row: ReturnType<typeof storedRules>[number]): StoredRule => ({
  id: row.id,
  code: row.code,
  label: row.label,
  months: row.months,
  severity: row.severity as Severity,
  waivable: row.waivable,
  appliesWhen: row.appliesWhen as AppliesWhen,
  effectiveFrom: row.effectiveFrom,
  source: row.source ?? 'Yours',
});

/** Every version of every rule: the agency's own, or the shipped set until it made them its own. */
export function allRules(db: ReadDb): EligibilityRule[] {
  return hasOwnRules(db) ? storedRules(db).map(ruleOfRow) : [...presets.colorado.rules];
}

export const rulesOn = (db: ReadDb, day: LocalDate): EligibilityRule[] =>
  rulesInForce(allRules(db), day);
