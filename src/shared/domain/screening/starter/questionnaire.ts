import { heading, long, multi, scale, single, type StarterForm, text, yesno } from './build';

/**
 * Experience, motivation and attitudes (Leake and others, 2012, name the three); the questions are our
 * own. Nobody has to tell their story to answer them.
 */
export const questionnaire: StarterForm = {
  kind: 'questionnaire',
  title: 'Getting to know you',
  intro:
    'There are no right or wrong answers. Share only what you want to share, and leave out what you would rather keep. You can also answer in conversation.',
  items: [
    heading('part_experience', 'Your experience'),
    long('what_it_was_like', 'What was it like to have child welfare in your family’s life?', {
      help: 'In your own words, as much or as little as you like.',
      required: true,
    }),
    long('what_helped', 'What helped you most in that time?', { required: true }),
    long('what_made_harder', 'What made it harder?'),
    long('who_stood_by', 'Who stood by you, and what did they do?'),
    long('what_is_different', 'What is different in your life now?', { required: true }),
    multi(
      'lived_with',
      'Which of these have you lived with, and could talk about with another parent?',
      [
        'Substance use and recovery',
        'Domestic violence',
        'Mental health',
        'Losing or finding a home',
        'Living on very little',
        'Time in jail or prison, my own or my partner’s',
        'Being a young parent',
        'A child with a disability',
        'Growing up in care myself',
        'Children living with family',
        'A language or culture the agency did not know',
        'None that I want to name',
      ],
      { help: 'Tick only what you want us to know. You decide later what a parent may hear.' },
    ),

    heading('part_motivation', 'Why you want to do this'),
    long('why', 'Why do you want to support other parents?', { required: true }),
    long('after_six_months', 'What do you hope a parent would say about you after six months?'),
    single('weekly_time', 'How much time could you give in an ordinary week?', [
      'Up to 4 hours',
      '4 to 8 hours',
      '8 to 15 hours',
      'More than 15 hours',
      'I am not sure yet',
    ]),
    multi('when', 'When could you be there for a parent?', [
      'Weekday mornings',
      'Weekday afternoons',
      'Weekday evenings',
      'Weekends',
    ]),
    multi('drawn_to', 'Which parts of the work draw you?', [
      'Supporting one parent at a time',
      'Going along to court and meetings',
      'Groups for parents',
      'Helping to train staff',
      'Speaking in public',
      'Committees',
      'Resource fairs',
    ]),

    heading('part_agency', 'You and the agency'),
    scale(
      'can_work_together',
      'Parents and caseworkers can work well together.',
      'I do not think so',
      'I am sure of it',
    ),
    scale(
      'beside_a_caseworker',
      'I could sit in a meeting beside a caseworker I disagree with.',
      'That would be very hard',
      'That would be fine',
    ),
    scale(
      'agency_can_learn',
      'The agency can learn from parents.',
      'I do not think so',
      'I am sure of it',
    ),
    long(
      'treated_well',
      'Think of a caseworker, judge or attorney who treated you well. What did they do?',
    ),
    long(
      'change_one_thing',
      'If you could change one thing about how the agency works with parents, what would it be?',
    ),
    long(
      'asked_to_take_sides',
      'A parent is angry with their caseworker and wants you on their side. What would you do?',
      { required: true },
    ),

    heading('part_care', 'Taking care of yourself'),
    long(
      'own_story',
      'Something a parent tells you brings your own story back. How would you notice, and what helps you?',
      { required: true },
    ),
    text('hard_day', 'Whom can you turn to on a hard day?'),

    heading('part_practical', 'Practical things'),
    yesno('can_get_around', 'Do you have a way to get to visits and meetings?'),
    text('languages', 'Which languages do you speak with ease?'),
    text('arrange', 'Is there anything we should arrange so that you can take part?'),
    long('ask_us', 'What would you like to ask us?'),
  ],
};
