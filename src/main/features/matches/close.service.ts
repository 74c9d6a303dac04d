import type { matches } from '@shared/contract/matches';
import { closureReason } from '@shared/domain/lists/families';
import { fail, ok, type Result } from '@shared/errors';
import { formatDay } from '@shared/parse/format-date';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { changedCodes } from '../families/changed-codes';
import { findReferral } from '../families/requests.repo';
import { checkCodes } from '../lists/lists.service';
import { findMatch } from './matches.repo';
import { matchGone } from './matches.service';

type Input<M extends keyof typeof matches> = z.output<(typeof matches)[M]['input']>;
type Saved = Result<{ id: number; changeNo: number }>;
type Match = NonNullable<ReturnType<typeof findMatch>>;
type Patch = Partial<Omit<Match, 'id' | 'version' | 'archivedAt' | 'createdAt' | 'createdBy'>>;

/** A match never ends before it starts: the figures rely on it. */
export function endProblem(startOn: string, endOn: string | null, field: string) {
  if (endOn === null || endOn >= startOn) return undefined;
  return fail('VALIDATION', `Enter a date on or after ${formatDay(startOn)}.`, { field });
}

const enteredInError = () =>
  fail('RULE', 'This match was entered in error and counts nowhere. Take that back first.');

/** Changes a match that is there, with the same checks and the same kind of answer each time. */
function change(
  office: Office,
  { id, version }: { id: number; version: number },
  patchOf: (match: Match) => Result<Patch>,
  action: 'update' | 'void' = 'update',
): Saved {
  const match = findMatch(office.read, id);
  if (!match) return matchGone();
  const patch = patchOf(match);
  if (!patch.ok) return patch;
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.match, id, patch.value, { version, action });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

/** Closes a match, or corrects how it was closed. */
export function closeMatch(office: Office, input: Input<'close'>): Saved {
  return change(office, input, (match) => {
    if (match.voided) return enteredInError();
    const { id: _id, version: _version, ...closing } = input;
    const problem =
      endProblem(match.startOn, closing.endOn, 'endOn') ??
      checkCodes(
        office.read,
        changedCodes([
          ['closureReason', closureReason, closing.closureReason, match.closureReason],
        ]),
      );
    return problem ?? ok(closing);
  });
}

/** Opens a closed match again. The sentences of both stay, for when it is closed for good. */
export function reopenMatch(office: Office, input: Input<'reopen'>): Saved {
  return change(office, input, (match) => {
    if (match.voided) return enteredInError();
    if (match.endOn === null) return fail('RULE', 'This match is open already.');
    return ok({ endOn: null, closureReason: null, closureKind: null });
  });
}

/** Marks a match as entered in error: it counts nowhere, its request waits again, history keeps it. */
export function voidMatch(office: Office, input: Input<'void'>): Saved {
  return change(office, input, () => ok({ voided: true, voidReason: input.reason }), 'void');
}

export function unvoidMatch(office: Office, input: Input<'unvoid'>): Saved {
  return change(office, input, () => ok({ voided: false, voidReason: null }));
}

/** Corrects the start, the request it answers, or the match it follows. */
export function updateMatch(office: Office, input: Input<'update'>): Saved {
  return change(office, input, (match) => {
    const { startOn, requestId, previousMatchId } = input;
    if (match.endOn !== null && match.endOn < startOn) {
      const latest = formatDay(match.endOn);
      return fail('VALIDATION', `Enter a date on or before ${latest}, when it ended.`, {
        field: 'startOn',
      });
    }
    const request = requestId === null ? null : findReferral(office.read, requestId);
    if (request === undefined || (request && request.parentId !== match.parentId))
      return fail('VALIDATION', 'This request is for another parent. Choose again.', {
        field: 'requestId',
      });
    const previous = previousMatchId === null ? null : findMatch(office.read, previousMatchId);
    if (
      previous === undefined ||
      (previous && (previous.parentId !== match.parentId || previous.id === match.id))
    )
      return fail('VALIDATION', 'Choose an earlier match of the same parent.', {
        field: 'previousMatchId',
      });
    return ok({ startOn, referralId: requestId, previousMatchId });
  });
}
