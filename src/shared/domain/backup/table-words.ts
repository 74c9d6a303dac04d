import { humanize } from '../lists/define';

/**
 * What the rows of a table are, as people say it: several, then one. In the order in which they matter
 * when two states of the program are compared.
 */
const named: Readonly<Record<string, readonly [many: string, one: string]>> = {
  person: ['People', 'person'],
  professional: ['Professionals', 'professional'],
  candidate: ['Candidates', 'candidate'],
  candidate_stage: ['Steps of candidates', 'step of a candidate'],
  background_check: ['Background checks', 'background check'],
  prior_case_facts: ['Facts about a prior case', 'fact sheet about a prior case'],
  eligibility_check: ['Eligibility checks', 'eligibility check'],
  eligibility_waiver: ['Waivers', 'waiver'],
  eligibility_rule: ['Rules of eligibility', 'rule of eligibility'],
  form_template: ['Versions of forms', 'version of a form'],
  form_response: ['Filled-in forms', 'filled-in form'],
  interview: ['Interviews', 'interview'],
  interview_sheet: ['Interview sheets', 'interview sheet'],
  reference_check: ['Reference calls', 'reference call'],
  credential: ['Credentials', 'credential'],
  gate_requirement: ['Requirements of a step', 'requirement of a step'],
  gate_override: ['Exceptions to requirements', 'exception to a requirement'],
  selection_decision: ['Selection decisions', 'selection decision'],
  outreach_event: ['Outreach events', 'outreach event'],
  course: ['Courses', 'course'],
  course_session: ['Weeks of courses', 'week of a course'],
  cohort: ['Cohorts', 'cohort'],
  cohort_session: ['Sessions of cohorts', 'session of a cohort'],
  cohort_waiting: ['Places on waiting lists of cohorts', 'place on a waiting list'],
  enrollment: ['Enrollments', 'enrollment'],
  attendance: ['Attendance marks', 'attendance mark'],
  makeup: ['Make-ups', 'make-up'],
  module_completion: ['Add-on trainings done', 'add-on training done'],
  signoff: ['Sign-offs', 'sign-off'],
  self_rating: ['Self-ratings', 'self-rating'],
  session_feedback: ['Feedback on sessions', 'piece of feedback'],
  inservice: ['In-service trainings', 'in-service training'],
  mentor: ['Parent partners', 'parent partner'],
  mentor_status: ['Status changes of parent partners', 'status change of a parent partner'],
  family: ['Families', 'family'],
  parent: ['Parents', 'parent'],
  referral: ['Requests', 'request'],
  mentor_match: ['Matches', 'match'],
  contact: ['Contacts', 'contact'],
  contact_mentor: ['Parent partners named in contacts', 'parent partner named in a contact'],
  contact_parent: ['Parents named in contacts', 'parent named in a contact'],
  activity: ['Program work', 'entry of program work'],
  activity_mentor: [
    'Parent partners named in program work',
    'parent partner named in program work',
  ],
  case_event: ['Meetings and hearings', 'meeting or hearing'],
  case_event_parent: ['Parents named in meetings', 'parent named in a meeting'],
  service_link: ['Needs and services', 'need'],
  supervision: ['Supervision sessions', 'supervision session'],
  supervision_mentor: ['Parent partners in supervision', 'parent partner in supervision'],
  supervision_action: ['Agreed actions', 'agreed action'],
  supervision_addendum: ['Addenda', 'addendum'],
  incident: ['Concerns', 'concern'],
  incident_mentor: ['Parent partners named in concerns', 'parent partner named in a concern'],
  rate: ['Pay rates', 'pay rate'],
  report_narrative: ['Months with words of your own', 'month with words of your own'],
  setting: ['Settings you changed', 'setting you changed'],
  code_item: ['Values of lists you changed', 'value of a list you changed'],
  today_mark: ['Lines taken off Today', 'line taken off Today'],
  import_batch: ['Imports', 'import'],
  spreadsheet_import: ['Spreadsheets brought in', 'spreadsheet brought in'],
  spreadsheet_mapping: ['Ways to read spreadsheets', 'way to read a spreadsheet'],
  draft: ['Drafts', 'draft'],
  audit_event: ['Entries in the history', 'entry in the history'],
  vault_note: ['Notes of the program about itself', 'note of the program about itself'],
};

const order = new Map(Object.keys(named).map((table, at) => [table, at]));

/** True when people's words for the rows of a table are known. */
export const isNamedTable = (table: string): boolean => Object.hasOwn(named, table);

/** 'Contacts'; a table nobody named reads as its own name. */
export const tableWords = (table: string): string => named[table]?.[0] ?? humanize(table);

/** 'contact', 'contacts': for counts in a sentence. */
export function rowWords(table: string, count: number): string {
  const [many, one] = named[table] ?? [`rows of ${table}`, `row of ${table}`];
  return count === 1 ? one : many.charAt(0).toLowerCase() + many.slice(1);
}

/** Where a table stands among the others; those nobody named come last. */
export const tableOrder = (table: string): number => order.get(table) ?? order.size;
