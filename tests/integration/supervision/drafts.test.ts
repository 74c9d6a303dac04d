import type { AnyDb } from '@main/db/handles';
import { putDraft } from '@main/features/drafts/drafts.repo';
import { mentorsToSupervise } from '@main/features/supervision/cadence.service';
import { unfinishedNotes } from '@main/features/supervision/drafts.service';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

test('unfinished notes are listed by who and when, without their words, and count nowhere', () => {
  const office = testOffice();
  const personId = makePerson(office, { firstName: 'Ana', lastName: 'Lopez' });
  const ana = makeMentor(office, { personId });
  const db = office.read as AnyDb;
  const body = {
    on: today,
    type: 'individual',
    mentors: [String(ana), 'nobody'],
    note: 'private words',
    restricted: true,
  };
  putDraft(db, { form: 'supervision', subject: 'a', body: 'not json', savedAt: '1' });
  putDraft(db, {
    form: 'supervision',
    subject: 'b',
    body: JSON.stringify({ ...body, mentors: [String(ana)] }),
    savedAt: '2',
  });
  putDraft(db, { form: 'supervision', subject: 'c', body: JSON.stringify(body), savedAt: '3' });
  const drafts = unfinishedNotes(office.read);
  expect(drafts.map(({ subject, mentors, on }) => [subject, mentors, on])).toEqual([
    ['c', [], today],
    ['b', ['Ana Lopez'], today],
    ['a', [], null],
  ]);
  expect(JSON.stringify(drafts)).not.toContain('private');
  expect(mentorsToSupervise(office.read, today).rows[0]?.lastOn).toBeNull();
});
