/** The headings of a supervision note. Source: screens page 5.7. */
export const noteHeadings = [
  'How are you?',
  'Matches',
  'Boundaries and self-care',
  'Skills',
  'Actions',
] as const;

/** Plain text with a line to write on under each heading. */
export const noteTemplate: string =
  noteHeadings
    .map((heading) => `${heading}\n\n`)
    .join('\n')
    .trimEnd() + '\n';

/** True when nothing was written but the headings. */
export function isNoteBlank(note: string | null): boolean {
  if (note === null) return true;
  const headings = new Set<string>(noteHeadings);
  return note.split('\n').every((line) => line.trim() === '' || headings.has(line.trim()));
}
