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

/** What a trainee shows before graduating. Ours: the source names none. */
export const competency = editable('competency', 'Competencies to sign off', {
  own_story: 'Telling their own story safely',
  listening: 'Listening and support',
  boundaries: 'Boundaries and confidentiality',
  meetings: 'Getting ready for a meeting or hearing',
  self_advocacy: 'Helping parents speak for themselves',
  services: 'Linking a family to a service',
  safety: 'Safety, and when to call the coordinator',
  documentation: 'Writing down what happened',
});

export const signoffMethod = editable('signoff_method', 'How a competency was shown', {
  role_play: 'Role play',
  shadow: 'Shadowing',
  observed: 'Observation',
  quiz: 'Quiz',
  portfolio: 'Portfolio',
});

export const signoffResult = fixed('signoff_result', 'Sign-off', {
  not_yet: 'Not yet',
  met: 'Met',
  exceeds: 'Exceeds',
});

export const ratingWave = fixed('rating_wave', 'When someone rated themselves', {
  before: 'Before the course',
  after: 'After the course',
});

export const selfRatingAnswer = fixed('self_rating_answer', 'How sure someone feels', {
  not_yet: 'Not yet',
  a_little: 'A little',
  mostly: 'Mostly',
  sure: 'Sure',
});

export const feedbackAnswer = fixed('feedback_answer', 'Feedback on a session', {
  no: 'No',
  a_little: 'A little',
  mostly: 'Mostly',
  yes: 'Yes',
});

export const inserviceType = editable('inservice_type', 'In-service training', {
  workshop: 'Workshop',
  conference: 'Conference',
  webinar: 'Webinar',
  online: 'Online course',
  regular_inservice: 'Regular in-service',
  book: 'Book',
  video: 'Video',
  other: 'Other',
});

export const trainingTopic = editable('training_topic', 'Topics of in-service training', {
  child_welfare_system: 'Child-welfare system and court',
  peer_support: 'Peer support',
  boundaries: 'Boundaries and ethics',
  safety: 'Safety and crisis',
  trauma: 'Trauma and self-care',
  substance_use: 'Substance use and recovery',
  domestic_violence: 'Domestic violence',
  mental_health: 'Mental health',
  community_services: 'Community services',
  culture: 'Culture and equity',
  documentation: 'Documentation',
  leadership: 'Leadership and speaking',
  other: 'Other',
});
