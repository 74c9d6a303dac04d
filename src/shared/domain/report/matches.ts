import { type Period, daysBetween, isWithin } from '../../dates';
import { isOpenAtEndOf, isOpenAtStartOf } from '../matching/match-state';
import type { MatchFact } from './facts-families';
import { type Figure, figure } from './figure';
import { liveMatches } from './live-matches';
import { openMatchesPerMentor, openThroughout, pairTotal } from './match-contacts';

/** A figure that counts matches for which something holds. */
function matchCount<const Id extends string>(
  id: Id,
  state: boolean,
  label: string,
  definition: string,
  holds: (match: MatchFact, period: Period) => boolean,
): Figure<Id, 'count'> {
  return figure({
    id,
    label,
    definition,
    section: 'matches',
    shape: 'count',
    counts: 'match',
    state,
    lines(facts, period, emit) {
      for (const match of liveMatches(facts)) if (holds(match, period)) emit('match', match.id, 1);
    },
  });
}

/** Matches; start + new − closed = end. Source: reports page, matches.*. */
export const matchFigures = [
  matchCount(
    'matches.open_at_start',
    true,
    'Matches open at the start',
    'Matches open at the end of the day before the period began.',
    (match, { from }) => isOpenAtStartOf(match, from),
  ),
  matchCount(
    'matches.new',
    false,
    'New matches',
    'Matches that started in the period.',
    ({ startOn }, period) => isWithin(startOn, period),
  ),
  matchCount(
    'matches.closed',
    false,
    'Matches ended',
    'Matches that ended in the period.',
    ({ endOn }, period) => isWithin(endOn, period),
  ),
  matchCount(
    'matches.open_at_end',
    true,
    'Matches open at the end',
    'Matches open at the end of the last day of the period.',
    (match, { to }) => isOpenAtEndOf(match, to),
  ),
  figure({
    id: 'matches.closed_by_reason',
    label: 'Matches ended, by reason',
    definition: 'Matches that ended in the period, by reason where one is recorded.',
    section: 'matches',
    shape: 'count_by',
    counts: 'match',
    state: false,
    list: 'closure_reason',
    lines(facts, period, emit) {
      for (const { id, endOn, closureReason } of liveMatches(facts))
        if (closureReason !== null && isWithin(endOn, period)) emit('match', id, 1, closureReason);
    },
  }),
  matchCount(
    'matches.closed_planned',
    false,
    'Of those, planned endings',
    'Matches that ended in the period as planned.',
    ({ endOn, closureKind }, period) => closureKind === 'planned' && isWithin(endOn, period),
  ),
  figure({
    id: 'matches.days_open_of_closed',
    label: 'Days open, of matches ended',
    definition: 'Days from start to end of the matches that ended in the period.',
    section: 'matches',
    shape: 'median',
    counts: 'match',
    state: false,
    lines(facts, period, emit) {
      for (const { id, startOn, endOn } of liveMatches(facts))
        if (endOn !== null && isWithin(endOn, period))
          emit('match', id, daysBetween(startOn, endOn));
    },
  }),
  figure({
    id: 'matches.no_contact',
    label: 'Matches without contact',
    definition:
      'Matches open for the whole period in which no contact between the two reached the parent.',
    section: 'matches',
    shape: 'count',
    counts: 'match',
    state: true,
    lines(facts, period, emit) {
      for (const match of openThroughout(facts, period))
        if (pairTotal(facts, period, match).contacts === 0) emit('match', match.id, 1);
    },
  }),
  figure({
    id: 'matches.dosage',
    label: 'Matches with the expected contact time',
    definition:
      'Of the matches open for the whole period, those whose contacts reached the parent for at least the minutes expected in a month.',
    section: 'matches',
    shape: 'ratio',
    counts: 'match',
    state: true,
    lines(facts, period, emit) {
      const enough = facts.settings.minMinutesPerMatchMonth;
      for (const match of openThroughout(facts, period)) {
        const { minutes } = pairTotal(facts, period, match);
        emit('match', match.id, minutes, undefined, minutes >= enough);
      }
    },
  }),
  figure({
    id: 'matches.per_mentor',
    label: 'Open matches per parent partner',
    definition:
      'Open matches at the end of the period of each parent partner active on its last day: the mean and the most.',
    section: 'matches',
    shape: 'mean_max',
    counts: 'mentor',
    state: true,
    lines(facts, period, emit) {
      for (const [mentorId, open] of openMatchesPerMentor(facts, period))
        emit('mentor', mentorId, open);
    },
  }),
] as const;
