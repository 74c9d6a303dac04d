/** The values of every list of the office package, as its page names them. */
export const lists = {
  gender: ['woman', 'man', 'nonbinary', 'self_described', 'declined', 'unknown'],
  source:
    'caseworker_nomination job_posting self_referral current_mentor court partner_organization event other'.split(
      ' ',
    ),
  candidate_closed:
    'withdrew not_yet_eligible not_selected checks_not_cleared no_response moved other'.split(' '),
  stage: 'inquiry application eligibility interview checks decision training activated'.split(' '),
  check_type:
    'fingerprint state_criminal name_based child_abuse_registry sex_offender_registry driving other'.split(
      ' ',
    ),
  check_outcome: [
    'pending',
    'clear',
    'in_review',
    'cleared_with_waiver',
    'not_cleared',
    'cancelled',
  ],
  cohort_status: ['planned', 'running', 'finished', 'cancelled'],
  held: ['scheduled', 'held', 'cancelled'],
  enrollment: ['active', 'withdrawn', 'deferred', 'completed', 'not_completed'],
  attendance: ['present', 'late', 'left_early', 'excused', 'missed', 'not_expected'],
  makeup: 'one_to_one recorded_plus_reflection self_study other_cohort equivalent_training'.split(
    ' ',
  ),
  module: ['mandatory_reporting', 'informed_supervision', 'court_roles', 'disabilities'],
  mentor_status: ['active', 'limited', 'on_leave', 'suspended', 'inactive', 'exited'],
  transport: ['own_car', 'transit', 'none'],
  case_type: ['investigation', 'in_home', 'out_of_home', 'reunified_aftercare', 'other'],
  role: ['mother', 'father', 'stepparent', 'guardian', 'other'],
  channel:
    'caseworker self court_hearing family_meeting attorney tanf treatment re_referral other'.split(
      ' ',
    ),
  decision: ['accepted', 'declined_by_program', 'declined_by_parent', 'unable_to_reach'],
  closure_reason:
    'goals_met case_closed reunified permanency_other parent_choice mentor_choice no_contact moved mentor_left safety conflict rematch program_ended other'.split(
      ' ',
    ),
  closure_kind: ['planned', 'unplanned'],
  mode: ['in_person', 'phone', 'video', 'text', 'email', 'letter'],
  result: ['reached', 'left_message', 'no_answer', 'cancelled', 'missed', 'wrong_number'],
  place: 'home office court community treatment phone_online vehicle other'.split(' '),
  purpose:
    'introduction support_listening prepare_for_meeting attend_meeting prepare_for_court attend_court explain_system rights_info link_service visit_support appointment_support goal_review celebrate crisis_support transport closing other'.split(
      ' ',
    ),
  support: ['emotional', 'instrumental', 'informational', 'appraisal'],
  advocacy: ['not_needed', 'parent_spoke', 'alongside', 'spoke_for_parent'],
  activity:
    'committee workgroup staff_training_delivered speaking media resource_fair recruitment interview_panel group_cofacilitation documentation training_received peer_debrief travel other'.split(
      ' ',
    ),
  event:
    'shelter_hearing adjudication disposition review_hearing permanency_hearing termination_hearing treatment_court family_group_conference team_decision_meeting family_meeting treatment_support_meeting case_staffing family_time other'.split(
      ' ',
    ),
  parent_attended: ['yes', 'no', 'partly', 'unknown'],
  concrete: 'housing food cash clothing transport child_care furniture phone utilities'.split(' '),
  need: 'housing food cash clothing transport child_care furniture phone utilities health dental mental_health substance_treatment domestic_violence legal employment education parenting_class benefits family_time other'.split(
    ' ',
  ),
  method: ['information', 'application_help', 'warm_handoff', 'accompanied'],
  link_outcome: 'pending connected waitlisted declined ineligible no_capacity unknown'.split(' '),
  supervision: ['individual', 'group', 'clinical', 'observation', 'crisis_debrief', 'peer_debrief'],
  topic: ['boundaries', 'secondary_trauma', 'case_talk', 'skills', 'self_care', 'documentation'],
  incident:
    'boundary safety confidentiality mandated_report injury property complaint_parent complaint_staff conduct other'.split(
      ' ',
    ),
  incident_status: ['open', 'in_review', 'closed'],
  rate: ['stipend_hour', 'mileage'],
} satisfies Record<string, readonly string[]>;

export type ListName = keyof typeof lists;
