import type { MentorLoad } from '@shared/contract/matches';
import { type LocalDate, monthOf, monthPeriod } from '@shared/dates';
import { labelOf } from '@shared/domain/lists/define';
import { mentorStatus } from '@shared/domain/lists/people';
import { activeStatuses } from '@shared/domain/matching/active';
import { capacityOf, type Load, loadWords, roomWords } from '@shared/domain/matching/capacity';
import { fold } from '@shared/domain/people/search-name';
import type { ReadDb } from '../../db/handles';
import {
  activeMentors,
  type MentorData,
  mentorsNamed,
  minutesByMentor,
  openMatchesByMentor,
} from './load.repo';

/** What each of some mentors carries today and gave this month up to today. */
export function loadsOf(
  db: ReadDb,
  mentors: readonly MentorData[],
  today: LocalDate,
): Map<number, Load> {
  const open = openMatchesByMentor(db, today);
  const month = { from: monthPeriod(monthOf(today)).from, to: today };
  const minutes = minutesByMentor(
    db,
    mentors.map(({ mentorId }) => mentorId),
    month,
  );
  return new Map(
    mentors.map(({ mentorId, maxMatches, maxHoursMonth }) => [
      mentorId,
      {
        openMatches: open.get(mentorId) ?? 0,
        maxMatches,
        minutesThisMonth: minutes.get(mentorId) ?? 0,
        maxHoursMonth,
      },
    ]),
  );
}

function view(mentor: MentorData, load: Load): MentorLoad {
  const { fullByMatches, fullByHours } = capacityOf(load);
  return {
    mentorId: mentor.mentorId,
    person: { id: mentor.personId, name: mentor.name },
    status: mentor.status,
    active: mentor.status !== null && activeStatuses.includes(mentor.status),
    ...load,
    full: fullByMatches || fullByHours,
  };
}

/** Every active parent partner with load and limits, by name. */
export function capacityList(db: ReadDb, today: LocalDate): MentorLoad[] {
  const mentors = activeMentors(db, today);
  const loads = loadsOf(db, mentors, today);
  return mentors.map((mentor) => view(mentor, loads.get(mentor.mentorId) as Load));
}

const shown = 20;

/**
 * Parent partners for a picker: room in words. By name all are found, and those who are not active say
 * so; without a name only the active ones.
 */
export function findMentorOptions(db: ReadDb, text: string, today: LocalDate) {
  const folded = fold(text);
  const mentors =
    folded === ''
      ? activeMentors(db, today).slice(0, shown)
      : mentorsNamed(db, folded, today, shown);
  const loads = loadsOf(db, mentors, today);
  return mentors.map((mentor) => {
    const load = loads.get(mentor.mentorId) as Load;
    const { active } = view(mentor, load);
    const status =
      mentor.status === null ? 'No status today' : labelOf(mentorStatus.items, mentor.status);
    return {
      id: mentor.mentorId,
      label: mentor.name,
      detail: active ? `${roomWords(load)} · ${loadWords(load)}` : status,
      active,
    };
  });
}
