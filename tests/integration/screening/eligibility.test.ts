import { undoChange } from '@main/features/history/history.service';
import { eligibilityView, runCheck, saveFacts } from '@main/features/screening/eligibility.service';
import { openPart } from '@main/features/screening/opening.service';
import { applyPreset, removeRule, ruleSet, saveRule } from '@main/features/screening/rules.service';
import { standingOn } from '@main/features/screening/check-refresh';
import { storedCheck } from '@main/features/screening/eligibility.repo';
import { removeWaiver, saveWaiver } from '@main/features/screening/waivers.service';
import { todayList } from '@main/features/today/today.service';
import type { Office } from '@main/db/write';
import { unwrap } from '@shared/errors';
import { describe, expect, it, test } from 'vitest';
import { makeMentor } from '../../factories/people';
import { makeCandidate, makeCheck } from '../../factories/recruitment';
import { TestClock, testOffice } from '../../support/test-office';
import { facts, readEligibility, recordFacts, waiver } from './support';

const ruleFields = {
  label: null,
  months: 12,
  severity: 'gate' as const,
  waivable: true,
  appliesWhen: 'always' as const,
  effectiveFrom: null,
  source: 'Our manager',
};

/** What is recorded is what facts, rules and waivers say on the day of the record. */
function expectStoredToHold(office: Office, { id, personId }: { id: number; personId: number }) {
  const stored = storedCheck(office.read, id)!;
  const { overall, eligibleOn, results } = standingOn(office.read, id, personId, stored.runOn);
  expect({ overall, eligibleOn, results }).toEqual({
    overall: stored.overall,
    eligibleOn: stored.eligibleOn,
    results: stored.results,
  });
}

test('nothing is known until it is told, and then the day is said', () => {
  const office = testOffice();
  const candidate = makeCandidate(office);
  expect(readEligibility(office, candidate)).toMatchObject({
    overall: 'unknown',
    factsVersion: null,
    lastRun: null,
  });
  const saved = unwrap(recordFacts(office, candidate, { caseClosedOn: '2026-08-15' }));
  expect(saved).toMatchObject({ overall: 'eligible_on_date', words: 'Eligible on Feb 15, 2027' });
  expect(readEligibility(office, candidate)).toMatchObject({
    facts: facts({ caseClosedOn: '2026-08-15' }),
    factsVersion: 1,
    lastRun: { on: '2026-11-02', words: 'Eligible on Feb 15, 2027' },
  });
  unwrap(undoChange(office, saved.changeNo));
  expect(readEligibility(office, candidate)).toMatchObject({ factsVersion: null, lastRun: null });
});

test('a day goes with the answer it belongs to, and days that cannot be are refused', () => {
  const office = testOffice();
  const candidate = makeCandidate(office);
  const day = {
    inRecovery: false,
    recoverySince: '2020-01-01',
    adult: true,
    adultOn: '2027-01-01',
  };
  unwrap(recordFacts(office, candidate, day));
  expect(readEligibility(office, candidate).facts).toMatchObject({
    recoverySince: null,
    adultOn: null,
  });
  expect(recordFacts(office, candidate, { caseClosedOn: '2026-11-03' })).toMatchObject({
    error: { field: 'caseClosedOn' },
  });
  const stale = saveFacts(office, { candidateId: candidate.id, version: 7, ...facts() });
  expect(stale).toMatchObject({ error: { code: 'CONFLICT' } });
});

describe('what is restricted', () => {
  it('is read only with an opening of this person and part, and only for a while', () => {
    const clock = new TestClock();
    const office = testOffice(clock);
    const candidate = makeCandidate(office);
    const other = makeCandidate(office);
    const read = (opened: number, candidateId = candidate.id) =>
      eligibilityView(office, { candidateId, opened });
    const open = (personId: number, part: 'eligibility' | 'checks') =>
      unwrap(openPart(office, { personId, part })).opened;
    const refused = { error: { code: 'RULE' } };
    expect(read(1)).toMatchObject(refused);
    expect(read(open(other.personId, 'eligibility'))).toMatchObject(refused);
    expect(read(open(candidate.personId, 'checks'))).toMatchObject(refused);
    const mine = open(candidate.personId, 'eligibility');
    expect(read(mine).ok).toBe(true);
    clock.day = '2026-11-03';
    expect(read(mine)).toMatchObject(refused);
  });

  it('leaves a trace in the history of the candidate', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    unwrap(openPart(office, { personId: candidate.personId, part: 'eligibility' }));
    const entry = office.client
      .prepare(
        'select action, entity, record_id as id, fields from audit_event order by number desc',
      )
      .get();
    expect(entry).toEqual({
      action: 'view',
      entity: 'candidate',
      id: candidate.id,
      fields: '{"eligibilityFacts":[null,"shown"]}',
    });
  });
});

describe('waivers', () => {
  it('open a gate once they are approved, and are taken back with everything', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    unwrap(recordFacts(office, candidate, { caseClosedOn: '2026-08-15' }));
    const asked = unwrap(saveWaiver(office, waiver(candidate.id, { decision: null })));
    expect(asked.overall).toBe('eligible_on_date');
    const [pending] = readEligibility(office, candidate).waivers;
    expect(pending).toMatchObject({ decision: null, decidedBy: null, holds: false });
    const approved = unwrap(
      saveWaiver(office, waiver(candidate.id, { waiverId: pending!.id, version: 1 })),
    );
    expect(approved.words).toBe('Eligible');
    expectStoredToHold(office, candidate);
    const { waivers, results } = readEligibility(office, candidate);
    expect(waivers[0]).toMatchObject({
      holds: true,
      ruleWords: 'Case closed for 6 months or more',
    });
    expect(results.find(({ code }) => code === 'months_since_closure')?.words).toBe('Waived');
    unwrap(undoChange(office, approved.changeNo));
    expect(readEligibility(office, candidate).overall).toBe('eligible_on_date');
    const removed = unwrap(removeWaiver(office, { waiverId: pending!.id, version: 3 }));
    expect(removed.overall).toBe('eligible_on_date');
    expect(readEligibility(office, candidate).waivers).toEqual([]);
  });

  it.each([
    [{ decidedBy: null }, 'VALIDATION', 'decidedBy'],
    [{ decidedOn: null }, 'VALIDATION', 'decidedOn'],
    [{ decidedOn: '2026-10-19' }, 'VALIDATION', 'decidedOn'],
    [{ requestedOn: '2026-11-03' }, 'VALIDATION', 'requestedOn'],
    [{ expiresOn: '2026-10-24' }, 'VALIDATION', 'expiresOn'],
  ] as const)('with %j are refused', (more, code, field) => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    expect(saveWaiver(office, waiver(candidate.id, more))).toMatchObject({
      error: { code, field },
    });
  });

  it('are only for rules that can be waived', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    const open = waiver(candidate.id, { rule: 'no_open_case' });
    expect(saveWaiver(office, open)).toMatchObject({ error: { code: 'RULE' } });
  });

  it('that have run out count no more', () => {
    const clock = new TestClock();
    const office = testOffice(clock);
    const candidate = makeCandidate(office);
    unwrap(recordFacts(office, candidate, { registryResolved: false }));
    unwrap(
      saveWaiver(
        office,
        waiver(candidate.id, { rule: 'registry_resolved', expiresOn: '2026-12-01' }),
      ),
    );
    expect(readEligibility(office, candidate).overall).toBe('eligible');
    clock.day = '2026-12-02';
    expect(readEligibility(office, candidate).overall).toBe('needs_waiver');
    expect(unwrap(runCheck(office, candidate.id)).words).toBe('Needs a waiver');
  });
});

describe('rules', () => {
  it('are the Colorado ones until an agency changes one, and then its own', () => {
    const office = testOffice();
    const set = () => ruleSet(office.read, '2026-11-02');
    expect(set()).toMatchObject({ preset: 'colorado' });
    const changed = unwrap(saveRule(office, { ...ruleFields, code: 'months_since_closure' }));
    expect(set()).toMatchObject({ preset: null });
    expect(set().rules).toHaveLength(6);
    expect(set().presets[0]?.changes).toMatchObject([
      {
        kind: 'change',
        before: 'Case closed for 12 months or more. Must be met, can be waived.',
        after: 'Case closed for 6 months or more. Must be met, can be waived.',
      },
    ]);
    unwrap(undoChange(office, changed.changeNo));
    expect(set()).toMatchObject({ preset: 'colorado' });
  });

  it('of another set are taken over as a whole, and recorded checks follow', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    const closed = makeCandidate(office, { closedOn: '2026-10-01', closedReason: 'withdrew' });
    for (const one of [candidate, closed]) {
      unwrap(recordFacts(office, one, { caseClosedOn: '2026-08-15', resolvedOn: '2026-08-15' }));
    }
    const taken = unwrap(applyPreset(office, 'iowa'));
    expect(taken.candidates).toBe(1);
    expect(ruleSet(office.read, '2026-11-02').preset).toBe('iowa');
    expect(storedCheck(office.read, candidate.id)?.eligibleOn).toBe('2027-08-15');
    expectStoredToHold(office, candidate);
    expect(storedCheck(office.read, closed.id)?.eligibleOn).toBe('2027-02-15');
    unwrap(undoChange(office, taken.changeNo));
    expect(ruleSet(office.read, '2026-11-02').preset).toBe('colorado');
    expect(storedCheck(office.read, candidate.id)?.eligibleOn).toBe('2027-02-15');
  });

  it('that begin later leave the one that holds until then', () => {
    const clock = new TestClock();
    const office = testOffice(clock);
    const candidate = makeCandidate(office);
    unwrap(recordFacts(office, candidate, { caseClosedOn: '2026-04-15' }));
    unwrap(
      saveRule(office, {
        ...ruleFields,
        code: 'months_since_closure',
        effectiveFrom: '2027-01-01',
      }),
    );
    expect(readEligibility(office, candidate).overall).toBe('eligible');
    clock.day = '2027-01-02';
    expect(readEligibility(office, candidate)).toMatchObject({
      overall: 'eligible_on_date',
      eligibleOn: '2027-04-15',
    });
  });

  it('of the agency’s own ask for an answer of their own', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    unwrap(
      saveRule(office, { ...ruleFields, code: null, label: 'Lives in the county', months: null }),
    );
    unwrap(recordFacts(office, candidate));
    expect(readEligibility(office, candidate)).toMatchObject({
      overall: 'unknown',
      customRules: [
        { code: 'custom_lives_in_the_county', words: 'Lives in the county', asksDay: false },
      ],
    });
    const custom = { custom_lives_in_the_county: { answer: true, on: null } };
    expect(unwrap(recordFacts(office, candidate, { custom })).overall).toBe('eligible');
    unwrap(removeRule(office, 'custom_lives_in_the_county'));
    expect(readEligibility(office, candidate).customRules).toEqual([]);
  });

  it.each([
    [{ code: null }, 'label'],
    [{ code: 'months_since_closure', months: null }, 'months'],
  ])('with %j are refused', (more, field) => {
    expect(saveRule(testOffice(), { ...ruleFields, ...more })).toMatchObject({
      ok: false,
      error: { field },
    });
  });

  it('that the program does not know are refused', () => {
    const unknown = saveRule(testOffice(), { ...ruleFields, code: 'something_else' });
    expect(unknown).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('can rest on the background checks, and follow them', () => {
    const office = testOffice();
    const candidate = makeCandidate(office);
    unwrap(saveRule(office, { ...ruleFields, code: 'background_cleared', months: null }));
    expect(unwrap(recordFacts(office, candidate)).overall).toBe('unknown');
    makeCheck(office, { personId: candidate.personId, outcome: 'clear', receivedOn: '2026-10-20' });
    expect(readEligibility(office, candidate).overall).toBe('eligible');
  });
});

describe('Today', () => {
  const lines = (office: Office, day: string) =>
    Object.entries(todayList(office.read, day).sections).flatMap(([section, items]) =>
      items
        .filter(({ key }) => key.startsWith('eligible/'))
        .map(({ reason, dueOn }) => ({ section, reason, dueOn })),
    );

  it('names who waited for a date when it comes, without the rule, until it is checked again', () => {
    const clock = new TestClock();
    const office = testOffice(clock);
    const candidate = makeCandidate(office);
    unwrap(recordFacts(office, candidate, { caseClosedOn: '2026-08-15' }));
    expect(lines(office, '2027-02-07')).toEqual([]);
    expect(lines(office, '2027-02-08')).toEqual([
      { section: 'week', reason: 'The date they are waiting for comes', dueOn: '2027-02-15' },
    ]);
    expect(lines(office, '2027-02-20')).toEqual([
      {
        section: 'overdue',
        reason: 'The date they were waiting for has come',
        dueOn: '2027-02-15',
      },
    ]);
    clock.day = '2027-02-20';
    expect(unwrap(runCheck(office, candidate.id)).overall).toBe('eligible');
    expect(lines(office, '2027-02-20')).toEqual([]);
  });

  it('waits with people who were told to come back, and not with those who left or came in', () => {
    const office = testOffice();
    const back = makeCandidate(office, {
      closedOn: '2026-10-01',
      closedReason: 'not_yet_eligible',
    });
    const left = makeCandidate(office, { closedOn: '2026-10-01', closedReason: 'withdrew' });
    const partner = makeCandidate(office);
    for (const one of [back, left, partner]) {
      unwrap(recordFacts(office, one, { caseClosedOn: '2026-08-15' }));
    }
    makeMentor(office, { personId: partner.personId });
    expect(lines(office, '2027-02-15')).toHaveLength(1);
  });
});
