import { plusDays } from '../../oracle/arithmetic';
import { lists } from './lists';
import type { Cast } from './people';
import type { World } from './world';

export function makeCandidates(world: World, cast: Cast): void {
  const { rng } = world;
  const professionals = world.keys('professionals', 'professional_key');
  for (const person of cast.candidates) {
    const source = rng.chance(0.4) ? 'caseworker_nomination' : rng.pick(lists.source);
    const inquiry = world.day();
    const closed = rng.maybe(0.35, () => world.past(world.after(inquiry, [0, 5, 31, 90, 200])));
    world.add('candidates', {
      person_key: person,
      source,
      nominated_by: professionals.length > 0 ? rng.maybe(0.5, () => rng.pick(professionals)) : '',
      inquiry_on: inquiry,
      closed_on: closed,
      closed_reason: closed === '' ? '' : rng.maybe(0.9, () => rng.pick(lists.candidate_closed)),
      keep_warm_until: rng.maybe(0.1, () => world.after(inquiry, [30, 180])),
    });
    makeStages(world, person, inquiry);
    makeChecks(world, person, inquiry);
  }
}

/** Skips stages, goes back, enters several on one day, and goes on after closing. */
function makeStages(world: World, person: string, inquiry: string): void {
  const { rng } = world;
  if (rng.chance(0.6)) {
    world.add('candidate_stages', { person_key: person, stage: 'inquiry', entered_on: inquiry });
  }
  let at = 0;
  let day = inquiry;
  for (let steps = rng.int(0, 11); steps > 0; steps -= 1) {
    at += rng.weighted([[1, 7] as const, [2, 1], [0, 1], [-1, 2], [-3, 1]]);
    at = Math.min(Math.max(at, 0), lists.stage.length - 1);
    day = world.after(day, [0, 0, 1, 7, 20, 45]);
    if (day > world.to) return;
    const stage = lists.stage[at] ?? 'inquiry';
    world.add('candidate_stages', { person_key: person, stage, entered_on: day });
  }
}

function makeChecks(world: World, person: string, inquiry: string): void {
  const { rng } = world;
  for (const type of rng.sample(lists.check_type, rng.int(0, 3))) {
    const requested = plusDays(inquiry, rng.int(0, 60));
    const received = rng.maybe(0.7, () => world.after(requested, [0, 10, 40]));
    world.add('background_checks', {
      person_key: person,
      type,
      requested_on: requested,
      received_on: received,
      outcome: received === '' ? 'pending' : rng.pick(lists.check_outcome),
      valid_until: received === '' ? '' : rng.maybe(0.8, () => plusDays(received, 730)),
    });
  }
}

export function makeModules(world: World, cast: Cast): void {
  const { rng } = world;
  for (const person of [...cast.candidates, ...cast.mentors]) {
    for (const module of rng.sample(lists.module, rng.int(0, 4))) {
      const completed = world.day();
      world.add('modules', {
        person_key: person,
        module,
        completed_on: completed,
        minutes: rng.maybe(0.8, () => String(rng.int(30, 180))),
        expires_on: rng.maybe(0.4, () => plusDays(completed, 365)),
      });
    }
  }
}
