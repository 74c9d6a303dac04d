import { stage as stages } from '../lists/people';

/** Settings of recruitment and screening; none of them travels in the office package. */
const own = (label: string, help: string, initial: string, maxLength: number) =>
  ({ label, help, source: 'Yours', default: initial, maxLength, exchanged: false }) as const;

const letter = (label: string, initial: string) =>
  ({
    kind: 'long',
    ...own(
      label,
      'An empty line begins a new paragraph. [first name], [program], [agency], [conditions] and [date] are filled in.',
      initial,
      5000,
    ),
  }) as const;

const stageLabel = (code: (typeof stages.codes)[number]) => {
  const initial = stages.items.find((item) => item.code === code)?.label ?? code;
  return { kind: 'text', ...own(`“${initial}” is called`, '', initial, 40) } as const;
};

export const screeningSettings = {
  stage_label_inquiry: stageLabel('inquiry'),
  stage_label_application: stageLabel('application'),
  stage_label_eligibility: stageLabel('eligibility'),
  stage_label_interview: stageLabel('interview'),
  stage_label_checks: stageLabel('checks'),
  stage_label_decision: stageLabel('decision'),
  stage_label_training: stageLabel('training'),
  stage_label_activated: stageLabel('activated'),
  gate_decider: {
    kind: 'text',
    ...own(
      'Who may let someone pass a gate that is not met',
      'Named wherever a gate is not met.',
      'The program manager',
      120,
    ),
  },
  letter_accept: letter(
    'Letter: accepted',
    `Dear [first name],

Thank you for the time and trust you gave us over the last weeks. We are glad to welcome you to the [program].

Your training comes next. We will call you with the dates and with what to bring. If something about them does not work for you, tell us, and we will look for a way.

We look forward to learning from you.`,
  ),
  letter_accept_conditional: letter(
    'Letter: accepted with conditions',
    `Dear [first name],

Thank you for the time and trust you gave us over the last weeks. We would like you to join the [program], and a few things have to be in place first:

[conditions]

We will call you to talk about how we can help with them. Your place is kept until then.

We look forward to learning from you.`,
  ),
  letter_waitlist: letter(
    'Letter: waitlist',
    `Dear [first name],

Thank you for the time and trust you gave us over the last weeks. We would like to have you in the [program], and there is no place in the next course.

You are on our list for the one after it. We will be in touch before it starts, and you can call us at any time.`,
  ),
  letter_decline: letter(
    'Letter: not at this time',
    `Dear [first name],

Thank you for the time and trust you gave us over the last weeks. We have decided not to go on with your application for the [program] at this time.

This says nothing about how far you have come. If you would like to know more about why, or about other ways to take part, please call us. You are welcome to apply again.`,
  ),
  letter_signature: {
    kind: 'long',
    ...own(
      'Signature under letters',
      'Name, role and phone number, one under the other.',
      'Parent Partner Coordinator',
      500,
    ),
  },
} as const;
