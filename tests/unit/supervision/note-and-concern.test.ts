import { concernProblem } from '@shared/domain/supervision/concern-rules';
import {
  isNoteBlank,
  noteHeadings,
  noteTemplate,
  withoutEmptyHeadings,
} from '@shared/domain/supervision/note-template';
import { sessionDateProblem } from '@shared/domain/supervision/session-rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the template has each heading on a line of its own, and is no note yet', () => {
  const lines = noteTemplate.split('\n');
  expect(noteHeadings.every((heading) => lines.includes(heading))).toBe(true);
  expect(isNoteBlank(noteTemplate)).toBe(true);
  expect(isNoteBlank(null)).toBe(true);
  expect(isNoteBlank(noteTemplate.replace('Matches\n', 'Matches\nQuiet week.\n'))).toBe(false);
});

test('headings with nothing under them go, and no other word does', () => {
  expect(withoutEmptyHeadings(noteTemplate)).toBe('');
  const written = noteTemplate.replace('Skills\n', 'Skills\nListening.\n\nMatches are fine.\n');
  expect(withoutEmptyHeadings(written)).toBe('Skills\nListening.\n\nMatches are fine.');
  const line = fc.oneof(fc.constantFrom(...noteHeadings, ''), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const words = (text: string) =>
        text
          .split('\n')
          .map((one) => one.trim())
          .filter((one) => one !== '' && !(noteHeadings as readonly string[]).includes(one));
      const note = lines.join('\n');
      expect(words(withoutEmptyHeadings(note))).toEqual(words(note));
    }),
  );
});

test('a session is sealed from its own day on', () => {
  expect(sessionDateProblem('2026-11-02', '2026-11-02')).toBeNull();
  expect(sessionDateProblem('2026-11-03', '2026-11-02')).toMatch(/once it took place/);
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
