import type { Saved } from '@shared/contract/common';
import type { formMethods, ResponseView } from '@shared/contract/screening-forms';
import { checkAnswers, cleanAnswers } from '@shared/domain/screening/form-template';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { gone, noCandidate, notLater } from './input-checks';
import { checkOpened } from './opening.service';
import { personOfCandidate } from './person.repo';
import { responseById } from './records.repo';
import { templateForUse, templateOf } from './templates.service';

type Input = z.output<(typeof formMethods)['saveResponse']['input']>;

/** A questionnaire with its answers. Only after the answers of this person were opened. */
export function responseView(
  { read, clock }: Pick<Office, 'read' | 'clock'>,
  { responseId, opened }: { responseId: number; opened: number },
): Result<ResponseView> {
  const row = responseById(read, responseId);
  const person = row && personOfCandidate(read, row.candidateId);
  if (!row || !person || row.archivedAt !== null) return gone();
  const { personId } = person;
  const open = checkOpened({ read, clock }, { personId, part: 'answers', opened });
  if (!open.ok) return open;
  return ok({
    id: row.id,
    version: row.version,
    completedOn: row.completedOn,
    mode: row.mode as ResponseView['mode'],
    template: templateOf(read, row.templateId),
    answers: row.answers,
  });
}

/** What is wrong with answers, at their fields. */
export function answerProblems(problems: Record<string, string>) {
  const fields = Object.fromEntries(
    Object.entries(problems).map(([item, sentence]) => [`answers.${item}`, sentence]),
  );
  const [first] = Object.values(fields);
  return first === undefined ? undefined : fail('VALIDATION', first, { fields });
}

export function saveResponse(office: Office, input: Input): Result<Saved> {
  const { candidateId, responseId, version, formVersion, completedOn, mode } = input;
  const { read, clock } = office;
  if (!personOfCandidate(read, candidateId)) return noCandidate();
  const before = responseId === null ? undefined : responseById(read, responseId);
  if (responseId !== null && before?.candidateId !== candidateId) return gone();
  const late = notLater('completedOn', completedOn, clock.today());
  if (late) return late;
  return write(office, (tx) => {
    const template = before
      ? ok(templateOf(read, before.templateId))
      : templateForUse(tx, read, 'questionnaire', formVersion);
    if (!template.ok) return template;
    const { items } = template.value;
    const problem = answerProblems(
      checkAnswers(items, input.answers, { fromPaper: mode === 'paper_keyed' }),
    );
    if (problem) return problem;
    const values = { completedOn, mode, answers: cleanAnswers(items, input.answers) };
    if (before) {
      const result = updateRecord(tx, entities.formResponse, before.id, values, {
        version: version ?? -1,
      });
      return result.ok ? ok({ id: before.id, changeNo: tx.changeNo }) : result;
    }
    const templateId = template.value.id as number;
    const id = createRecord(tx, entities.formResponse, { ...values, candidateId, templateId });
    return ok({ id, changeNo: tx.changeNo });
  });
}

/** Sets a questionnaire aside that was keyed for the wrong person. */
export function removeResponse(
  office: Office,
  { responseId, version }: { responseId: number; version: number },
): Result<Saved> {
  return write(office, (tx) => {
    const result = archiveRecord(tx, entities.formResponse, responseId, { version });
    return result.ok ? ok({ id: responseId, changeNo: tx.changeNo }) : result;
  });
}
