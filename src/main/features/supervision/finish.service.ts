import type { Saved } from '@shared/contract/common';
import type { SessionFields } from '@shared/contract/supervision-fields';
import { supervisionTopic } from '@shared/domain/lists/activity';
import { isNoteBlank } from '@shared/domain/supervision/note-template';
import { sessionDateProblem } from '@shared/domain/supervision/session-rules';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import { freshKey } from '../../db/keys';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { removeDraft } from '../drafts/drafts.repo';
import { checkCodes } from '../lists/lists.service';
import { sealHash } from './seal';
import { mentorKeys, sessionById } from './sessions.repo';

/** Name of the form under which unfinished notes are kept. */
export const draftForm = 'supervision';

function checkSession({ read, clock }: Office, fields: SessionFields) {
  const tooEarly = sessionDateProblem(fields.on, clock.today());
  if (tooEarly !== null) return fail('VALIDATION', tooEarly, { field: 'on' });
  return checkCodes(read, [['topics', supervisionTopic, fields.topics]]);
}

/**
 * Seals a session: its row, its actions and the end of its draft are one transaction, so that a crash
 * leaves either the draft or the sealed session. What is only headings is no note.
 */
export function finishSession(
  office: Office,
  { draft, actions, ...fields }: SessionFields & { draft: string | null },
): Result<Saved> {
  const refused = checkSession(office, fields as SessionFields);
  if (refused) return refused;
  const keys = mentorKeys(office.read, fields.mentors);
  if (keys.size < fields.mentors.length) {
    return fail('VALIDATION', 'Choose the parent partner from the list.', { field: 'mentors' });
  }
  const note = isNoteBlank(fields.note) ? null : fields.note;
  const hash = sealHash({
    ...fields,
    note,
    mentors: fields.mentors.map((id) => keys.get(id) as string),
  });
  return write(office, (tx) => {
    const id = createRecord(
      tx,
      entities.supervision,
      { ...fields, note, key: freshKey('S'), sealedAt: tx.now, sealHash: hash },
      'seal',
    );
    for (const action of actions) {
      createRecord(tx, entities.supervisionAction, { ...action, supervisionId: id });
    }
    if (draft !== null) removeDraft(tx.db, draftForm, draft);
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Adds dated words to a sealed session. They are as final as those. */
export function addAddendum(
  office: Office,
  { id, body }: { id: number; body: string },
): Result<Saved> {
  if (!sessionById(office.read, id)) {
    return fail('NOT_FOUND', 'This session is no longer there. Go back and look again.');
  }
  return write(office, (tx) => {
    const addendum = { supervisionId: id, body };
    createRecord(tx, entities.supervisionAddendum, addendum, 'amend');
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Whether the words open only on purpose. Not part of the seal: it may turn out later. */
export function setRestricted(
  office: Office,
  { id, version, restricted }: { id: number; version: number; restricted: boolean },
): Result<Saved> {
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.supervision, id, { restricted }, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
