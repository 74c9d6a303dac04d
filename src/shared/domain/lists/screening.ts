import { editable, fixed } from './define';

export const permanency = fixed('permanency', 'How the case ended', {
  reunified: 'Children came home',
  remained_home: 'Children stayed at home',
  guardianship_relative: 'Guardianship with family',
  adoption_resolved: 'Adoption, resolved for the parent',
  tpr_resolved: 'Parental rights ended, resolved for the parent',
  other: 'Another way',
});

export const verification = fixed('verification', 'How it is known', {
  self_report: 'They told us',
  caseworker_confirmed: 'A caseworker confirmed it with yes or no',
  not_verified: 'Not confirmed yet',
});

export const waiverDecision = fixed('waiver_decision', 'Decision on a waiver', {
  approved: 'Approved',
  denied: 'Not approved',
});

export const formMode = fixed('form_mode', 'How it was filled in', {
  on_screen: 'On screen',
  paper_keyed: 'Keyed from paper',
  interview: 'In conversation',
});

export const interviewMode = fixed('interview_mode', 'How the interview was held', {
  in_person: 'In person',
  video: 'By video',
  phone: 'By phone',
});

export const recommendation = fixed('recommendation', 'What an interviewer recommends', {
  advance: 'Go on',
  advance_with_conditions: 'Go on, with conditions',
  hold: 'Wait',
  decline: 'Not now',
});

export const referenceOutcome = fixed('reference_outcome', 'What a reference said', {
  positive: 'Speaks for them',
  mixed: 'Mixed',
  negative: 'Has concerns',
  unreachable: 'Could not be reached',
});

export const credentialType = editable('credential_type', 'Agreements and credentials', {
  confidentiality_agreement: 'Confidentiality agreement',
  code_of_ethics: 'Code of ethics',
  job_description_signed: 'Signed job description',
  drivers_license: 'Driver’s license',
  auto_insurance: 'Auto insurance',
  tb_test: 'TB test',
  photo_id: 'Photo ID seen',
  w9_on_file: 'W-9 on file',
  policy_ack: 'Policies read',
  device_agreement: 'Device agreement',
  other: 'Other',
});

export const selectionDecision = fixed('selection_decision', 'Decision', {
  accept: 'Accept',
  accept_conditional: 'Accept with conditions',
  waitlist: 'Waitlist',
  decline: 'Decline',
});

export const decisionReason = editable('decision_reason', 'Reasons for a decision', {
  ready: 'Ready to support other parents',
  own_journey: 'Speaks about their own journey with insight',
  works_with_agency: 'Works well with the agency',
  fits_families_waiting: 'Fits what waiting families ask for',
  more_time: 'Would do well with more time',
  requirement_open: 'A requirement is still open',
  cohort_full: 'The next cohort is full',
  another_role: 'Another role would suit them better',
  time_available: 'Not enough time for the role now',
  other: 'Other',
});

export const outreachKind = editable('outreach_kind', 'Outreach', {
  presentation: 'Presentation',
  flyer: 'Flyers',
  court_table: 'Table at court',
  alumni_event: 'Alumni event',
  social: 'Social media',
  other: 'Other',
});
