import { undoChange } from '@main/features/history/history.service';
import { candidateRecord, recruitmentBoard } from '@main/features/recruitment/recruitment.service';
import { checkViews, removeCheck, saveCheck } from '@main/features/screening/checks.service';
import { credentialViews, saveCredential } from '@main/features/screening/credentials.service';
import { saveDecision } from '@main/features/screening/decisions.service';
import {
  credentialGate,
  endOverride,
  gateViews,
  overrideGate,
  requirementViews,
  saveRequirement,
} from '@main/features/screening/gates.service';
import { letterOf } from '@main/features/screening/letters.service';
import { openPart } from '@main/features/screening/opening.service';
import { renewalList } from '@main/features/screening/renewals.service';
import { searchAll } from '@main/features/search/search.service';
import { updateSettings } from '@main/features/settings/settings.service';
import { todayList } from '@main/features/today/today.service';
import { checkFields } from '@shared/contract/screening-file';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';
import { describe, expect, it, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { makeCandidate, makeCheck } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';

const check = (personId: number, more: Partial<Parameters<typeof saveCheck>[1]> = {}) => ({
  personId,
  checkId: null,
  version: null,
  type: 'fingerprint',
  requestedOn: '2026-10-01',
  receivedOn: '2026-10-15',
  outcome: 'clear' as const,
  adjudicatedBy: 'Human resources',
  adjudicatedOn: '2026-10-16',
  validUntil: '2028-10-01',
  hrReference: 'HR-2026/114',
  ...more,
});

const credential = (
  personId: number,
  more: Partial<Parameters<typeof saveCredential>[1]> = {},
) => ({
  personId,
  credentialId: null,
  version: null,
  type: 'auto_insurance',
  issuedOn: '2026-01-05',
  expiresOn: '2027-01-04',
  verifiedBy: null,
  verifiedOn: null,
  ...more,
});

describe('background checks', () => {
  it('are kept as kind, days, outcome, who judged and a file number', () => {
    const office = testOffice();
    const { personId } = makeCandidate(office);
    unwrap(saveCheck(office, check(personId)));
    unwrap(
      saveCheck(
        office,
        check(personId, {
          requestedOn: '2026-10-20',
          receivedOn: null,
          adjudicatedOn: null,
          outcome: 'pending',
        }),
      ),
    );
    const { opened } = unwrap(openPart(office, { personId, part: 'checks' }));
    const [newer, older] = unwrap(checkViews(office, { personId, opened }));
    expect(newer).toMatchObject({ outcome: 'pending', replaced: false });
    expect(older).toMatchObject({ outcome: 'clear', replaced: true, hrReference: 'HR-2026/114' });
    const removed = unwrap(removeCheck(office, { checkId: newer!.id, version: 1 }));
    unwrap(undoChange(office, removed.changeNo));
    expect(unwrap(checkViews(office, { personId, opened }))).toHaveLength(2);
  });

  it('have no room for what was found', () => {
    expect(Object.keys(checkFields.shape).toSorted()).toEqual([
      'adjudicatedBy',
      'adjudicatedOn',
      'hrReference',
      'outcome',
      'receivedOn',
      'requestedOn',
      'type',
      'validUntil',
    ]);
    const number = checkFields.shape.hrReference;
    expect(number.safeParse('HR 2026-114').success).toBe(true);
    expect(number.safeParse('Theft, 2014; served').success).toBe(false);
    expect(number.safeParse('x'.repeat(41)).success).toBe(false);
  });

  it.each([
    [{ requestedOn: '2026-11-03' }, 'requestedOn'],
    [{ receivedOn: '2026-09-30' }, 'receivedOn'],
    [{ receivedOn: null, adjudicatedOn: null }, 'receivedOn'],
    [{ adjudicatedOn: '2026-10-14' }, 'adjudicatedOn'],
    [{ validUntil: '2026-09-30' }, 'validUntil'],
    [{ type: 'nothing_of_the_kind' }, 'type'],
  ])('with %j are refused', (more, field) => {
    const office = testOffice();
    const { personId } = makeCandidate(office);
    expect(saveCheck(office, check(personId, more))).toMatchObject({ error: { field } });
  });

  it('of one kind and day are recorded once', () => {
    const office = testOffice();
    const { personId } = makeCandidate(office);
    unwrap(saveCheck(office, check(personId)));
    expect(saveCheck(office, check(personId))).toMatchObject({ error: { field: 'requestedOn' } });
  });
});

describe('gates', () => {
  const agreements = ['confidentiality_agreement', 'code_of_ethics', 'job_description_signed'];

  it('ask for what the agency asks for, and say what is missing', () => {
    const office = testOffice();
    const personId = makePerson(office);
    const gate = () => credentialGate(office.read, personId, 'matching', today);
    expect(gate()?.sentence).toBe(
      'Not in place yet: confidentiality agreement, code of ethics, signed job description and background checks. The program manager may decide otherwise.',
    );
    for (const type of agreements) {
      unwrap(saveCredential(office, credential(personId, { type, expiresOn: null })));
    }
    for (const type of ['fingerprint', 'child_abuse_registry']) {
      unwrap(saveCheck(office, check(personId, { type })));
    }
    expect(gate()).toBeNull();
    expect(
      credentialViews(office.read, personId).find(({ type }) => type === 'code_of_ethics'),
    ).toMatchObject({
      gates: ['matching'],
    });
    unwrap(saveRequirement(office, { item: 'credential', type: 'tb_test', gates: ['matching'] }));
    unwrap(updateSettings(office, { gate_decider: 'The county director' }));
    expect(gate()?.sentence).toBe(
      'Not in place yet: TB test. The county director may decide otherwise.',
    );
    unwrap(saveRequirement(office, { item: 'credential', type: 'tb_test', gates: [] }));
    expect(gate()).toBeNull();
    expect(requirementViews(office.read).find(({ type }) => type === 'tb_test')?.gates).toEqual([]);
  });

  it('are opened for a time by someone with the say, and closed again', () => {
    const office = testOffice();
    const personId = makePerson(office);
    const override = {
      personId,
      gate: 'matching' as const,
      reason: 'The registry is late',
      decidedBy: 'R. Diaz',
      decidedOn: today,
      until: '2026-12-01',
    };
    expect(overrideGate(office, { ...override, until: '2026-11-01' })).toMatchObject({
      error: { field: 'until' },
    });
    const { id } = unwrap(overrideGate(office, override));
    const view = () => gateViews(office.read, personId, today)[0]!;
    expect(view()).toMatchObject({
      open: true,
      sentence: null,
      override: { id, decidedBy: 'R. Diaz' },
    });
    expect(view().missing).not.toEqual([]);
    expect(credentialGate(office.read, personId, 'matching', '2026-12-02')).not.toBeNull();
    unwrap(endOverride(office, { overrideId: id, version: 1 }));
    expect(view().open).toBe(false);
  });
});

describe('what runs out', () => {
  const keysOn = (office: Office, day: string) =>
    Object.values(todayList(office.read, day).sections)
      .flat()
      .filter(({ key }) => key.startsWith('renew_'))
      .map(({ key, reason }) => `${key.split('/')[0]} ${key.split('-')[1]}: ${reason}`);

  it('is on Today 60 and 30 days before, and once it has; a check is not named', () => {
    const office = testOffice();
    const { personId } = makeCandidate(office);
    unwrap(saveCheck(office, check(personId, { validUntil: '2027-02-01' })));
    expect(keysOn(office, '2026-12-02')).toEqual([]);
    expect(keysOn(office, '2026-12-03')).toEqual([
      'renew_check 60: A clearance runs out on Feb 1, 2027',
    ]);
    expect(keysOn(office, '2027-01-02')).toEqual([
      'renew_check 30: A clearance runs out on Feb 1, 2027',
    ]);
    expect(keysOn(office, '2027-02-02')).toEqual([
      'renew_check 0: A clearance ran out on Feb 1, 2027',
    ]);
  });

  it('is no more once it is renewed, or a new one is asked for', () => {
    const office = testOffice();
    const personId = makePerson(office);
    makeMentor(office, { personId });
    unwrap(saveCredential(office, credential(personId, { expiresOn: '2026-12-01' })));
    makeCheck(office, { personId, outcome: 'clear', validUntil: '2026-12-05' });
    expect(renewalList(office.read, { within: 60, offset: 0, limit: 50 }, today)).toMatchObject({
      total: 2,
      rows: [
        { type: 'auto_insurance', validUntil: '2026-12-01', role: 'mentor', lapsed: false },
        { type: null, validUntil: '2026-12-05' },
      ],
    });
    unwrap(
      saveCredential(
        office,
        credential(personId, { issuedOn: '2026-11-01', expiresOn: '2027-11-01' }),
      ),
    );
    makeCheck(office, { personId, outcome: 'pending', requestedOn: '2026-11-01' });
    expect(renewalList(office.read, { within: 60, offset: 0, limit: 50 }, today).total).toBe(0);
  });

  it('concerns people who are here', () => {
    const office = testOffice();
    const left = makeCandidate(office, { closedOn: '2026-10-01', closedReason: 'moved' });
    const other = makePerson(office);
    for (const personId of [left.personId, other]) {
      unwrap(saveCredential(office, credential(personId, { expiresOn: '2026-11-20' })));
    }
    expect(renewalList(office.read, { within: 60, offset: 0, limit: 50 }, today).total).toBe(0);
  });
});

describe('a decision', () => {
  const decision = (
    candidateId: number,
    more: Partial<Parameters<typeof saveDecision>[1]> = {},
  ) => ({
    candidateId,
    decisionId: null,
    version: null,
    decidedOn: '2026-10-30',
    decision: 'accept' as const,
    reasons: ['ready'],
    conditions: null,
    note: null,
    decidedBy: 'Program manager',
    hrInvolved: true,
    ...more,
  });
  const stagesOf = (office: Office, id: number) =>
    unwrap(candidateRecord(office.read, id, today)).events.map(({ stage }) => stage);

  it('is the day the stage was reached, unless someone is further already', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    unwrap(saveDecision(office, decision(candidate.id)));
    expect(stagesOf(office, candidate.id)).toEqual(['decision', 'inquiry']);
    const further = makeCandidate(office, {
      events: [
        ['inquiry', '2026-09-01'],
        ['training', '2026-10-10'],
      ],
    });
    unwrap(saveDecision(office, decision(further.id)));
    expect(stagesOf(office, further.id)).toEqual(['training', 'inquiry']);
    unwrap(saveDecision(office, decision(further.id, { decidedOn: '2026-10-05' })));
    expect(stagesOf(office, further.id)).toEqual(['training', 'decision', 'inquiry']);
  });

  it.each([
    [{ decidedOn: '2026-11-03' }, 'decidedOn'],
    [{ decidedOn: '2026-08-31' }, 'decidedOn'],
    [{ decision: 'accept_conditional' as const }, 'conditions'],
    [{ reasons: ['because'] }, 'reasons'],
  ])('with %j is refused', (more, field) => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    expect(saveDecision(office, decision(candidate.id, more))).toMatchObject({ error: { field } });
  });

  it('has a letter from the template of the day', () => {
    const office = testOffice();
    const candidate = makeCandidate(office, {
      person: { firstName: 'María José', lastName: 'Ruiz', preferredName: 'Majo' },
    });
    const { id } = unwrap(
      saveDecision(
        office,
        decision(candidate.id, { decision: 'accept_conditional', conditions: 'A photo ID.' }),
      ),
    );
    const letter = () => unwrap(letterOf(office, id));
    expect(letter()).toMatchObject({ to: 'Majo Ruiz', unknown: [] });
    expect(letter().paragraphs).toContain('A photo ID.');
    expect(letter().paragraphs[0]).toBe('Dear Majo,');
    unwrap(
      updateSettings(office, {
        letter_accept_conditional: 'Hello [first name], [conditons]',
        letter_signature: 'Sam Lee\nCoordinator',
      }),
    );
    expect(letter()).toEqual({
      to: 'Majo Ruiz',
      paragraphs: ['Hello Majo, [conditons]'],
      signature: ['Sam Lee', 'Coordinator'],
      unknown: ['[conditons]'],
    });
  });
});

test('nothing restricted is on the board, in the record, on Today or in a search', () => {
  const office = testOffice();
  const candidate = makeCandidate(office, { person: { firstName: 'Ana', lastName: 'Quill' } });
  unwrap(
    saveCheck(
      office,
      check(candidate.personId, {
        outcome: 'not_cleared',
        adjudicatedBy: 'Zeta Judge',
        validUntil: '2026-11-20',
      }),
    ),
  );
  makeCheck(office, {
    personId: candidate.personId,
    type: 'driving',
    outcome: 'cleared_with_waiver',
    validUntil: '2026-11-20',
  });
  const shown = JSON.stringify([
    recruitmentBoard(office.read, today),
    candidateRecord(office.read, candidate.id, today),
    todayList(office.read, today),
    searchAll(office.read, 'Quill'),
    renewalList(office.read, { within: 60, offset: 0, limit: 50 }, today),
    gateViews(office.read, candidate.personId, today),
  ]);
  expect(shown).toContain('Quill');
  expect(shown).not.toMatch(/fingerprint|driving record|cleared|zeta|HR-2026/i);
});
