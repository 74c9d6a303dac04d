import * as lists from '../../lists/training';
import { code, date, file, key, ref, required, text, whole, yesNo } from '../define';
import { limits } from '../limits';

export const courseSessions = file('course_sessions', ['course_code', 'week_no'], {
  course_code: required(key),
  week_no: required(whole(limits.week)),
  title: required(text(limits.text)),
  minutes: required(whole(limits.dayMinutes)),
  required: required(yesNo),
});

export const cohorts = file('cohorts', ['cohort_key'], {
  cohort_key: required(key),
  name: required(text(limits.name)),
  course_code: required(ref('course_sessions')),
  start_on: required(date),
  end_on: date,
  site: text(limits.text),
  facilitators: text(limits.text),
  status: required(code(lists.cohortStatus)),
});

export const cohortSessions = file('cohort_sessions', ['cohort_key', 'week_no'], {
  cohort_key: required(ref('cohorts')),
  week_no: required(whole(limits.week)),
  on: required(date),
  held: required(code(lists.sessionHeld)),
  minutes: whole(limits.dayMinutes),
});

export const enrollments = file('enrollments', ['cohort_key', 'person_key'], {
  cohort_key: required(ref('cohorts')),
  person_key: required(ref('people')),
  enrolled_on: required(date),
  status: required(code(lists.enrollmentStatus)),
  ended_on: date,
});

export const attendance = file('attendance', ['cohort_key', 'week_no', 'person_key'], {
  cohort_key: required(ref('cohorts')),
  week_no: required(whole(limits.week)),
  person_key: required(ref('people')),
  status: required(code(lists.attendanceStatus)),
  minutes: whole(limits.dayMinutes),
});

export const makeups = file('makeups', ['cohort_key', 'week_no', 'person_key', 'on'], {
  cohort_key: required(ref('cohorts')),
  week_no: required(whole(limits.week)),
  person_key: required(ref('people')),
  on: required(date),
  minutes: required(whole(limits.weekMinutes)),
  method: required(code(lists.makeupMethod)),
});
