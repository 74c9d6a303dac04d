import type { LocalDate } from '../../dates';
import { parentsReachedIn, reachedDays } from './contacts';
import type { Facts } from './facts';
import type { FamilyFact, ParentFact } from './facts-families';
import { figure } from './figure';
import { indexBy, perFacts, perPeriod, required } from './memo';

const parentById = perFacts((facts) => indexBy(facts.parents, ({ id }) => id));
const familyById = perFacts((facts) => indexBy(facts.families, ({ id }) => id));

/** The record of a parent on a contact. */
const parentOf = (facts: Facts, id: number): ParentFact =>
  required(parentById(facts), id, 'parent');

/** Each family of a parent served in the period, once. */
const servedFamilies = perPeriod((facts, period): readonly FamilyFact[] => {
  const ids = new Set<number>();
  for (const id of parentsReachedIn(facts, period)) ids.add(parentOf(facts, id).familyId);
  return [...ids].map((id) => required(familyById(facts), id, 'family'));
});

/** First reached contact ever of a parent; kept, because every period asks again. */
const firstReached = perFacts((facts) => {
  const kept = new Map<number, LocalDate | null>();
  return (parentId: number): LocalDate | null => {
    let on = kept.get(parentId);
    if (on === undefined) {
      on = facts.history.firstReachedOn(parentId);
      kept.set(parentId, on);
    }
    return on;
  };
});

/** True when a parent was reached on any day before `day`; older contacts than the loaded ones are asked for last. */
function wasReachedBefore(facts: Facts, parentId: number, day: LocalDate): boolean {
  const loaded = reachedDays(facts).get(parentId)?.[0];
  if (loaded !== undefined && loaded < day) return true;
  const first = firstReached(facts)(parentId);
  return first !== null && first < day;
}

/** The people the program reached, each once. Source: reports page, served.*. */
export const servedFigures = [
  figure({
    id: 'served.parents',
    label: 'Parents served',
    definition: 'Different parents reached by a contact in the period.',
    section: 'service',
    shape: 'count',
    counts: 'parent',
    state: false,
    lines(facts, period, emit) {
      for (const id of parentsReachedIn(facts, period)) emit('parent', id, 1);
    },
  }),
  figure({
    id: 'served.families',
    label: 'Families served',
    definition: 'Different families of the parents reached in the period.',
    section: 'service',
    shape: 'count',
    counts: 'family',
    state: false,
    lines(facts, period, emit) {
      for (const { id } of servedFamilies(facts, period)) emit('family', id, 1);
    },
  }),
  figure({
    id: 'served.children',
    label: 'Children in those families',
    definition: 'Children in the families of the parents reached in the period.',
    section: 'service',
    shape: 'sum',
    counts: 'child',
    state: false,
    lines(facts, period, emit) {
      for (const { id, children } of servedFamilies(facts, period)) emit('family', id, children);
    },
  }),
  figure({
    id: 'served.first_time',
    label: 'Parents served for the first time',
    definition: 'Of the parents served, those no contact had reached before the period.',
    section: 'service',
    shape: 'count',
    counts: 'parent',
    state: false,
    lines(facts, period, emit) {
      for (const id of parentsReachedIn(facts, period))
        if (!wasReachedBefore(facts, id, period.from)) emit('parent', id, 1);
    },
  }),
  figure({
    id: 'served.fathers',
    label: 'Fathers served',
    definition: 'Of the parents served, those whose role in the family is father.',
    section: 'service',
    shape: 'count',
    counts: 'parent',
    state: false,
    lines(facts, period, emit) {
      for (const id of parentsReachedIn(facts, period))
        if (parentOf(facts, id).role === 'father') emit('parent', id, 1);
    },
  }),
] as const;
