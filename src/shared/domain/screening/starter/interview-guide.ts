import { competency, heading, type StarterForm } from './build';

/** Ten competencies, each with one question and what a rating of 1, 3 and 5 sounds like. Our own words. */
export const interviewGuide: StarterForm = {
  kind: 'interview_guide',
  title: 'Interview guide',
  intro:
    'Each interviewer rates alone, from what was said today. Write down what you heard before you choose a number. 2 and 4 lie between the descriptions. Leave out what did not come up.',
  items: [
    heading('part_with_parents', 'With parents'),
    competency(
      'listening',
      'Listening',
      'Tell us about a time when somebody needed you to listen. What did you do?',
      [
        'Tells their own story instead, or goes straight to advice.',
        'Listens, and turns to advice when the talk gets hard.',
        'Stays with what the other person said, asks, and leaves room for silence.',
      ],
    ),
    competency(
      'hope',
      'Hope',
      'A parent tells you that nothing will ever change. What do you say?',
      [
        'Agrees that little can change, or cheers them up without hearing them.',
        'Is hopeful, in words that could be said to anyone.',
        'Finds something real to hope for and a next step the parent can choose.',
      ],
    ),
    competency(
      'boundaries',
      'Boundaries',
      'A parent you support asks to borrow money and to stay at your place. What do you do?',
      [
        'Would say yes, or does not see a question in it.',
        'Would say no, and is unsure how or whom to tell.',
        'Says a kind and clear no, helps them find what they need, and tells the coordinator.',
      ],
    ),
    competency(
      'cultural_humility',
      'Cultural humility',
      'You are matched with a family whose language, faith or way of raising children is not yours. How do you begin?',
      [
        'Expects the family to do as they would, or speaks of a group as all alike.',
        'Is respectful, and would wait for the family to explain.',
        'Is curious, asks what matters to this family, and notices their own assumptions.',
      ],
    ),
    competency(
      'communication',
      'Communication',
      'Explain a court review to me as if I had never heard of one.',
      [
        'Is hard to follow, or uses words a parent would not know.',
        'Is mostly clear, and needs a few questions to get there.',
        'Is plain, in order, and checks whether I understood.',
      ],
    ),

    heading('part_with_agency', 'With the agency'),
    competency(
      'collaboration_with_agency',
      'Working with the agency',
      'In a meeting, you and the caseworker see things differently. What happens next?',
      [
        'Sees the agency only as an opponent, or never disagrees with it.',
        'Would work with a caseworker, and finds it hard to disagree well.',
        'Says what they think with respect and keeps the parent’s own voice in front.',
      ],
    ),
    competency(
      'confidentiality',
      'Confidentiality',
      'A friend asks you about a parent whom you both know. What do you answer? And when would you have to tell someone?',
      [
        'Would share what they heard, or would promise never to tell anything.',
        'Would keep it private, and is unsure what must be passed on.',
        'Keeps it private, knows what must be passed on, and would tell the parent so first.',
      ],
    ),
    competency(
      'reliability',
      'Reliability',
      'Tell us about something you promised and kept, though it was difficult.',
      [
        'Has no example, or others had to step in.',
        'Usually keeps their word, and says so late when they cannot.',
        'Plans ahead, keeps their word, and tells people early when something changes.',
      ],
    ),

    heading('part_themselves', 'With themselves'),
    competency(
      'insight',
      'Insight into their own journey',
      'What do you understand about your own case today that you did not understand then?',
      [
        'Sees only what others did.',
        'Sees some of their own part, and speaks of it when asked.',
        'Speaks of what happened, of their own part and of what they learned, without blame.',
      ],
    ),
    competency(
      'emotional_readiness',
      'Emotional readiness',
      'What might be hard for you in this work, and what will you do when it is?',
      [
        'Expects nothing to be hard, or is still in the middle of it.',
        'Knows what may be hard, and has few people to turn to.',
        'Knows their own signs, has people and habits that help, and would ask for help.',
      ],
    ),
  ],
};
