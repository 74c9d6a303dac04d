import type { Saved } from '@shared/contract/common';
import type { DecisionFields } from '@shared/contract/screening-decision';
import type { LocalDate } from '@shared/dates';
import { decisionReason } from '@shared/domain/lists/screening';
import { stageOn, stageRank } from '@shared/domain/recruitment/stage';
import { ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { stageEvents } from '../recruitment/recruitment.repo';
import { gone, needed, noCandidate, notBefore, notLater, type Problem } from './input-checks';
import { personOfCandidate } from './person.repo';
import { decisionById } from './records.repo';

function checkDecision(
  office: Office,
  fields: DecisionFields,
  inquiryOn: LocalDate,
  reasonsBefore: readonly string[],
): Problem {
  const { decidedOn, decision, conditions, reasons } = fields;
  const added = reasons.filter((reason) => !reasonsBefore.includes(reason));
  return (
    notLater('decidedOn', decidedOn, office.clock.today()) ??
    notBefore('decidedOn', decidedOn, inquiryOn, 'the inquiry') ??
    needed(
      'conditions',
      decision === 'accept_conditional' && conditions === null,
      'Write what has to be in place first: the letter says it.',
    ) ??
    checkCodes(office.read, [['reasons', decisionReason, added]])
  );
}

/**
 * A decision is also the day the stage was reached, which the report counts from. Nobody who is further
 * already goes back for it.
 */
function reachDecision(
  office: Office,
  tx: WriteTx,
  candidateId: number,
  decidedOn: LocalDate,
): void {
  const today = office.clock.today();
  const events = stageEvents(office.read, candidateId);
  if (events.some(({ stage }) => stage === 'decision')) return;
  const event = { stage: 'decision', enteredOn: decidedOn };
  const before = stageRank(stageOn(events, today));
  if (stageRank(stageOn([...events, event], today)) < before) return;
  createRecord(tx, entities.candidateStage, { ...event, candidateId });
}

export function saveDecision(
  office: Office,
  input: DecisionFields & {
    candidateId: number;
    decisionId: number | null;
    version: number | null;
  },
): Result<Saved> {
  const { candidateId, decisionId, version, ...fields } = input;
  const candidate = personOfCandidate(office.read, candidateId);
  if (!candidate) return noCandidate();
  const before = decisionId === null ? undefined : decisionById(office.read, decisionId);
  if (decisionId !== null && before?.candidateId !== candidateId) return gone();
  const problem = checkDecision(office, fields, candidate.inquiryOn, before?.reasons ?? []);
  if (problem) return problem;
  return write(office, (tx) => {
    if (before) {
      const result = updateRecord(tx, entities.selectionDecision, before.id, fields, {
        version: version ?? -1,
      });
      return result.ok ? ok({ id: before.id, changeNo: tx.changeNo }) : result;
    }
    const id = createRecord(tx, entities.selectionDecision, { ...fields, candidateId });
    reachDecision(office, tx, candidateId, fields.decidedOn);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function removeDecision(
  office: Office,
  { decisionId, version }: { decisionId: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.selectionDecision, decisionId, { version });
    return result.ok ? ok({ id: decisionId, changeNo: tx.changeNo }) : result;
  });
}

/** Notes the day a letter went out; empty takes the note back. */
export function markLetterSent(
  office: Office,
  { decisionId, version, on }: { decisionId: number; version: number; on: LocalDate | null },
): Result<Saved> {
  const found = decisionById(office.read, decisionId);
  if (!found) return gone();
  const problem =
    notLater('on', on, office.clock.today()) ??
    notBefore('on', on, found.decidedOn, 'the decision');
  if (problem) return problem;
  return write(office, (tx) => {
    const patch = { letterSentOn: on };
    const result = updateRecord(tx, entities.selectionDecision, decisionId, patch, { version });
    return result.ok ? ok({ id: decisionId, changeNo: tx.changeNo }) : result;
  });
}
