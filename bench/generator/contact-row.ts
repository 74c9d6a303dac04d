import type { MatchTerm } from './families';
import type { MentorTerm } from './mentors';
import type { Random } from './random';
import { prose } from './words';

// As often as in the sample office.
const modes = { in_person: 37, phone: 30, text: 21, video: 7, email: 4, letter: 1 };
const results = { reached: 74, left_message: 9, no_answer: 7, missed: 5, cancelled: 5 };
const places = { home: 30, office: 25, treatment: 20, court: 13, community: 12 };
const purposes = [
  'introduction',
  'support_listening',
  'prepare_for_meeting',
  'attend_court',
  'explain_system',
  'link_service',
  'goal_review',
  'celebrate',
  'crisis_support',
];
const kinds = ['emotional', 'instrumental', 'informational', 'appraisal'];
const advocacy = { not_needed: 55, parent_spoke: 22, alongside: 18, spoke_for_parent: 5 };

/** What is written about one contact, without its key and its day. */
export function contactRow(random: Random, match: MatchTerm, working: readonly MentorTerm[]) {
  const mode = random.weighted(modes);
  const result = random.weighted(results);
  const reached = result === 'reached';
  const travels = mode === 'in_person';
  const joint = random.chance(0.03) ? random.pick(working).key : match.mentor;
  const both = match.partner !== null && random.chance(0.15);
  return {
    start_time: `${String(random.int(8, 18)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`,
    minutes: reached ? random.int(1, 24) * 5 : 0,
    travel_minutes: travels ? random.int(1, 10) * 5 : null,
    miles: travels ? (random.int(5, 300) / 10).toFixed(1) : null,
    mode,
    result,
    place: travels ? random.weighted(places) : 'phone_online',
    mentor_keys: joint === match.mentor ? match.mentor : [match.mentor, joint],
    parent_keys: both && match.partner !== null ? [match.parent, match.partner] : match.parent,
    purposes: reached ? random.some(purposes, 1, 3) : null,
    support: reached ? random.some(kinds, 1, 2) : null,
    advocacy: reached && random.chance(0.65) ? random.weighted(advocacy) : null,
    payable: random.chance(0.93),
    summary: random.chance(0.85) ? prose(random, random.int(4, 14)) : null,
  };
}
