import type { RuleFields, RuleSet } from '@shared/contract/screening-eligibility';
import type { LocalDate } from '@shared/dates';
import { fold } from '@shared/domain/people/search-name';
import {
  presetChanges,
  presetCodes,
  type PresetCode,
  presetOf,
  presets,
} from '@shared/domain/screening/presets';
import { ruleLabel } from '@shared/domain/screening/rule-words';
import {
  countsMonths,
  type EligibilityRule,
  hasOwnMonths,
  isCustom,
  ruleCodes,
  rulesInForce,
} from '@shared/domain/screening/rules';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { refreshCheck } from './check-refresh';
import { allRules, ruleOfRow, type StoredRule } from './rules-in-force';
import { candidatesWithCheck, hasOwnRules, storedRules } from './rules.repo';

/** The rules with what each preset would change in them. */
export function ruleSet(db: ReadDb, today: LocalDate): RuleSet {
  const rules = allRules(db);
  return {
    rules: rules.map((rule) => ({
      ...rule,
      words: ruleLabel(rule),
      upcoming: rule.effectiveFrom !== null && rule.effectiveFrom > today,
    })),
    preset: presetOf(rules),
    presets: presetCodes.map((code) => {
      const { title, about, rules: wanted } = presets[code];
      return { code, title, about, changes: presetChanges(rules, wanted) };
    }),
  };
}

/** The agency's own rows, made from the shipped set when it changes the first of them. */
function ownRules(tx: WriteTx, db: ReadDb): StoredRule[] {
  if (!hasOwnRules(db)) {
    for (const rule of presets.colorado.rules) createRecord(tx, entities.eligibilityRule, rule);
  }
  return storedRules(db).map(ruleOfRow);
}

type Changed = { changeNo: number; candidates: number };

/** Ends a change of the rules: recorded checks follow at once. */
function settle(office: Office, tx: WriteTx): Result<Changed> {
  const touched = candidatesWithCheck(office.read).filter((id) =>
    refreshCheck(office, tx, id, { onlyIfDifferent: true }),
  );
  return ok({ changeNo: tx.changeNo, candidates: touched.length });
}

/** Takes over a set of rules as a whole. @returns how many candidates now stand elsewhere */
export function applyPreset(office: Office, code: PresetCode): Result<Changed> {
  return write(office, (tx) => {
    const own = ownRules(tx, office.read);
    const wanted = presets[code].rules;
    const kept = new Set<number>();
    for (const rule of wanted) {
      const row = own.find((one) => one.code === rule.code);
      if (row) {
        updateRecord(tx, entities.eligibilityRule, row.id, rule);
        kept.add(row.id);
      } else createRecord(tx, entities.eligibilityRule, rule);
    }
    for (const { id } of own) {
      if (!kept.has(id)) archiveRecord(tx, entities.eligibilityRule, id);
    }
    return settle(office, tx);
  });
}

function customCode(label: string, taken: ReadonlySet<string>): string {
  const base =
    fold(label)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'rule';
  let code = `custom_${base}`;
  for (let n = 2; taken.has(code); n += 1) code = `custom_${base}_${n}`;
  return code;
}

function checkRule(code: string | null, fields: RuleFields) {
  if (code !== null && !isCustom(code) && !ruleCodes.some((known) => known === code)) {
    return fail('NOT_FOUND', 'There is no such rule.');
  }
  const custom = code === null || isCustom(code);
  if (custom && fields.label === null) {
    return fail('VALIDATION', 'Say what the rule asks.', { field: 'label' });
  }
  if (!custom && hasOwnMonths(code) && fields.months === null) {
    return fail('VALIDATION', 'Enter the number of months.', { field: 'months' });
  }
  return undefined;
}

const monthsOf = (code: string, { months }: RuleFields): number | null => {
  if (!countsMonths(code)) return null;
  return hasOwnMonths(code) ? months : 216;
};

/**
 * Changes a rule, or adds one. From a day to come, the rule as it is holds until then; otherwise the
 * change replaces it.
 */
export function saveRule(
  office: Office,
  { code: given, ...fields }: RuleFields & { code: string | null },
): Result<Changed> {
  const problem = checkRule(given, fields);
  if (problem) return problem;
  const today = office.clock.today();
  return write(office, (tx) => {
    const own = ownRules(tx, office.read);
    const code = given ?? customCode(fields.label ?? '', new Set(own.map((one) => one.code)));
    const rule: EligibilityRule = {
      ...fields,
      code,
      label: isCustom(code) ? fields.label : null,
      months: monthsOf(code, fields),
    };
    const versions = own.filter((one) => one.code === code);
    const later = rule.effectiveFrom !== null && rule.effectiveFrom > today;
    const row =
      versions.find((one) => one.effectiveFrom === rule.effectiveFrom) ??
      (later ? undefined : rulesInForce(versions, today)[0]);
    if (row) updateRecord(tx, entities.eligibilityRule, row.id, rule);
    else createRecord(tx, entities.eligibilityRule, rule);
    return settle(office, tx);
  });
}

/** Takes a rule out with all its versions. */
export function removeRule(office: Office, code: string): Result<Changed> {
  return write(office, (tx) => {
    const versions = ownRules(tx, office.read).filter((one) => one.code === code);
    if (versions.length === 0) return fail('NOT_FOUND', 'This rule is not in the set any more.');
    for (const { id } of versions) archiveRecord(tx, entities.eligibilityRule, id);
    return settle(office, tx);
  });
}
