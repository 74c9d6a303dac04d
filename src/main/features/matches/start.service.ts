import type { matches } from '@shared/contract/matches';
import { requestStateOn } from '@shared/domain/families/request-state';
import { closureReason } from '@shared/domain/lists/families';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { requestsOfParent } from '../families/requests.repo';
import { checkCodes } from '../lists/lists.service';
import { endProblem } from './close.service';
import { findMatch } from './matches.repo';
import { checkStart } from './start-check.service';

type Input = z.output<(typeof matches)['start']['input']>;
type Saved = Result<{ id: number; changeNo: number }>;

const ask = (field: string, message: string) => fail('VALIDATION', message, { field });

/** A request that has no decision yet is accepted by the match, not before it was received. */
function acceptRequest(tx: WriteTx, office: Office, input: Input): Result<unknown> {
  if (input.requestId === null) return ok(undefined);
  const request = requestsOfParent(office.read, input.parentId).find(
    ({ id }) => id === input.requestId,
  );
  if (!request) return ask('requestId', 'This request is for another parent. Choose again.');
  if ((requestStateOn(request, tx.today) ?? 'new') !== 'new') return ok(undefined);
  const decided = input.startOn < tx.today ? input.startOn : tx.today;
  const decisionOn = decided < request.receivedOn ? request.receivedOn : decided;
  const patch = { decision: 'accepted', decisionOn, declineReason: null };
  return updateRecord(tx, entities.referral, request.id, patch);
}

/** Ends the earlier match of the parent, when asked to and when it has not ended. */
function closePrevious(tx: WriteTx, office: Office, input: Input): Result<unknown> {
  if (input.previousMatchId === null) return ok(undefined);
  const previous = findMatch(office.read, input.previousMatchId);
  if (!previous || previous.parentId !== input.parentId)
    return ask('previousMatchId', 'This match is of another parent. Choose again.');
  if (input.closePreviousOn === null || previous.endOn !== null) return ok(undefined);
  const problem = endProblem(previous.startOn, input.closePreviousOn, 'closePreviousOn');
  if (problem) return problem;
  return updateRecord(tx, entities.match, previous.id, {
    endOn: input.closePreviousOn,
    closureReason: input.closePreviousReason,
    closureKind: input.closePreviousKind,
  });
}

/**
 * Starts a match. Only a parent partner who is not active on that day is refused; past their own limit
 * a reason is asked for and kept. Accepting the request and ending the earlier match are one change
 * with it, so that one undo takes all of it back.
 */
export function startMatch(office: Office, input: Input): Saved {
  const { read, clock } = office;
  const checked = checkStart(read, input, clock.today());
  if (!checked.ok) return checked;
  const { refusal, concerns } = checked.value;
  if (refusal !== null) return fail('RULE', refusal, { field: 'mentorId' });
  const past = concerns.find(({ needsReason }) => needsReason);
  if (past && input.overCapacityReason === null)
    return ask('overCapacityReason', `${past.sentence} Say why you match them all the same.`);
  const unknown = checkCodes(read, [
    ['closePreviousReason', closureReason, input.closePreviousReason],
  ]);
  if (unknown) return unknown;
  return write(office, (tx) => {
    const accepted = acceptRequest(tx, office, input);
    if (!accepted.ok) return accepted;
    const closed = closePrevious(tx, office, input);
    if (!closed.ok) return closed;
    const id = createRecord(tx, entities.match, {
      key: freshKey('MT'),
      mentorId: input.mentorId,
      parentId: input.parentId,
      referralId: input.requestId,
      startOn: input.startOn,
      previousMatchId: input.previousMatchId,
      overCapacityReason: past ? input.overCapacityReason : null,
    });
    return ok({ id, changeNo: tx.changeNo });
  });
}
