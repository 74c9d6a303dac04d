import { shareOf } from './days';
import { contactRow } from './contact-row';
import type { MatchTerm } from './families';
import type { MentorTerm } from './mentors';
import type { OfficeContext } from './office';
import { prose } from './words';

const types = { individual: 78, group: 10, observation: 4, peer_debrief: 4, clinical: 4 };
const topics = [
  'boundaries',
  'secondary_trauma',
  'case_talk',
  'skills',
  'self_care',
  'documentation',
];
const kinds = { committee: 25, speaking: 10, documentation: 30, training_received: 20, travel: 15 };

/** Those whose time covers a day, kept up as the days go by. */
class Present<T extends { start: number; end: number | null }> {
  #now: T[] = [];
  #next = 0;

  constructor(private readonly byStart: readonly T[]) {}

  on(day: number): readonly T[] {
    for (; (this.byStart[this.#next]?.start ?? Infinity) <= day; this.#next++) {
      this.#now.push(this.byStart[this.#next] as T);
    }
    if (this.#now.some(({ end }) => end !== null && end < day)) {
      this.#now = this.#now.filter(({ end }) => end === null || end >= day);
    }
    return this.#now;
  }
}

/** Contacts, program work, supervision and concerns, day by day, as they would have been typed. */
export function writeDailyWork(
  context: OfficeContext,
  terms: readonly MentorTerm[],
  matches: readonly MatchTerm[],
): void {
  const { plan, files, random, calendar } = context;
  const days = calendar.last + 1;
  const mentors = new Present([...terms].sort((a, b) => a.start - b.start));
  const open = new Present(matches);
  const activities = Math.round(plan.contacts * 0.04);
  const incidents = Math.round(plan.mentors * plan.years * 0.15);
  let supervised = 0;
  const key = (letter: string, rows: number) => letter + String(rows + 1).padStart(7, '0');
  for (let day = 0; day < days; day++) {
    const on = calendar.date(day);
    const working = mentors.on(day);
    const matched = open.on(day);
    for (let i = shareOf(plan.contacts, days, day); i > 0; i--) {
      const { rows } = files.contacts;
      const row = contactRow(random, random.pick(matched), working);
      files.contacts.add({ contact_key: key('K', rows), on, ...row });
    }
    for (let i = shareOf(activities, days, day); i > 0; i--) {
      files.activities.add({
        activity_key: key('A', files.activities.rows),
        on,
        minutes: random.int(2, 16) * 15,
        kind: random.weighted(kinds),
        mentor_keys: random.some(working, 1, 2).map((term) => term.key),
        organization: random.chance(0.3) ? 'Child Protection Task Force' : null,
        miles: random.chance(0.4) ? (random.int(10, 400) / 10).toFixed(1) : null,
        payable: random.chance(0.95),
      });
    }
    for (let i = shareOf(plan.notes, days, day); i > 0; i--) {
      const type = random.weighted(types);
      supervised += 1;
      // In turn, so that everyone is seen as often as the others.
      const one = working[supervised % working.length] as MentorTerm;
      const group = type === 'group' ? random.some(working, 3, 6) : [one];
      files.supervision.add({
        session_key: key('S', files.supervision.rows),
        on,
        minutes: random.int(3, 8) * 15,
        type,
        supervisor: 'Program coordinator',
        mentor_keys: group.map((term) => term.key),
        topics: random.some(topics, 1, 3),
        note: prose(random, random.int(20, 90)),
      });
    }
    for (let i = shareOf(incidents, days, day); i > 0; i--) {
      const closed = day + random.int(5, 60);
      const over = closed <= calendar.last;
      files.incidents.add({
        incident_key: key('I', files.incidents.rows),
        on,
        kind: random.weighted({ boundary: 40, safety: 30, confidentiality: 20, conduct: 10 }),
        mentor_keys: random.pick(working).key,
        status: over ? 'closed' : 'open',
        closed_on: over ? calendar.date(closed) : null,
      });
    }
  }
}
