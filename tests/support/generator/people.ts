import { plusDays } from '../../oracle/arithmetic';
import { lists } from './lists';
import { keyMaker, words } from './words';
import type { World } from './world';

export function makeSettings(world: World): void {
  const { rng } = world;
  const add = (key: string, value: string) => world.add('settings', { key, value });
  add('program_name', 'Parent Partner Mentoring Program, "Übergang"');
  add('agency_name', 'Sample County Human Services');
  add('county', 'Sample County');
  add('contract_number', '=1+1');
  if (rng.chance(0.85)) add('fiscal_year_start_month', String(rng.int(1, 12)));
  if (rng.chance(0.85)) add('supervision_interval_days', String(rng.int(10, 45)));
  if (rng.chance(0.85)) add('min_minutes_per_match_month', String(rng.int(30, 450)));
  if (rng.chance(0.85)) add('suppression_threshold', String(rng.int(2, 20)));
}

/** Rates that change in the middle of a month, and days on which none is in force yet. */
export function makeRates(world: World): void {
  const { rng } = world;
  const amounts = {
    stipend_hour: ['15.00', '16.50', '17.25', '14.99', '20.01', '17.255'],
    mileage: ['0.67', '0.70', '0.725', '0.655', '0.145'],
  };
  for (const kind of ['stipend_hour', 'mileage'] as const) {
    let from = rng.chance(0.6) ? world.longAgo : world.between(world.from, world.to);
    for (let count = rng.int(0, 4); count > 0; count -= 1) {
      world.add('rates', { kind, amount: rng.pick(amounts[kind]), from });
      from = world.after(from, [1, 14, 45, 200, 365]);
    }
  }
}

export function makeProfessionals(world: World): void {
  const { rng } = world;
  const key = keyMaker(rng, 'W');
  for (let count = world.sizes.professionals; count > 0; count -= 1) {
    world.add('professionals', {
      professional_key: key(),
      name: `${words.firstName(rng)} ${words.lastName(rng)}`,
      title: rng.maybe(0.8, () => rng.pick(['caseworker', 'judge', 'attorney, parent'])),
      organization: rng.maybe(0.8, () => 'Department of "Human" Services, Unit 2'),
      phone: rng.maybe(0.5, () => '+1 (555) 0200'),
      email: rng.maybe(0.5, () => 'w@example.org'),
    });
  }
}

/** Adds a person and gives the key. */
function makePerson(world: World, key: () => string): string {
  const { rng } = world;
  const person = world.add('people', {
    person_key: key(),
    first_name: words.firstName(rng),
    last_name: words.lastName(rng),
    preferred_name: rng.maybe(0.2, () => words.firstName(rng)),
    gender: rng.maybe(0.9, () => rng.pick(lists.gender)),
    languages: rng.maybe(0.9, () => rng.pick(['en', 'es', 'en;es', 'en;vi;ar'])),
    region: rng.maybe(0.8, () => words.region(rng)),
    phone: rng.maybe(0.7, () => `555-01${rng.int(10, 99)}`),
    email: rng.maybe(0.4, () => 'someone@example.org'),
    phone_ok_voicemail: rng.pick(['yes', 'no', '']),
    phone_ok_text: rng.pick(['yes', 'no', '']),
    safe_contact_note: rng.maybe(0.2, () => words.note(rng)),
  });
  return person?.['person_key'] ?? '';
}

/** Who is who: the same person may be a candidate and a mentor, or a parent and later a candidate. */
export interface Cast {
  candidates: string[];
  mentors: string[];
  parents: string[];
}

export function makeCast(world: World): Cast {
  const { rng, sizes } = world;
  const key = keyMaker(rng, 'P');
  const people = (count: number) => Array.from({ length: count }, () => makePerson(world, key));
  const candidates = people(sizes.candidates);
  const fromCandidates = rng.sample(candidates, Math.floor(sizes.mentors / 2));
  const mentors = [...fromCandidates, ...people(sizes.mentors - fromCandidates.length)];
  const parents = people(sizes.families + rng.int(0, sizes.families));
  const once = parents.filter(() => rng.chance(0.08));
  return { candidates: [...candidates, ...once], mentors, parents };
}

export function makeFamilies(world: World, cast: Cast): void {
  const { rng } = world;
  const families: string[] = [];
  for (let number = 1; number <= world.sizes.families; number += 1) {
    const family = `FAM${String(number).padStart(3, '0')}`;
    const opened = world.between(world.longAgo, world.to);
    world.add('families', {
      family_key: family,
      region: rng.maybe(0.8, () => words.region(rng)),
      case_type: rng.maybe(0.9, () => rng.pick(lists.case_type)),
      opened_on: opened,
      closed_on: rng.maybe(0.3, () => world.past(world.after(opened, [0, 30, 200, 400]))),
      children: String(rng.weighted([[0, 2] as const, [1, 4], [2, 3], [3, 2], [9, 1]])),
    });
    families.push(family);
  }
  for (const parent of cast.parents) {
    const enrolled = world.day();
    world.add('parents', {
      person_key: parent,
      family_key: rng.pick(families),
      role: rng.weighted([
        ['mother', 5] as const,
        ['father', 3],
        ['stepparent', 1],
        ['guardian', 1],
        ['other', 1],
      ]),
      enrolled_on: enrolled,
      exited_on: rng.maybe(0.2, () => world.past(world.after(enrolled, [0, 60, 200]))),
    });
  }
}

/** Periods that touch, leave gaps, last one day, begin and end with months, or are missing altogether. */
export function makeMentors(world: World, cast: Cast): void {
  const { rng } = world;
  cast.mentors.forEach((mentor, index) => {
    const start = world.between(rng.chance(0.5) ? world.longAgo : world.from, world.to);
    world.add('mentors', {
      person_key: mentor,
      mentor_no: rng.maybe(0.8, () => `M-${String(index + 1).padStart(3, '0')}`),
      start_on: start,
      max_matches: rng.maybe(0.7, () => String(rng.int(0, 15))),
      max_hours_month: rng.maybe(0.7, () => String(rng.int(0, 105))),
      transport: rng.maybe(0.7, () => rng.pick(lists.transport)),
    });
    let from = start;
    for (let left = rng.int(0, 6); left > 0 && from <= world.to; left -= 1) {
      const open = left === 1 && rng.chance(0.7);
      const to = open ? '' : world.after(from, [0, 3, 20, 31, 60, 120, 250]);
      world.add('mentor_status', {
        person_key: mentor,
        status: rng.weighted([
          ['active', 6] as const,
          ['limited', 2],
          ['on_leave', 2],
          ['suspended', 1],
          ['inactive', 1],
          ['exited', 1],
        ]),
        from,
        to,
        reason: rng.maybe(0.3, () => rng.pick(['family', 'school, evenings', 'moved'])),
      });
      from = plusDays(to === '' ? from : to, 1 + rng.pick([0, 0, 0, 1, 15, 60]));
    }
  });
}
