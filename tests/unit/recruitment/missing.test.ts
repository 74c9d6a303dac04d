import { type CandidateFacts, missingItems } from '@shared/domain/recruitment/missing';
import { expect, test } from 'vitest';

const complete: CandidateFacts = {
  stage: 'interview',
  closed: false,
  onHold: false,
  keepWarmUntil: null,
  phone: '303 555 0142',
  email: null,
  source: 'caseworker_nomination',
  nominatedById: 1,
  nextStep: 'Call',
};

test.each<[string, Partial<CandidateFacts>, string[]]>([
  ['nothing', {}, []],
  ['an email is enough', { phone: null, email: 'a@b.org' }, []],
  ['no way to reach them', { phone: null }, ['A phone number or an email']],
  ['nobody named', { nominatedById: null }, ['Who nominated them']],
  ['nobody needs naming', { nominatedById: null, source: 'court' }, []],
  ['no next step', { nextStep: null }, ['A next step']],
  ['on hold without a date', { onHold: true, nextStep: null }, ['A date to get back in touch']],
  ['on hold until', { onHold: true, keepWarmUntil: '2027-01-04', nextStep: null }, []],
  ['not moving forward', { closed: true, phone: null, nextStep: null }, []],
  ['activated', { stage: 'activated', nextStep: null, phone: null }, []],
  [
    'several, in order',
    { phone: null, nominatedById: null, nextStep: '' },
    ['A phone number or an email', 'Who nominated them', 'A next step'],
  ],
])('%s', (_name, change, expected) => {
  expect(missingItems({ ...complete, ...change })).toEqual(expected);
});
