import { z } from 'zod';
import { permanency, verification, waiverDecision } from '../domain/lists/screening';
import { overalls, ruleResults } from '../domain/screening/eligibility';
import { presetCodes } from '../domain/screening/presets';
import { appliesWhen, severities } from '../domain/screening/rules';
import {
  id,
  localDate,
  longText,
  optionalDate,
  optionalText,
  requiredText,
  saved,
  version,
} from './common';
import { command, query } from './define';

const yesNo = z.boolean().nullable();
const ruleCode = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/);

export const customAnswer = z.object({ answer: yesNo, on: optionalDate });

/** What can be recorded of a candidate's own case: yes or no, and days. No field holds a story. */
export const factFields = z.object({
  openCase: yesNo,
  caseClosedOn: optionalDate,
  resolvedOn: optionalDate,
  permanency: z.enum(permanency.codes).nullable(),
  inRecovery: yesNo,
  recoverySince: optionalDate,
  adult: yesNo,
  adultOn: optionalDate,
  registryResolved: yesNo,
  custom: z.record(ruleCode, customAnswer),
  verified: z.enum(verification.codes),
  verifiedOn: optionalDate,
});
export type FactFields = z.infer<typeof factFields>;

const months = z
  .int('Enter a whole number of months.')
  .min(1, 'Enter at least one month.')
  .max(240, 'Enter at most 240 months.')
  .nullable();

export const ruleFields = z.object({
  label: optionalText(200),
  months,
  severity: z.enum(severities),
  waivable: z.boolean(),
  appliesWhen: z.enum(appliesWhen),
  effectiveFrom: optionalDate,
  source: requiredText('Say where this rule comes from.', 300),
});
export type RuleFields = z.infer<typeof ruleFields>;

const rule = ruleFields.extend({
  code: ruleCode,
  source: z.string(),
  months: z.int().nullable(),
  /** What it asks, in words. */
  words: z.string(),
  /** It begins later; another version may hold until then. */
  upcoming: z.boolean(),
});
export type RuleView = z.infer<typeof rule>;

const change = z.object({
  kind: z.enum(['add', 'remove', 'change']),
  code: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const preset = z.object({
  code: z.enum(presetCodes),
  title: z.string(),
  about: z.string(),
  /** What taking it over would change now. */
  changes: z.array(change),
});
export type PresetView = z.infer<typeof preset>;

const ruleSet = z.object({
  rules: z.array(rule),
  /** The preset these rules are; null for a set of the agency's own. */
  preset: z.enum(presetCodes).nullable(),
  presets: z.array(preset),
});
export type RuleSet = z.infer<typeof ruleSet>;

const result = z.object({
  code: z.string(),
  result: z.enum(ruleResults),
  applies: z.boolean(),
  metOn: optionalDate,
  waivedUntil: optionalDate,
  /** The rule, where the candidate stands with it, and where it comes from. */
  rule: z.string(),
  words: z.string(),
  source: z.string(),
  severity: z.enum(severities),
  waivable: z.boolean(),
});
export type ResultView = z.infer<typeof result>;

const waiver = z.object({
  id,
  version,
  rule: z.string(),
  ruleWords: z.string(),
  reason: z.string(),
  requestedOn: localDate,
  decision: z.enum(waiverDecision.codes).nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: optionalDate,
  conditions: z.string().nullable(),
  expiresOn: optionalDate,
  /** It holds today. */
  holds: z.boolean(),
});
export type WaiverView = z.infer<typeof waiver>;

const eligibility = z.object({
  overall: z.enum(overalls),
  eligibleOn: optionalDate,
  /** 'Eligible on May 3, 2027'. */
  words: z.string(),
  results: z.array(result),
  facts: factFields,
  /** Version of the facts; null before any are recorded. */
  factsVersion: version.nullable(),
  /** The check that was recorded last. */
  lastRun: z.object({ on: localDate, words: z.string() }).nullable(),
  waivers: z.array(waiver),
  /** Rules of the agency's own, which ask for an answer of their own. */
  customRules: z.array(z.object({ code: z.string(), words: z.string(), asksDay: z.boolean() })),
});
export type EligibilityView = z.infer<typeof eligibility>;

const waiverFields = z.object({
  reason: requiredText('Say why a waiver is asked for.', 2000),
  requestedOn: localDate,
  decision: z.enum(waiverDecision.codes).nullable(),
  decidedBy: optionalText(200),
  decidedOn: optionalDate,
  conditions: longText(),
  expiresOn: optionalDate,
});
export type WaiverFields = z.infer<typeof waiverFields>;

export const waiverInput = waiverFields.extend({
  candidateId: id,
  /** Null for a new one. */
  waiverId: id.nullable(),
  version: version.nullable(),
  rule: ruleCode,
});

const checked = saved.extend({ overall: z.enum(overalls), words: z.string() });

/** What was opened on purpose stays readable for a while with the number of that opening. */
export const opened = z.int().positive();

export const eligibilityMethods = {
  rules: query(z.void(), ruleSet),
  /** Takes over a set of rules as a whole. */
  applyPreset: command(
    z.object({ preset: z.enum(presetCodes) }),
    z.object({ changeNo: z.int(), candidates: z.int() }),
  ),
  /** Changes a rule, or adds one of the agency's own (`code` null). */
  saveRule: command(
    ruleFields.extend({ code: ruleCode.nullable() }),
    z.object({ changeNo: z.int(), candidates: z.int() }),
  ),
  removeRule: command(
    z.object({ code: ruleCode }),
    z.object({ changeNo: z.int(), candidates: z.int() }),
  ),
  eligibility: query(z.object({ candidateId: id, opened }), eligibility),
  saveFacts: command(factFields.extend({ candidateId: id, version: version.nullable() }), checked),
  /** Records where the candidate stands today. */
  runCheck: command(z.object({ candidateId: id }), checked),
  saveWaiver: command(waiverInput, checked),
  removeWaiver: command(z.object({ waiverId: id, version }), checked),
};
