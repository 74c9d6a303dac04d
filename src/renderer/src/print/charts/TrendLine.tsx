import { scaleLinear } from 'd3-scale';
import { useId, type ReactNode } from 'react';
import styles from './charts.module.css';

interface Props {
  /** What the line says, in a sentence: it is the alternative text. */
  finding: string;
  values: readonly (number | null)[];
}

const width = 132;
const height = 34;
const inset = 4;

/** Twelve months as a thin line with its last point marked. Axis from 0; the numbers stand beside it. */
export function TrendLine({ finding, values }: Props): ReactNode {
  const id = useId();
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [inset, width - inset]);
  const y = scaleLinear([0, most], [height - inset, inset]);
  const points = values.flatMap((value, at) =>
    value === null ? [] : [[x(at), y(value)] as const],
  );
  const last = points.at(-1);
  return (
    <figure className={styles['trend']} role="img" aria-labelledby={id}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title id={id}>{finding}</title>
        <line className={styles['base']} x1={inset} x2={width - inset} y1={y(0)} y2={y(0)} />
        <polyline
          className={styles['line']}
          points={points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}
        />
        {last && <circle className={styles['dot']} cx={last[0]} cy={last[1]} r="2.6" />}
      </svg>
    </figure>
  );
}
