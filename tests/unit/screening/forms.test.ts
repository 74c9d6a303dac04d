import { fillLetter, letterSettings, unknownFields } from '@shared/domain/screening/letter';
import {
  checkAnswers,
  cleanAnswers,
  formItems,
  itemNumbers,
} from '@shared/domain/screening/form-template';
import { spreadWords } from '@shared/domain/screening/ratings';
import { starterForms } from '@shared/domain/screening/starter';
import { multi, scale, single, text, yesno } from '@shared/domain/screening/starter/build';
import { settingDefs } from '@shared/domain/settings';
import { describe, expect, it, test } from 'vitest';

describe('the forms of the first day', () => {
  const forms = Object.values(starterForms);

  it.each(forms)('$title is a form the program accepts', ({ items }) => {
    expect(formItems.safeParse(items).success).toBe(true);
  });

  it('the guide rates the ten competencies', () => {
    const rated = starterForms.interview_guide.items.filter(({ type }) => type === 'competency');
    expect(rated.map(({ id }) => id).toSorted()).toEqual([
      'boundaries',
      'collaboration_with_agency',
      'communication',
      'confidentiality',
      'cultural_humility',
      'emotional_readiness',
      'hope',
      'insight',
      'listening',
      'reliability',
    ]);
  });

  it('speak of people first, in plain words', () => {
    const words = JSON.stringify([
      forms,
      Object.values(letterSettings).map((key) => settingDefs[key].default),
    ]).toLowerCase();
    const banned =
      /\b(client|consumer|birth parent|bio parent|foster kid|foster child|visitation|rejected|failed|terminated|relapse|clean|dirty|addict|offender|criminal|convict|violation|delinquent)\b/;
    expect(banned.exec(words)?.[0]).toBeUndefined();
  });

  it('numbers what is asked, and not the headings', () => {
    const numbers = itemNumbers(starterForms.reference_call.items);
    expect([...numbers.values()]).toEqual(Array.from({ length: numbers.size }, (_, i) => i + 1));
    expect(itemNumbers(starterForms.questionnaire.items).has('part_agency')).toBe(false);
  });
});

describe('answers', () => {
  const items = [
    text('name', 'Name?', { required: true }),
    single('time', 'How much?', ['Little', 'Much']),
    multi('when', 'When?', ['Mornings', 'Evenings']),
    scale('trust', 'They listen.', 'Rarely', 'Always'),
    yesno('car', 'A car?'),
  ];
  const onScreen = { fromPaper: false };

  it('that fit pass, and those that are empty are not kept', () => {
    const given = { name: 'Ana', time: 'Much', when: ['Evenings'], trust: 4, car: 'no' };
    expect(checkAnswers(items, given, onScreen)).toEqual({});
    expect(cleanAnswers(items, { ...given, time: null, when: [], extra: 'x' })).toEqual({
      name: 'Ana',
      trust: 4,
      car: 'no',
    });
  });

  test.each([
    [{}, 'name'],
    [{ name: '  ' }, 'name'],
    [{ name: 'Ana', time: 'Some' }, 'time'],
    [{ name: 'Ana', when: ['Nights'] }, 'when'],
    [{ name: 'Ana', when: 'Evenings' }, 'when'],
    [{ name: 'Ana', trust: 6 }, 'trust'],
    [{ name: 'Ana', car: 'maybe' }, 'car'],
  ])('%j is asked again at %s', (given, at) => {
    expect(Object.keys(checkAnswers(items, given, onScreen))).toEqual([at]);
  });

  it('from paper may leave anything out, and still have to fit', () => {
    expect(checkAnswers(items, {}, { fromPaper: true })).toEqual({});
    expect(Object.keys(checkAnswers(items, { trust: 9 }, { fromPaper: true }))).toEqual(['trust']);
  });

  it('two questions cannot share an id', () => {
    expect(formItems.safeParse([text('a', 'One?'), text('a', 'Two?')]).success).toBe(false);
  });
});

test.each([
  [[], 'Not rated'],
  [[4], 'One rating: 4'],
  [[3, 3, 3], 'All gave 3'],
  [[3, 4, 4], 'Close: 3 to 4'],
  [[2, 4], 'Apart: 2 to 4'],
  [[5, 1, 3], 'Far apart: 1 to 5. Talk it over.'],
])('the spread of %j reads %s', (ratings, words) => {
  expect(spreadWords(ratings)).toBe(words);
});

describe('letters', () => {
  const values = {
    'first name': 'Ana',
    program: 'The program',
    agency: 'The agency',
    conditions: 'A photo ID.',
    date: 'Monday',
  };

  it('fill in their fields, paragraph by paragraph', () => {
    expect(
      fillLetter('Dear [first name],\n\nWelcome to [Program].\n\n[conditions]', values),
    ).toEqual(['Dear Ana,', 'Welcome to The program.', 'A photo ID.']);
  });

  it('leave out a paragraph that is only an empty field', () => {
    expect(fillLetter('One\n \n[conditions]\n\nTwo', { ...values, conditions: '' })).toEqual([
      'One',
      'Two',
    ]);
  });

  it('leave a field nobody knows as it is written, and say so', () => {
    const template = 'Dear [fist name], [program]';
    expect(fillLetter(template, values)).toEqual(['Dear [fist name], The program']);
    expect(unknownFields(template)).toEqual(['[fist name]']);
  });

  it('a person’s own words are not read as fields', () => {
    expect(fillLetter('[conditions]', { ...values, conditions: '[date] of birth' })).toEqual([
      '[date] of birth',
    ]);
  });

  it.each(Object.values(letterSettings))('%s ships without an unknown field', (key) => {
    expect(unknownFields(settingDefs[key].default)).toEqual([]);
  });
});
