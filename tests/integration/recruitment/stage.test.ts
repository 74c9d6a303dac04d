import {
  candidateList,
  candidateRecord,
  recruitmentBoard,
} from '@main/features/recruitment/recruitment.service';
import { stageOn, latestEvent } from '@shared/domain/recruitment/stage';
import { unwrap } from '@shared/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCandidate } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { dayIn, stageEvents } from '../../unit/recruitment/arbitraries';
import { everyone } from './support';

test('board, table and record agree with the shared rule on any history and any day', () => {
  const office = testOffice();
  const histories = fc.sample(stageEvents, { numRuns: 60, seed: 7 });
  const candidates = histories.map((events) => ({
    events,
    ...makeCandidate(office, {
      inquiryOn: '2026-10-01',
      events: events.map(({ stage, enteredOn }) => [stage, enteredOn] as const),
    }),
  }));
  for (const day of fc.sample(dayIn, { numRuns: 4, seed: 3 })) {
    const rows = candidateList(office.read, { ...everyone, limit: 500 }, day).rows;
    const board = recruitmentBoard(office.read, day);
    const onTheWay = candidates.filter(({ events }) => stageOn(events, day) !== 'activated');
    expect(board.summary).toMatchObject({ active: onTheWay.length });
    for (const { id, events } of candidates) {
      const stage = stageOn(events, day);
      const since = latestEvent(events, day)?.enteredOn ?? '2026-10-01';
      expect(rows.find((row) => row.id === id)).toMatchObject({ stage, since });
      expect(unwrap(candidateRecord(office.read, id, day))).toMatchObject({ stage, since });
      const column = board.stages.find(({ cards }) => cards.some((card) => card.id === id));
      expect(column?.stage).toBe(stage);
    }
  }
});
