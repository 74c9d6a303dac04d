import { byValue, countByValue, days, distinct, plusDays, sum } from './arithmetic';
import { type Row, find, listOf, rowsOf, text, whole } from './office';
import { type Figures, type Scope, inPeriod, reached, reachedContacts, rowsIn } from './period';

function reachedBefore({ office, A }: Scope, parent: string): boolean {
  return rowsOf(office, 'contacts').some(
    (contact) =>
      reached(contact) &&
      text(contact, 'on') < A &&
      listOf(contact, 'parent_keys').includes(parent),
  );
}

export function served(scope: Scope): Figures {
  const { office } = scope;
  const parentRow = (parent: string) => find(rowsOf(office, 'parents'), 'person_key', parent) ?? {};
  const parents = distinct(
    reachedContacts(scope).flatMap((contact) => listOf(contact, 'parent_keys')),
  );
  const families = distinct(parents.map((parent) => text(parentRow(parent), 'family_key')));
  return {
    'served.parents': parents.length,
    'served.families': families.length,
    'served.children': sum(
      families.map((family) =>
        whole(find(rowsOf(office, 'families'), 'family_key', family) ?? {}, 'children'),
      ),
    ),
    'served.first_time': parents.filter((parent) => !reachedBefore(scope, parent)).length,
    'served.fathers': parents.filter((parent) => text(parentRow(parent), 'role') === 'father')
      .length,
  };
}

function timesMentors(row: Row, column: string): number {
  return whole(row, column) * listOf(row, 'mentor_keys').length;
}

export function service(scope: Scope): Figures {
  const contacts = rowsIn(scope, 'contacts', 'on');
  const reachedOnes = reachedContacts(scope);
  const activities = rowsIn(scope, 'activities', 'on');
  return {
    'service.contacts_attempted': contacts.length,
    'service.contacts_reached': reachedOnes.length,
    'service.by_mode': countByValue(reachedOnes.map((contact) => text(contact, 'mode'))),
    'service.purposes': countByValue(reachedOnes.flatMap((contact) => listOf(contact, 'purposes'))),
    'service.advocacy': countByValue(reachedOnes.map((contact) => text(contact, 'advocacy'))),
    'service.contact_minutes': sum(reachedOnes.map((contact) => whole(contact, 'minutes'))),
    'service.mentor_minutes': sum(reachedOnes.map((contact) => timesMentors(contact, 'minutes'))),
    'service.travel_minutes': sum(
      contacts.map((contact) => timesMentors(contact, 'travel_minutes')),
    ),
    'service.program_minutes': sum(activities.map((row) => timesMentors(row, 'minutes'))),
    'service.program_minutes_by_kind': byValue(
      activities.map((row) => [text(row, 'kind'), timesMentors(row, 'minutes')]),
    ),
  };
}

export function meetings(scope: Scope): Figures {
  const events = rowsIn(scope, 'events', 'on');
  const requested = events.filter((event) => text(event, 'mentor_requested') === 'yes');
  const known = events.filter((event) =>
    ['yes', 'no', 'partly'].includes(text(event, 'parent_attended')),
  );
  return {
    'meetings.by_kind': countByValue(events.map((event) => text(event, 'kind'))),
    'meetings.mentor_requested': requested.length,
    'meetings.mentor_attended': requested.filter(
      (event) => text(event, 'mentor_attended') === 'yes',
    ).length,
    'meetings.parent_attended': {
      n: known.length,
      met: known.filter((event) => text(event, 'parent_attended') === 'yes').length,
    },
  };
}

const concreteNeeds = [
  'housing',
  'food',
  'cash',
  'clothing',
  'transport',
  'child_care',
  'furniture',
  'phone',
  'utilities',
];

/** received_on of the parent's earliest referral, empty without one. */
function earliestReferral({ office }: Scope, parent: string): string {
  const dates = rowsOf(office, 'referrals')
    .filter((referral) => text(referral, 'parent_key') === parent)
    .map((referral) => text(referral, 'received_on'));
  return dates.toSorted()[0] ?? '';
}

/** At least one concrete need connected with received_on ≤ outcome_on ≤ received_on + 90. */
function connectedInTime(scope: Scope, parent: string): boolean {
  const receivedOn = earliestReferral(scope, parent);
  return rowsOf(scope.office, 'service_links').some(
    (link) =>
      text(link, 'parent_key') === parent &&
      concreteNeeds.includes(text(link, 'need')) &&
      text(link, 'outcome') === 'connected' &&
      text(link, 'outcome_on') !== '' &&
      days(receivedOn, text(link, 'outcome_on')) >= 0 &&
      days(receivedOn, text(link, 'outcome_on')) <= 90,
  );
}

export function links(scope: Scope): Figures {
  const linked = rowsIn(scope, 'service_links', 'linked_on');
  const due = rowsOf(scope.office, 'parents')
    .map((parent) => text(parent, 'person_key'))
    .filter((parent) => earliestReferral(scope, parent) !== '')
    .filter((parent) => inPeriod(scope, plusDays(earliestReferral(scope, parent), 90)));
  return {
    'links.identified': rowsIn(scope, 'service_links', 'identified_on').length,
    'links.linked': linked.length,
    'links.connected': rowsIn(scope, 'service_links', 'outcome_on').filter(
      (link) => text(link, 'outcome') === 'connected',
    ).length,
    'links.warm': linked.filter((link) =>
      ['warm_handoff', 'accompanied'].includes(text(link, 'method')),
    ).length,
    'links.concrete_90': {
      n: due.length,
      met: due.filter((parent) => connectedInTime(scope, parent)).length,
    },
  };
}
