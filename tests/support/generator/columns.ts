import type { ListName } from './lists';

/** What a cell holds; a star marks a required one. `ref people` names the file whose key it is. */
type CellKind =
  | 'text'
  | 'date'
  | 'time'
  | 'yes_no'
  | 'whole'
  | 'decimal'
  | `ref ${string}`
  | `refs ${string}`
  | `one ${ListName}`
  | `some ${ListName}`;

interface FileShape {
  /** The columns that together name a row. */
  key: readonly string[];
  columns: Record<string, CellKind | `${CellKind}*`>;
}

/** The files of an office package, their columns in order, and what each may hold. */
export const files = {
  settings: { key: ['key'], columns: { key: 'text*', value: 'text*' } },
  people: {
    key: ['person_key'],
    columns: {
      person_key: 'text*',
      first_name: 'text*',
      last_name: 'text*',
      preferred_name: 'text',
      gender: 'one gender',
      languages: 'text',
      region: 'text',
      phone: 'text',
      email: 'text',
      phone_ok_voicemail: 'yes_no',
      phone_ok_text: 'yes_no',
      safe_contact_note: 'text',
    },
  },
  professionals: {
    key: ['professional_key'],
    columns: {
      professional_key: 'text*',
      name: 'text*',
      title: 'text',
      organization: 'text',
      phone: 'text',
      email: 'text',
    },
  },
  candidates: {
    key: ['person_key'],
    columns: {
      person_key: 'ref people*',
      source: 'one source*',
      nominated_by: 'ref professionals',
      inquiry_on: 'date*',
      closed_on: 'date',
      closed_reason: 'one candidate_closed',
      keep_warm_until: 'date',
    },
  },
  candidate_stages: {
    key: ['person_key', 'stage', 'entered_on'],
    columns: { person_key: 'ref candidates*', stage: 'one stage*', entered_on: 'date*' },
  },
  background_checks: {
    key: ['person_key', 'type', 'requested_on'],
    columns: {
      person_key: 'ref people*',
      type: 'one check_type*',
      requested_on: 'date*',
      received_on: 'date',
      outcome: 'one check_outcome*',
      valid_until: 'date',
    },
  },
  course_sessions: {
    key: ['course_code', 'week_no'],
    columns: {
      course_code: 'text*',
      week_no: 'whole*',
      title: 'text*',
      minutes: 'whole*',
      required: 'yes_no*',
    },
  },
  cohorts: {
    key: ['cohort_key'],
    columns: {
      cohort_key: 'text*',
      name: 'text*',
      course_code: 'ref course_sessions*',
      start_on: 'date*',
      end_on: 'date',
      site: 'text',
      facilitators: 'text',
      status: 'one cohort_status*',
    },
  },
  cohort_sessions: {
    key: ['cohort_key', 'week_no'],
    columns: {
      cohort_key: 'ref cohorts*',
      week_no: 'whole*',
      on: 'date*',
      held: 'one held*',
      minutes: 'whole',
    },
  },
  enrollments: {
    key: ['cohort_key', 'person_key'],
    columns: {
      cohort_key: 'ref cohorts*',
      person_key: 'ref people*',
      enrolled_on: 'date*',
      status: 'one enrollment*',
      ended_on: 'date',
    },
  },
  attendance: {
    key: ['cohort_key', 'week_no', 'person_key'],
    columns: {
      cohort_key: 'ref cohorts*',
      week_no: 'whole*',
      person_key: 'ref people*',
      status: 'one attendance*',
      minutes: 'whole',
    },
  },
  makeups: {
    key: ['cohort_key', 'week_no', 'person_key', 'on'],
    columns: {
      cohort_key: 'ref cohorts*',
      week_no: 'whole*',
      person_key: 'ref people*',
      on: 'date*',
      minutes: 'whole*',
      method: 'one makeup*',
    },
  },
  modules: {
    key: ['person_key', 'module', 'completed_on'],
    columns: {
      person_key: 'ref people*',
      module: 'one module*',
      completed_on: 'date*',
      minutes: 'whole',
      expires_on: 'date',
    },
  },
  mentors: {
    key: ['person_key'],
    columns: {
      person_key: 'ref people*',
      mentor_no: 'text',
      start_on: 'date*',
      max_matches: 'whole',
      max_hours_month: 'whole',
      transport: 'one transport',
    },
  },
  mentor_status: {
    key: ['person_key', 'from'],
    columns: {
      person_key: 'ref mentors*',
      status: 'one mentor_status*',
      from: 'date*',
      to: 'date',
      reason: 'text',
    },
  },
  families: {
    key: ['family_key'],
    columns: {
      family_key: 'text*',
      region: 'text',
      case_type: 'one case_type',
      opened_on: 'date*',
      closed_on: 'date',
      children: 'whole*',
    },
  },
  parents: {
    key: ['person_key'],
    columns: {
      person_key: 'ref people*',
      family_key: 'ref families*',
      role: 'one role*',
      enrolled_on: 'date*',
      exited_on: 'date',
    },
  },
  referrals: {
    key: ['referral_key'],
    columns: {
      referral_key: 'text*',
      parent_key: 'ref parents*',
      channel: 'one channel*',
      from_professional: 'ref professionals',
      received_on: 'date*',
      decision: 'one decision',
      decision_on: 'date',
      decline_reason: 'text',
      withdrawn_on: 'date',
    },
  },
  matches: {
    key: ['match_key'],
    columns: {
      match_key: 'text*',
      mentor_key: 'ref mentors*',
      parent_key: 'ref parents*',
      referral_key: 'ref referrals',
      start_on: 'date*',
      end_on: 'date',
      closure_reason: 'one closure_reason',
      closure_kind: 'one closure_kind',
      voided: 'yes_no',
    },
  },
  contacts: {
    key: ['contact_key'],
    columns: {
      contact_key: 'text*',
      on: 'date*',
      start_time: 'time',
      minutes: 'whole*',
      travel_minutes: 'whole',
      miles: 'decimal',
      mode: 'one mode*',
      result: 'one result*',
      place: 'one place',
      mentor_keys: 'refs mentors*',
      parent_keys: 'refs parents*',
      purposes: 'some purpose',
      support: 'some support',
      advocacy: 'one advocacy',
      payable: 'yes_no',
      summary: 'text',
    },
  },
  activities: {
    key: ['activity_key'],
    columns: {
      activity_key: 'text*',
      on: 'date*',
      minutes: 'whole*',
      kind: 'one activity*',
      mentor_keys: 'refs mentors*',
      organization: 'text',
      audience_count: 'whole',
      miles: 'decimal',
      payable: 'yes_no',
    },
  },
  events: {
    key: ['event_key'],
    columns: {
      event_key: 'text*',
      on: 'date*',
      kind: 'one event*',
      parent_keys: 'refs parents*',
      place: 'text',
      mentor_requested: 'yes_no',
      mentor_attended: 'yes_no',
      parent_attended: 'one parent_attended',
    },
  },
  service_links: {
    key: ['link_key'],
    columns: {
      link_key: 'text*',
      parent_key: 'ref parents*',
      need: 'one need*',
      identified_on: 'date*',
      linked_on: 'date',
      method: 'one method',
      outcome: 'one link_outcome',
      outcome_on: 'date',
    },
  },
  supervision: {
    key: ['session_key'],
    columns: {
      session_key: 'text*',
      on: 'date*',
      minutes: 'whole*',
      type: 'one supervision*',
      supervisor: 'text',
      mentor_keys: 'refs mentors*',
      topics: 'some topic',
      note: 'text',
    },
  },
  incidents: {
    key: ['incident_key'],
    columns: {
      incident_key: 'text*',
      on: 'date*',
      kind: 'one incident*',
      mentor_keys: 'refs mentors',
      status: 'one incident_status*',
      closed_on: 'date',
    },
  },
  rates: {
    key: ['kind', 'from'],
    columns: { kind: 'one rate*', amount: 'decimal*', from: 'date*' },
  },
} as const satisfies Record<string, FileShape>;

export type FileName = keyof typeof files;
export type Cells<F extends FileName> = Partial<
  Record<keyof (typeof files)[F]['columns'] & string, string>
>;

export const fileNames = Object.keys(files) as FileName[];

export function columnsOf(file: FileName): [column: string, kind: string, required: boolean][] {
  return Object.entries(files[file].columns).map(([column, kind]) => [
    column,
    kind.replace('*', ''),
    kind.endsWith('*'),
  ]);
}

export function keyOf(file: FileName, row: Record<string, string>): string {
  return JSON.stringify(files[file].key.map((column) => row[column] ?? ''));
}
