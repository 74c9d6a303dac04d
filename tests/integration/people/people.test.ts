import { verifyChain } from '@main/audit/verify';
import {
  createPerson,
  findPersonOptions,
  peopleList,
  personRecord,
  possibleDuplicates,
  updatePerson,
} from '@main/features/people/people.service';
import { personTimeline } from '@main/features/people/timeline.service';
import type { PersonFields } from '@shared/contract/people';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const fields: PersonFields = {
  firstName: 'Zoë',
  lastName: 'Núñez',
  preferredName: null,
  pronouns: null,
  gender: null,
  languages: ['es'],
  region: 'North',
  phone: '(303) 555-0142',
  email: 'zoe@example.org',
  phoneOkVoicemail: null,
  phoneOkText: true,
  safeContactNote: null,
};
const all = {
  search: '',
  role: null,
  sort: { by: 'name', descending: false },
  offset: 0,
  limit: 50,
} as const;

test('a person is found by accent-free beginnings of any of their names', () => {
  const office = testOffice();
  createPerson(office, fields);
  makePerson(office, { firstName: 'Ana', lastName: 'Ortiz' });
  const found = (text: string) =>
    findPersonOptions(office.read, text, null).map((row) => row.label);
  expect(found('nun')).toEqual(['Zoë Núñez']);
  expect(found('zo nu')).toEqual(['Zoë Núñez']);
  expect(found('oe')).toEqual([]);
  expect(found('100%')).toEqual([]);
  expect(found('')).toHaveLength(2);
});

test('the list pages, sorts by family name and filters by role', () => {
  const office = testOffice();
  const personId = makePerson(office, { firstName: 'Bo', lastName: 'Adams' });
  makePerson(office, { firstName: 'Al', lastName: 'Zimmer' });
  makeMentor(office, { personId });
  const list = peopleList(office.read, all, '2026-11-02');
  expect(list).toMatchObject({
    total: 2,
    rows: [{ name: 'Bo Adams', status: 'Active' }, { name: 'Al Zimmer' }],
  });
  expect(peopleList(office.read, { ...all, role: 'mentor' }, '2026-11-02').total).toBe(1);
  expect(peopleList(office.read, { ...all, limit: 1, offset: 1 }, '2026-11-02').rows).toHaveLength(
    1,
  );
});

test('the same name, phone or e-mail is offered as a possible duplicate', () => {
  const office = testOffice();
  createPerson(office, fields);
  const ask = (given: Partial<Parameters<typeof possibleDuplicates>[1]>) =>
    possibleDuplicates(office.read, {
      firstName: '',
      lastName: '',
      phone: null,
      email: null,
      ...given,
    }).length;
  expect(ask({ firstName: 'zoe', lastName: 'NUNEZ' })).toBe(1);
  expect(ask({ phone: '303.555.0142' })).toBe(1);
  expect(ask({ email: 'ZOE@example.org' })).toBe(1);
  expect(ask({ phone: '12' })).toBe(0);
  expect(ask({ firstName: 'zoe' })).toBe(0);
});

test('an edit of a state that has changed since is refused and nothing is written', () => {
  const office = testOffice();
  const { id } = unwrap(createPerson(office, fields));
  expect(updatePerson(office, { id, version: 1, region: 'South' })).toMatchObject({ ok: true });
  const late = updatePerson(office, { id, version: 1, region: 'East' });
  expect(late).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
  expect(unwrap(personRecord(office.read, id, '2026-11-02'))).toMatchObject({
    region: 'South',
    version: 2,
  });
  expect(verifyChain(office.client)).toEqual({ entries: 2, intact: true });
});

test('a changed name is found under the new one', () => {
  const office = testOffice();
  const { id } = unwrap(createPerson(office, fields));
  updatePerson(office, { id, version: 1, lastName: 'Prescott' });
  expect(findPersonOptions(office.read, 'pres', null)).toHaveLength(1);
  expect(findPersonOptions(office.read, 'nun', null)).toHaveLength(0);
});

test('the timeline of a person without history is empty and works', () => {
  const office = testOffice();
  const personId = makePerson(office);
  makeMentor(office, { personId, startOn: '2026-03-01' });
  const timeline = unwrap(personTimeline(office.read, { id: personId, kinds: [], before: null }));
  expect(timeline.entries.map(({ on, title }) => [on, title])).toEqual([
    ['2026-03-01', 'Parent partner: Active'],
  ]);
});
