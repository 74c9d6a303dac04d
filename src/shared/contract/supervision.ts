import { z } from 'zod';
import { code, id, localDate, paging, requiredText, saved, version } from './common';
import { command, query } from './define';
import { history } from './history';
import { actionFields, changedConcern, concernFields, sessionFields } from './supervision-fields';

const who = z.object({ id, personId: id, name: z.string() });

const mentorRow = z.object({
  mentorId: id,
  personId: id,
  name: z.string(),
  /** The last individual session on or before today. */
  lastOn: localDate.nullable(),
  /** The last day on which the next one is not overdue; null when there was none yet. */
  nextDueOn: localDate.nullable(),
  overdue: z.boolean(),
  /** Due by the end of this month, overdue, or never seen. */
  dueThisMonth: z.boolean(),
  /** The day agreed in the last session, when it is still to come. */
  agreedOn: localDate.nullable(),
  openActions: z.int(),
});
export type SupervisionMentorRow = z.infer<typeof mentorRow>;

const action = z.object({
  id,
  version,
  supervisionId: id,
  /** The day of the session it was agreed in. */
  sessionOn: localDate,
  text: z.string(),
  owner: z.string().nullable(),
  dueOn: localDate.nullable(),
  doneOn: localDate.nullable(),
});
export type SupervisionActionRow = z.infer<typeof action>;

const sessionRow = z.object({
  id,
  on: localDate,
  minutes: z.int(),
  type: z.string(),
  supervisor: z.string().nullable(),
  mentors: z.array(who),
  topics: z.array(z.string()),
  restricted: z.boolean(),
  openActions: z.int(),
});
export type SessionRow = z.infer<typeof sessionRow>;

const words = z.object({
  note: z.string().nullable(),
  /** Words added later, oldest first. */
  addenda: z.array(z.object({ id, body: z.string(), at: z.string(), by: z.string() })),
});
export type SessionWords = z.infer<typeof words>;

const sessionRecord = z.object({
  id,
  key: z.string(),
  version,
  on: localDate,
  minutes: z.int(),
  type: z.string(),
  supervisor: z.string().nullable(),
  mentors: z.array(who),
  topics: z.array(z.string()),
  restricted: z.boolean(),
  nextDueOn: localDate.nullable(),
  sealedAt: z.string(),
  sealedBy: z.string(),
  /** Null for a restricted session: its words come from `openRestricted` only. */
  words: words.nullable(),
  actions: z.array(action),
});
export type SessionRecord = z.infer<typeof sessionRecord>;

const draft = z.object({
  subject: z.string(),
  savedAt: z.string(),
  on: z.string().nullable(),
  type: z.string().nullable(),
  mentors: z.array(z.string()),
  restricted: z.boolean(),
});
export type SupervisionDraft = z.infer<typeof draft>;

/** What the list of drafts reads of a draft; the editor keeps its whole form in it. */
export const draftBody = z.object({
  on: z.string().nullable().catch(null),
  type: z.string().nullable().catch(null),
  mentors: z.array(z.coerce.number<string | number>().int()).catch([]),
  restricted: z.boolean().catch(false),
});

const concernRow = z.object({
  id,
  version,
  on: localDate,
  kind: z.string(),
  mentors: z.array(who),
  status: z.string(),
  closedOn: localDate.nullable(),
});
export type ConcernRow = z.infer<typeof concernRow>;

export const supervision = {
  /** Active mentors with when they were last seen and are next due. */
  mentors: query(
    z.void(),
    z.object({
      intervalDays: z.int(),
      rows: z.array(mentorRow),
      /** Who supervised last; the next note starts with it. */
      lastSupervisor: z.string().nullable(),
    }),
  ),
  /** One mentor, active or not, with what is still to be done. */
  mentor: query(
    z.object({ id }),
    mentorRow.extend({ active: z.boolean(), actions: z.array(action) }),
  ),
  /** All sessions of a year at most, or any stretch of one mentor's. */
  sessions: query(
    paging.extend({
      mentorId: id.nullable().default(null),
      type: code.nullable().default(null),
      from: localDate.nullable().default(null),
      to: localDate.nullable().default(null),
      descending: z.boolean().default(true),
    }),
    z.object({ total: z.int(), rows: z.array(sessionRow) }),
  ),
  session: query(z.object({ id }), sessionRecord),
  /** The words of a restricted session. Opening them is written to history. */
  openRestricted: command(z.object({ id }), words),
  /** What to have beside a new note: the last session's actions, older open ones, the matches. */
  context: query(
    z.object({ mentors: z.array(id).max(50), on: localDate }),
    z.object({
      last: z.object({ id, on: localDate, type: z.string() }).nullable(),
      actions: z.array(action),
      matches: z.array(
        z.object({
          id,
          mentorName: z.string(),
          parentName: z.string(),
          startOn: localDate,
          lastReachedOn: localDate.nullable(),
        }),
      ),
    }),
  ),
  /** Notes that are not finished. They count nowhere. Their words stay in the draft. */
  drafts: query(z.void(), z.array(draft)),
  /** Seals a session with its actions, and drops its draft, in one step. It cannot be undone. */
  finish: command(
    sessionFields.extend({ draft: z.string().max(80).nullable().default(null) }),
    saved,
  ),
  /** Later words, dated by themselves. */
  addAddendum: command(
    z.object({ id, body: requiredText('Write the words to add.', 10_000) }),
    saved,
  ),
  setRestricted: command(z.object({ id, version, restricted: z.boolean() }), saved),
  addAction: command(actionFields.extend({ supervisionId: id }), saved),
  changeAction: command(actionFields.extend({ id, version }), saved),
  /** Ticks an action off today, or opens it again. */
  setActionDone: command(z.object({ id, done: z.boolean() }), saved),
  /** Who did what to a session, without its words. */
  history: query(z.object({ id }), history.ofRecord.output),
  /** Deliberately opens the list of concerns; the number allows to read it for half an hour. */
  openConcerns: command(z.void(), z.object({ opened: z.int() })),
  concerns: query(
    paging.extend({ opened: z.int(), onlyOpen: z.boolean().default(false) }),
    z.object({ total: z.int(), rows: z.array(concernRow) }),
  ),
  addConcern: command(concernFields, saved),
  updateConcern: command(changedConcern, saved),
  /** Entered in error: it counts nowhere from now on. */
  setAsideConcern: command(
    z.object({ id, version, reason: requiredText('Say in a few words what went wrong.', 500) }),
    saved,
  ),
};
