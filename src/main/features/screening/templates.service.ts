import type { templateFields, TemplateView } from '@shared/contract/screening-forms';
import type { Saved } from '@shared/contract/common';
import type { FormKind } from '@shared/domain/screening/form-template';
import { starterForms } from '@shared/domain/screening/starter';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { gone } from './input-checks';
import { templateById, templateRow, templateRows } from './templates.repo';

/** The shipped form of a kind: version 1. */
function starter(kind: FormKind): TemplateView {
  const { title, intro, items } = starterForms[kind];
  return { id: null, kind, formVersion: 1, title, intro, items: [...items] };
}

const viewOf = (row: NonNullable<ReturnType<typeof templateById>>): TemplateView => ({
  id: row.id,
  kind: row.kind as FormKind,
  formVersion: row.formVersion,
  title: row.title,
  intro: row.intro,
  items: row.items,
});

/** The form that is used for new answers. */
export function currentTemplate(db: ReadDb, kind: FormKind): TemplateView {
  const [newest] = templateRows(db, kind);
  const row = newest && templateById(db, newest.id);
  return row ? viewOf(row) : starter(kind);
}

/** The form a record was filled in with. */
export function templateOf(db: ReadDb, id: number): TemplateView {
  const row = templateById(db, id);
  if (!row) throw new Error('a filled-in form without its template');
  return viewOf(row);
}

export function templateVersions(db: ReadDb, kind: FormKind) {
  const rows = templateRows(db, kind).map(({ formVersion, title, createdAt }) => ({
    formVersion,
    title,
    since: createdAt.slice(0, 10),
  }));
  const { title } = starterForms[kind];
  const shipped = { formVersion: 1, title, since: null };
  return rows.some(({ formVersion }) => formVersion === 1) ? rows : [...rows, shipped];
}

/**
 * The row of a version, made when it is used for the first time: answers refer to it, and a later version
 * of the program may ship other questions.
 */
export function templateForUse(
  tx: WriteTx,
  db: ReadDb,
  kind: FormKind,
  formVersion: number,
): Result<{ id: number; items: TemplateView['items'] }> {
  const row = templateRow(db, kind, formVersion);
  if (row) return ok({ id: row.id, items: row.items });
  if (formVersion !== 1) return gone();
  const { id: _id, ...shipped } = starter(kind);
  return ok({ id: createRecord(tx, entities.formTemplate, shipped), items: shipped.items });
}

/** Only a guide has competencies to rate, and it is nothing without them. */
function checkItems(kind: FormKind, items: TemplateView['items']) {
  const rated = items.filter(({ type }) => type === 'competency').length;
  if (kind === 'interview_guide') {
    const others = items.length - rated - items.filter(({ type }) => type === 'heading').length;
    if (rated === 0 || others > 0) {
      return fail('VALIDATION', 'A guide holds headings and what is rated.', { field: 'items' });
    }
    return undefined;
  }
  return rated > 0
    ? fail('VALIDATION', 'Ratings belong in the interview guide.', { field: 'items' })
    : undefined;
}

/** Keeps changed questions as a new version. */
export function saveTemplate(
  office: Office,
  { basedOn, ...fields }: z.output<typeof templateFields>,
): Result<Saved & { formVersion: number }> {
  const { read } = office;
  const current = currentTemplate(read, fields.kind);
  if (current.formVersion !== basedOn) {
    return fail('CONFLICT', 'This form was changed in the meantime. Look at it again.');
  }
  const problem = checkItems(fields.kind, fields.items);
  if (problem) return problem;
  const { title, intro, items } = current;
  const before = JSON.stringify({ title, intro, items });
  const after = JSON.stringify({ title: fields.title, intro: fields.intro, items: fields.items });
  if (before === after) return fail('RULE', 'Nothing was changed.');
  return write(office, (tx) => {
    const used = templateForUse(tx, read, fields.kind, basedOn);
    if (!used.ok) return used;
    const formVersion = basedOn + 1;
    const id = createRecord(tx, entities.formTemplate, { ...fields, formVersion });
    return ok({ id, changeNo: tx.changeNo, formVersion });
  });
}
