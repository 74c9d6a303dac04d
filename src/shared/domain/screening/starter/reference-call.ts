import { long, scale, single, type StarterForm, text } from './build';

/** What to ask someone who knows the candidate. It never asks about the candidate's own case. */
export const referenceCall: StarterForm = {
  kind: 'reference_call',
  title: 'Reference call',
  intro:
    'Say who you are and that the candidate gave you their name. Do not say anything about the candidate’s own case, and do not ask about it.',
  items: [
    text('how_long', 'How do you know them, and for how long?', { required: true }),
    long('like_to_work_with', 'What is it like to spend time or to work with them?'),
    long('supported_someone', 'Can you think of a time when they were there for somebody?', {
      required: true,
    }),
    long('when_hard', 'What do they do when things get hard, or when people disagree?'),
    scale('keeps_word', 'They do what they say they will do.', 'Rarely', 'Always'),
    scale('keeps_private', 'They keep private things private.', 'Rarely', 'Always'),
    scale('listens', 'They listen before they speak.', 'Rarely', 'Always'),
    long('to_do_well', 'What should we offer them so that they do well in this role?'),
    single('glad', 'Would you be glad if they supported a parent you care about?', [
      'Yes',
      'Yes, with some support',
      'Not at this time',
      'Would rather not say',
    ]),
    long('anything_else', 'Is there anything else we should know?'),
  ],
};
