import type { ScreeningFormPrint } from '@shared/contract/prints';
import type { TemplateView } from '@shared/contract/screening-forms';
import {
  formMode,
  interviewMode,
  recommendation,
  referenceOutcome,
} from '@shared/domain/lists/screening';
import { labelOf } from '@shared/domain/lists/define';
import type { FormKind } from '@shared/domain/screening/form-template';
import { ok, type Result } from '@shared/errors';
import { formatDate } from '@shared/parse/format-date';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import type { PrintJob } from '../prints/documents.service';
import { readSettings } from '../settings/settings.service';
import { gone } from './input-checks';
import { sheetView } from './interviews.service';
import { personById, personOfCandidate } from './person.repo';
import { interviewById, responseById } from './records.repo';
import { referenceView } from './references.service';
import { currentTemplate, templateOf } from './templates.service';

export interface Printable {
  kind: FormKind;
  recordId: number | null;
  candidateId: number | null;
}

type Filled = Pick<ScreeningFormPrint, 'about' | 'answers' | 'ratings' | 'closing'> & {
  template: TemplateView;
  entity: string;
};
type About = ScreeningFormPrint['about'];

const day = (date: string | null): string | null => (date === null ? null : formatDate(date));
const fact = (label: string, value: string | null): About[number] => ({ label, value });

function nameOf(db: ReadDb, candidateId: number | null): string | null {
  const found = candidateId === null ? undefined : personOfCandidate(db, candidateId);
  return found ? (personById(db, found.personId)?.name ?? null) : null;
}

/** What stands after the questions of a sheet or a call: head, what was written, answers to tick. */
function closingOf(
  kind: FormKind,
  given: {
    strengths?: string | null;
    concerns?: string | null;
    recommendation?: string | null;
    outcome?: string | null;
    note?: string | null;
  } = {},
): ScreeningFormPrint['closing'] {
  const written = (label: string, text: string | null | undefined) => ({
    label,
    text: text ?? null,
    choices: [],
  });
  const ticked = (
    label: string,
    list: typeof recommendation | typeof referenceOutcome,
    code: string | null | undefined,
  ) => ({
    label,
    text: code ? labelOf(list.items, code) : null,
    choices: list.items.map((item) => item.label),
  });
  if (kind === 'interview_guide') {
    return [
      written('Strengths', given.strengths),
      written('Questions that stay open', given.concerns),
      ticked('What do you recommend?', recommendation, given.recommendation),
    ];
  }
  if (kind === 'reference_call') {
    return [ticked('On the whole', referenceOutcome, given.outcome), written('Note', given.note)];
  }
  return [];
}

function blankForm(db: ReadDb, { kind, candidateId }: Printable): Filled {
  const name = fact('Name', nameOf(db, candidateId));
  const about: Record<FormKind, About> = {
    questionnaire: [name, fact('Date', null)],
    interview_guide: [
      fact('Candidate', name.value),
      fact('Date', null),
      fact('Interviewer', null),
      fact('Round', null),
    ],
    reference_call: [
      fact('Candidate', name.value),
      fact('Reference', null),
      fact('Phone', null),
      fact('Date of the call', null),
    ],
  };
  return {
    template: currentTemplate(db, kind),
    about: about[kind],
    answers: null,
    ratings: null,
    closing: closingOf(kind),
    entity: entities.formTemplate.name,
  };
}

function filledResponse(db: ReadDb, id: number): Result<Filled> {
  const row = responseById(db, id);
  if (!row || row.archivedAt !== null) return gone();
  return ok({
    template: templateOf(db, row.templateId),
    about: [
      fact('Name', nameOf(db, row.candidateId)),
      fact('Date', day(row.completedOn)),
      fact('How it was filled in', labelOf(formMode.items, row.mode)),
    ],
    answers: row.answers,
    ratings: null,
    closing: [],
    entity: entities.formResponse.name,
  });
}

function filledSheet(db: ReadDb, id: number): Result<Filled> {
  const sheet = sheetView(db, id);
  if (!sheet.ok) return sheet;
  const { candidateId, heldOn, interviewer, round, interviewId, state, ratings } = sheet.value;
  const held = interviewById(db, interviewId)?.mode ?? '';
  const rated = state === 'rated';
  return ok({
    template: sheet.value.template,
    about: [
      fact('Candidate', nameOf(db, candidateId)),
      fact('Date', day(heldOn)),
      fact('Interviewer', interviewer),
      fact('Round', `${round}, ${labelOf(interviewMode.items, held).toLowerCase()}`),
    ],
    answers: null,
    // A sheet that nobody filled in yet prints with room to write.
    ratings: rated ? ratings : null,
    closing: closingOf('interview_guide', rated ? sheet.value : {}),
    entity: entities.interviewSheet.name,
  });
}

function filledReference(db: ReadDb, id: number): Result<Filled> {
  const call = referenceView(db, id);
  if (!call.ok) return call;
  const { candidateId, name, relation, phone, contactedOn, written, answers } = call.value;
  return ok({
    template: call.value.template,
    about: [
      fact('Candidate', nameOf(db, candidateId)),
      fact('Reference', [name, relation].filter(Boolean).join(', ')),
      fact('Phone', phone),
      fact('Date of the call', day(contactedOn)),
    ],
    answers: written ? answers : null,
    ratings: null,
    closing: closingOf('reference_call', written ? call.value : {}),
    entity: entities.referenceCheck.name,
  });
}

function filled(db: ReadDb, { kind, recordId }: Printable): Result<Filled> {
  if (recordId === null) return gone();
  if (kind === 'questionnaire') return filledResponse(db, recordId);
  return kind === 'interview_guide' ? filledSheet(db, recordId) : filledReference(db, recordId);
}

/** A form as pages: blank to write on, or as it was filled in. */
export function formJob(db: ReadDb, printable: Printable): Result<PrintJob> {
  const { kind, recordId } = printable;
  const found = recordId === null ? ok(blankForm(db, printable)) : filled(db, printable);
  if (!found.ok) return found;
  const { template, entity, ...rest } = found.value;
  const { program_name: program, agency_name: agency } = readSettings(db);
  const { title, intro, formVersion, items } = template;
  const blank = rest.answers === null && rest.ratings === null;
  return ok({
    data: {
      document: 'screening-form',
      kind,
      program,
      agency,
      title,
      intro: blank ? intro : null,
      formVersion,
      items,
      ...rest,
    },
    running: {
      title,
      audience: blank ? '' : 'Confidential: contains personal information.',
    },
    fileName: kind.replaceAll('_', '-'),
    what: blank ? `Form: ${title}` : `Filled in: ${title}`,
    ...(recordId === null ? {} : { about: { entity, id: recordId } }),
  });
}
