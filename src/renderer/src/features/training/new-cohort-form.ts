import type { Course } from '@shared/contract/training-course';
import { localDate } from '@shared/contract/common';
import { newCohort } from '@shared/contract/training-parts';
import { isLocalDate, type LocalDate } from '@shared/dates';
import { federalHolidays, type Holiday, weekdayOf } from '@shared/domain/training/federal-holidays';
import { weeklyDates } from '@shared/domain/training/course-dates';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { z } from 'zod';

/** A new cohort as its form holds it. */
export interface NewCohortValues {
  name: string | null;
  course: string | null;
  startOn: string | null;
  site: string | null;
  facilitators: string | null;
  capacity: number | string | null;
  daysOff: string[];
  /** Dates changed by hand, by week. */
  moved: Record<string, string | null>;
}

export const emptyCohort = (name: string, course: string | null): NewCohortValues => ({
  name,
  course,
  startOn: null,
  site: '',
  facilitators: '',
  capacity: null,
  daysOff: [],
  moved: {},
});

/** One week of the course with the date it is going to have. */
export interface PlannedWeek {
  weekNo: number;
  title: string;
  required: boolean;
  /** A date, text that is none (yet), or nothing while there is no first day. */
  on: string | null;
  /** Changed by hand. */
  moved: boolean;
}

/** The weeks of the course from the first day on, dates changed by hand kept. */
export function plannedWeeks(course: Course, values: NewCohortValues): PlannedWeek[] {
  const { startOn, daysOff, moved } = values;
  const dates =
    startOn !== null && isLocalDate(startOn)
      ? weeklyDates(startOn, course.weeks.length, daysOff.filter(isLocalDate))
      : [];
  return course.weeks.map(({ weekNo, title, required }, at) => {
    const own = moved[String(weekNo)];
    return { weekNo, title, required, on: own ?? dates[at] ?? null, moved: own !== undefined };
  });
}

/**
 * Federal holidays that a weekly course from this day on would meet on, the span wide enough for the
 * weeks that they push back.
 */
export function holidaysInTheWay(startOn: LocalDate, weeks: number): Holiday[] {
  const weekday = weekdayOf(startOn);
  const end = weeklyDates(startOn, weeks + 4, []).at(-1) ?? startOn;
  return federalHolidays(startOn, end).filter(({ on }) => weekdayOf(on) === weekday);
}

/** From the form to the contract's input. */
export function cohortInput(course: Course, values: NewCohortValues): unknown {
  const { name, site, facilitators, capacity, daysOff, startOn } = values;
  return {
    ...(emptiesToNull({ name, site, facilitators, capacity }) as object),
    startOn,
    courseId: course.id,
    daysOff: daysOff.filter(isLocalDate).toSorted(),
    sessions:
      startOn !== null && isLocalDate(startOn)
        ? plannedWeeks(course, values).map(({ weekNo, on }) => ({ weekNo, on }))
        : [],
  };
}

/** Without a first day there are no dates yet: that is one thing to say, not one for each week. */
export const cohortSchema = newCohort.extend({
  startOn: localDate,
  sessions: z.array(newCohort.shape.sessions.element),
});
