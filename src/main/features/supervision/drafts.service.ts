import { draftBody, type SupervisionDraft } from '@shared/contract/supervision';
import type { ReadDb } from '../../db/handles';
import { listDrafts } from '../drafts/drafts.repo';
import { mentorsById } from '../log/who.repo';
import { draftForm } from './finish.service';

function readBody(text: string) {
  try {
    return draftBody.safeParse(JSON.parse(text));
  } catch {
    return draftBody.safeParse(undefined);
  }
}

/** Notes that are not finished, newest first: who and when, never their words. */
export function unfinishedNotes(db: ReadDb): SupervisionDraft[] {
  return listDrafts(db, draftForm).map(({ subject, savedAt, body }) => {
    const read = readBody(body);
    const { on, type, mentors, restricted } = read.success
      ? read.data
      : { on: null, type: null, mentors: [], restricted: false };
    return {
      subject,
      savedAt,
      on,
      type,
      restricted,
      mentors: mentorsById(db, mentors).map(({ name }) => name),
    };
  });
}
