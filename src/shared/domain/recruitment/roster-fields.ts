import type { FieldDef } from '../spreadsheet/field';

/** The words of the lists that a roster refers to, the agency's own included. */
export interface RosterLists {
  sources: readonly { code: string; label: string }[];
  stages: readonly { code: string; label: string }[];
  statuses: readonly { code: string; label: string }[];
  transport: readonly { code: string; label: string }[];
}

const text = (
  key: string,
  label: string,
  synonyms: readonly string[],
  maxLength = 200,
): FieldDef => ({ kind: 'text', key, label, synonyms, maxLength });

const person: readonly FieldDef[] = [
  text('first_name', 'First name', ['first', 'given name', 'fname']),
  text('last_name', 'Last name', ['last', 'surname', 'family name', 'lname']),
  text('full_name', 'Whole name in one column', ['name', 'full name', 'person', 'who']),
  text('preferred_name', 'Preferred name', ['goes by', 'nickname', 'preferred']),
  text('phone', 'Phone', ['phone number', 'cell', 'mobile', 'telephone', 'cell phone'], 60),
  text('email', 'Email', ['e mail', 'email address', 'mail']),
  {
    kind: 'yesno',
    key: 'phone_ok_voicemail',
    label: 'Voicemail is fine',
    synonyms: ['voicemail', 'ok to leave message'],
  },
  {
    kind: 'yesno',
    key: 'phone_ok_text',
    label: 'Text is fine',
    synonyms: ['text', 'text ok', 'ok to text', 'sms'],
  },
  text(
    'safe_contact_note',
    'Safe contact note',
    ['safe contact', 'contact note', 'safety note'],
    10_000,
  ),
  text('region', 'Region', ['area', 'city', 'town', 'county', 'district'], 120),
  {
    kind: 'words',
    key: 'languages',
    label: 'Languages',
    synonyms: ['language', 'spoken languages'],
    maxLength: 40,
    maxCount: 12,
  },
];

const candidate = ({ sources, stages }: RosterLists): readonly FieldDef[] => [
  {
    kind: 'date',
    key: 'inquiry_on',
    label: 'Day of the inquiry',
    synonyms: [
      'inquiry date',
      'inquiry',
      'date',
      'received',
      'date received',
      'referral date',
      'nominated on',
    ],
    past: true,
  },
  {
    kind: 'choice',
    key: 'source',
    label: 'Source',
    synonyms: ['how they heard', 'referral source', 'came from'],
    choices: sources,
  },
  text(
    'source_detail',
    'More about the source',
    ['source detail', 'comments', 'comment', 'notes', 'note'],
    500,
  ),
  text('nominated_by', 'Nominated by', ['nominator', 'caseworker', 'referred by', 'worker']),
  { kind: 'choice', key: 'stage', label: 'Stage', synonyms: ['status', 'step'], choices: stages },
  {
    kind: 'date',
    key: 'stage_on',
    label: 'In that stage since',
    synonyms: ['stage date', 'status date', 'since'],
    past: true,
  },
  text('next_step', 'Next step', ['next', 'to do', 'follow up'], 500),
  {
    kind: 'date',
    key: 'next_step_due',
    label: 'Next step due',
    synonyms: ['due', 'due date', 'follow up date'],
  },
];

const partner = ({ statuses, transport }: RosterLists): readonly FieldDef[] => [
  {
    kind: 'date',
    key: 'start_on',
    label: 'Parent partner since',
    synonyms: ['start', 'start date', 'since', 'hired', 'hire date', 'activated', 'active since'],
    past: true,
  },
  text(
    'mentor_no',
    'Parent partner number',
    ['number', 'no', 'id', 'mentor number', 'pp number'],
    60,
  ),
  { kind: 'choice', key: 'status', label: 'Status', synonyms: ['active'], choices: statuses },
  {
    kind: 'whole',
    key: 'max_matches',
    label: 'Most matches at a time',
    synonyms: ['max matches', 'capacity'],
    max: 100,
  },
  {
    kind: 'whole',
    key: 'max_hours_month',
    label: 'Most hours a month',
    synonyms: ['max hours', 'hours'],
    max: 744,
  },
  {
    kind: 'choice',
    key: 'transport',
    label: 'Getting around',
    synonyms: ['transportation', 'car'],
    choices: transport,
  },
];

/** What a roster of candidates, or of parent partners, can hold. */
export function rosterFields(
  kind: 'candidates' | 'partners',
  lists: RosterLists,
): readonly FieldDef[] {
  return [...person, ...(kind === 'candidates' ? candidate(lists) : partner(lists))];
}
