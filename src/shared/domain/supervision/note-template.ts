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

/** The note without the headings that nothing was written under; other words stay as they are. */
export function withoutEmptyHeadings(note: string): string {
  const headings = new Set<string>(noteHeadings);
  const isHeading = (line: string) => headings.has(line.trim());
  const lines = note.split('\n');
  const kept = lines.filter((line, at) => {
    if (!isHeading(line)) return true;
    const rest = lines.slice(at + 1);
    const next = rest.find((other) => other.trim() !== '');
    return next !== undefined && !isHeading(next);
  });
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
