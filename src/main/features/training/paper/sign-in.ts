import type { SignInSheetPrint } from '@shared/contract/training-prints';
import type { Sheet } from '@shared/contract/training-parts';
import { hasLeftBefore } from '@shared/domain/training/mark-rules';
import { cellWords } from '@shared/domain/training/marks';
import { sessionTotals, traineeProgress } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { formatDuration, formatList } from '@shared/parse/format';
import { formatLongDate } from '@shared/parse/format-date';

/** Rows to write on for people who are not on the list yet. */
const emptyRows = 4;

function factsOf({ cohort, sessions }: Sheet, session: Sheet['sessions'][number]) {
  const together = sessions
    .filter(({ id, on, held }) => id !== session.id && on === session.on && held !== 'cancelled')
    .map(({ weekNo }) => String(weekNo));
  return [
    { label: 'Date', value: formatLongDate(session.on) },
    { label: 'Length', value: formatDuration(session.minutes) },
    { label: 'Where', value: cohort.site ?? '' },
    { label: 'Facilitators', value: cohort.facilitators ?? '' },
    ...(together.length > 0
      ? [
          {
            label: 'Same day',
            value: `${together.length === 1 ? 'Week' : 'Weeks'} ${formatList(together)}`,
          },
        ]
      : []),
  ];
}

/** The list for one session: names to sign beside, or what was recorded. */
export function signInSheet(
  place: { program: string; agency: string },
  sheet: Sheet,
  session: Sheet['sessions'][number],
  filled: boolean,
): SignInSheetPrint {
  const at = sheet.sessions.indexOf(session);
  const there = sheet.trainees.filter((trainee) => !hasLeftBefore(trainee, session.on));
  const ids = there.map(({ enrollmentId }) => enrollmentId);
  const records = recordsByEnrollment(sheet.sessions, ids, sheet.marks, sheet.makeups);
  const weeks = there.map(({ enrollmentId }) => {
    const progress = traineeProgress(0, sheet.sessions, records.get(enrollmentId) ?? []);
    return progress.weeks[at];
  });
  const { attended, expected } = sessionTotals(weeks.map((week) => week?.cell ?? null));
  const rows = there.map(({ name }, row) => {
    const week = weeks[row];
    if (!filled || !week) return { name, attendance: null, credit: null };
    const made = week.credit.creditedMakeups;
    const words = cellWords(week.cell);
    return {
      name,
      attendance: made > 0 ? `${words}; ${formatDuration(made)} made up` : words,
      credit: week.credit.total > 0 ? formatDuration(week.credit.total) : '–',
    };
  });
  const blank = { name: '', attendance: null, credit: null };
  return {
    document: 'sign-in-sheet',
    ...place,
    cohort: sheet.cohort.name,
    weekNo: session.weekNo,
    title: session.title === `Week ${session.weekNo}` ? '' : session.title,
    facts: factsOf(sheet, session),
    materials: filled ? [] : session.materials,
    counts: filled ? `${attended} of ${expected} came.` : null,
    rows: filled ? rows : [...rows, ...Array.from({ length: emptyRows }, () => blank)],
  };
}
