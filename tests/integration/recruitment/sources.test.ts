import { importPackage } from '@main/exchange/import';
import { undoChange } from '@main/features/history/history.service';
import { inquire } from '@main/features/recruitment/intake.service';
import {
  addOutreach,
  outreachList,
  outreachOptions,
  outreachRecord,
  removeOutreach,
  updateOutreach,
} from '@main/features/recruitment/outreach.service';
import { sourcesView } from '@main/features/recruitment/sources.service';
import { allLists } from '@main/features/lists/lists.service';
import { updateSettings } from '@main/features/settings/settings.service';
import { unwrap } from '@shared/errors';
import { describe, expect, it, test } from 'vitest';
import { makeMentor, makePerson } from '../../factories/people';
import { makeCandidate, makeProfessional } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';
import { record } from './support';

const today = '2026-11-02';
const all = { from: '2020-01-01', to: today };

describe('where candidates come from', () => {
  it('by source, by who nominated and by their office', () => {
    const office = testOffice();
    const dana = makeProfessional(office, { name: 'Dana Wright', organization: 'North unit' });
    const eli = makeProfessional(office, { name: 'Eli Ford', organization: 'North unit' });
    const nominated = { source: 'caseworker_nomination' };
    makeCandidate(office, { ...nominated, nominatedById: dana });
    makeCandidate(office, {
      ...nominated,
      nominatedById: dana,
      events: [
        ['inquiry', '2026-09-01'],
        ['interview', '2026-09-11'],
        ['interview', '2026-10-11'],
      ],
    });
    makeCandidate(office, { ...nominated, nominatedById: eli });
    makeCandidate(office, nominated);
    makeCandidate(office, {
      source: 'court',
      inquiryOn: '2019-12-31',
      events: [['inquiry', '2019-12-31']],
    });
    const view = sourcesView(office.read, all, today);
    expect(view.total).toMatchObject({ inquiries: 4, interviewed: 1, days: { toInterview: 10 } });
    expect(view.bySource.map(({ source, inquiries }) => [source, inquiries])).toEqual([
      ['caseworker_nomination', 4],
    ]);
    expect(view.byNominator.map(({ name, inquiries }) => [name, inquiries])).toEqual([
      ['Dana Wright', 2],
      ['Not recorded', 1],
      ['Eli Ford', 1],
    ]);
    expect(view.byOrganization).toMatchObject([
      { organization: 'North unit', inquiries: 3 },
      { organization: null, inquiries: 1 },
    ]);
  });

  it('counts who was still active a year after activation, once that year is over', () => {
    const office = testOffice();
    const came = (activatedOn: string) => {
      const personId = makePerson(office);
      makeMentor(office, { personId, startOn: activatedOn });
      makeCandidate(office, {
        personId,
        events: [
          ['inquiry', '2024-01-01'],
          ['activated', activatedOn],
        ],
      });
    };
    came('2025-06-01');
    came('2025-11-02');
    came('2025-11-03');
    // Activated, and never a status: not active a year later.
    makeCandidate(office, {
      events: [
        ['inquiry', '2024-01-01'],
        ['activated', '2025-01-01'],
      ],
    });
    expect(sourcesView(office.read, all, today).total).toMatchObject({
      activated: 4,
      afterYear: { n: 3, met: 2 },
    });
  });

  it('the sample office adds up', async () => {
    const office = testOffice();
    unwrap(await importPackage(office, 'resources/sample-office'));
    const { total, bySource, byNominator } = sourcesView(office.read, all, today);
    expect(total.inquiries).toBe(42);
    expect(bySource.reduce((sum, line) => sum + line.inquiries, 0)).toBe(42);
    const nominations = bySource.find(({ source }) => source === 'caseworker_nomination');
    expect(byNominator.reduce((sum, line) => sum + line.inquiries, 0)).toBe(nominations?.inquiries);
  });
});

describe('outreach', () => {
  const event = {
    on: '2026-09-12',
    kind: 'court_table',
    site: 'District Court, second floor',
    reached: 40,
    inquiries: 5,
    note: null,
  };

  it('shows what came of it', () => {
    const office = testOffice();
    const { id } = unwrap(addOutreach(office, event));
    makeCandidate(office, {
      outreachEventId: id,
      events: [
        ['inquiry', '2026-09-12'],
        ['interview', '2026-09-20'],
      ],
    });
    makeCandidate(office, { outreachEventId: id });
    expect(unwrap(outreachRecord(office.read, id))).toMatchObject({
      ...event,
      candidates: 2,
      interviewed: 1,
      activated: 0,
      people: [{ inquiryOn: '2026-09-12' }, { inquiryOn: '2026-09-01' }],
    });
    const list = outreachList(office.read, {
      sort: { by: 'candidates', descending: true },
      offset: 0,
      limit: 50,
    });
    expect(list).toMatchObject({ total: 1, rows: [{ id, candidates: 2 }] });
  });

  it('is named on the inquiry it brought', () => {
    const office = testOffice();
    const { id } = unwrap(addOutreach(office, event));
    expect(outreachOptions(office.read, 'court')).toMatchObject([{ id, site: event.site }]);
    expect(outreachOptions(office.read, '%')).toEqual([]);
    const input = {
      personId: null,
      firstName: 'Ana',
      lastName: 'Lopez',
      phone: null,
      email: null,
      phoneOkVoicemail: null,
      phoneOkText: null,
      safeContactNote: null,
      source: 'event',
      sourceDetail: null,
      outreachEventId: id,
      inquiryOn: '2026-09-12',
      nextStep: null,
      nextStepDue: null,
    };
    const { id: candidateId } = unwrap(inquire(office, input));
    expect(record(office, candidateId).outreach).toEqual({ id, on: event.on, site: event.site });
    expect(inquire(office, { ...input, outreachEventId: 99 })).toMatchObject({
      error: { field: 'outreachEventId' },
    });
  });

  it('is changed, set aside, and brought back', () => {
    const office = testOffice();
    const { id } = unwrap(addOutreach(office, event));
    unwrap(updateOutreach(office, { ...event, id, version: 1, reached: 50 }));
    expect(updateOutreach(office, { ...event, id, version: 1 })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    const { changeNo } = unwrap(removeOutreach(office, { id, version: 2 }));
    expect(outreachRecord(office.read, id).ok).toBe(false);
    unwrap(undoChange(office, changeNo));
    expect(unwrap(outreachRecord(office.read, id)).reached).toBe(50);
  });

  it.each([
    [{ on: '2026-11-03' }, 'on'],
    [{ kind: 'party' }, 'kind'],
  ])('with %j is refused', (more, field) => {
    expect(addOutreach(testOffice(), { ...event, ...more })).toMatchObject({ error: { field } });
  });
});

test('a stage can be called something else, and its code stays', () => {
  const office = testOffice();
  const labels = () =>
    allLists(office.read)
      .find(({ name }) => name === 'stage')
      ?.items.map(({ code, label }) => `${code}: ${label}`);
  expect(labels()).toContain('checks: Checks');
  const { changeNo } = unwrap(updateSettings(office, { stage_label_checks: 'Clearances' }));
  expect(labels()).toContain('checks: Clearances');
  unwrap(updateSettings(office, { stage_label_inquiry: '  ' }));
  expect(labels()).toContain('inquiry: Inquiry');
  unwrap(undoChange(office, changeNo));
  expect(labels()).toContain('checks: Checks');
});
