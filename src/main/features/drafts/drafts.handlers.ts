import { ok } from '@shared/errors';
import type { AnyDb } from '../../db/handles';
import type { Office } from '../../db/write';
import type { HandlersOf } from '../feature-handlers';
import { getDraft, listDrafts, putDraft, removeDraft } from './drafts.repo';

/**
 * Drafts are written without history: they are replaced every second while someone types and are not
 * records yet. A single statement is its own durable transaction.
 */
const writable = (office: Office) => office.read as AnyDb;

export const draftsHandlers: HandlersOf<'drafts'> = {
  get: ({ read }, { form, subject }) => ok(getDraft(read, form, subject) ?? null),
  list: ({ read }, { form }) => ok(listDrafts(read, form)),
  save: ({ office, clock }, { form, subject, body }) => {
    const savedAt = clock.now();
    putDraft(writable(office), { form, subject, body, savedAt });
    return ok({ savedAt });
  },
  remove: ({ office }, { form, subject }) => ok(removeDraft(writable(office), form, subject)),
};
