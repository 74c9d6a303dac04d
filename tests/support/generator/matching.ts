import { days, plusDays } from '../../oracle/arithmetic';
import { lists } from './lists';
import { keyMaker, words } from './words';
import type { World } from './world';

/** Several of one parent; decided, withdrawn or left open until a later month; 90 days up on edges. */
export function makeReferrals(world: World): void {
  const { rng } = world;
  const parents = world.keys('parents', 'person_key');
  const professionals = world.keys('professionals', 'professional_key');
  const key = keyMaker(rng, 'REF');
  if (parents.length === 0) return;
  const often = rng.sample(parents, 3);
  for (let count = world.sizes.referrals; count > 0; count -= 1) {
    const received = rng.chance(0.15) ? plusDays(world.day(), -90) : world.day();
    const decisionOn = rng.maybe(0.75, () =>
      world.past(world.after(received, [0, 0, 1, 5, 20, 45, 90])),
    );
    const decision =
      decisionOn === '' ? '' : rng.chance(0.65) ? 'accepted' : rng.pick(lists.decision);
    world.add('referrals', {
      referral_key: key(),
      parent_key: rng.pick(rng.chance(0.3) ? often : parents),
      channel: rng.pick(lists.channel),
      from_professional:
        professionals.length > 0 ? rng.maybe(0.5, () => rng.pick(professionals)) : '',
      received_on: received,
      decision,
      decision_on: decisionOn,
      decline_reason: decision.startsWith('declined') ? rng.maybe(0.7, () => words.note(rng)) : '',
      withdrawn_on: rng.maybe(0.15, () => world.past(world.after(received, [0, 3, 30, 80]))),
    });
  }
}

/** With and without a referral, closed the day they began, voided, twice the same pair at a time. */
export function makeMatches(world: World): void {
  const { rng } = world;
  const mentors = world.keys('mentors', 'person_key');
  const parents = world.keys('parents', 'person_key');
  const key = keyMaker(rng, 'MT');
  if (mentors.length === 0 || parents.length === 0) return;
  const referrals = world.rows('referrals');
  for (let count = world.sizes.matches; count > 0; count -= 1) {
    const referral = referrals.length > 0 && rng.chance(0.8) ? rng.pick(referrals) : undefined;
    const received = referral?.['received_on'] ?? '';
    const start = referral === undefined ? world.day() : startFor(world, received);
    if (start > world.to) continue;
    const again = world.rows('matches').filter((match) => match['referral_key'] === '');
    const twin =
      referral === undefined && again.length > 0 && rng.chance(0.3) ? rng.pick(again) : undefined;
    const end = rng.maybe(0.5, () => world.after(start, [0, 0, 10, 31, 60, 120, 366]));
    world.add('matches', {
      match_key: key(),
      mentor_key: twin?.['mentor_key'] ?? rng.pick(mentors),
      parent_key: twin?.['parent_key'] ?? referral?.['parent_key'] ?? rng.pick(parents),
      referral_key: referral?.['referral_key'] ?? '',
      start_on: start,
      end_on: end,
      closure_reason: end === '' ? '' : rng.maybe(0.9, () => rng.pick(lists.closure_reason)),
      closure_kind: end === '' ? '' : rng.maybe(0.9, () => rng.pick(lists.closure_kind)),
      voided: rng.weighted([['', 4] as const, ['no', 5], ['yes', 1]]),
    });
  }
}

/** On or after the request; now and then a few days before it, within its month. */
function startFor(world: World, received: string): string {
  const before = plusDays(received, -3);
  if (world.rng.chance(0.04) && before.slice(0, 7) === received.slice(0, 7)) return before;
  return world.after(received, [0, 1, 7, 21, 45, 90]);
}

/** Needs of every kind and outcome, and outcomes on the days around the 90-day clock. */
export function makeLinks(world: World): void {
  const { rng } = world;
  const parents = world.keys('parents', 'person_key');
  const key = keyMaker(rng, 'L');
  if (parents.length === 0) return;
  const add = (parent: string, need: string, identified: string, outcome: string, on: string) => {
    const linked = on === '' ? world.after(identified, [0, 9, 30]) : world.between(identified, on);
    world.add('service_links', {
      link_key: key(),
      parent_key: parent,
      need,
      identified_on: identified,
      linked_on: rng.maybe(0.8, () => world.past(linked)),
      method: rng.maybe(0.85, () => rng.pick(lists.method)),
      outcome,
      outcome_on: on,
    });
  };
  for (let count = world.sizes.links; count > 0; count -= 1) {
    const identified = world.day();
    const outcome = rng.chance(0.4) ? 'connected' : rng.pick(['', ...lists.link_outcome]);
    const isOpen = outcome === '' || outcome === 'pending';
    const outcomeOn = isOpen
      ? ''
      : rng.maybe(0.97, () => world.past(world.after(identified, [0, 5, 20, 60, 120])));
    add(rng.pick(parents), rng.pick(lists.need), identified, outcome, outcomeOn);
  }
  for (const parent of parents) {
    const received = world
      .rows('referrals')
      .filter((referral) => referral['parent_key'] === parent)
      .map((referral) => referral['received_on'] ?? '')
      .toSorted()[0];
    if (received === undefined || world.sizes.links === 0 || rng.chance(0.5)) continue;
    const on = plusDays(received, rng.pick([-1, 0, 45, 89, 90, 90, 91, 91]));
    if (on > world.to) continue;
    const need = rng.pick(rng.chance(0.8) ? lists.concrete : lists.need);
    const identified = on < received ? on : world.between(received, on);
    const outcome = rng.chance(0.85) ? 'connected' : rng.pick(['waitlisted', 'no_capacity']);
    add(parent, need, identified, outcome, days(identified, on) < 0 ? identified : on);
  }
}

export function makeEvents(world: World): void {
  const { rng } = world;
  const parents = world.keys('parents', 'person_key');
  const key = keyMaker(rng, 'E');
  if (parents.length === 0) return;
  for (let count = world.sizes.events; count > 0; count -= 1) {
    const on = rng.chance(0.05) ? plusDays(world.to, rng.int(1, 20)) : world.day();
    world.add('events', {
      event_key: key(),
      on,
      kind: rng.pick(lists.event),
      parent_keys: rng.sample(parents, rng.pick([1, 1, 1, 2, 3])).join(';'),
      place: rng.maybe(0.7, () => words.site(rng)),
      mentor_requested: rng.pick(['yes', 'yes', 'no', '']),
      mentor_attended: rng.pick(['yes', 'yes', 'no', '']),
      parent_attended: rng.pick(['', ...lists.parent_attended]),
    });
  }
}
