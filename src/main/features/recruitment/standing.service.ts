import type { Saved } from '@shared/contract/common';
import type { recruitment } from '@shared/contract/recruitment';
import { candidateClosedReason } from '@shared/domain/lists/people';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { type RecordPatch, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { cardOf } from './candidate-views';
import { checkKeepWarm, checkNextStep, checkPastDay } from './checks-on-input';
import { getCandidate } from './recruitment.repo';
import { noCandidate } from './recruitment.service';

type Input<M extends keyof typeof recruitment> = z.output<(typeof recruitment)[M]['input']>;
type Patch = RecordPatch<(typeof entities)['candidate']['table'], never>;

function patchCandidate(
  office: Office,
  { id, version }: { id: number; version: number },
  patch: Patch,
): Result<Saved> {
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.candidate, id, patch, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}

/** A candidate as of today, with whether they already work as a parent partner. */
function load(office: Office, id: number) {
  const today = office.clock.today();
  const row = getCandidate(office.read, id, today);
  if (!row) return undefined;
  const card = cardOf(row, today);
  const works = card.stage === 'activated' && card.isPartner;
  return { ...card, inquiryOn: row.inquiryOn, works };
}

const partnerAlready = () =>
  fail(
    'RULE',
    'This person is a parent partner already. Change their status in their own record instead.',
  );
const closedAlready = () =>
  fail('RULE', 'This candidate is not moving forward. Reopen them first.');

export function setNextStep(office: Office, input: Input<'setNextStep'>): Result<Saved> {
  const { nextStep, nextStepDue } = input;
  return (
    checkNextStep(nextStep, nextStepDue) ?? patchCandidate(office, input, { nextStep, nextStepDue })
  );
}

/** Recruitment rests; `keepWarmUntil` is when to get back in touch. */
export function holdCandidate(office: Office, input: Input<'hold'>): Result<Saved> {
  const found = load(office, input.id);
  if (!found) return noCandidate();
  if (found.state === 'closed') return closedAlready();
  if (found.works) return partnerAlready();
  const { keepWarmUntil } = input;
  // A date kept from before may have passed; a new one lies ahead.
  const problem =
    keepWarmUntil === found.keepWarmUntil
      ? undefined
      : checkKeepWarm(keepWarmUntil, office.clock.today());
  return problem ?? patchCandidate(office, input, { onHold: true, keepWarmUntil });
}

export function resumeCandidate(office: Office, input: Input<'resume'>): Result<Saved> {
  return patchCandidate(office, input, { onHold: false, keepWarmUntil: null });
}

/** Not moving forward, with a reason; `keepWarmUntil` is when they may apply again. */
export function closeCandidate(office: Office, input: Input<'close'>): Result<Saved> {
  const today = office.clock.today();
  const found = load(office, input.id);
  if (!found) return noCandidate();
  if (found.state === 'closed') {
    return fail('RULE', 'This candidate is recorded as not moving forward already.');
  }
  if (found.works) return partnerAlready();
  const closedOn = input.on ?? today;
  const problem =
    checkPastDay('on', closedOn, today, found.inquiryOn) ??
    checkKeepWarm(input.keepWarmUntil, today) ??
    checkCodes(office.read, [['reason', candidateClosedReason, input.reason]]);
  if (problem) return problem;
  return patchCandidate(office, input, {
    closedOn,
    closedReason: input.reason,
    closedNote: input.note,
    keepWarmUntil: input.keepWarmUntil,
    onHold: false,
  });
}

/** Back into recruitment, in the stage they had reached. */
export function reopenCandidate(office: Office, input: Input<'reopen'>): Result<Saved> {
  const found = load(office, input.id);
  if (!found) return noCandidate();
  if (found.closedOn === null) return fail('RULE', 'This candidate is in recruitment already.');
  return patchCandidate(office, input, {
    closedOn: null,
    closedReason: null,
    closedNote: null,
    keepWarmUntil: null,
  });
}
