import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { markAttendance } from './attendance.service';
import { createCohort, setCohortStatus, updateCohort } from './cohort-commands.service';
import { cohortList, courseList, personTraining } from './cohorts.service';
import { endEnrollment, enroll, removeEnrollment, reopenEnrollment } from './enrollments.service';
import { addMakeups, removeMakeup, updateMakeup } from './makeups.service';
import { recordModule, removeModule, updateModule } from './modules.service';
import { moveSession, updateSession } from './sessions.service';
import { cohortSheet } from './sheet.service';

export const trainingHandlers: HandlersOf<'training'> = {
  cohorts: ({ read, clock }, page) => ok(cohortList(read, page, clock.today())),
  courses: ({ read }) => ok(courseList(read)),
  sheet: ({ read, clock }, { id }) => cohortSheet(read, id, clock.today()),
  ofPerson: ({ read, clock }, { personId }) => ok(personTraining(read, personId, clock.today())),
  createCohort: ({ office }, input) => createCohort(office, input),
  updateCohort: ({ office }, input) => updateCohort(office, input),
  setCohortStatus: ({ office }, input) => setCohortStatus(office, input),
  updateSession: ({ office }, input) => updateSession(office, input),
  moveSession: ({ office }, input) => moveSession(office, input),
  enroll: ({ office }, input) => enroll(office, input),
  endEnrollment: ({ office }, input) => endEnrollment(office, input),
  reopenEnrollment: ({ office }, input) => reopenEnrollment(office, input),
  removeEnrollment: ({ office }, input) => removeEnrollment(office, input),
  mark: ({ office }, input) => markAttendance(office, input),
  addMakeups: ({ office }, input) => addMakeups(office, input),
  updateMakeup: ({ office }, input) => updateMakeup(office, input),
  removeMakeup: ({ office }, input) => removeMakeup(office, input),
  recordModule: ({ office }, input) => recordModule(office, input),
  updateModule: ({ office }, input) => updateModule(office, input),
  removeModule: ({ office }, input) => removeModule(office, input),
};
