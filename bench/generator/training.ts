import type { MentorTerm } from './mentors';
import type { OfficeContext } from './office';

const course = 'BENCH';
const weekMinutes = 135;
const cohortEvery = 122;

interface Trainee {
  key: string;
  left: number | null;
}

const marks = { present: 84, late: 6, left_early: 3, excused: 4, missed: 3 };

function cohort(
  context: OfficeContext,
  { number, start, trainees }: { number: number; start: number; trainees: readonly Trainee[] },
): void {
  const { plan, files, random, calendar } = context;
  const key = `C${String(number).padStart(3, '0')}`;
  const end = start + (plan.weeks - 1) * 7;
  const over = end <= calendar.last;
  files.cohorts.add({
    cohort_key: key,
    name: `Cohort ${number}`,
    course_code: course,
    start_on: calendar.date(start),
    end_on: calendar.date(end),
    site: 'Main office',
    facilitators: 'Program coordinator',
    status: over ? 'finished' : 'running',
  });
  for (const { key: person, left } of trainees) {
    files.enrollments.add({
      cohort_key: key,
      person_key: person,
      enrolled_on: calendar.date(start - 5),
      status: left !== null ? 'withdrawn' : over ? 'completed' : 'active',
      ended_on: left !== null ? calendar.date(left) : over ? calendar.date(end) : null,
    });
  }
  for (let week = 1; week <= plan.weeks; week++) {
    const day = start + (week - 1) * 7;
    const held = day <= calendar.last;
    files.cohort_sessions.add({
      cohort_key: key,
      week_no: week,
      on: calendar.date(day),
      held: held ? 'held' : 'scheduled',
    });
    if (!held) continue;
    for (const { key: person, left } of trainees) {
      if (left !== null && day > left) continue;
      const status = random.weighted(marks);
      const short = status === 'late' || status === 'left_early';
      files.attendance.add({
        cohort_key: key,
        week_no: week,
        person_key: person,
        status,
        minutes: short ? random.int(60, 120) : null,
      });
      if (status !== 'missed' || day + 20 > calendar.last) continue;
      files.makeups.add({
        cohort_key: key,
        week_no: week,
        person_key: person,
        on: calendar.date(day + random.int(5, 20)),
        minutes: weekMinutes,
        method: 'one_to_one',
      });
    }
  }
}

/** Three cohorts a year: those who became parent partners after it, and some who left. The last one runs. */
export function writeTraining(context: OfficeContext, terms: readonly MentorTerm[]): void {
  const { plan, files, random, calendar, people } = context;
  for (let week = 1; week <= plan.weeks; week++) {
    files.course_sessions.add({
      course_code: course,
      week_no: week,
      title: `Week ${week}`,
      minutes: weekMinutes,
      required: week % 2 === 0,
    });
  }
  const length = plan.weeks * 7;
  const running = calendar.last - Math.round(length * 0.55);
  const starts: number[] = [];
  for (let start = running; start > -cohortEvery; start -= cohortEvery) starts.unshift(start);
  starts.forEach((start, i) => {
    const isLast = i === starts.length - 1;
    const after = start + length;
    const graduates = terms
      .filter((term) => term.start >= after && term.start < after + cohortEvery)
      .map(({ key }) => ({ key, left: null }));
    const wanted = isLast ? plan.trainees : 4;
    const others = Array.from({ length: wanted }, () => ({
      key: people.add(),
      left: isLast ? null : start + random.int(7, length - 14),
    }));
    cohort(context, {
      number: i + 1,
      start,
      trainees: isLast ? others : [...graduates, ...others],
    });
  });
}
