import type { AttendanceGridPrint } from '@shared/contract/training-prints';
import type { Sheet } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import { enrollmentStatus } from '@shared/domain/lists/training';
import { labelOf } from '@shared/domain/lists/define';
import type { Forecast } from '@shared/domain/training/forecast';
import { outcomeWords } from '@shared/domain/training/forecast-words';
import { hasLeftBefore } from '@shared/domain/training/mark-rules';
import { cellText, lacksMinutes, markKeys } from '@shared/domain/training/marks';
import { requiredModules } from '@shared/domain/training/modules';
import {
  sessionTotals,
  traineeProgress,
  type WeekProgress,
} from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { graduationRule } from '@shared/domain/training/rule-words';
import { formatHours } from '@shared/parse/format';

/** 'P', 'L 45', 'M+' where it was made up, '·' where a mark is missing. Letters, never colours. */
function signOf({ cell, session, credit }: WeekProgress, gone: boolean): string {
  if (session.held === 'cancelled' || gone) return '';
  if (cell === null) return session.held === 'held' ? '·' : '';
  const text = lacksMinutes(cell) ? `${cellText(cell)} ?` : cellText(cell);
  return credit.creditedMakeups > 0 ? `${text}+` : text;
}

const legend = [
  ...markKeys.map(({ letter, word }) => `${letter} ${word.toLowerCase()}`),
  '+ made up, in part or in full',
  '· not marked yet',
  '* required week',
];

/** The whole attendance of a cohort, as the grid shows it. */
export function attendanceGrid(
  place: { program: string; agency: string },
  sheet: Sheet,
  forecasts: ReadonlyMap<number, Forecast>,
  today: LocalDate,
): AttendanceGridPrint {
  const { cohort, course, sessions, trainees } = sheet;
  const ids = trainees.map(({ enrollmentId }) => enrollmentId);
  const records = recordsByEnrollment(sessions, ids, sheet.marks, sheet.makeups);
  const all = trainees.map((trainee) => ({
    trainee,
    progress: traineeProgress(
      course.requiredMinutes,
      sessions,
      records.get(trainee.enrollmentId) ?? [],
    ),
    forecast: forecasts.get(trainee.enrollmentId),
  }));
  const signoffs = course.competencies.length;
  return {
    document: 'attendance-grid',
    ...place,
    cohort: cohort.name,
    course: course.title,
    rule: graduationRule(course, sessions),
    on: today,
    weeks: sessions.map(({ weekNo, on, title, required, held }, at) => {
      const cells = all
        .filter(({ trainee }) => !hasLeftBefore(trainee, on))
        .map(({ progress }) => progress.weeks[at]?.cell ?? null);
      const { attended, expected } = sessionTotals(cells);
      const came = held === 'held' ? `${attended}/${expected}` : '';
      return { weekNo, on, title, required, cancelled: held === 'cancelled', came };
    }),
    totals: ['Came', 'Hours', 'To go', 'Due', 'Add-ons', ...(signoffs > 0 ? ['Signed off'] : [])],
    rows: all.map(({ trainee, progress, forecast }) => ({
      name: trainee.name,
      marks: progress.weeks.map((week) => signOf(week, hasLeftBefore(trainee, week.session.on))),
      totals: [
        `${progress.attended}/${progress.expected}`,
        formatHours(progress.credited),
        progress.toGo === 0 ? '–' : formatHours(progress.toGo),
        progress.due === 0 ? '–' : String(progress.due),
        `${requiredModules.length - (forecast?.missingModules.length ?? 0)}/${requiredModules.length}`,
        ...(signoffs > 0
          ? [`${signoffs - (forecast?.missingSignoffs.length ?? 0)}/${signoffs}`]
          : []),
      ],
      standing:
        trainee.status === 'active'
          ? forecast
            ? outcomeWords[forecast.outcome]
            : ''
          : labelOf(enrollmentStatus.items, trainee.status),
    })),
    legend,
  };
}
