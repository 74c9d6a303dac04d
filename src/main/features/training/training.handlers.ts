import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import type { Documents } from '../prints/documents.service';
import type { FileChooser } from '../save-file';
import { activateGraduates, readyToActivate } from './activation.service';
import { markAttendance } from './attendance.service';
import { createCohort, setCohortStatus, updateCohort } from './cohort-commands.service';
import { cohortList } from './cohorts.service';
import { courseList, removeCourse, saveCourse } from './courses.service';
import { endEnrollment, enroll, removeEnrollment, reopenEnrollment } from './enrollments.service';
import {
  addFeedback,
  feedbackOf,
  removeFeedback,
  removeSelfRating,
  saveSelfRating,
  updateFeedback,
} from './feedback.service';
import { graduate } from './graduation.service';
import {
  addInservice,
  mentorTraining,
  removeInservice,
  updateInservice,
} from './inservice.service';
import { addMakeups, removeMakeup, updateMakeup } from './makeups.service';
import { markHistory } from './mark-history.service';
import { recordModule, removeModule, updateModule } from './modules.service';
import { paperJob } from './paper/jobs';
import { saveDocx, saveXlsx } from './paper/paper.service';
import { personTraining } from './person.service';
import { mergeSession, moveSession, setDaysOff, updateSession } from './sessions.service';
import { cohortSheet } from './sheet.service';
import { recordSignoffs, removeSignoff, updateSignoff } from './signoffs.service';
import { addWaiting, removeWaiting } from './waiting.service';

export function trainingHandlers(documents: Documents, files: FileChooser): HandlersOf<'training'> {
  return {
    cohorts: ({ read, clock }, page) => ok(cohortList(read, page, clock.today())),
    sheet: ({ read, clock }, { id }) => cohortSheet(read, id, clock.today()),
    markHistory: ({ read }, place) => ok(markHistory(read, place)),
    createCohort: ({ office }, input) => createCohort(office, input),
    updateCohort: ({ office }, input) => updateCohort(office, input),
    setCohortStatus: ({ office }, input) => setCohortStatus(office, input),
    updateSession: ({ office }, input) => updateSession(office, input),
    moveSession: ({ office }, input) => moveSession(office, input),
    mergeSession: ({ office }, input) => mergeSession(office, input),
    setDaysOff: ({ office }, input) => setDaysOff(office, input),
    enroll: ({ office }, input) => enroll(office, input),
    addWaiting: ({ office }, input) => addWaiting(office, input),
    removeWaiting: ({ office }, input) => removeWaiting(office, input),
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

    courses: ({ read, clock }) => ok(courseList(read, clock.today())),
    saveCourse: ({ office }, input) => saveCourse(office, input),
    removeCourse: ({ office }, input) => removeCourse(office, input),

    recordSignoffs: ({ office }, input) => recordSignoffs(office, input),
    updateSignoff: ({ office }, input) => updateSignoff(office, input),
    removeSignoff: ({ office }, input) => removeSignoff(office, input),
    feedback: ({ read }, { cohortId }) => ok(feedbackOf(read, cohortId)),
    addFeedback: ({ office }, input) => addFeedback(office, input),
    updateFeedback: ({ office }, input) => updateFeedback(office, input),
    removeFeedback: ({ office }, input) => removeFeedback(office, input),
    saveSelfRating: ({ office }, input) => saveSelfRating(office, input),
    removeSelfRating: ({ office }, input) => removeSelfRating(office, input),

    ofPerson: ({ read, clock }, { personId }) => personTraining(read, personId, clock.today()),
    mentors: ({ read, clock }, input) => ok(mentorTraining(read, input, clock.today())),
    addInservice: ({ office }, input) => addInservice(office, input),
    updateInservice: ({ office }, input) => updateInservice(office, input),
    removeInservice: ({ office }, input) => removeInservice(office, input),

    graduate: ({ office }, input) => graduate(office, input),
    readyToActivate: ({ read, clock }, { cohortId }) =>
      ok(readyToActivate(read, cohortId, clock.today())),
    activateGraduates: ({ office }, input) => activateGraduates(office, input),

    print: async ({ office }, paper) => {
      const job = paperJob(office.read, paper, office.clock.today());
      return job.ok ? documents.print(office, job.value) : job;
    },
    savePdf: async ({ office }, paper) => {
      const job = paperJob(office.read, paper, office.clock.today());
      return job.ok ? documents.savePdf(office, job.value) : job;
    },
    saveDocx: ({ office }, paper) => saveDocx(office, files, paper),
    saveXlsx: ({ office }, paper) => saveXlsx(office, files, paper),
  };
}
