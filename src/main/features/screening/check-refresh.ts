import type { LocalDate } from '@shared/dates';
import {
  checkEligibility,
  type Eligibility,
  type PriorCaseFacts,
  type Waiver,
} from '@shared/domain/screening/eligibility';
import { checksCleared } from '@shared/domain/screening/gates';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import type { Office, WriteTx } from '../../db/write';
import { storedCheck, storedChecks, storedFacts, storedWaivers } from './eligibility.repo';
import { personOfCandidate } from './person.repo';
import { rulesOn } from './rules-in-force';

const nothingKnown: PriorCaseFacts = {
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
  checksCleared: null,
};

/** What is known of a person's own case, with what follows from their background checks. */
function factsOf(db: ReadDb, personId: number, today: LocalDate): PriorCaseFacts {
  const row = storedFacts(db, personId);
  const cleared = checksCleared(storedChecks(db, personId), today);
  if (!row) return { ...nothingKnown, checksCleared: cleared };
  return { ...row, custom: row.custom ?? {}, checksCleared: cleared };
}

/** The waivers that were approved, as the rules read them. */
function approvedWaivers(db: ReadDb, candidateId: number): Waiver[] {
  return storedWaivers(db, candidateId).flatMap(({ rule, decision, decidedOn, expiresOn }) =>
    decision === 'approved' && decidedOn !== null
      ? [{ rule, from: decidedOn, until: expiresOn }]
      : [],
  );
}

/** Where a candidate stands on a day, by what is recorded now. */
export function standingOn(
  db: ReadDb,
  candidateId: number,
  personId: number,
  day: LocalDate,
): Eligibility {
  return checkEligibility(
    rulesOn(db, day),
    factsOf(db, personId, day),
    approvedWaivers(db, candidateId),
    day,
  );
}

/**
 * Records where a candidate stands today.
 * @param onlyIfDifferent leaves a check that comes to the same as it is
 * @returns whether something was written
 */
export function refreshCheck(
  office: Office,
  tx: WriteTx,
  candidateId: number,
  { onlyIfDifferent = false }: { onlyIfDifferent?: boolean } = {},
): boolean {
  const { read } = office;
  const found = personOfCandidate(read, candidateId);
  if (!found) return false;
  const today = office.clock.today();
  const { overall, eligibleOn, results } = standingOn(read, candidateId, found.personId, today);
  const values = { candidateId, runOn: today, overall, eligibleOn, results };
  const stored = storedCheck(read, candidateId);
  if (!stored) {
    createRecord(tx, entities.eligibilityCheck, values);
    return true;
  }
  const same =
    stored.overall === overall &&
    stored.eligibleOn === eligibleOn &&
    JSON.stringify(stored.results) === JSON.stringify(results);
  if (same && onlyIfDifferent) return false;
  const updated = updateRecord(tx, entities.eligibilityCheck, stored.id, values);
  return updated.ok && updated.value.changed;
}
