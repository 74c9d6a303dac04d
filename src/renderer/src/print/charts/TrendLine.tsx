import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import styles from './charts.module.css';

interface Props {
  /** What the line says, in a sentence: it is the alternative text. */
  finding: string;
  values: readonly (number | null)[];
}

const width = 132;
const height = 34;
const inset = 4;
const ink = { line: '#3a6ea5', dot: '#0b2545', base: '#b9c2cc' };

/** The drawing as an SVG file of its own. */
function drawing(values: readonly (number | null)[]): string {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [inset, width - inset]);
  const y = scaleLinear([0, most], [height - inset, inset]);
  const points = values.flatMap((value, at) =>
    value === null ? [] : [[x(at), y(value)] as const],
  );
  const last = points.at(-1);
  const line = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
  const dot = last
    ? `<circle cx="${last[0].toFixed(1)}" cy="${last[1].toFixed(1)}" r="2.6" fill="${ink.dot}"/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<path d="M${inset} ${y(0)}H${width - inset}" stroke="${ink.base}" stroke-width="0.75"/>` +
    `<polyline points="${line}" fill="none" stroke="${ink.line}" stroke-width="1.25" stroke-linejoin="round"/>${dot}</svg>`
  );
}

/**
 * Twelve months as a thin line with its last point marked. Axis from 0; the numbers stand beside it.
 * An image with a text rather than inline SVG: Chromium then tags it as a figure with its alternative
 * text. It stays vector in the PDF.
 */
export function TrendLine({ finding, values }: Props): ReactNode {
  const source = `data:image/svg+xml,${encodeURIComponent(drawing(values))}`;
  return <img className={styles['trend']} src={source} alt={finding} />;
}
