import type { LocalDate } from '../../dates';
import { formatDay } from '../../parse/format-date';
import type { RequestState } from '../families/request-state';
import { capacityOf, hoursWords, type Load, matchesWords } from './capacity';

/** What is known about two people who are about to be matched. */
export interface StartFacts {
  startOn: LocalDate;
  today: LocalDate;
  load: Load;
  samePerson: boolean;
  /** Other matches of the parent that are open on the start day. */
  openMatchesOfParent: readonly { withThisMentor: boolean; mentorName: string }[];
  parentExitedOn: LocalDate | null;
  familyClosedOn: LocalDate | null;
  request: { receivedOn: LocalDate; state: RequestState; withdrawnOn: LocalDate | null } | null;
}

/** Something the coordinator should know before the match starts. It never stops them. */
export interface Concern {
  code: string;
  sentence: string;
  /** A reason is asked for and kept in history. */
  needsReason: boolean;
}

const say = (code: string, sentence: string, needsReason = false): Concern => ({
  code,
  sentence,
  needsReason,
});

function capacityConcerns({ load }: StartFacts): Concern[] {
  const { fullByMatches, fullByHours } = capacityOf(load);
  return [
    ...(fullByMatches
      ? [
          say(
            'full_by_matches',
            `This goes past the limit of this parent partner: ${matchesWords(load)} now.`,
            true,
          ),
        ]
      : []),
    ...(fullByHours
      ? [
          say(
            'full_by_hours',
            `The hours of this parent partner are used up: ${hoursWords(load)}.`,
            true,
          ),
        ]
      : []),
  ];
}

function requestConcerns({ request, startOn }: StartFacts): Concern[] {
  if (!request) return [];
  const concerns: Concern[] = [];
  if (startOn < request.receivedOn)
    concerns.push(
      say(
        'before_request',
        `The match starts before its request was received (${formatDay(request.receivedOn)}).`,
      ),
    );
  const byState: Partial<Record<RequestState, string>> = {
    new: 'The request has no decision yet. Starting the match accepts it.',
    matched: 'This request already has a match.',
    declined: 'This request was declined.',
    withdrawn: `This request was withdrawn${request.withdrawnOn ? ` on ${formatDay(request.withdrawnOn)}` : ''}.`,
  };
  const sentence = byState[request.state];
  if (sentence) concerns.push(say(`request_${request.state}`, sentence));
  return concerns;
}

/** Everything worth saying before a match starts, the weightiest first. Warnings only. */
export function startConcerns(facts: StartFacts): Concern[] {
  const { startOn, today, parentExitedOn, familyClosedOn } = facts;
  const others = facts.openMatchesOfParent.map(({ withThisMentor, mentorName }) =>
    withThisMentor
      ? say('already_together', 'The two already have an open match.')
      : say('other_partner', `The parent already has an open match with ${mentorName}.`),
  );
  const left =
    parentExitedOn !== null && parentExitedOn <= startOn
      ? [say('parent_left', `The parent left the program on ${formatDay(parentExitedOn)}.`)]
      : [];
  const closed =
    familyClosedOn !== null && familyClosedOn <= startOn
      ? [say('family_closed', `The family was closed on ${formatDay(familyClosedOn)}.`)]
      : [];
  return [
    ...(facts.samePerson
      ? [say('same_person', 'Parent and parent partner are the same person.')]
      : []),
    ...capacityConcerns(facts),
    ...others,
    ...requestConcerns(facts),
    ...left,
    ...closed,
    ...(startOn > today
      ? [say('future', `The start is in the future. The match counts from ${formatDay(startOn)}.`)]
      : []),
  ];
}
