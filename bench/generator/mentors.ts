import type { OfficeContext } from './office';

/** One parent partner's time with the program, in days; `end` is the last one, null while it lasts. */
export interface MentorTerm {
  key: string;
  start: number;
  end: number | null;
}

const sources = {
  caseworker_nomination: 50,
  job_posting: 20,
  self_referral: 15,
  court: 10,
  event: 5,
};
const stages = [
  'inquiry',
  'application',
  'eligibility',
  'interview',
  'checks',
  'decision',
  'training',
  'activated',
] as const;
const reasons = { withdrew: 40, not_yet_eligible: 20, no_response: 25, moved: 15 };

/** Someone's way through recruitment, from the inquiry up to a stage. @returns their key */
function candidate(
  { files, random, calendar, people, professionals }: OfficeContext,
  {
    inquiry,
    upTo,
    until,
    closed,
  }: { inquiry: number; upTo: number; until: number; closed?: number },
): string {
  const key = people.add();
  const source = random.weighted(sources);
  files.candidates.add({
    person_key: key,
    source,
    nominated_by: source === 'caseworker_nomination' ? random.pick(professionals) : null,
    inquiry_on: calendar.date(inquiry),
    closed_on: closed === undefined ? null : calendar.date(closed),
    closed_reason: closed === undefined ? null : random.weighted(reasons),
  });
  for (let i = 0; i <= upTo; i++) {
    const day = inquiry + Math.round(((until - inquiry) * i) / Math.max(1, upTo));
    files.candidate_stages.add({
      person_key: key,
      stage: stages[i] ?? 'inquiry',
      entered_on: calendar.date(day),
    });
  }
  return key;
}

function checksAndModules({ files, random, calendar }: OfficeContext, term: MentorTerm): void {
  const { key, start } = term;
  for (const type of ['fingerprint', 'child_abuse_registry', 'driving']) {
    const requested = start - 120 + random.int(0, 10);
    files.background_checks.add({
      person_key: key,
      type,
      requested_on: calendar.date(requested),
      received_on: calendar.date(requested + random.int(5, 25)),
      outcome: 'clear',
      valid_until: calendar.date(requested + 730 + random.int(0, 400)),
    });
  }
  for (const module of ['mandatory_reporting', 'informed_supervision']) {
    files.modules.add({
      person_key: key,
      module,
      completed_on: calendar.date(start - random.int(1, 20)),
      minutes: 120,
      expires_on: calendar.date(start + 730),
    });
  }
}

function statuses(
  { files, random, calendar }: OfficeContext,
  { key, start, end }: MentorTerm,
): void {
  const add = (status: string, from: number, to: number | null, reason: string | null = null) =>
    files.mentor_status.add({
      person_key: key,
      status,
      from: calendar.date(from),
      to: to === null ? null : calendar.date(to),
      reason,
    });
  const long = (end ?? calendar.last) - start > 300;
  if (long && random.chance(0.4)) {
    const leave = start + random.int(100, 200);
    add('active', start, leave - 1);
    add('on_leave', leave, leave + 40, 'family');
    add('active', leave + 41, end);
  } else {
    add('active', start, end);
  }
  if (end !== null) add('exited', end + 1, null, 'moved');
}

/** Parent partners who follow each other in each place, and the candidates who did not become one. */
export function writeMentors(context: OfficeContext): MentorTerm[] {
  const { plan, files, random, calendar } = context;
  const term = Math.round(plan.mentorYears * 365);
  const terms: MentorTerm[] = [];
  for (let place = 0; place < plan.mentors; place++) {
    // The first one of each place is somewhere in the middle of their time on day 0.
    let start = -random.int(1, term - 1);
    while (start <= calendar.last) {
      const leaves = start + term - 1;
      const end = leaves < calendar.last ? leaves : null;
      const key = candidate(context, { inquiry: start - 200, upTo: 7, until: start });
      const found = { key, start, end };
      terms.push(found);
      files.mentors.add({
        person_key: key,
        mentor_no: `M-${String(terms.length).padStart(4, '0')}`,
        start_on: calendar.date(start),
        max_matches: random.int(6, 14),
        max_hours_month: random.int(60, 120),
        transport: random.weighted({ own_car: 70, transit: 25, none: 5 }),
      });
      checksAndModules(context, found);
      statuses(context, found);
      start += term;
    }
  }
  const others = Math.round(plan.mentors * plan.years * 0.5);
  for (let i = 0; i < others; i++) {
    const inquiry = Math.round((calendar.last * i) / others);
    const closed = Math.min(calendar.last, inquiry + random.int(20, 150));
    candidate(context, { inquiry, upTo: random.int(0, 4), until: closed, closed });
  }
  for (let i = 0; i < plan.candidates; i++) {
    const inquiry = calendar.last - random.int(5, 150);
    candidate(context, { inquiry, upTo: i % 6, until: calendar.last - random.int(0, 4) });
  }
  return terms;
}
