/** The places of the program in the order of the navigation; Alt+digit goes there. */
export const places = [
  { command: 'go-today', path: '/', label: 'Today', digit: 1 },
  { command: 'go-recruitment', path: '/recruitment', label: 'Recruitment', digit: 2 },
  { command: 'go-training', path: '/training', label: 'Training', digit: 3 },
  { command: 'go-matches', path: '/matches', label: 'Matches', digit: 4 },
  { command: 'go-families', path: '/families', label: 'Families and requests', digit: 5 },
  { command: 'go-supervision', path: '/supervision', label: 'Supervision', digit: 6 },
  { command: 'go-log', path: '/log', label: 'Log', digit: 7 },
  { command: 'go-people', path: '/people', label: 'People', digit: 8 },
  { command: 'go-reports', path: '/reports', label: 'Reports', digit: 9 },
  { command: 'go-settings', path: '/settings', label: 'Settings', digit: 0 },
] as const;

/** What the Add menu offers, with the key where there is one. */
export const additions = [
  { command: 'add-contact', path: '/log/contact/new', label: 'Log a contact', keys: 'Ctrl+N' },
  {
    command: 'add-activity',
    path: '/log/activity/new',
    label: 'Log program work',
    keys: undefined,
  },
  {
    command: 'add-candidate',
    path: '/recruitment/new',
    label: 'Nomination or inquiry',
    keys: undefined,
  },
  {
    command: 'add-request',
    path: '/families/requests/new',
    label: 'Request for a parent partner',
    keys: undefined,
  },
  {
    command: 'add-supervision',
    path: '/supervision/new',
    label: 'Supervision note',
    keys: undefined,
  },
] as const;
