import type { MentorTerm } from './mentors';
import type { OfficeContext } from './office';
import { writeFamilyLife } from './family-life';

/** One mentor with one parent, in days; `end` is the day it ended. */
export interface MatchTerm {
  mentor: string;
  parent: string;
  /** The other parent of the family who is also served. */
  partner: string | null;
  start: number;
  end: number | null;
}

const roles = { mother: 68, father: 26, guardian: 4, stepparent: 2 };
const caseTypes = { out_of_home: 60, in_home: 25, investigation: 10, reunified_aftercare: 5 };
const channels = { caseworker: 55, self: 10, court_hearing: 15, treatment: 12, attorney: 8 };
const endings = { goals_met: 35, case_closed: 25, reunified: 20, no_contact: 12, parent_choice: 8 };

/** Days before day 0 in which parents enrolled who are matched on it: the office did not start empty. */
const before = 300;

/**
 * Parent partners who are there on a day and for a month from then on; in a small office, whoever is
 * there on the day. Before day 0 those of day 0 stand in for the ones before them.
 */
function whoWorks(terms: readonly MentorTerm[], last: number): (day: number) => MentorTerm[] {
  const every = 30;
  const by = new Map<number, MentorTerm[]>();
  const during = (from: number, to: number) =>
    terms.filter(({ start, end }) => start <= from && (end === null || end >= to));
  return (day) => {
    const slot = Math.floor(Math.min(Math.max(day, 0), last) / every);
    let found = by.get(slot);
    if (!found) {
      found = during(slot * every, (slot + 1) * every);
      by.set(slot, found);
    }
    return found.length > 0 ? found : during(Math.max(day, 0), Math.max(day, 0));
  };
}

/** Families, their parents, requests and matches, evenly over time. @returns the matches by start */
export function writeFamilies(context: OfficeContext, terms: readonly MentorTerm[]): MatchTerm[] {
  const { plan, files, random, calendar, people, professionals } = context;
  const working = whoWorks(terms, calendar.last);
  const matches: MatchTerm[] = [];
  let family = { key: '', opened: 0, region: '', parent: '' };
  let families = 0;
  for (let i = 0; i < plan.parents; i++) {
    const enrolled = Math.floor(((calendar.last + before) * i) / plan.parents) - before;
    const joins = i > 0 && random.chance(0.2);
    if (!joins) {
      families += 1;
      family = {
        key: `FAM${String(families).padStart(6, '0')}`,
        opened: enrolled - random.int(5, 60),
        region: random.pick(['North', 'Central', 'South', 'East', 'West', 'River']),
        parent: '',
      };
      const closed = enrolled + random.int(250, 700);
      files.families.add({
        family_key: family.key,
        region: family.region,
        case_type: random.weighted(caseTypes),
        opened_on: calendar.date(family.opened),
        closed_on: closed <= calendar.last ? calendar.date(closed) : null,
        children: random.int(1, 4),
      });
    }
    const key = people.add(family.region);
    files.parents.add({
      person_key: key,
      family_key: family.key,
      role: random.weighted(roles),
      enrolled_on: calendar.date(enrolled),
      exited_on: null,
    });
    const referral = `REF${String(i + 1).padStart(6, '0')}`;
    const received = enrolled - random.int(0, 6);
    const channel = random.weighted(channels);
    const start = enrolled + random.int(4, 20);
    const late = start > calendar.last;
    const declined = !late && random.chance(0.06);
    files.referrals.add({
      referral_key: referral,
      parent_key: key,
      channel,
      from_professional: channel === 'caseworker' ? random.pick(professionals) : null,
      received_on: calendar.date(received),
      decision: late && random.chance(0.5) ? null : declined ? 'declined_by_parent' : 'accepted',
      decision_on: calendar.date(Math.min(calendar.last, received + random.int(1, 4))),
    });
    const partner = joins ? family.parent : null;
    family.parent = key;
    if (!late && !declined) {
      const match = matchFor(start, key, partner);
      matches.push(match);
      addMatch(match, referral);
    }
    writeFamilyLife(context, { parent: key, enrolled });
  }
  return matches.sort((a, b) => a.start - b.start);

  function matchFor(wanted: number, parent: string, partner: string | null): MatchTerm {
    const mentor = random.pick(working(wanted));
    const start = Math.max(wanted, mentor.start);
    const planned = start + random.int(150, 380);
    const last = mentor.end ?? Number.POSITIVE_INFINITY;
    const end = Math.min(planned, last);
    return { mentor: mentor.key, parent, partner, start, end: end <= calendar.last ? end : null };
  }

  function addMatch({ mentor, parent, start, end }: MatchTerm, referral: string): void {
    files.matches.add({
      match_key: `MT${String(matches.length).padStart(6, '0')}`,
      mentor_key: mentor,
      parent_key: parent,
      referral_key: referral,
      start_on: calendar.date(start),
      end_on: end === null ? null : calendar.date(end),
      closure_reason: end === null ? null : random.weighted(endings),
      closure_kind: end === null ? null : random.weighted({ planned: 80, unplanned: 20 }),
      voided: false,
    });
  }
}
