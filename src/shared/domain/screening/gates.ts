import type { LocalDate } from '../../dates';
import { formatDay } from '../../parse/format-date';
import { formatList } from '../../parse/format';

export const gates = ['matching', 'driving', 'claims'] as const;
export type Gate = (typeof gates)[number];

export const gateWords: Record<Gate, string> = {
  matching: 'Being matched',
  driving: 'Driving for the program',
  claims: 'Claiming pay',
};

/** Something a gate asks for: a type of credential, or a type of background check. */
export interface Requirement {
  item: 'credential' | 'check';
  type: string;
  gates: readonly Gate[];
}

const asks = (item: Requirement['item'], of: Record<string, readonly Gate[]>): Requirement[] =>
  Object.entries(of).map(([type, opens]) => ({ item, type, gates: opens }));

/** Our judgement of what usually gates what; an agency changes it under Settings. */
export const shippedRequirements: readonly Requirement[] = [
  ...asks('credential', {
    confidentiality_agreement: ['matching'],
    code_of_ethics: ['matching'],
    job_description_signed: ['matching'],
    drivers_license: ['driving'],
    auto_insurance: ['driving'],
    w9_on_file: ['claims'],
  }),
  ...asks('check', {
    fingerprint: ['matching'],
    child_abuse_registry: ['matching'],
    driving: ['driving'],
  }),
];

export interface HeldCredential {
  type: string;
  expiresOn: LocalDate | null;
}
export interface HeldCheck {
  type: string;
  requestedOn: LocalDate;
  outcome: string;
  validUntil: LocalDate | null;
}
export interface Override {
  gate: Gate;
  decidedBy: string;
  reason: string;
  until: LocalDate;
}

export interface GateState {
  gate: Gate;
  /** Nothing is missing, or somebody with the say let them pass. */
  open: boolean;
  /**
   * What is missing, in words. Background checks are one line without type or outcome: this may be read
   * where they may not.
   */
  missing: string[];
  /** Who let them pass until when, where something is missing. */
  override: Override | null;
}

const clearedOutcomes: ReadonlySet<string> = new Set(['clear', 'cleared_with_waiver']);

const holds = (until: LocalDate | null, day: LocalDate): boolean => until === null || until >= day;

/** The latest check of each type; of two on one day, the one recorded last. */
export function latestChecks<C extends HeldCheck>(checks: readonly C[]): C[] {
  const byType = new Map<string, C>();
  for (const check of checks) {
    const other = byType.get(check.type);
    if (!other || check.requestedOn >= other.requestedOn) byType.set(check.type, check);
  }
  return [...byType.values()];
}

/** True once all latest checks have cleared, false once one has not; null while one is out or none is there. */
export function checksCleared(checks: readonly HeldCheck[], day: LocalDate): boolean | null {
  const latest = latestChecks(checks).filter(({ outcome }) => outcome !== 'cancelled');
  if (latest.some(({ outcome }) => outcome === 'not_cleared')) return false;
  const cleared = latest.filter(
    ({ outcome, validUntil }) => clearedOutcomes.has(outcome) && holds(validUntil, day),
  );
  return latest.length > 0 && cleared.length === latest.length ? true : null;
}

interface Held {
  credentials: readonly HeldCredential[];
  checks: readonly HeldCheck[];
  overrides: readonly Override[];
}

function missingCredential(
  type: string,
  held: readonly HeldCredential[],
  day: LocalDate,
  label: (type: string) => string,
): string | null {
  const mine = held.filter((one) => one.type === type);
  if (mine.some(({ expiresOn }) => holds(expiresOn, day))) return null;
  const last = mine
    .map(({ expiresOn }) => expiresOn ?? '')
    .toSorted()
    .at(-1);
  return last ? `${label(type)}, which ran out on ${formatDay(last)}` : label(type);
}

/**
 * Whether a person may pass a gate on a day, and what is missing otherwise.
 * @param label the words of a type of credential
 */
export function gateState(
  gate: Gate,
  requirements: readonly Requirement[],
  held: Held,
  day: LocalDate,
  label: (type: string) => string,
): GateState {
  const asked = requirements.filter((one) => one.gates.includes(gate));
  const latest = latestChecks(held.checks);
  const credentials = asked
    .filter(({ item }) => item === 'credential')
    .flatMap(({ type }) => missingCredential(type, held.credentials, day, label) ?? []);
  const checksMissing = asked
    .filter(({ item }) => item === 'check')
    .some(({ type }) => {
      const check = latest.find((one) => one.type === type);
      return !check || !clearedOutcomes.has(check.outcome) || !holds(check.validUntil, day);
    });
  const missing = [...credentials, ...(checksMissing ? ['Background checks'] : [])];
  const override =
    missing.length === 0
      ? null
      : (held.overrides.find((one) => one.gate === gate && one.until >= day) ?? null);
  return { gate, open: missing.length === 0 || override !== null, missing, override };
}

/** 'TB test' and 'W-9' keep their capitals. */
const lower = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/**
 * Why a gate is not met and who may decide otherwise, in a sentence; null when it is open.
 * @param decider who may let someone pass, from the settings
 */
export function gateSentence(state: GateState, decider: string): string | null {
  if (state.open) return null;
  return `Not in place yet: ${formatList(state.missing.map(lower))}. ${decider} may decide otherwise.`;
}
