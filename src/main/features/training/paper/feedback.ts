import type { FeedbackFormPrint } from '@shared/contract/training-prints';
import type { Sheet } from '@shared/contract/training-parts';
import { competency, feedbackAnswer, selfRatingAnswer } from '@shared/domain/lists/training';
import { feedbackQuestions, openQuestions } from '@shared/domain/training/feedback';
import { formatLongDate } from '@shared/parse/format-date';
import type { ListWords } from '../../lists/words';

type Place = Pick<FeedbackFormPrint, 'program' | 'agency'>;

const labels = (items: readonly { label: string }[]): string[] => items.map(({ label }) => label);

/** Feedback on one session. It asks for no name. */
export function feedbackForm(
  place: Place,
  { cohort }: Sheet,
  { weekNo, title, on }: Sheet['sessions'][number],
): FeedbackFormPrint {
  return {
    document: 'feedback-form',
    ...place,
    title: `How was week ${weekNo}?`,
    intro: 'Please do not write your name. What you say helps with the next sessions.',
    facts: [
      { label: 'Session', value: title === `Week ${weekNo}` ? `Week ${weekNo}` : title },
      { label: 'Date', value: formatLongDate(on) },
      { label: 'Cohort', value: cohort.name },
    ],
    statements: Object.values(feedbackQuestions),
    answers: labels(feedbackAnswer.items),
    questions: Object.values(openQuestions),
  };
}

/** How sure someone feels of each competency: of the course's, or of all where it names none. */
export function selfRatingForm(
  place: Place,
  { cohort, course }: Sheet,
  words: ListWords,
): FeedbackFormPrint {
  return {
    document: 'feedback-form',
    ...place,
    title: 'How sure do you feel?',
    intro: 'Asked before the course and again after it. There are no wrong answers.',
    facts: [
      { label: 'Name', value: '' },
      { label: 'Date', value: '' },
      { label: 'Cohort', value: cohort.name },
      { label: 'When', value: 'Before  ·  After the course (circle one)' },
    ],
    statements: ratedCompetencies(course).map((code) => words(competency, code)),
    answers: labels(selfRatingAnswer.items),
    questions: ['What would you like to learn, or what did you take with you?'],
  };
}

const ratedCompetencies = ({ competencies }: Sheet['course']): readonly string[] =>
  competencies.length > 0 ? competencies : competency.codes;
