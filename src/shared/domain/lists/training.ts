import { editable, fixed } from './define';

export const cohortStatus = fixed('cohort_status', 'Cohort status', {
  planned: 'Planned',
  running: 'Running',
  finished: 'Finished',
  cancelled: 'Cancelled',
});

export const sessionHeld = fixed('session_held', 'Was it held?', {
  scheduled: 'Scheduled',
  held: 'Held',
  cancelled: 'Cancelled',
});

export const enrollmentStatus = fixed('enrollment_status', 'Enrollment', {
  active: 'In training',
  withdrawn: 'Left the course',
  deferred: 'Deferred to a later cohort',
  completed: 'Completed',
  not_completed: 'Did not complete',
});

export const attendanceStatus = fixed('attendance_status', 'Attendance', {
  present: 'Present',
  late: 'Late',
  left_early: 'Left early',
  excused: 'Excused',
  missed: 'Missed',
  not_expected: 'Not expected',
});
export type AttendanceStatus = (typeof attendanceStatus.codes)[number];

export const makeupMethod = editable('makeup_method', 'How a session was made up', {
  one_to_one: 'One to one',
  recorded_plus_reflection: 'Recording and written reflection',
  self_study: 'Self-study',
  other_cohort: 'With another cohort',
  equivalent_training: 'Equivalent training',
});
