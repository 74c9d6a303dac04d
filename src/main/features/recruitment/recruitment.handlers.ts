import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { viewChecks } from './checks.service';
import { inquire, nominate, updateCandidate } from './intake.service';
import { moveCandidate } from './move.service';
import {
  addOutreach,
  outreachList,
  outreachOptions,
  outreachRecord,
  removeOutreach,
  updateOutreach,
} from './outreach.service';
import {
  candidateList,
  candidateRecord,
  recruitmentBoard,
  recruitmentSummary,
} from './recruitment.service';
import { importRoster, type RosterDelegates, rosterPreview } from './roster.service';
import { sourcesView } from './sources.service';
import { amendStageEvent, removeStageEvent } from './stage-events.service';
import {
  closeCandidate,
  holdCandidate,
  reopenCandidate,
  resumeCandidate,
  setNextStep,
} from './standing.service';
import { moveOptions } from './steps.service';

export const recruitmentHandlers = (delegates: RosterDelegates): HandlersOf<'recruitment'> => ({
  board: ({ read, clock }) => ok(recruitmentBoard(read, clock.today())),
  summary: ({ read, clock }) => ok(recruitmentSummary(read, clock.today())),
  list: ({ read, clock }, input) => ok(candidateList(read, input, clock.today())),
  get: ({ read, clock }, { id }) => candidateRecord(read, id, clock.today()),
  moveOptions: ({ read, clock }, { id }) => moveOptions(read, id, clock.today()),
  nominate: ({ office }, input) => nominate(office, input),
  inquire: ({ office }, input) => inquire(office, input),
  update: ({ office }, input) => updateCandidate(office, input),
  move: ({ office }, input) => moveCandidate(office, input),
  amendEvent: ({ office }, input) => amendStageEvent(office, input),
  removeEvent: ({ office }, input) => removeStageEvent(office, input),
  setNextStep: ({ office }, input) => setNextStep(office, input),
  hold: ({ office }, input) => holdCandidate(office, input),
  resume: ({ office }, input) => resumeCandidate(office, input),
  close: ({ office }, input) => closeCandidate(office, input),
  reopen: ({ office }, input) => reopenCandidate(office, input),
  checks: ({ office }, { id }) => viewChecks(office, id),
  sources: ({ read, clock }, period) => ok(sourcesView(read, period, clock.today())),
  outreach: ({ read }, input) => ok(outreachList(read, input)),
  outreachEvent: ({ read }, { id }) => outreachRecord(read, id),
  findOutreach: ({ read }, { text }) => ok(outreachOptions(read, text)),
  addOutreach: ({ office }, input) => addOutreach(office, input),
  updateOutreach: ({ office }, input) => updateOutreach(office, input),
  removeOutreach: ({ office }, input) => removeOutreach(office, input),
  rosterPreview: ({ read, clock }, input) => ok(rosterPreview(read, input, clock.today())),
  rosterImport: ({ office }, input) => importRoster(office, delegates, input),
});
