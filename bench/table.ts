import type { Entry } from './result';

const number = (value: number | null, unit: string) =>
  value === null ? '—' : `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;

function budgetOf({ budget, limit, unit }: Entry): string {
  const parts = [
    ...(budget === null ? [] : [`≤ ${budget} ×`]),
    ...(limit === null ? [] : [`≤ ${limit} ${unit}`]),
  ];
  return parts.join(', ') || 'reported';
}

/** The entries as lines of text, columns aligned; notes of what missed its budget below. */
export function asTable(entries: readonly Entry[]): string {
  const head = ['work', 'size', 'program', 'reference', 'ratio', 'budget', '', 'runs'];
  const rows = entries.map((entry) => [
    entry.work,
    entry.size,
    number(entry.product, entry.unit),
    number(entry.reference, entry.unit),
    entry.ratio === null ? '—' : `${entry.ratio.toFixed(2)} ×`,
    budgetOf(entry),
    entry.ok ? 'ok' : 'OVER',
    String(entry.runs),
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const numeric = new Set([2, 3, 4, 7]);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) =>
        numeric.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const notes = entries.flatMap(({ work, size, note }) =>
    note === undefined ? [] : [`${work} ${size}: ${note}`],
  );
  return [line(head), ...rows.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}
