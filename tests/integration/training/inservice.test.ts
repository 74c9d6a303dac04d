import { undoChange } from '@main/features/history/history.service';
import {
  addInservice,
  mentorTraining,
  removeInservice,
  updateInservice,
} from '@main/features/training/inservice.service';
import { recordModule } from '@main/features/training/modules.service';
import { personTraining } from '@main/features/training/person.service';
import type { Office } from '@main/db/write';
import { trainingRenewals } from '@main/features/training/today';
import { unwrap } from '@shared/errors';
import { expect, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { makeCohort } from '../../factories/training';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const training = {
  on: '2026-10-05',
  title: 'Motivational interviewing',
  type: 'workshop',
  topic: 'peer_support',
  minutes: 180,
  provider: null,
  verifiedBy: null,
};

function active(office: Office, lastName: string): number {
  const personId = makePerson(office, { lastName });
  makeMentor(office, { personId });
  return personId;
}

const list = (office: Office, view: 'all' | 'to_go' | 'renewals' = 'all') =>
  mentorTraining(
    office.read,
    { view, sort: { by: 'name', descending: false }, offset: 0, limit: 50 },
    today,
  );

test('one training for several people is one change; hours count over the fiscal year only', () => {
  const office = testOffice();
  const [ana, ben] = [active(office, 'Alba'), active(office, 'Begay')];
  const { ids, changeNo } = unwrap(addInservice(office, { ...training, personIds: [ana, ben] }));
  unwrap(addInservice(office, { ...training, personIds: [ben], on: '2026-06-30', minutes: 600 }));
  unwrap(addInservice(office, { ...training, personIds: [ben], on: '2026-07-01', minutes: 540 }));
  const found = list(office);
  expect(found.year).toEqual({ from: '2026-07-01', to: '2027-06-30' });
  expect(found.rows.map(({ personId, minutes, lastOn }) => [personId, minutes, lastOn])).toEqual([
    [ana, 180, '2026-10-05'],
    [ben, 720, '2026-10-05'],
  ]);
  expect(found).toMatchObject({ total: 2, active: 2, reached: 1, targetHours: 12 });
  expect(list(office, 'to_go').rows.map(({ personId }) => personId)).toEqual([ana]);

  unwrap(updateInservice(office, { ...training, id: ids[0] ?? 0, version: 1, minutes: 720 }));
  expect(list(office).reached).toBe(2);
  unwrap(removeInservice(office, { id: ids[1] ?? 0, version: 1 }));
  expect(list(office).rows[1]?.minutes).toBe(540);
  expect(unwrap(personTraining(office.read, ana, today))).toMatchObject({
    isActiveMentor: true,
    inservice: [{ minutes: 720, title: 'Motivational interviewing' }],
  });
  expect(changeNo).toBeGreaterThan(0);
});

test('what was recorded for several people is taken back for all of them', () => {
  const office = testOffice();
  const people = [active(office, 'Alba'), active(office, 'Begay')];
  const { changeNo } = unwrap(addInservice(office, { ...training, personIds: people }));
  unwrap(undoChange(office, changeNo));
  expect(list(office).rows.map(({ minutes }) => minutes)).toEqual([0, 0]);
});

test('a training to come, unknown values and people who are not there are refused', () => {
  const office = testOffice();
  const personIds = [active(office, 'Alba')];
  const add = (change: object) => addInservice(office, { ...training, personIds, ...change });
  expect(add({ on: '2026-11-03' })).toMatchObject({ error: { field: 'on' } });
  expect(add({ type: 'juggling' })).toMatchObject({ error: { field: 'type' } });
  expect(add({ topic: 'juggling' })).toMatchObject({ error: { field: 'topic' } });
  expect(add({ personIds: [999] })).toMatchObject({ error: { field: 'personIds' } });
  expect(list(office).rows[0]?.minutes).toBe(0);
});

test('what runs out within 60 days is listed until a later completion holds longer', () => {
  const office = testOffice();
  const [ana, ben] = [active(office, 'Alba'), active(office, 'Begay')];
  const done = (personId: number, expiresOn: string | null, completedOn = '2025-12-01') =>
    unwrap(
      recordModule(office, {
        personId,
        module: 'mandatory_reporting',
        completedOn,
        minutes: null,
        expiresOn,
      }),
    );
  done(ana, '2026-12-01');
  done(ben, '2027-01-02');
  expect(list(office, 'renewals').rows).toMatchObject([
    { personId: ana, renewals: [{ module: 'mandatory_reporting', expiresOn: '2026-12-01' }] },
  ]);
  done(ana, '2027-11-01', '2026-11-01');
  expect(list(office, 'renewals').rows).toEqual([]);
  expect(list(office).renewing).toBe(0);
});

test('Today says what runs out at 60 and at 30 days and once it has, for parent partners and trainees', () => {
  const office = testOffice();
  const ana = active(office, 'Alba');
  const { personIds } = makeCohort(office, { people: 1 });
  const [trainee = 0] = personIds;
  makePerson(office, { lastName: 'Nobody' });
  for (const personId of [ana, trainee])
    unwrap(
      recordModule(office, {
        personId,
        module: 'mandatory_reporting',
        completedOn: '2026-01-15',
        minutes: 60,
        expiresOn: '2027-01-15',
      }),
    );
  const on = (day: string) =>
    trainingRenewals(office.read, day).map(({ key, reason, dueOn, action }) => ({
      // The reminder's days stand after the record.
      days: key.split('-').at(-1),
      reason,
      dueOn,
      path: action.path,
    }));
  expect(on('2026-11-15')).toEqual([]);
  expect(on('2026-11-16')).toEqual([
    {
      days: '60',
      reason: 'Mandatory reporting runs out on Jan 15, 2027',
      dueOn: null,
      path: `/training/in-service/${ana}`,
    },
    expect.objectContaining({ path: `/people/${trainee}?tab=training` }),
  ]);
  expect(on('2026-12-16').map(({ days }) => days)).toEqual(['30', '30']);
  expect(on('2027-01-16')[0]).toMatchObject({
    days: '0',
    reason: 'Mandatory reporting ran out on Jan 15, 2027',
    dueOn: '2027-01-16',
  });
});
