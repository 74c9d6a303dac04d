import type { OfficePackage } from '../oracle/office';
import { makeActivities, makeContacts, makeIncidents, makeSupervision } from './generator/logging';
import { makeEvents, makeLinks, makeMatches, makeReferrals } from './generator/matching';
import {
  makeCast,
  makeFamilies,
  makeMentors,
  makeProfessionals,
  makeRates,
  makeSettings,
} from './generator/people';
import { makeCandidates, makeModules } from './generator/recruiting';
import { makeTraining } from './generator/training';
import { type Sizes, World } from './generator/world';

export { breakRows } from './generator/break';
export { writeOffice } from './generator/write';

interface OfficeOptions {
  /** First and last day on which things happen; some histories begin up to two years earlier. */
  from?: string;
  to?: string;
  /** Times the usual sizes; without it, every tenth office is nearly empty. */
  scale?: number;
  sizes?: Partial<Sizes>;
}

const usualSizes: Sizes = {
  professionals: 4,
  candidates: 10,
  mentors: 8,
  families: 12,
  cohorts: 3,
  referrals: 30,
  matches: 28,
  contacts: 260,
  activities: 30,
  events: 50,
  links: 40,
  supervision: 45,
  incidents: 10,
};

/**
 * A valid office package that leans to the edges: first and last days of months, leap days, same-day
 * changes, limits met exactly, awkward text. The same seed gives the same office.
 */
export function generateOffice(seed: number, options: OfficeOptions = {}): OfficePackage {
  const scale = options.scale ?? (seed % 10 === 3 ? 0.05 : 1);
  const sizes = { ...usualSizes };
  for (const name of Object.keys(sizes) as (keyof Sizes)[]) {
    sizes[name] = options.sizes?.[name] ?? Math.round(usualSizes[name] * scale);
  }
  const world = new World(seed, options.from ?? '2025-07-01', options.to ?? '2026-10-31', sizes);
  makeSettings(world);
  makeRates(world);
  makeProfessionals(world);
  const cast = makeCast(world);
  makeMentors(world, cast);
  makeCandidates(world, cast);
  makeModules(world, cast);
  makeTraining(world, cast);
  makeFamilies(world, cast);
  makeReferrals(world);
  makeMatches(world);
  makeContacts(world);
  makeActivities(world);
  makeEvents(world);
  makeLinks(world);
  makeSupervision(world);
  makeIncidents(world);
  return world.office;
}
