import { firstDayOf, lastDayOf, plusDays } from '../../oracle/arithmetic';
import { lists } from './lists';
import type { Cast } from './people';
import { words } from './words';
import type { World } from './world';

const courses = { CORE14: 14, 'SHORT, "5"': 5 };

export function makeTraining(world: World, cast: Cast): void {
  const { rng } = world;
  for (const [code, weeks] of Object.entries(courses)) {
    for (let week = 1; week <= weeks; week += 1) {
      world.add('course_sessions', {
        course_code: code,
        week_no: String(week),
        title: rng.chance(0.1) ? '=1+1' : `Week ${week}: rights, "roles"`,
        minutes: String(code === 'CORE14' ? 135 : rng.int(45, 150)),
        required: rng.pick(['yes', 'no']),
      });
    }
  }
  const trainees = [...new Set([...cast.candidates, ...cast.mentors])];
  for (let number = 1; number <= world.sizes.cohorts; number += 1) {
    makeCohort(world, `C${String(number).padStart(2, '0')}`, trainees);
  }
}

function makeCohort(world: World, cohort: string, trainees: string[]): void {
  const { rng } = world;
  const course = rng.pick(Object.keys(courses) as (keyof typeof courses)[]);
  const weeks = courses[course];
  const start = world.between(plusDays(world.from, -60), world.to);
  const lastWeek = plusDays(start, 7 * (weeks - 1));
  world.add('cohorts', {
    cohort_key: cohort,
    name: `Cohort ${cohort}, ${words.region(rng)}`,
    course_code: course,
    start_on: start,
    end_on: rng.maybe(0.8, () =>
      rng.chance(0.4) ? monthEdgeAfter(world, lastWeek) : world.after(lastWeek, [0, 0, 20]),
    ),
    site: rng.maybe(0.8, () => words.site(rng)),
    facilitators: rng.maybe(0.7, () => 'Program coordinator'),
    status: rng.weighted([
      ['running', 4] as const,
      ['finished', 4],
      ['planned', 1],
      ['cancelled', 1],
    ]),
  });

  const enrolled = rng.sample(trainees, rng.int(0, 5));
  for (const person of enrolled) {
    const status = rng.pick(lists.enrollment);
    world.add('enrollments', {
      cohort_key: cohort,
      person_key: person,
      enrolled_on: plusDays(start, -rng.int(0, 20)),
      status,
      ended_on:
        status === 'active'
          ? ''
          : rng.maybe(0.9, () => world.past(world.after(start, [0, 40, 98]))),
    });
  }
  let on = start;
  for (let week = 1; week <= weeks; week += 1) {
    makeSession(world, cohort, course, String(week), on, enrolled);
    on = plusDays(on, rng.weighted([[7, 9] as const, [0, 1], [14, 1]]));
  }
}

function monthEdgeAfter(world: World, day: string): string {
  const last = lastDayOf(day.slice(0, 7));
  return world.rng.pick([last, plusDays(last, 1)]);
}

/** Cancelled and still `scheduled` sessions of the past; marks even for sessions that were not held. */
function makeSession(
  world: World,
  cohort: string,
  course: string,
  week: string,
  on: string,
  enrolled: string[],
): void {
  const { rng } = world;
  const session = { cohort_key: cohort, week_no: week };
  const held =
    on > world.to
      ? 'scheduled'
      : rng.weighted([
          ['held', 15],
          ['cancelled', 2],
          ['scheduled', 2],
        ]);
  const own = rng.maybe(0.25, () => String(rng.pick([0, 60, 90, 120, 150])));
  world.add('cohort_sessions', { ...session, on, held, minutes: own });
  const usual = world
    .rows('course_sessions')
    .find((row) => row['course_code'] === course && row['week_no'] === week);
  const minutes = Number(own === '' ? (usual?.['minutes'] ?? '0') : own);

  for (const person of enrolled) {
    const status = rng.weighted([
      ['present', 8] as const,
      ['late', 2],
      ['left_early', 2],
      ['excused', 1],
      ['missed', 2],
      ['not_expected', 1],
    ]);
    const marked = rng.chance(held === 'held' ? 0.93 : 0.25);
    if (marked) {
      const stayed = attendedMinutes(world, status, minutes);
      world.add('attendance', { ...session, person_key: person, status, minutes: stayed });
    }
    if (rng.chance(marked && status === 'present' ? 0.06 : 0.45)) {
      makeMakeups(world, { ...session, person_key: person }, on, minutes);
    }
  }
}

/** Minutes given or not, fewer than the session's, exactly those, and more. */
function attendedMinutes(world: World, status: string, minutes: number): string {
  const { rng } = world;
  const some = () => String(rng.pick([0, 20, Math.max(minutes - 15, 0), minutes, minutes + 45]));
  if (status === 'late' || status === 'left_early') return rng.maybe(0.95, some);
  return rng.maybe(status === 'present' ? 0.15 : 0.05, some);
}

/** Several, over the session's minutes, in another month, even before the session. */
function makeMakeups(
  world: World,
  who: { cohort_key: string; week_no: string; person_key: string },
  sessionOn: string,
  minutes: number,
): void {
  const { rng } = world;
  const month = sessionOn.slice(0, 7);
  for (let count = rng.pick([1, 1, 1, 2, 3]); count > 0; count -= 1) {
    const on = rng.pick([
      plusDays(sessionOn, rng.pick([-40, -3, 0, 1, 10, 31, 75])),
      firstDayOf(month),
      lastDayOf(month),
      plusDays(lastDayOf(month), 1),
    ]);
    if (on > world.to) continue;
    world.add('makeups', {
      ...who,
      on,
      minutes: String(rng.pick([15, 30, 60, minutes, minutes + 30])),
      method: rng.pick(lists.makeup),
    });
  }
}
