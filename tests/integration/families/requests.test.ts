import { verifyChain } from '@main/audit/verify';
import {
  createRequest,
  decideRequest,
  updateRequest,
  withdrawRequest,
} from '@main/features/families/request-writes.service';
import { requestRecord } from '@main/features/families/requests.service';
import { personAsParent } from '@main/features/families/as-parent.service';
import { undoChange } from '@main/features/history/history.service';
import { setItemActive } from '@main/features/lists/lists.service';
import { families } from '@shared/contract/families';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeNewRequest, requestInput } from '../../factories/families';
import { makeParent, makePerson } from '../../factories/people';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const count = (office: ReturnType<typeof testOffice>, table: string) =>
  (office.client.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;

test('a request of someone new brings person, family and parent, and one undo takes all of it back', () => {
  const office = testOffice();
  const made = makeNewRequest(office, {
    firstName: 'Maria',
    lastName: 'Reyes',
    phone: '(303) 555-0111',
    familyNumber: 'F-77',
    region: 'North',
    children: 3,
    language: 'es',
    needs: ['housing', 'food'],
    safeContactNote: 'Never say who is calling.',
  });
  expect(unwrap(requestRecord(office.read, made.id, today))).toMatchObject({
    state: 'new',
    waiting: '12 days',
    parent: { name: 'Maria Reyes' },
    familyNumber: 'F-77',
    familyRegion: 'North',
    needs: ['housing', 'food'],
    contact: { safeContactNote: 'Never say who is calling.', phone: '(303) 555-0111' },
    late: ['No decision after 5 days', 'No first contact after 5 days'],
    version: 1,
  });
  unwrap(undoChange(office, made.changeNo));
  expect(['referral', 'parent', 'family', 'person'].map((table) => count(office, table))).toEqual([
    0, 0, 0, 0,
  ]);
  expect(verifyChain(office.client).intact).toBe(true);
});

test('a known parent keeps family and role; a note that is left empty changes nothing', () => {
  const office = testOffice();
  const { personId, parentId, familyId } = makeParent(office);
  const known = requestInput({ who: 'known', personId, role: null, familyNumber: null });
  expect(unwrap(createRequest(office, { ...known, safeContactNote: 'Text only.' }))).toMatchObject({
    parentId,
    familyId,
  });
  unwrap(createRequest(office, known));
  expect(unwrap(personAsParent(office.read, personId, today))).toMatchObject({
    parentId,
    role: 'mother',
    safeContactNote: 'Text only.',
    openRequests: 2,
  });
  expect(count(office, 'family')).toBe(1);
});

test('someone known who is not a parent yet becomes one, in a family that is there', () => {
  const office = testOffice();
  const { familyId } = makeParent(office);
  const personId = makePerson(office);
  const known = requestInput({ who: 'known', personId, family: 'existing', familyId });
  expect(unwrap(createRequest(office, known)).familyId).toBe(familyId);
});

test('a known person who is no parent yet needs role and family, said at once', () => {
  const office = testOffice();
  const known = requestInput({
    who: 'known',
    personId: makePerson(office),
    role: null,
    familyNumber: null,
    children: null,
  });
  expect(createRequest(office, known)).toMatchObject({
    ok: false,
    error: {
      code: 'VALIDATION',
      fields: {
        role: 'Choose the role in the family.',
        familyNumber: 'Enter a family number.',
        children: 'Enter how many children there are.',
      },
    },
  });
  expect(createRequest(office, { ...known, role: 'mother', family: 'existing' })).toMatchObject({
    error: { fields: { familyId: 'Choose the family.' } },
  });
  expect(count(office, 'referral')).toBe(0);
});

test.each([
  ['familyId', { family: 'existing' as const, familyId: 999 }],
  ['personId', { who: 'known' as const, personId: 999 }],
  ['channel', { channel: 'pigeon' }],
  ['needs', { needs: ['housing', 'yacht'] }],
])('a request without a good %s is refused at that field, and nothing is kept', (field, values) => {
  const office = testOffice();
  const refused = createRequest(office, requestInput(values));
  expect(refused).toMatchObject({ ok: false, error: { code: 'VALIDATION', field } });
  expect([count(office, 'person'), count(office, 'audit_event')]).toEqual([0, 0]);
});

test('the form says everything that is missing at once', () => {
  const paths = (values: object) =>
    families.createRequest.input
      .safeParse({ ...requestInput(), ...values })
      .error?.issues.map((issue) => issue.path.join('.'))
      .toSorted();
  expect(paths({})).toBeUndefined();
  expect(
    paths({
      firstName: '  ',
      lastName: null,
      role: null,
      familyNumber: null,
      children: null,
      receivedOn: null,
      channel: null,
    }),
  ).toEqual(['channel', 'children', 'familyNumber', 'firstName', 'lastName', 'receivedOn', 'role']);
  expect(paths({ family: 'existing' })).toEqual(['familyId']);
  expect(paths({ who: 'known', firstName: null, lastName: null, role: null })).toEqual([
    'personId',
  ]);
});

test.each([null, undefined, 'text', 5, []])('%o is refused as a request without harm', (input) => {
  expect(families.createRequest.input.safeParse(input).success).toBe(false);
});

test('a second family cannot have the same number', () => {
  const office = testOffice();
  makeNewRequest(office, { familyNumber: 'F-1' });
  expect(createRequest(office, requestInput({ familyNumber: 'F-1' }))).toMatchObject({
    ok: false,
    error: { field: 'familyNumber' },
  });
});

test('accept, decline, withdraw and take back, each a change that can be undone', () => {
  const office = testOffice();
  const { id } = makeNewRequest(office);
  const state = () => unwrap(requestRecord(office.read, id, today));
  const accepted = unwrap(
    decideRequest(office, {
      id,
      version: 1,
      decision: 'accepted',
      decisionOn: '2026-10-25',
      declineReason: 'left over from the form',
    }),
  );
  expect(state()).toMatchObject({ state: 'waiting', declineReason: null, version: 2 });
  unwrap(undoChange(office, accepted.changeNo));
  expect(state()).toMatchObject({ state: 'new', decision: null, version: 3 });
  unwrap(
    decideRequest(office, {
      id,
      version: 3,
      decision: 'declined_by_program',
      decisionOn: '2026-10-26',
      declineReason: 'capacity',
    }),
  );
  expect(state()).toMatchObject({ state: 'declined', declineReason: 'capacity' });
  unwrap(
    decideRequest(office, {
      id,
      version: 4,
      decision: null,
      decisionOn: '2026-10-26',
      declineReason: 'capacity',
    }),
  );
  expect(state()).toMatchObject({ state: 'new', decisionOn: null, declineReason: null });
  unwrap(withdrawRequest(office, { id, version: 5, withdrawnOn: '2026-10-30' }));
  expect(state()).toMatchObject({ state: 'withdrawn', standing: 'after 9 days' });
  unwrap(withdrawRequest(office, { id, version: 6, withdrawnOn: null }));
  expect(state().state).toBe('new');
});

test('declining for the program needs a reason, a decision needs its date', () => {
  const paths = (values: object) =>
    families.decideRequest.input
      .safeParse({ id: 1, version: 1, decisionOn: null, declineReason: null, ...values })
      .error?.issues.map((issue) => issue.path.join('.'));
  expect(paths({ decision: 'declined_by_program' })).toEqual(['decisionOn', 'declineReason']);
  expect(paths({ decision: 'declined_by_parent', decisionOn: today })).toBeUndefined();
  expect(paths({ decision: null })).toBeUndefined();
});

test('two people deciding on the same state: the second is told', () => {
  const office = testOffice();
  const { id } = makeNewRequest(office);
  const decide = (decision: 'accepted' | 'unable_to_reach') =>
    decideRequest(office, { id, version: 1, decision, decisionOn: today, declineReason: null });
  expect(decide('accepted').ok).toBe(true);
  expect(decide('unable_to_reach')).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
});

test('an edit keeps a value that was retired since, and refuses to bring one in', () => {
  const office = testOffice();
  const made = makeNewRequest(office, { needs: ['food'] });
  unwrap(setItemActive(office, { list: 'need', code: 'food', active: false }));
  const facts = {
    id: made.id,
    version: 1,
    receivedOn: '2026-10-20',
    channel: 'caseworker',
    professionalId: null,
    language: null,
    wishes: 'Someone who has teenagers',
    upcomingEventOn: '2026-11-12',
  };
  expect(updateRequest(office, { ...facts, needs: ['food', 'cash'] }).ok).toBe(true);
  const other = makeNewRequest(office);
  expect(updateRequest(office, { ...facts, id: other.id, needs: ['food'] })).toMatchObject({
    ok: false,
    error: { field: 'needs' },
  });
});
