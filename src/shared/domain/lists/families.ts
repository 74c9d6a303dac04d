import { editable, fixed } from './define';

export const caseType = editable('case_type', 'Case type', {
  investigation: 'Investigation',
  in_home: 'In home',
  out_of_home: 'Out of home',
  reunified_aftercare: 'Reunified, aftercare',
  other: 'Other',
});

export const parentRole = fixed('parent_role', 'Role in the family', {
  mother: 'Mother',
  father: 'Father',
  stepparent: 'Stepparent',
  guardian: 'Guardian',
  other: 'Other',
});

export const channel = editable('channel', 'How the request came', {
  caseworker: 'Caseworker',
  self: 'The parent',
  court_hearing: 'Court hearing',
  family_meeting: 'Family meeting',
  attorney: 'Attorney',
  tanf: 'TANF',
  treatment: 'Treatment program',
  re_referral: 'Asked again',
  other: 'Other',
});

export const referralDecision = fixed('referral_decision', 'Decision on a request', {
  accepted: 'Accepted',
  declined_by_program: 'Declined by the program',
  declined_by_parent: 'Declined by the parent',
  unable_to_reach: 'Unable to reach',
});

export const closureReason = editable('closure_reason', 'Why a match ended', {
  goals_met: 'Goals met',
  case_closed: 'Case closed',
  reunified: 'Reunified',
  permanency_other: 'Another permanent home',
  parent_choice: "Parent's choice",
  mentor_choice: "Parent partner's choice",
  no_contact: 'No contact',
  moved: 'Moved away',
  mentor_left: 'Parent partner left',
  safety: 'Safety',
  conflict: 'Conflict',
  rematch: 'New match made',
  program_ended: 'Program ended',
  other: 'Other',
});

export const closureKind = fixed('closure_kind', 'Planned or not', {
  planned: 'Planned',
  unplanned: 'Not planned',
});

export const eventKind = editable('event_kind', 'Hearing or meeting', {
  shelter_hearing: 'Shelter hearing',
  adjudication: 'Adjudication',
  disposition: 'Disposition',
  review_hearing: 'Review hearing',
  permanency_hearing: 'Permanency hearing',
  termination_hearing: 'Termination hearing',
  treatment_court: 'Treatment court',
  family_group_conference: 'Family group conference',
  team_decision_meeting: 'Team decision meeting',
  family_meeting: 'Family meeting',
  treatment_support_meeting: 'Treatment support meeting',
  case_staffing: 'Case staffing',
  family_time: 'Family time',
  other: 'Other',
});

export const parentAttended = fixed('parent_attended', 'Did the parent attend?', {
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
  unknown: 'Not known',
});

export const need = editable('need', 'Need', {
  housing: 'Housing',
  food: 'Food',
  cash: 'Cash',
  clothing: 'Clothing',
  transport: 'Transport',
  child_care: 'Child care',
  furniture: 'Furniture',
  phone: 'Phone',
  utilities: 'Utilities',
  health: 'Health',
  dental: 'Dental',
  mental_health: 'Mental health',
  substance_treatment: 'Substance use treatment',
  domestic_violence: 'Domestic violence',
  legal: 'Legal',
  employment: 'Employment',
  education: 'Education',
  parenting_class: 'Parenting class',
  benefits: 'Benefits',
  family_time: 'Family time',
  other: 'Other',
});

/** Needs met with something tangible; figure links.concrete_90 counts only these nine. */
export const concreteNeeds: ReadonlySet<string> = new Set([
  'housing',
  'food',
  'cash',
  'clothing',
  'transport',
  'child_care',
  'furniture',
  'phone',
  'utilities',
]);

export const linkMethod = fixed('link_method', 'How the service was linked', {
  information: 'Gave information',
  application_help: 'Helped apply',
  warm_handoff: 'Warm hand-off',
  accompanied: 'Went along',
});

export const linkOutcome = fixed('link_outcome', 'What came of it', {
  pending: 'Pending',
  connected: 'Connected',
  waitlisted: 'On a waiting list',
  declined: 'Parent declined',
  ineligible: 'Not eligible',
  no_capacity: 'No capacity',
  unknown: 'Not known',
});
