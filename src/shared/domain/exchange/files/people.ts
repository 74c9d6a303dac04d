import * as lists from '../../lists/people';
import {
  code,
  date,
  file,
  key,
  ref,
  required,
  text,
  whole,
  words,
  yesNo,
  type Refuse,
  type RowCells,
} from '../define';
import { limits } from '../limits';

export const people = file('people', ['person_key'], {
  person_key: required(key),
  first_name: required(text(limits.name)),
  last_name: required(text(limits.name)),
  preferred_name: text(limits.name),
  gender: code(lists.gender),
  languages: words(limits.key),
  region: text(limits.text),
  phone: text(limits.text),
  email: text(limits.text),
  phone_ok_voicemail: yesNo,
  phone_ok_text: yesNo,
  safe_contact_note: text(limits.longText),
});

export const professionals = file('professionals', ['professional_key'], {
  professional_key: required(key),
  name: required(text(limits.name)),
  title: text(limits.text),
  organization: text(limits.text),
  phone: text(limits.text),
  email: text(limits.text),
});

export const candidates = file('candidates', ['person_key'], {
  person_key: required(ref('people')),
  source: required(code(lists.candidateSource)),
  nominated_by: ref('professionals'),
  inquiry_on: required(date),
  closed_on: date,
  closed_reason: code(lists.candidateClosedReason),
  keep_warm_until: date,
});

export const candidateStages = file('candidate_stages', ['person_key', 'stage', 'entered_on'], {
  person_key: required(ref('candidates')),
  stage: required(code(lists.stage)),
  entered_on: required(date),
});

export const backgroundChecks = file('background_checks', ['person_key', 'type', 'requested_on'], {
  person_key: required(ref('people')),
  type: required(code(lists.checkType)),
  requested_on: required(date),
  received_on: date,
  outcome: required(code(lists.checkOutcome)),
  valid_until: date,
});

export const modules = file('modules', ['person_key', 'module', 'completed_on'], {
  person_key: required(ref('people')),
  module: required(code(lists.module)),
  completed_on: required(date),
  minutes: whole(limits.trainingMinutes),
  expires_on: date,
});

export const mentors = file('mentors', ['person_key'], {
  person_key: required(ref('people')),
  mentor_no: text(limits.text),
  start_on: required(date),
  max_matches: whole(limits.people),
  max_hours_month: whole(limits.hoursMonth),
  transport: code(lists.transport),
});

function checkPeriod(row: RowCells, refuse: Refuse): void {
  const to = row.get('to');
  if (to === null || to >= row.get('from')!) return;
  refuse('to: the last day in this status is before the first. Correct one of the two dates.');
}

export const mentorStatus = file(
  'mentor_status',
  ['person_key', 'from'],
  {
    person_key: required(ref('mentors')),
    status: required(code(lists.mentorStatus)),
    from: required(date),
    to: date,
    reason: text(limits.text),
  },
  checkPeriod,
);
