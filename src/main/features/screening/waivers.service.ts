import type { waiverInput } from '@shared/contract/screening-eligibility';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { refreshCheck } from './check-refresh';
import { waiverById } from './eligibility.repo';
import { type Checked, checked } from './eligibility.service';
import { gone, needed, noCandidate, notBefore, notLater, type Problem } from './input-checks';
import { personOfCandidate } from './person.repo';
import { rulesOn } from './rules-in-force';

type WaiverInput = z.output<typeof waiverInput>;

function checkWaiver(office: Office, given: WaiverInput): Problem {
  const today = office.clock.today();
  const { decision, requestedOn, decidedOn, decidedBy, expiresOn } = given;
  const decided = decision !== null;
  return (
    notLater('requestedOn', requestedOn, today) ??
    needed('decidedBy', decided && decidedBy === null, 'Say who decided.') ??
    needed('decidedOn', decided && decidedOn === null, 'Enter the day of the decision.') ??
    notLater('decidedOn', decidedOn, today) ??
    notBefore('decidedOn', decidedOn, requestedOn, 'the day it was asked for') ??
    notBefore('expiresOn', expiresOn, decidedOn ?? requestedOn, 'the decision')
  );
}

/** Asks for a waiver of a rule, or records what was decided about it. */
export function saveWaiver(office: Office, given: WaiverInput): Result<Checked> {
  const { candidateId, waiverId, version, rule, ...rest } = given;
  if (!personOfCandidate(office.read, candidateId)) return noCandidate();
  const inForce = rulesOn(office.read, office.clock.today()).find(({ code }) => code === rule);
  const before = waiverId === null ? undefined : waiverById(office.read, waiverId);
  if (waiverId !== null && before?.candidateId !== candidateId) return gone();
  // A waiver that was asked for stays what it is when the rule changes.
  if (!inForce?.waivable && before?.rule !== rule) {
    return fail('RULE', 'This rule cannot be waived. Change the rule under Settings first.');
  }
  const problem = checkWaiver(office, given);
  if (problem) return problem;
  const undecided = { decidedBy: null, decidedOn: null, conditions: null, expiresOn: null };
  const values = { ...rest, ...(rest.decision === null ? undecided : {}) };
  return write(office, (tx) => {
    if (before) {
      const result = updateRecord(tx, entities.eligibilityWaiver, before.id, values, {
        version: version ?? -1,
      });
      if (!result.ok) return result;
    } else createRecord(tx, entities.eligibilityWaiver, { ...values, candidateId, rule });
    refreshCheck(office, tx, candidateId);
    return ok(checked(office, candidateId, tx.changeNo));
  });
}

/** Takes out a waiver entered by mistake. */
export function removeWaiver(
  office: Office,
  { waiverId, version }: { waiverId: number; version: number },
): Result<Checked> {
  const found = waiverById(office.read, waiverId);
  if (!found) return gone();
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.eligibilityWaiver, waiverId, { version });
    if (!result.ok) return result;
    refreshCheck(office, tx, found.candidateId);
    return ok(checked(office, found.candidateId, tx.changeNo));
  });
}
