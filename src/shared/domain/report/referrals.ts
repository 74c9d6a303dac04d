import { type LocalDate, daysBetween, isWithin } from '../../dates';
import { type RequestState, requestStateOn } from '../families/request-state';
import { parentsReachedIn, reachedDays } from './contacts';
import type { Facts } from './facts';
import type { ReferralFact } from './facts-families';
import { figure } from './figure';
import { liveMatches } from './live-matches';
import { groupBy, indexBy, perFacts, perPeriod, required } from './memo';

const referralById = perFacts((facts) => indexBy(facts.referrals, ({ id }) => id));
const referralsByParent = perFacts((facts) => groupBy(facts.referrals, (row) => row.parentId));

/** Start of the first match that names a referral, by referral. */
const firstMatchStart = perFacts((facts) => {
  const starts = new Map<number, LocalDate>();
  for (const { referralId, startOn } of liveMatches(facts)) {
    if (referralId === null) continue;
    const known = starts.get(referralId);
    if (known === undefined || startOn < known) starts.set(referralId, startOn);
  }
  return starts;
});

/** Requests that stood so at the end of a day. */
function requestsThatAre(state: RequestState, facts: Facts, day: LocalDate): ReferralFact[] {
  const starts = firstMatchStart(facts);
  return facts.referrals.filter(
    ({ id, receivedOn, decision, decisionOn, withdrawnOn }) =>
      requestStateOn(
        { receivedOn, decision, decisionOn, withdrawnOn, matchedOn: starts.get(id) ?? null },
        day,
      ) === state,
  );
}

/** The day of the first reached contact with a parent on or after a day. */
function firstReachedFrom(facts: Facts, parentId: number, from: LocalDate): LocalDate | null {
  if (from < facts.window.from) return facts.history.firstReachedFrom(parentId, from);
  return (
    reachedDays(facts)
      .get(parentId)
      ?.find((day) => day >= from) ?? null
  );
}

/** First reached contact after each request of a parent; kept, because every period asks again. */
const firstContactOf = perFacts((facts) => {
  const kept = new Map<number, LocalDate | null>();
  return ({ id, parentId, receivedOn }: ReferralFact): LocalDate | null => {
    let on = kept.get(id);
    if (on === undefined) {
      on = firstReachedFrom(facts, parentId, receivedOn);
      kept.set(id, on);
    }
    return on;
  };
});

/** Requests whose first reached contact fell in the period: only parents reached in it can have one. */
const firstContacts = perPeriod((facts, period) => {
  const firstContact = firstContactOf(facts);
  return [...parentsReachedIn(facts, period)].flatMap((parentId) =>
    (referralsByParent(facts).get(parentId) ?? []).flatMap((referral) => {
      const on = referral.receivedOn <= period.to ? firstContact(referral) : null;
      return on !== null && isWithin(on, period) ? [{ referral, on }] : [];
    }),
  );
});

/** Requests for a parent partner. Source: reports page, referrals.*. */
export const referralFigures = [
  figure({
    id: 'referrals.received',
    label: 'Requests received',
    definition: 'Requests for a parent partner received in the period.',
    section: 'matches',
    shape: 'count',
    counts: 'referral',
    state: false,
    lines(facts, period, emit) {
      for (const { id, receivedOn } of facts.referrals)
        if (isWithin(receivedOn, period)) emit('referral', id, 1);
    },
  }),
  figure({
    id: 'referrals.by_channel',
    label: 'Requests received, by how they came',
    definition: 'Requests received in the period, by the way they came.',
    section: 'matches',
    shape: 'count_by',
    counts: 'referral',
    state: false,
    list: 'channel',
    lines(facts, period, emit) {
      for (const { id, receivedOn, channel } of facts.referrals)
        if (isWithin(receivedOn, period)) emit('referral', id, 1, channel);
    },
  }),
  figure({
    id: 'referrals.decisions',
    label: 'Decisions on requests',
    definition: 'Requests decided in the period, by decision.',
    section: 'matches',
    shape: 'count_by',
    counts: 'referral',
    state: false,
    list: 'referral_decision',
    lines(facts, period, emit) {
      for (const { id, decision, decisionOn } of facts.referrals)
        if (decision !== null && isWithin(decisionOn, period)) emit('referral', id, 1, decision);
    },
  }),
  figure({
    id: 'referrals.pending_at_end',
    label: 'Without a decision at the end',
    definition:
      'Requests received by the last day of the period with no decision and not withdrawn by then.',
    section: 'matches',
    shape: 'count',
    counts: 'referral',
    state: true,
    lines(facts, { to }, emit) {
      for (const { id } of requestsThatAre('new', facts, to)) emit('referral', id, 1);
    },
  }),
  figure({
    id: 'referrals.waiting_at_end',
    label: 'Waiting for a parent partner at the end',
    definition:
      'Requests accepted and not withdrawn by the last day of the period for which no match had started by then.',
    section: 'matches',
    shape: 'count',
    counts: 'referral',
    state: true,
    lines(facts, { to }, emit) {
      for (const { id } of requestsThatAre('waiting', facts, to)) emit('referral', id, 1);
    },
  }),
  figure({
    id: 'referrals.days_to_match',
    label: 'Days from request to match',
    definition:
      'Days from receiving the request to the start of the match, for matches that started in the period.',
    section: 'matches',
    shape: 'median',
    counts: 'match',
    state: false,
    lines(facts, period, emit) {
      const referrals = referralById(facts);
      for (const { id, referralId, startOn } of liveMatches(facts)) {
        if (referralId === null || !isWithin(startOn, period)) continue;
        const { receivedOn } = required(referrals, referralId, 'referral');
        emit('match', id, daysBetween(receivedOn, startOn));
      }
    },
  }),
  figure({
    id: 'referrals.days_to_first_contact',
    label: 'Days from request to first contact',
    definition:
      'Days from receiving the request to the first contact that reached the parent, where that contact fell in the period.',
    section: 'matches',
    shape: 'median',
    counts: 'referral',
    state: false,
    lines(facts, period, emit) {
      for (const { referral, on } of firstContacts(facts, period))
        emit('referral', referral.id, daysBetween(referral.receivedOn, on));
    },
  }),
] as const;
