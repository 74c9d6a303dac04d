import type { InterviewSummary } from '@shared/contract/screening-forms';
import { spreadWords } from '@shared/domain/screening/ratings';
import { fail, ok, type Result } from '@shared/errors';
import type { ReadDb } from '../../db/handles';
import { gone } from './input-checks';
import { isComplete } from './interviews.service';
import { interviewById, sheetsOf } from './records.repo';
import { templateOf } from './templates.service';

const notRated = { rating: null, evidence: null };

/**
 * The ratings of a round side by side, with how far they lie apart in words. Not before every sheet is in:
 * each interviewer rates alone. There is no total.
 */
export function interviewSummary(db: ReadDb, interviewId: number): Result<InterviewSummary> {
  const round = interviewById(db, interviewId);
  if (!round) return gone();
  const sheets = sheetsOf(db, interviewId);
  if (!isComplete(sheets)) {
    return fail(
      'RULE',
      'Each interviewer rates alone. The ratings stand side by side once every sheet is in.',
    );
  }
  const rated = sheets.filter(({ state }) => state === 'rated');
  const { items } = templateOf(db, round.templateId);
  return ok({
    round: round.round,
    heldOn: round.heldOn,
    interviewers: rated.map(({ interviewer }) => interviewer),
    competencies: items
      .filter(({ type }) => type === 'competency')
      .map(({ id, text }) => {
        const ratings = rated.map((sheet) => sheet.ratings?.[id] ?? notRated);
        return {
          code: id,
          name: text,
          ratings,
          spread: spreadWords(ratings.flatMap(({ rating }) => rating ?? [])),
        };
      }),
    words: rated.map(({ interviewer, strengths, concerns, recommendation }) => ({
      interviewer,
      strengths,
      concerns,
      recommendation: recommendation as InterviewSummary['words'][number]['recommendation'],
    })),
  });
}
