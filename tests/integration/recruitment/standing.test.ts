import { historyOf, undoChange } from '@main/features/history/history.service';
import { viewChecks } from '@main/features/recruitment/checks.service';
import { amendStageEvent, removeStageEvent } from '@main/features/recruitment/stage-events.service';
import {
  closeCandidate,
  holdCandidate,
  reopenCandidate,
  resumeCandidate,
  setNextStep,
} from '@main/features/recruitment/standing.service';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeCandidate, makeCheck } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { record } from './support';

const reason = { reason: 'no_response', on: null, note: null, keepWarmUntil: null };

test('on hold until a date, and back', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  unwrap(holdCandidate(office, { id, version: 1, keepWarmUntil: '2027-01-04' }));
  expect(record(office, id)).toMatchObject({ state: 'on_hold', keepWarmUntil: '2027-01-04' });
  unwrap(resumeCandidate(office, { id, version: 2 }));
  expect(record(office, id)).toMatchObject({ state: 'open', keepWarmUntil: null });
});

test('not moving forward keeps reason, note and when they may apply again; reopening clears them', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, { events: [['interview', '2026-10-01']] });
  const closed = unwrap(
    closeCandidate(office, {
      id,
      version: 1,
      reason: 'not_yet_eligible',
      on: '2026-10-30',
      note: 'Case closes in May',
      keepWarmUntil: '2027-05-03',
    }),
  );
  expect(record(office, id)).toMatchObject({
    state: 'closed',
    closedOn: '2026-10-30',
    closedReason: 'not_yet_eligible',
    closedNote: 'Case closes in May',
    keepWarmUntil: '2027-05-03',
    missing: [],
  });
  unwrap(reopenCandidate(office, { id, version: 2 }));
  expect(record(office, id)).toMatchObject({
    state: 'open',
    stage: 'interview',
    closedOn: null,
    closedReason: null,
    closedNote: null,
    keepWarmUntil: null,
  });
  expect(undoChange(office, closed.changeNo)).toMatchObject({ ok: false });
});

test('closing ends a hold, and its undo brings the hold back', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, { onHold: true, keepWarmUntil: '2027-01-04' });
  const { changeNo } = unwrap(closeCandidate(office, { id, version: 1, ...reason }));
  expect(record(office, id)).toMatchObject({ state: 'closed', keepWarmUntil: null });
  unwrap(undoChange(office, changeNo));
  expect(record(office, id)).toMatchObject({ state: 'on_hold', keepWarmUntil: '2027-01-04' });
});

test('what does not make sense is refused', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  const close = (change: object) =>
    closeCandidate(office, { id, version: 1, ...reason, ...change });
  const refused = (field: string) => ({ ok: false, error: { code: 'VALIDATION', field } });
  expect(close({ reason: 'failed' })).toMatchObject(refused('reason'));
  expect(close({ on: '2026-11-03' })).toMatchObject(refused('on'));
  expect(close({ on: '2026-08-31' })).toMatchObject(refused('on'));
  expect(close({ keepWarmUntil: '2026-11-02' })).toMatchObject(refused('keepWarmUntil'));
  expect(holdCandidate(office, { id, version: 1, keepWarmUntil: '2026-11-02' })).toMatchObject(
    refused('keepWarmUntil'),
  );
  expect(reopenCandidate(office, { id, version: 1 })).toMatchObject({ error: { code: 'RULE' } });
  unwrap(close({}));
  expect(close({ version: 2 })).toMatchObject({ error: { code: 'RULE' } });
  expect(holdCandidate(office, { id, version: 2, keepWarmUntil: null })).toMatchObject({
    error: { code: 'RULE' },
  });
  expect(closeCandidate(office, { id: 77, version: 1, ...reason })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test('a date to get back in touch that has passed may stay as it is', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, { onHold: true, keepWarmUntil: '2026-10-01' });
  expect(holdCandidate(office, { id, version: 1, keepWarmUntil: '2026-10-01' })).toMatchObject({
    ok: true,
  });
});

test('a next step is overdue the day after it is due; it is cleared with its date', () => {
  const office = testOffice();
  const { id } = makeCandidate(office);
  unwrap(setNextStep(office, { id, version: 1, nextStep: 'Call', nextStepDue: '2026-11-02' }));
  expect(record(office, id).overdue).toBe(false);
  unwrap(setNextStep(office, { id, version: 2, nextStep: 'Call', nextStepDue: '2026-11-01' }));
  expect(record(office, id).overdue).toBe(true);
  expect(
    setNextStep(office, { id, version: 3, nextStep: null, nextStepDue: '2026-11-05' }),
  ).toMatchObject({ error: { field: 'nextStep' } });
  unwrap(setNextStep(office, { id, version: 3, nextStep: null, nextStepDue: null }));
  expect(record(office, id)).toMatchObject({ nextStep: null, nextStepDue: null, overdue: false });
});

test('checks are shown by outcome and date, and every look is in the history', () => {
  const office = testOffice();
  const { id, personId } = makeCandidate(office);
  makeCheck(office, { personId, outcome: 'clear', receivedOn: '2026-10-09' });
  makeCheck(office, { personId, type: 'driving', requestedOn: '2026-10-20' });
  expect(unwrap(viewChecks(office, id))).toEqual([
    {
      type: 'driving',
      requestedOn: '2026-10-20',
      receivedOn: null,
      outcome: 'pending',
      validUntil: null,
    },
    {
      type: 'fingerprint',
      requestedOn: '2026-10-01',
      receivedOn: '2026-10-09',
      outcome: 'clear',
      validUntil: null,
    },
  ]);
  unwrap(viewChecks(office, id));
  const looks = historyOf(office.read, 'candidate', id).filter(({ action }) => action === 'view');
  expect(looks).toHaveLength(2);
  expect(undoChange(office, looks[0]?.changeNo ?? 0)).toMatchObject({ ok: false });
  expect(viewChecks(office, 99)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

test('the day and note of a stage event are corrected, or the event goes, each undoable', () => {
  const office = testOffice();
  const { id } = makeCandidate(office, {
    events: [
      ['inquiry', '2026-09-01'],
      ['interview', '2026-10-20'],
      ['interview', '2026-10-10'],
    ],
  });
  const event = record(office, id).events[0] as { id: number; version: number };
  const amend = (change: object) =>
    amendStageEvent(office, {
      eventId: event.id,
      version: 1,
      enteredOn: '2026-10-15',
      note: 'By phone',
      ...change,
    });
  expect(amend({ enteredOn: '2026-11-03' })).toMatchObject({ error: { field: 'enteredOn' } });
  expect(amend({ enteredOn: '2026-08-01' })).toMatchObject({ error: { field: 'enteredOn' } });
  expect(amend({ enteredOn: '2026-10-10' })).toMatchObject({ error: { field: 'enteredOn' } });
  const amended = unwrap(amend({}));
  expect(record(office, id)).toMatchObject({
    since: '2026-10-15',
    events: [{ note: 'By phone' }, {}, {}],
  });
  unwrap(undoChange(office, amended.changeNo));
  expect(removeStageEvent(office, { eventId: event.id, version: 1 })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  const removed = unwrap(removeStageEvent(office, { eventId: event.id, version: 3 }));
  expect(record(office, id).since).toBe('2026-10-10');
  unwrap(undoChange(office, removed.changeNo));
  expect(record(office, id).since).toBe('2026-10-20');
  expect(removeStageEvent(office, { eventId: 99, version: 1 })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});
