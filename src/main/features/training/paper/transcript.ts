import type { PrintFact, TranscriptPerson } from '@shared/contract/training-prints';
import type { Sheet, SheetMakeup, SheetTrainee } from '@shared/contract/training-parts';
import type { LocalDate } from '@shared/dates';
import {
  competency,
  enrollmentStatus,
  makeupMethod,
  signoffMethod,
  signoffResult,
} from '@shared/domain/lists/training';
import { module as moduleList } from '@shared/domain/lists/people';
import { labelOf } from '@shared/domain/lists/define';
import type { Forecast } from '@shared/domain/training/forecast';
import { forecastReason } from '@shared/domain/training/forecast-words';
import { cellWords } from '@shared/domain/training/marks';
import { requiredModules } from '@shared/domain/training/modules';
import { traineeProgress, type WeekProgress } from '@shared/domain/training/progress';
import { recordsByEnrollment } from '@shared/domain/training/records';
import { currentSignoff } from '@shared/domain/training/signoffs';
import { formatDuration } from '@shared/parse/format';
import { formatDay } from '@shared/parse/format-date';
import type { ListWords } from '../../lists/words';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function factsOf({ cohort, course }: Sheet, trainee: SheetTrainee): PrintFact[] {
  const { status, enrolledOn, endedOn, certificateNo } = trainee;
  return [
    { label: 'Course', value: `${course.title}, version ${course.versionNo}` },
    { label: 'Cohort', value: cohort.name },
    { label: 'Enrolled', value: formatDay(enrolledOn) },
    {
      label: labelOf(enrollmentStatus.items, status),
      value: endedOn === null ? 'Now' : formatDay(endedOn),
    },
    ...(certificateNo ? [{ label: 'Certificate', value: certificateNo }] : []),
  ];
}

function makeupLine(
  { makeup, credited }: { makeup: SheetMakeup; credited: number },
  words: ListWords,
) {
  const how = words(makeupMethod, makeup.method).toLowerCase();
  const by = makeup.verifiedBy ? `, verified by ${makeup.verifiedBy}` : '';
  const counts = credited < makeup.minutes ? ` (${formatDuration(credited)} counts)` : '';
  return `made up ${formatDuration(makeup.minutes)} on ${formatDay(makeup.on)}, ${how}${by}${counts}`;
}

function attendanceWords(
  { session, cell, credit }: WeekProgress<Sheet['sessions'][number], SheetMakeup>,
  words: ListWords,
): string {
  if (session.held === 'cancelled') return 'Session cancelled';
  if (session.held === 'scheduled' && cell === null) return 'Still to come';
  return sentence(
    [cellWords(cell), ...credit.makeups.map((one) => makeupLine(one, words))].join('; '),
  );
}

function modulesOf({ modules }: SheetTrainee, words: ListWords): TranscriptPerson['modules'] {
  const codes = [...new Set([...requiredModules, ...modules.map(({ module }) => module)])];
  return codes.map((code) => {
    const last = modules.findLast(({ module }) => module === code);
    return {
      name: words(moduleList, code),
      done: last
        ? [formatDay(last.completedOn), last.minutes === null ? '' : formatDuration(last.minutes)]
            .filter(Boolean)
            .join(', ')
        : 'Not done',
      until: last?.expiresOn ? formatDay(last.expiresOn) : '',
    };
  });
}

function signoffsOf(
  required: readonly string[],
  { signoffs }: SheetTrainee,
  words: ListWords,
): TranscriptPerson['signoffs'] {
  const codes = [...new Set([...required, ...signoffs.map(({ competency: code }) => code)])];
  return codes.map((code) => {
    const current = currentSignoff(signoffs, code);
    return {
      name: words(competency, code),
      result: current ? labelOf(signoffResult.items, current.result) : 'Not signed off',
      how: current
        ? `${words(signoffMethod, current.method)}, ${formatDay(current.on)}, ${current.signedBy}`
        : '',
    };
  });
}

/** Everything that counted for one person, with the same credit as the grid and the report. */
export function transcriptOf(
  sheet: Sheet,
  trainee: SheetTrainee,
  forecast: Forecast | undefined,
  words: ListWords,
  today: LocalDate,
): TranscriptPerson {
  const { sessions, marks, makeups, course } = sheet;
  const { enrollmentId, status, reason } = trainee;
  const records = recordsByEnrollment(sessions, [enrollmentId], marks, makeups);
  const progress = traineeProgress(
    course.requiredMinutes,
    sessions,
    records.get(enrollmentId) ?? [],
  );
  const labels = {
    module: (code: string) => words(moduleList, code),
    competency: (code: string) => words(competency, code),
  };
  return {
    name: trainee.name,
    facts: factsOf(sheet, trainee),
    exception: status === 'completed' ? reason : null,
    standing: status === 'active' && forecast ? forecastReason(forecast, labels, today) : null,
    weeks: progress.weeks.map((week) => ({
      weekNo: week.session.weekNo,
      on: formatDay(week.session.on),
      title: week.session.title,
      required: week.session.required,
      attendance: attendanceWords(week, words),
      length: formatDuration(week.session.minutes),
      credited: week.credit.total === 0 ? '–' : formatDuration(week.credit.total),
    })),
    credited: formatDuration(progress.credited),
    required: formatDuration(course.requiredMinutes),
    modules: modulesOf(trainee, words),
    signoffs: signoffsOf(course.competencies, trainee, words),
  };
}
