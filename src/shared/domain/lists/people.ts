import { editable, fixed, open } from './define';

export const gender = fixed('gender', 'Gender', {
  woman: 'Woman',
  man: 'Man',
  nonbinary: 'Nonbinary',
  self_described: 'Self-described',
  declined: 'Prefers not to say',
  unknown: 'Not known',
});

export const candidateSource = editable('candidate_source', 'How candidates find us', {
  caseworker_nomination: 'Caseworker nomination',
  job_posting: 'Job posting',
  self_referral: 'Came on their own',
  current_mentor: 'Current parent partner',
  court: 'Court',
  partner_organization: 'Partner organization',
  event: 'Event',
  other: 'Other',
});

export const candidateClosedReason = editable(
  'candidate_closed_reason',
  'Why a candidate is not moving forward',
  {
    withdrew: 'Decided not to continue',
    not_yet_eligible: 'Not eligible yet',
    not_selected: 'Not selected',
    checks_not_cleared: 'Checks did not clear',
    no_response: 'No response',
    moved: 'Moved away',
    other: 'Other',
  },
);

export const stage = fixed('stage', 'Recruitment stage', {
  inquiry: 'Inquiry',
  application: 'Application',
  eligibility: 'Eligibility',
  interview: 'Interview',
  checks: 'Checks',
  decision: 'Decision',
  training: 'Training',
  activated: 'Activated',
});
export type Stage = (typeof stage.codes)[number];

export const checkType = editable('check_type', 'Background check', {
  fingerprint: 'Fingerprint',
  state_criminal: 'State criminal history',
  name_based: 'Name-based',
  child_abuse_registry: 'Child abuse registry',
  sex_offender_registry: 'Sex offender registry',
  driving: 'Driving record',
  other: 'Other',
});

export const checkOutcome = fixed('check_outcome', 'Outcome of a check', {
  pending: 'Pending',
  clear: 'Clear',
  in_review: 'In review',
  cleared_with_waiver: 'Cleared with waiver',
  not_cleared: 'Not cleared',
  cancelled: 'Cancelled',
});

export const mentorStatus = fixed('mentor_status', 'Parent partner status', {
  active: 'Active',
  limited: 'Active, limited',
  on_leave: 'On leave',
  suspended: 'Suspended',
  inactive: 'Inactive',
  exited: 'Left the program',
});

export const transport = fixed('transport', 'Getting around', {
  own_car: 'Own car',
  transit: 'Public transport',
  none: 'No transport',
});

export const module = open('module', 'Add-on training', {
  mandatory_reporting: 'Mandatory reporting',
  informed_supervision: 'Informed supervision',
  court_roles: 'Court roles and responsibilities',
  disabilities: 'Disabilities',
});
