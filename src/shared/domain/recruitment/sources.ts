import { daysBetween, type LocalDate } from '../../dates';
import { medianOf } from '../report/values';

/** How far one candidate came: the first day in each stage, where there was one. */
export interface Journey {
  inquiryOn: LocalDate;
  interviewOn: LocalDate | null;
  trainingOn: LocalDate | null;
  activatedOn: LocalDate | null;
  /** Active or limited a year after activation; null while that year is not over. */
  activeAfterYear: boolean | null;
}

/** What came of a number of inquiries. Days are from the inquiry; a median is null without anybody. */
export interface SourceLine {
  inquiries: number;
  interviewed: number;
  training: number;
  activated: number;
  /** Of those activated a year ago or longer: how many, and how many were still active then. */
  afterYear: { n: number; met: number };
  days: { toInterview: number | null; toTraining: number | null; toActivation: number | null };
}

type Reached = 'interviewOn' | 'trainingOn' | 'activatedOn';

/** Adds up journeys. Each candidate counts once in every column they reached. */
export function sourceLine(journeys: readonly Journey[]): SourceLine {
  const reached = (on: Reached) => journeys.filter((one) => one[on] !== null);
  const median = (on: Reached) =>
    medianOf(reached(on).map((one) => daysBetween(one.inquiryOn, one[on] as LocalDate)));
  const yearOver = journeys.filter(({ activeAfterYear }) => activeAfterYear !== null);
  return {
    inquiries: journeys.length,
    interviewed: reached('interviewOn').length,
    training: reached('trainingOn').length,
    activated: reached('activatedOn').length,
    afterYear: {
      n: yearOver.length,
      met: yearOver.filter(({ activeAfterYear }) => activeAfterYear).length,
    },
    days: {
      toInterview: median('interviewOn'),
      toTraining: median('trainingOn'),
      toActivation: median('activatedOn'),
    },
  };
}

/** Journeys by what they have in common, the most inquiries first; of as many, by name. */
export function groupLines<J extends Journey>(
  journeys: readonly J[],
  keyOf: (journey: J) => string,
): { key: string; line: SourceLine }[] {
  const groups = new Map<string, J[]>();
  for (const journey of journeys) {
    const key = keyOf(journey);
    const members = groups.get(key);
    if (members) members.push(journey);
    else groups.set(key, [journey]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, line: sourceLine(members) }))
    .sort((a, b) => b.line.inquiries - a.line.inquiries || (a.key < b.key ? -1 : 1));
}
