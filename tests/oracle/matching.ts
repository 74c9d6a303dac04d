import { countByValue, days, medianOf, ratio, sum } from './arithmetic';
import { type Row, find, listOf, rowsOf, setting, text, whole } from './office';
import {
  type Figures,
  type Scope,
  dayBefore,
  happenedBy,
  inPeriod,
  isBetween,
  matchesOf,
  mentorsActiveOn,
  openAtEndOf,
  reached,
  reachedContacts,
  rowsIn,
} from './period';

/** The date of the first reached contact with the referral's parent on or after received_on, or empty. */
function firstContactAfter({ office }: Scope, referral: Row): string {
  const dates = rowsOf(office, 'contacts')
    .filter(reached)
    .filter((contact) => listOf(contact, 'parent_keys').includes(text(referral, 'parent_key')))
    .map((contact) => text(contact, 'on'))
    .filter((date) => date >= text(referral, 'received_on'));
  return dates.toSorted()[0] ?? '';
}

export function referrals(scope: Scope): Figures {
  const { office, B } = scope;
  const all = rowsOf(office, 'referrals');
  const received = rowsIn(scope, 'referrals', 'received_on');
  const notWithdrawn = all.filter((referral) => !happenedBy(B, text(referral, 'withdrawn_on')));
  const pending = notWithdrawn.filter(
    (referral) =>
      text(referral, 'received_on') <= B && !happenedBy(B, text(referral, 'decision_on')),
  );
  const waiting = notWithdrawn.filter(
    (referral) =>
      text(referral, 'decision') === 'accepted' &&
      happenedBy(B, text(referral, 'decision_on')) &&
      !matchesOf(office).some(
        (match) =>
          text(match, 'referral_key') === text(referral, 'referral_key') &&
          text(match, 'start_on') <= B,
      ),
  );
  const startedWithReferral = matchesOf(office).filter(
    (match) => inPeriod(scope, text(match, 'start_on')) && text(match, 'referral_key') !== '',
  );
  const metFirst = all.filter((referral) => inPeriod(scope, firstContactAfter(scope, referral)));
  return {
    'referrals.received': received.length,
    'referrals.by_channel': countByValue(received.map((referral) => text(referral, 'channel'))),
    'referrals.decisions': countByValue(
      rowsIn(scope, 'referrals', 'decision_on').map((referral) => text(referral, 'decision')),
    ),
    'referrals.pending_at_end': pending.length,
    'referrals.waiting_at_end': waiting.length,
    'referrals.days_to_match': medianOf(
      startedWithReferral.map((match) => {
        const referral = find(all, 'referral_key', text(match, 'referral_key'));
        return days(text(referral ?? {}, 'received_on'), text(match, 'start_on'));
      }),
    ),
    'referrals.days_to_first_contact': medianOf(
      metFirst.map((referral) =>
        days(text(referral, 'received_on'), firstContactAfter(scope, referral)),
      ),
    ),
  };
}

/** Reached contacts in [A, B] between the two of a match. */
function contactsOfMatch(scope: Scope, match: Row): Row[] {
  return reachedContacts(scope).filter((contact) =>
    isBetween(contact, text(match, 'mentor_key'), text(match, 'parent_key')),
  );
}

export function matches(scope: Scope): Figures {
  const { office, A, B } = scope;
  const all = matchesOf(office);
  const openAtEnd = all.filter((match) => openAtEndOf(match, B));
  const closed = all.filter((match) => inPeriod(scope, text(match, 'end_on')));
  const openThroughout = openAtEnd.filter((match) => text(match, 'start_on') <= A);
  const least = setting(office, 'min_minutes_per_match_month', 420);
  const minutesOf = (match: Row) =>
    sum(contactsOfMatch(scope, match).map((contact) => whole(contact, 'minutes')));
  const perMentor = mentorsActiveOn(office, B).map(
    (mentor) => openAtEnd.filter((match) => text(match, 'mentor_key') === mentor).length,
  );
  return {
    'matches.open_at_start': all.filter((match) => openAtEndOf(match, dayBefore(A))).length,
    'matches.new': all.filter((match) => inPeriod(scope, text(match, 'start_on'))).length,
    'matches.closed': closed.length,
    'matches.open_at_end': openAtEnd.length,
    'matches.closed_by_reason': countByValue(closed.map((match) => text(match, 'closure_reason'))),
    'matches.closed_planned': closed.filter((match) => text(match, 'closure_kind') === 'planned')
      .length,
    'matches.days_open_of_closed': medianOf(
      closed.map((match) => days(text(match, 'start_on'), text(match, 'end_on'))),
    ),
    'matches.no_contact': openThroughout.filter(
      (match) => contactsOfMatch(scope, match).length === 0,
    ).length,
    'matches.dosage': {
      n: openThroughout.length,
      met: openThroughout.filter((match) => minutesOf(match) >= least).length,
    },
    'matches.per_mentor': {
      mean: ratio(sum(perMentor), perMentor.length, 2),
      max: perMentor.length === 0 ? null : Math.max(...perMentor),
    },
  };
}
