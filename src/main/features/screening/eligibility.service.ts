import type { EligibilityView, FactFields } from '@shared/contract/screening-eligibility';
import type { LocalDate } from '@shared/dates';
import type { Eligibility } from '@shared/domain/screening/eligibility';
import { overallWords, resultWords, ruleLabel } from '@shared/domain/screening/rule-words';
import { isCustom } from '@shared/domain/screening/rules';
import { ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { refreshCheck, standingOn } from './check-refresh';
import { storedCheck, storedFacts, storedWaivers } from './eligibility.repo';
import { noCandidate, notBefore, notLater, type Problem } from './input-checks';
import { checkOpened } from './opening.service';
import { personOfCandidate } from './person.repo';
import { rulesOn } from './rules-in-force';

const noFacts: FactFields = {
  openCase: null,
  caseClosedOn: null,
  resolvedOn: null,
  permanency: null,
  inRecovery: null,
  recoverySince: null,
  adult: null,
  adultOn: null,
  registryResolved: null,
  custom: {},
  verified: 'self_report',
  verifiedOn: null,
};

function factsView(db: ReadDb, personId: number): Pick<EligibilityView, 'facts' | 'factsVersion'> {
  const row = storedFacts(db, personId);
  if (!row) return { facts: noFacts, factsVersion: null };
  const { verified, permanency } = row;
  return {
    facts: {
      ...row,
      permanency: permanency as FactFields['permanency'],
      verified: verified as FactFields['verified'],
      custom: row.custom ?? {},
    },
    factsVersion: row.version,
  };
}

function waiverViews(
  db: ReadDb,
  candidateId: number,
  today: LocalDate,
): EligibilityView['waivers'] {
  const words = new Map(rulesOn(db, today).map((rule) => [rule.code, ruleLabel(rule)]));
  return storedWaivers(db, candidateId).map((row) => ({
    ...row,
    decision: row.decision as EligibilityView['waivers'][number]['decision'],
    ruleWords: words.get(row.rule) ?? 'A rule that is no longer in the set',
    holds:
      row.decision === 'approved' &&
      (row.decidedOn ?? today) <= today &&
      (row.expiresOn === null || row.expiresOn >= today),
  }));
}

/** Where a candidate stands and why. Restricted: only after it was opened. */
export function eligibilityView(
  { read, clock }: Pick<Office, 'read' | 'clock'>,
  { candidateId, opened }: { candidateId: number; opened: number },
): Result<EligibilityView> {
  const found = personOfCandidate(read, candidateId);
  if (!found) return noCandidate();
  const { personId } = found;
  const open = checkOpened({ read, clock }, { personId, part: 'eligibility', opened });
  if (!open.ok) return open;
  const today = clock.today();
  const rules = rulesOn(read, today);
  const standing = standingOn(read, candidateId, personId, today);
  const stored = storedCheck(read, candidateId);
  return ok({
    overall: standing.overall,
    eligibleOn: standing.eligibleOn,
    words: overallWords(standing),
    results: rules.map((rule, at) => {
      const result = standing.results[at] as Eligibility['results'][number];
      return {
        ...result,
        rule: ruleLabel(rule),
        words: resultWords(result, today),
        source: rule.source,
        severity: rule.severity,
        waivable: rule.waivable,
      };
    }),
    ...factsView(read, personId),
    lastRun: stored ? { on: stored.runOn, words: overallWords(stored as Eligibility) } : null,
    waivers: waiverViews(read, candidateId, today),
    customRules: rules
      .filter(({ code }) => isCustom(code))
      .map((rule) => ({
        code: rule.code,
        words: rule.label ?? ruleLabel(rule),
        asksDay: rule.months !== null,
      })),
  });
}

function checkFacts(facts: FactFields, today: LocalDate): Problem {
  return (
    notLater('caseClosedOn', facts.caseClosedOn, today) ??
    notLater('resolvedOn', facts.resolvedOn, today) ??
    notLater('recoverySince', facts.recoverySince, today) ??
    notLater('verifiedOn', facts.verifiedOn, today) ??
    notBefore('adultOn', facts.adultOn, today, 'today')
  );
}

/** A day that belongs to an answer goes when the answer changes. */
function tidy(facts: FactFields): FactFields {
  return {
    ...facts,
    recoverySince: facts.inRecovery === true ? facts.recoverySince : null,
    adultOn: facts.adult === false ? facts.adultOn : null,
    verifiedOn: facts.verified === 'not_verified' ? null : facts.verifiedOn,
  };
}

export type Checked = { id: number; changeNo: number } & Pick<Eligibility, 'overall'> & {
    words: string;
  };

/** What a command says of the check it recorded. */
export function checked(office: Office, candidateId: number, changeNo: number): Checked {
  const stored = storedCheck(office.read, candidateId) as unknown as Eligibility;
  return { id: candidateId, changeNo, overall: stored.overall, words: overallWords(stored) };
}

/** Records what a candidate told of their own case, and where they stand with it. */
export function saveFacts(
  office: Office,
  { candidateId, version, ...given }: FactFields & { candidateId: number; version: number | null },
): Result<Checked> {
  const found = personOfCandidate(office.read, candidateId);
  if (!found) return noCandidate();
  const problem = checkFacts(given, office.clock.today());
  if (problem) return problem;
  const { personId } = found;
  const facts = tidy(given);
  return write(office, (tx) => {
    const row = storedFacts(office.read, personId);
    if (row) {
      const updated = updateRecord(tx, entities.priorCaseFacts, row.id, facts, {
        version: version ?? -1,
      });
      if (!updated.ok) return updated;
    } else createRecord(tx, entities.priorCaseFacts, { ...facts, personId });
    refreshCheck(office, tx, candidateId);
    return ok(checked(office, candidateId, tx.changeNo));
  });
}

/** Records where a candidate stands today, also when nothing was changed. */
export function runCheck(office: Office, candidateId: number): Result<Checked> {
  if (!personOfCandidate(office.read, candidateId)) return noCandidate();
  return write(office, (tx) => {
    refreshCheck(office, tx, candidateId);
    return ok(checked(office, candidateId, tx.changeNo));
  });
}
