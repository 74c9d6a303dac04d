import { undoChange } from '@main/features/history/history.service';
import { screeningFile } from '@main/features/screening/file.service';
import { interviewSummary } from '@main/features/screening/interview-summary.service';
import {
  addInterview,
  addInterviewer,
  removeInterview,
  saveSheet,
  sheetView,
  skipSheet,
} from '@main/features/screening/interviews.service';
import { openPart } from '@main/features/screening/opening.service';
import {
  addReference,
  referenceView,
  saveReference,
} from '@main/features/screening/references.service';
import { responseView, saveResponse } from '@main/features/screening/responses.service';
import {
  currentTemplate,
  saveTemplate,
  templateVersions,
} from '@main/features/screening/templates.service';
import type { Office } from '@main/db/write';
import { isAsked } from '@shared/domain/screening/form-template';
import { unwrap } from '@shared/errors';
import { describe, expect, it, test } from 'vitest';
import { makeCandidate } from '../../factories/recruitment';
import { testOffice } from '../../support/test-office';

const today = '2026-11-02';
const fileOf = (office: Office, personId: number) =>
  unwrap(screeningFile(office.read, personId, today));

/** Answers to what has to be answered. */
function needed(office: Office, kind: 'questionnaire' | 'reference_call') {
  const { items } = currentTemplate(office.read, kind);
  return Object.fromEntries(
    items.filter((item) => isAsked(item) && item.required).map(({ id }) => [id, 'In their words']),
  );
}

const response = (candidateId: number, more: Partial<Parameters<typeof saveResponse>[1]> = {}) => ({
  candidateId,
  responseId: null,
  version: null,
  formVersion: 1,
  completedOn: '2026-10-30',
  mode: 'on_screen' as const,
  answers: {},
  ...more,
});

describe('a questionnaire', () => {
  it('is kept with the version it was filled in with, and its answers open on purpose', () => {
    const office = testOffice();
    const { id: candidateId, personId } = makeCandidate(office);
    const answers = { ...needed(office, 'questionnaire'), can_work_together: 4 };
    const { id } = unwrap(saveResponse(office, response(candidateId, { answers })));
    const { kind, title, intro, items } = currentTemplate(office.read, 'questionnaire');
    unwrap(
      saveTemplate(office, { kind, basedOn: 1, title: 'Shorter', intro, items: items.slice(0, 3) }),
    );
    expect(currentTemplate(office.read, 'questionnaire')).toMatchObject({
      formVersion: 2,
      title: 'Shorter',
    });
    expect(responseView(office, { responseId: id, opened: 1 })).toMatchObject({ ok: false });
    const { opened } = unwrap(openPart(office, { personId, part: 'answers' }));
    const view = unwrap(responseView(office, { responseId: id, opened }));
    expect(view).toMatchObject({ answers, template: { formVersion: 1, title, items } });
    expect(JSON.stringify(fileOf(office, personId))).not.toContain('In their words');
  });

  it('on screen asks for what it must know; from paper it takes what is there', () => {
    const office = testOffice();
    const { id: candidateId } = makeCandidate(office);
    const missing = saveResponse(office, response(candidateId));
    expect(missing).toMatchObject({ error: { code: 'VALIDATION' } });
    expect(Object.keys((!missing.ok && missing.error.fields) || {})).toContain('answers.why');
    const paper = { mode: 'paper_keyed' as const, answers: { why: 'To give back' } };
    expect(saveResponse(office, response(candidateId, paper)).ok).toBe(true);
    const wrong = { mode: 'paper_keyed' as const, answers: { weekly_time: 'Always' } };
    expect(saveResponse(office, response(candidateId, wrong))).toMatchObject({
      error: { fields: { 'answers.weekly_time': 'Choose one of the answers.' } },
    });
    expect(
      saveResponse(office, response(candidateId, { ...paper, completedOn: '2026-11-03' })),
    ).toMatchObject({ error: { field: 'completedOn' } });
  });
});

describe('a form', () => {
  it('changes only from the version it was changed on, and only if something differs', () => {
    const office = testOffice();
    const { kind, title, intro, items } = currentTemplate(office.read, 'reference_call');
    const fields = { kind, title, intro, items, basedOn: 1 };
    expect(saveTemplate(office, fields)).toMatchObject({ error: { code: 'RULE' } });
    const { formVersion, changeNo } = unwrap(
      saveTemplate(office, { ...fields, title: 'Calling a reference' }),
    );
    expect(formVersion).toBe(2);
    expect(saveTemplate(office, { ...fields, title: 'Other' })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    expect(templateVersions(office.read, kind).map((one) => one.formVersion)).toEqual([2, 1]);
    unwrap(undoChange(office, changeNo));
    expect(currentTemplate(office.read, kind)).toMatchObject({ formVersion: 1, title });
  });

  it('of interviews holds what is rated, and no other form does', () => {
    const office = testOffice();
    const guide = currentTemplate(office.read, 'interview_guide');
    const call = currentTemplate(office.read, 'reference_call');
    const save = (kind: 'interview_guide' | 'reference_call', items: typeof guide.items) =>
      saveTemplate(office, { kind, basedOn: 1, title: 'Mine', intro: null, items });
    expect(save('interview_guide', call.items)).toMatchObject({ error: { field: 'items' } });
    expect(save('reference_call', guide.items)).toMatchObject({ error: { field: 'items' } });
  });
});

describe('interviews', () => {
  const setUp = () => {
    const office = testOffice();
    const { id: candidateId, personId } = makeCandidate(office);
    const interviewers = ['Ana Diaz', 'Bo Chen'];
    const { id } = unwrap(
      addInterview(office, { candidateId, heldOn: '2026-10-28', mode: 'in_person', interviewers }),
    );
    const sheets = () => fileOf(office, personId).interviews[0]!.sheets;
    const rate = (at: number, rating: number) => {
      const { id: sheetId, version } = sheets()[at]!;
      return saveSheet(office, {
        sheetId,
        version,
        mode: 'on_screen',
        ratings: { listening: { rating, evidence: `Heard by ${at}` } },
        strengths: null,
        concerns: null,
        recommendation: 'advance',
      });
    };
    return { office, candidateId, personId, interviewId: id, sheets, rate };
  };

  it('each interviewer rates alone; side by side only once every sheet is in', () => {
    const { office, personId, interviewId, sheets, rate } = setUp();
    unwrap(rate(0, 5));
    expect(interviewSummary(office.read, interviewId)).toMatchObject({ error: { code: 'RULE' } });
    const others = unwrap(sheetView(office.read, sheets()[1]!.id));
    expect(others).toMatchObject({ interviewer: 'Bo Chen', ratings: {}, recommendation: null });
    expect(JSON.stringify([others, fileOf(office, personId)])).not.toContain('Heard by 0');
    unwrap(rate(1, 2));
    const summary = unwrap(interviewSummary(office.read, interviewId));
    expect(summary.interviewers).toEqual(['Ana Diaz', 'Bo Chen']);
    expect(summary.competencies.find(({ code }) => code === 'listening')).toEqual({
      code: 'listening',
      name: 'Listening',
      ratings: [
        { rating: 5, evidence: 'Heard by 0' },
        { rating: 2, evidence: 'Heard by 1' },
      ],
      spread: 'Far apart: 2 to 5. Talk it over.',
    });
    expect(JSON.stringify(summary)).not.toMatch(/total|average|mean|score/i);
  });

  it('someone who was there and did not rate holds nothing up', () => {
    const { office, interviewId, sheets, rate } = setUp();
    unwrap(rate(0, 4));
    const { id: sheetId, version } = sheets()[1]!;
    unwrap(skipSheet(office, { sheetId, version, skip: true }));
    expect(unwrap(interviewSummary(office.read, interviewId)).interviewers).toEqual(['Ana Diaz']);
    unwrap(addInterviewer(office, { interviewId, interviewer: 'Cy Boone' }));
    expect(interviewSummary(office.read, interviewId).ok).toBe(false);
    expect(addInterviewer(office, { interviewId, interviewer: 'ana diaz' })).toMatchObject({
      error: { field: 'interviewer' },
    });
  });

  it('an empty sheet is not a rating', () => {
    const { office, sheets } = setUp();
    const { id: sheetId, version } = sheets()[0]!;
    const empty = {
      sheetId,
      version,
      mode: 'on_screen' as const,
      ratings: { listening: { rating: null, evidence: 'Something' } },
      strengths: null,
      concerns: null,
      recommendation: null,
    };
    expect(saveSheet(office, empty)).toMatchObject({ error: { code: 'VALIDATION' } });
    expect(
      saveSheet(office, { ...empty, version: 9, ratings: { hope: { rating: 3, evidence: null } } }),
    ).toMatchObject({
      error: { code: 'CONFLICT' },
    });
  });

  it('rounds are counted on, and one entered by mistake goes', () => {
    const { office, candidateId, personId, interviewId } = setUp();
    const more = { candidateId, heldOn: today, mode: 'video' as const, interviewers: ['Ana Diaz'] };
    unwrap(addInterview(office, more));
    expect(fileOf(office, personId).interviews.map(({ round }) => round)).toEqual([1, 2]);
    unwrap(removeInterview(office, { interviewId, version: 1 }));
    expect(fileOf(office, personId).interviews.map(({ round }) => round)).toEqual([2]);
  });
});

test('a reference is noted, called, written up, and asked for nothing when not reached', () => {
  const office = testOffice();
  const { id: candidateId, personId } = makeCandidate(office);
  const who = { name: 'Rosa Lind', relation: 'Sponsor', phone: '555-0101' };
  const { id: referenceId } = unwrap(addReference(office, { candidateId, ...who }));
  const call = {
    referenceId,
    version: 1,
    ...who,
    contactedOn: '2026-10-30' as string | null,
    outcome: 'unreachable' as 'unreachable' | 'positive' | null,
    mode: 'on_screen' as const,
    answers: {},
    note: 'Left word',
  };
  expect(saveReference(office, { ...call, contactedOn: null })).toMatchObject({
    error: { field: 'contactedOn' },
  });
  unwrap(saveReference(office, call));
  expect(saveReference(office, { ...call, version: 2, outcome: 'positive' })).toMatchObject({
    error: { code: 'VALIDATION' },
  });
  const answers = needed(office, 'reference_call');
  unwrap(saveReference(office, { ...call, version: 2, outcome: 'positive', answers }));
  expect(unwrap(referenceView(office.read, referenceId))).toMatchObject({
    answers,
    note: 'Left word',
  });
  expect(fileOf(office, personId).references).toMatchObject([
    { ...who, outcome: 'positive', written: true },
  ]);
});
