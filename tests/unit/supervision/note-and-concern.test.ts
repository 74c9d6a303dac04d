import { concernProblem } from '@shared/domain/supervision/concern-rules';
import { isNoteBlank, noteHeadings, noteTemplate } from '@shared/domain/supervision/note-template';
import { expect, test } from 'vitest';

test('the template has each heading on a line of its own, and is no note yet', () => {
  const lines = noteTemplate.split('\n');
  expect(noteHeadings.every((heading) => lines.includes(heading))).toBe(true);
  expect(isNoteBlank(noteTemplate)).toBe(true);
  expect(isNoteBlank(null)).toBe(true);
  expect(isNoteBlank(noteTemplate.replace('Matches\n', 'Matches\nQuiet week.\n'))).toBe(false);
});

test.each([
  ['open', null, null],
  ['in_review', null, null],
  ['closed', '2026-10-05', null],
  ['closed', null, 'closedOn'],
  ['open', '2026-10-06', 'status'],
  ['closed', '2026-10-04', 'closedOn'],
])('a concern of Oct 5 that is %s, closed on %s', (status, closedOn, field) => {
  expect(concernProblem({ on: '2026-10-05', status, closedOn })?.field ?? null).toBe(field);
});
