/** What one place is for and how it is worked, for F1. Plain sentences; keys as they are pressed. */
export interface HelpPage {
  /** Beginning of the address it belongs to; with '/' at its end, only of those below it. */
  path: string;
  title: string;
  purpose: string;
  rules: readonly string[];
  keys: readonly (readonly [keys: string, does: string])[];
}

export const helpPages: readonly HelpPage[] = [
  {
    path: '/recruitment/file/',
    title: 'Screening',
    purpose:
      'What is known of somebody on the way in, what is in place, and what was decided, a part at a time.',
    rules: [
      'Eligibility, answers and background checks open on purpose only, and the history says who opened them.',
      'Where time helps, eligibility says from which day. A waiver says who decided it, and may end.',
      'Each interviewer rates alone. The ratings stand side by side once all are in; there is no total.',
      'Of a background check there are its kind, its days and its outcome. What was found has no place here.',
      'The rules, the forms and the letters are yours: see Settings.',
    ],
    keys: [
      ['Left, Right', 'go to another part'],
      ['1 to 5, 0', 'rate, or leave it out, on a sheet'],
      ['Ctrl+Enter', 'save the form'],
    ],
  },
  {
    path: '/recruitment/import',
    title: 'Bring in a spreadsheet',
    purpose:
      'Your own list of candidates or of parent partners, from Excel or CSV, without typing it again.',
    rules: [
      'Say once which column is which; the next file with the same headings needs no saying.',
      'Every row is shown before anything is written. What is wrong is corrected in its place; the file stays as it is.',
      'Someone who is here already is not made a second time: what is on record stays, what is missing is added.',
      'What came in is one change. It can be taken back as a whole for 30 days, as long as nobody changed it since.',
    ],
    keys: [],
  },
  {
    path: '/recruitment/outreach',
    title: 'Outreach',
    purpose: 'Where the program was made known, and what came of it.',
    rules: [
      'An inquiry can name the event that brought it; the event then counts it.',
      'An event entered by mistake can be removed; its candidates stay.',
    ],
    keys: [],
  },
  {
    path: '/recruitment/sources',
    title: 'Sources that work',
    purpose: 'Where those who asked came from, and how far they came.',
    rules: [
      'Everybody counts in the period they asked in, and once in every column they reached.',
      'Active a year on: of those activated a year ago or longer, how many were still active then.',
      'Days are from the inquiry, and of half of them: the one in the middle.',
    ],
    keys: [],
  },
  {
    path: '/training/import',
    title: 'Bring in attendance',
    purpose: 'The attendance of a cohort from a sheet kept in Excel: names down, weeks across.',
    rules: [
      'P, L, E, X and M as in the grid, yes and absent, or minutes. Say what an x means in your sheet.',
      'An empty cell changes nothing. A mark that takes the place of another one is counted before it comes in.',
      'What came in is one change and can be taken back as a whole.',
    ],
    keys: [],
  },
  {
    path: '/recruitment',
    title: 'Recruitment',
    purpose:
      'Everyone on the way to becoming a parent partner, as a board by stage or as a table. Both show the same people.',
    rules: [
      'A move is a dated entry. Stages may be skipped and gone back to; every entry stays in the history.',
      'Training needs a place in a cohort. Activated makes the parent partner record.',
      'Reasons and checks are shown on the record only, never on the board.',
    ],
    keys: [
      ['Alt+Shift+Left', 'move the candidate one stage back'],
      ['Alt+Shift+Right', 'move the candidate one stage on'],
    ],
  },
  {
    path: '/training/in-service',
    title: 'In-service training',
    purpose:
      'What active parent partners learned this fiscal year, against the yearly target, and which add-on trainings run out.',
    rules: [
      'One training can be recorded for several people at once.',
      'The target and how long each add-on training is valid are yours: see Settings.',
      'What runs out shows on Today 60 days before, again at 30, and once it has.',
    ],
    keys: [],
  },
  {
    path: '/training/courses',
    title: 'Courses',
    purpose: 'What the course teaches week by week, and what it takes to graduate.',
    rules: [
      'A version that a cohort follows stays as it is, so that nobody’s credit changes in the middle. Changing it makes the next version, for new cohorts.',
      'A version that no cohort follows can be changed, and taken out.',
      'All weeks together must give at least the credit that is needed to graduate.',
    ],
    keys: [],
  },
  {
    path: '/training',
    title: 'Training',
    purpose: 'The runs of the course, who is in them, and whether each trainee will graduate.',
    rules: [
      'Credit for a week is attendance plus make-ups, never more than the session lasted.',
      'Marking someone as present, late or leaving early says that the session was held.',
      'Before a session is moved or cancelled, the page says which dates change and whose graduation it touches.',
      'Of several sign-offs of one competency the latest counts.',
      'Graduation is one change: everyone chosen completes the course and gets a certificate number. Whoever does not meet every requirement needs a reason, which is printed on the transcript.',
      'Feedback on a session names nobody. A self-rating belongs to one person, before or after the course.',
    ],
    keys: [
      ['P L E X M -', 'present, late, left early, excused, missed, not expected'],
      ['Digits', 'minutes attended'],
      ['Shift+Arrows', 'choose several cells; a mark then fills them'],
      ['Ctrl+D, Ctrl+R', 'fill down, fill right'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy to, cut, and paste from Excel'],
      ['U', 'make up what was missed; on the head of a week for everyone'],
      ['P on the head of a week', 'mark everyone present who is not marked yet'],
      ['H', 'what this cell held before'],
      ['Ctrl+Z, Ctrl+Y', 'undo and redo'],
    ],
  },
  {
    path: '/matches',
    title: 'Matches',
    purpose: 'Which parent partner is with which parent, since when, and who has room.',
    rules: [
      'A match is quiet when no contact has reached the parent for the days set in Settings.',
      'A match entered in error is marked as such and counts nowhere.',
    ],
    keys: [],
  },
  {
    path: '/families',
    title: 'Families and requests',
    purpose: 'Who asked for a parent partner, who is waiting, and the families behind it.',
    rules: [
      'How to reach someone safely stands before any phone number.',
      'A request waits once it is accepted, until a match that answers it starts.',
    ],
    keys: [],
  },
  {
    path: '/supervision',
    title: 'Supervision',
    purpose: 'Who is due, what was agreed, and the notes.',
    rules: [
      'A note is a draft until you seal it. Sealed words do not change; you can add to them.',
      'Sealed does not mean privileged: a note may be asked for as a public record.',
      'Restricted notes and concerns open on purpose only, and the history says who opened them.',
    ],
    keys: [],
  },
  {
    path: '/log',
    title: 'Log',
    purpose: 'What happened: contacts with parents, and program work.',
    rules: [
      'One visit with several parents is one contact; its time counts once.',
      'An attempt is a contact with another result than “reached”.',
    ],
    keys: [
      ['Ctrl+N', 'log a contact, from anywhere'],
      ['Ctrl+D', 'repeat who and how from the last entry'],
    ],
  },
  {
    path: '/people',
    title: 'People',
    purpose: 'Everyone the program knows, once each, whatever their roles.',
    rules: ['The timeline shows everything dated about a person, for reading and printing.'],
    keys: [],
  },
  {
    path: '/reports',
    title: 'Reports',
    purpose: 'The month as pages: what is missing, your words, the figures, PDF and print.',
    rules: [
      'Every figure opens the records behind it; their number is the figure.',
      'Nothing on the checklist stops you from printing. What remains is counted on the pages.',
    ],
    keys: [['Ctrl+P', 'print']],
  },
  {
    path: '/settings/history',
    title: 'History of changes',
    purpose:
      'Who changed, opened, printed or gave out what, and when the vault was unlocked, backed up or restored.',
    rules: [
      'It names records and fields, never the words in them: those stand on the record.',
      'Each entry is chained to the one before, so a changed or missing one is found. “Verify everything” under Backup and restore looks.',
      'Print and Save PDF take what the filters find, 2,000 entries at most.',
    ],
    keys: [['Ctrl+P', 'print what the filters find']],
  },
  {
    path: '/settings',
    title: 'Settings',
    purpose:
      'The program’s name, rules and targets, lists, appearance, security, backup and restore, import and export.',
    rules: [
      'Each rule says its usual value and where that comes from.',
      'Security: who can open the vault, the recovery sheet on paper, and the key of the file. Each act asks for your passphrase.',
      'Backup and restore: a backup counts once it was opened again and compared. A restore keeps the state before and can be undone for 30 days.',
      '“Check that I could restore” opens the latest backup in a temporary place and changes nothing.',
    ],
    keys: [],
  },
  {
    path: '/',
    title: 'Today',
    purpose: 'Who needs something now, with a reason and one thing to do.',
    rules: ['A line can be shown again later, or taken off with a reason.'],
    keys: [],
  },
];

/** Keys that work everywhere. */
export const generalKeys: readonly (readonly [keys: string, does: string])[] = [
  ['Alt+1 to Alt+9, Alt+0', 'go to a place'],
  ['F6', 'go round navigation, page and panel'],
  ['Ctrl+K', 'search people, families and commands'],
  ['Ctrl+N', 'log a contact'],
  ['Ctrl+Z', 'undo the last change'],
  ['Ctrl+P', 'print'],
  ['Ctrl+L', 'lock'],
  ['F1', 'help for this screen'],
  ['Ctrl+/', 'these keys'],
];

/** The help of an address: the place it begins with. */
export function helpFor(path: string): HelpPage {
  const fits = (page: HelpPage) =>
    path === page.path || path.startsWith(page.path.endsWith('/') ? page.path : `${page.path}/`);
  return helpPages.find(fits) ?? (helpPages.at(-1) as HelpPage);
}
