import type { families } from '@shared/contract/families';
import type { NewRequest } from '@shared/contract/families-request-commands';
import { caseType, channel, need } from '@shared/domain/lists/families';
import { ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { changedCodes } from './changed-codes';
import { resolveParent } from './new-parent.service';
import { findReferral } from './requests.repo';
import { requestGone } from './requests.service';

type Input<M extends keyof typeof families> = z.output<(typeof families)[M]['input']>;
type Saved = Result<{ id: number; changeNo: number }>;

/** A request with its parent, and person and family where those are new; one change, one undo. */
export function createRequest(
  office: Office,
  input: NewRequest,
): Result<{ id: number; changeNo: number; parentId: number; familyId: number }> {
  const unknown = checkCodes(office.read, [
    ['channel', channel, input.channel],
    ['needs', need, input.needs],
    ['caseType', caseType, input.family === 'new' ? input.caseType : null],
  ]);
  if (unknown) return unknown;
  return write(office, (tx) => {
    const who = resolveParent(tx, office.read, input);
    if (!who.ok) return who;
    const id = createRecord(tx, entities.referral, {
      key: freshKey('REF'),
      parentId: who.value.parentId,
      channel: input.channel,
      fromProfessionalId: input.professionalId,
      receivedOn: input.receivedOn,
      upcomingEventOn: input.upcomingEventOn,
      language: input.language,
      wishes: input.wishes,
      needs: input.needs,
    });
    return ok({ id, changeNo: tx.changeNo, ...who.value });
  });
}

export function updateRequest(
  office: Office,
  { id, version, professionalId, ...facts }: Input<'updateRequest'>,
): Saved {
  const before = findReferral(office.read, id);
  if (!before) return requestGone();
  const unknown = checkCodes(
    office.read,
    changedCodes([
      ['channel', channel, facts.channel, before.channel],
      ['needs', need, facts.needs, before.needs],
    ]),
  );
  if (unknown) return unknown;
  return write(office, (tx) => {
    const patch = { ...facts, fromProfessionalId: professionalId };
    const changed = updateRecord(tx, entities.referral, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

/** Accepts, declines or takes a decision back. A reason is kept only with a declined request. */
export function decideRequest(office: Office, input: Input<'decideRequest'>): Saved {
  const { id, version, decision } = input;
  const declined = decision !== null && decision !== 'accepted';
  return write(office, (tx) => {
    const patch = {
      decision,
      decisionOn: decision === null ? null : input.decisionOn,
      declineReason: declined ? input.declineReason : null,
    };
    const changed = updateRecord(tx, entities.referral, id, patch, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}

export function withdrawRequest(
  office: Office,
  { id, version, withdrawnOn }: Input<'withdrawRequest'>,
): Saved {
  return write(office, (tx) => {
    const changed = updateRecord(tx, entities.referral, id, { withdrawnOn }, { version });
    return changed.ok ? ok({ id, changeNo: tx.changeNo }) : changed;
  });
}
