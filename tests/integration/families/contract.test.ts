import { dispatch } from '@main/ipc/dispatch';
import { familiesHandlers } from '@main/features/families/families.handlers';
import { matchesHandlers } from '@main/features/matches/matches.handlers';
import type { AppHandlers } from '@main/ipc/dispatch';
import { contract } from '@shared/contract';
import { expect, test } from 'vitest';
import { makeContactOf, makeMatchOf, makeNewRequest } from '../../factories/families';
import { makeMentor } from '../../factories/people';
import { testOffice } from '../../support/test-office';

/** Every question of the two features, asked the way the window asks it, of an office with one of each. */
test('every query answers in the shape the contract promises', async () => {
  const office = testOffice();
  const made = makeNewRequest(office, { language: 'es', region: 'North', needs: ['food'] });
  const mentorId = makeMentor(office);
  const id = makeMatchOf(office, { mentorId, parentId: made.parentId }, { referralId: made.id });
  makeContactOf(office, { mentors: [mentorId], parents: [made.parentId], on: '2026-10-30' });
  const handlers = { families: familiesHandlers, matches: matchesHandlers };
  const ask = (name: string, input?: unknown) =>
    dispatch(
      {
        handlers: handlers as unknown as AppHandlers,
        office: () => office,
        isBusy: () => false,
        log: (_ref, error) => {
          throw error;
        },
        onDamage: () => {},
      },
      name,
      input,
      { url: 'app://bundle/index.html', isMainFrame: true },
    );
  const event = {
    on: '2026-11-12',
    kind: 'review_hearing',
    parentIds: [made.parentId],
    place: null,
    mentorRequested: null,
    mentorAttended: null,
    parentAttended: null,
  };
  const link = {
    parentId: made.parentId,
    need: 'food',
    identifiedOn: '2026-10-30',
    linkedOn: null,
    method: null,
    outcome: null,
    outcomeOn: null,
  };
  await ask('families.addEvent', event);
  await ask('families.addLink', link);
  const start = { parentId: made.parentId, mentorId, requestId: null, startOn: '2026-11-02' };
  const inputs: Record<string, unknown> = {
    'families.requests': {},
    'families.request': { id: made.id },
    'families.list': {},
    'families.get': { id: made.familyId },
    'families.find': { text: '' },
    'families.findParents': { text: '' },
    'families.asParent': { personId: 1 },
    'families.event': { id: 1 },
    'families.link': { id: 1 },
    'matches.list': {},
    'matches.get': { id },
    'matches.contacts': { id },
    'matches.findMentors': { text: '' },
    'matches.requestsOf': { parentId: made.parentId },
    'matches.check': { ...start, previousMatchId: null, closePreviousOn: null },
  };
  const queries = (['families', 'matches'] as const).flatMap((feature) =>
    Object.entries(contract[feature])
      .filter(([, method]) => method.kind === 'query')
      .map(([name]) => `${feature}.${name}`),
  );
  for (const name of queries) {
    const answer = await ask(name, inputs[name]);
    expect([name, answer]).toEqual([name, expect.objectContaining({ ok: true })]);
  }
});
