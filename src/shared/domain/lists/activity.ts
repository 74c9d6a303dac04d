import { editable, fixed, open } from './define';

export const contactMode = fixed('contact_mode', 'How', {
  in_person: 'In person',
  phone: 'Phone',
  video: 'Video',
  text: 'Text',
  email: 'Email',
  letter: 'Letter',
});

export const contactResult = fixed('contact_result', 'Result', {
  reached: 'Reached',
  left_message: 'Left a message',
  no_answer: 'No answer',
  cancelled: 'Cancelled',
  missed: 'Missed',
  wrong_number: 'Wrong number',
});

export const place = editable('place', 'Place', {
  home: 'Home',
  office: 'Office',
  court: 'Court',
  community: 'Community',
  treatment: 'Treatment program',
  phone_online: 'Phone or online',
  vehicle: 'Vehicle',
  other: 'Other',
});

export const purpose = editable('purpose', 'Purpose', {
  introduction: 'Introduction',
  support_listening: 'Support and listening',
  prepare_for_meeting: 'Prepare for a meeting',
  attend_meeting: 'Attend a meeting',
  prepare_for_court: 'Prepare for court',
  attend_court: 'Attend court',
  explain_system: 'Explain the system',
  rights_info: 'Rights information',
  link_service: 'Link to a service',
  visit_support: 'Support family time',
  appointment_support: 'Support at an appointment',
  goal_review: 'Review goals',
  celebrate: 'Celebrate',
  crisis_support: 'Support in a crisis',
  transport: 'Transport',
  closing: 'Closing',
  other: 'Other',
});

export const support = fixed('support', 'Kind of support', {
  emotional: 'Emotional',
  instrumental: 'Practical',
  informational: 'Information',
  appraisal: 'Feedback',
});

export const advocacy = fixed('advocacy', 'Who spoke?', {
  not_needed: 'Not needed',
  parent_spoke: 'The parent spoke',
  alongside: 'Spoke alongside',
  spoke_for_parent: 'Spoke for the parent',
});

export const activityKind = editable('activity_kind', 'Program activity', {
  committee: 'Committee',
  workgroup: 'Workgroup',
  staff_training_delivered: 'Trained staff',
  speaking: 'Speaking',
  media: 'Media',
  resource_fair: 'Resource fair',
  recruitment: 'Recruitment',
  interview_panel: 'Interview panel',
  group_cofacilitation: 'Co-led a group',
  documentation: 'Documentation',
  training_received: 'Training received',
  peer_debrief: 'Peer debrief',
  travel: 'Travel',
  other: 'Other',
});

export const supervisionType = fixed('supervision_type', 'Kind of supervision', {
  individual: 'Individual',
  group: 'Group',
  clinical: 'Clinical',
  observation: 'Observation',
  crisis_debrief: 'Crisis debrief',
  peer_debrief: 'Peer debrief',
});

export const supervisionTopic = open('supervision_topic', 'Topic', {
  boundaries: 'Boundaries',
  secondary_trauma: 'Secondary trauma',
  case_talk: 'Talking through matches',
  skills: 'Skills',
  self_care: 'Self-care',
  documentation: 'Documentation',
});

export const incidentKind = editable('incident_kind', 'Concern', {
  boundary: 'Boundary',
  safety: 'Safety',
  confidentiality: 'Confidentiality',
  mandated_report: 'Mandated report made',
  injury: 'Injury',
  property: 'Property',
  complaint_parent: 'Complaint from a parent',
  complaint_staff: 'Complaint from staff',
  conduct: 'Conduct',
  other: 'Other',
});

export const incidentStatus = fixed('incident_status', 'Status', {
  open: 'Open',
  in_review: 'In review',
  closed: 'Closed',
});

export const rateKind = fixed('rate_kind', 'Rate', {
  stipend_hour: 'Stipend per hour',
  mileage: 'Mileage per mile',
});
