import { firstDayOf, lastDayOf, plusDays } from '../../oracle/arithmetic';
import type { Row } from '../../oracle/office';
import { lists } from './lists';
import { keyMaker, words } from './words';
import type { World } from './world';

/** Miles with one decimal. */
function miles(world: World): string {
  return (world.rng.int(0, 400) / 10).toFixed(1);
}

function payable(world: World): string {
  return world.rng.weighted([['yes', 7] as const, ['no', 2], ['', 1]]);
}

export function makeContacts(world: World): void {
  const { rng } = world;
  const mentors = world.keys('mentors', 'person_key');
  const parents = world.keys('parents', 'person_key');
  const key = keyMaker(rng, 'K');
  if (mentors.length === 0 || parents.length === 0) return;
  for (let count = world.sizes.contacts; count > 0; count -= 1) {
    const matches = world.rows('matches');
    const match = matches.length > 0 && rng.chance(0.75) ? rng.pick(matches) : undefined;
    const mentor = match?.['mentor_key'] ?? rng.pick(mentors);
    const parent = match?.['parent_key'] ?? rng.pick(parents);
    const on = match === undefined ? world.day() : dayAround(world, match);
    addContact(
      world,
      key(),
      on,
      [mentor, ...others(world, mentors, 0.12)],
      [parent, ...others(world, familyOf(world, parent), 0.2), ...others(world, parents, 0.05)],
    );
  }
  if (world.sizes.contacts > 0) makeExactDoses(world, key);
}

/** Mostly while the match lasts, sometimes a little outside it. */
function dayAround(world: World, match: Row): string {
  const end = match['end_on'] === '' ? world.to : (match['end_on'] ?? world.to);
  const first = plusDays(match['start_on'] ?? world.from, -5);
  const last = plusDays(end, 5);
  return world.between(first, last < world.to ? last : world.to);
}

function others(world: World, keys: string[], probability: number): string[] {
  return world.rng.chance(probability) ? world.rng.sample(keys, world.rng.int(1, 2)) : [];
}

function familyOf(world: World, parent: string): string[] {
  const parents = world.rows('parents');
  const family = parents.find((row) => row['person_key'] === parent)?.['family_key'];
  return parents
    .filter((row) => row['family_key'] === family)
    .map((row) => row['person_key'] ?? '');
}

function addContact(
  world: World,
  key: string,
  on: string,
  mentors: string[],
  parents: string[],
  exact?: number,
): void {
  const { rng } = world;
  const result = exact !== undefined || rng.chance(0.65) ? 'reached' : rng.pick(lists.result);
  const attempt = result !== 'reached' && rng.chance(0.8);
  const long = rng.weighted([[0, 0.3] as const, [rng.int(1, 20), 5], [rng.int(21, 180), 10]]);
  const trip = rng.chance(0.35);
  world.add('contacts', {
    contact_key: key,
    on,
    start_time: rng.maybe(0.7, () => rng.pick(['00:00', '09:15', '17:30', '23:59'])),
    minutes: String(exact ?? (attempt ? 0 : long)),
    travel_minutes: trip ? String(rng.int(0, 90)) : rng.pick(['', '', '0']),
    miles: trip ? miles(world) : '',
    mode: rng.pick(lists.mode),
    result,
    place: rng.maybe(0.8, () => rng.pick(lists.place)),
    mentor_keys: [...new Set(mentors)].join(';'),
    parent_keys: [...new Set(parents)].join(';'),
    purposes: rng.sample(lists.purpose, rng.int(0, 4)).join(';'),
    support: rng.sample(lists.support, rng.int(0, 2)).join(';'),
    advocacy: rng.maybe(0.7, () => rng.pick(lists.advocacy)),
    payable: payable(world),
    summary: rng.maybe(0.6, () => words.note(rng)),
  });
}

/** Brings some matches in some months to exactly the minutes asked for, or to one less. */
function makeExactDoses(world: World, key: () => string): void {
  const { rng } = world;
  const asked = world
    .rows('settings')
    .find((row) => row['key'] === 'min_minutes_per_match_month')?.['value'];
  for (const match of rng.sample(world.rows('matches'), 6)) {
    const month = world.between(world.from, world.to).slice(0, 7);
    const mentor = match['mentor_key'] ?? '';
    const parent = match['parent_key'] ?? '';
    const soFar = world
      .rows('contacts')
      .filter((row) => row['on']?.startsWith(month) && row['result'] === 'reached')
      .filter((row) => row['mentor_keys']?.split(';').includes(mentor))
      .filter((row) => row['parent_keys']?.split(';').includes(parent))
      .reduce((total, row) => total + Number(row['minutes']), 0);
    const missing = Number(asked ?? '420') - soFar - rng.pick([0, 1]);
    const on = rng.pick([firstDayOf(month), lastDayOf(month)]);
    if (missing > 0 && on <= world.to) addContact(world, key(), on, [mentor], [parent], missing);
  }
}

export function makeActivities(world: World): void {
  const { rng } = world;
  const mentors = world.keys('mentors', 'person_key');
  const key = keyMaker(rng, 'A');
  if (mentors.length === 0) return;
  for (let count = world.sizes.activities; count > 0; count -= 1) {
    world.add('activities', {
      activity_key: key(),
      on: world.day(),
      minutes: String(rng.weighted([[0, 1] as const, [rng.int(1, 240), 12]])),
      kind: rng.pick(lists.activity),
      mentor_keys: rng.sample(mentors, rng.pick([1, 1, 2, 4])).join(';'),
      organization: rng.maybe(0.6, () => 'Child Protection "Task Force", county'),
      audience_count: rng.maybe(0.4, () => String(rng.int(0, 80))),
      miles: rng.maybe(0.4, () => miles(world)),
      payable: payable(world),
    });
  }
}

/** Every type, one or several mentors; individual ones exactly on the edge of being overdue. */
export function makeSupervision(world: World): void {
  const { rng } = world;
  const mentors = world.keys('mentors', 'person_key');
  const key = keyMaker(rng, 'S');
  if (mentors.length === 0) return;
  const add = (on: string, type: string, who: string[]) =>
    world.add('supervision', {
      session_key: key(),
      on,
      minutes: String(rng.weighted([[0, 1] as const, [rng.int(10, 120), 12]])),
      type,
      supervisor: rng.maybe(0.8, () => 'Program coordinator'),
      mentor_keys: who.join(';'),
      topics: rng.sample(lists.topic, rng.int(0, 3)).join(';'),
      note: rng.maybe(0.5, () => words.note(rng)),
    });
  for (let count = world.sizes.supervision; count > 0; count -= 1) {
    const type = rng.chance(0.5) ? 'individual' : rng.pick(lists.supervision);
    add(world.day(), type, rng.sample(mentors, rng.pick([1, 1, 1, 2, 5])));
  }
  const interval = world
    .rows('settings')
    .find((row) => row['key'] === 'supervision_interval_days')?.['value'];
  for (const mentor of world.sizes.supervision > 0 ? rng.sample(mentors, 4) : []) {
    const lastDay = lastDayOf(world.between(world.from, world.to).slice(0, 7));
    const on = plusDays(lastDay, -(Number(interval ?? '30') + rng.pick([0, 0, 1])));
    if (on <= world.to) add(on, 'individual', [mentor]);
  }
}

export function makeIncidents(world: World): void {
  const { rng } = world;
  const mentors = world.keys('mentors', 'person_key');
  const key = keyMaker(rng, 'I');
  for (let count = world.sizes.incidents; count > 0; count -= 1) {
    const on = world.day();
    const closed = rng.maybe(0.5, () => world.past(world.after(on, [0, 9, 40, 100])));
    world.add('incidents', {
      incident_key: key(),
      on,
      kind: rng.pick(lists.incident),
      mentor_keys: rng.sample(mentors, rng.pick([0, 1, 1, 2])).join(';'),
      status: closed === '' ? rng.pick(['open', 'in_review']) : 'closed',
      closed_on: closed,
    });
  }
}
