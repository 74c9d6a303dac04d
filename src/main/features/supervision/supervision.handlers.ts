import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { addAction, changeAction, setActionDone } from './actions.service';
import { mentorOverview, mentorsToSupervise } from './cadence.service';
import { addConcern, concernList, openConcerns, updateConcern } from './concerns.service';
import { setAside } from '../log/entry.service';
import { concernById } from './concerns.repo';
import { unfinishedNotes } from './drafts.service';
import { addAddendum, finishSession, setRestricted } from './finish.service';
import {
  noteContext,
  openRestricted,
  sessionHistory,
  sessionList,
  sessionRecord,
} from './sessions.service';

export const supervisionHandlers: HandlersOf<'supervision'> = {
  mentors: ({ read, clock }) => ok(mentorsToSupervise(read, clock.today())),
  mentor: ({ read, clock }, { id }) => mentorOverview(read, id, clock.today()),
  sessions: ({ read }, input) => sessionList(read, input),
  session: ({ read }, { id }) => sessionRecord(read, id),
  openRestricted: ({ office }, { id }) => openRestricted(office, id),
  context: ({ read }, { mentors, on }) => ok(noteContext(read, mentors, on)),
  drafts: ({ read }) => ok(unfinishedNotes(read)),
  finish: ({ office }, input) => finishSession(office, input),
  addAddendum: ({ office }, input) => addAddendum(office, input),
  setRestricted: ({ office }, input) => setRestricted(office, input),
  addAction: ({ office }, input) => addAction(office, input),
  changeAction: ({ office }, input) => changeAction(office, input),
  setActionDone: ({ office }, input) => setActionDone(office, input),
  history: ({ read }, { id }) => ok(sessionHistory(read, id)),
  openConcerns: ({ office }) => openConcerns(office),
  concerns: (context, input) => concernList(context, input),
  addConcern: ({ office }, input) => addConcern(office, input),
  updateConcern: ({ office }, input) => updateConcern(office, input),
  setAsideConcern: ({ office }, input) =>
    setAside(office, 'incident', concernById(office.read, input.id), input),
};
