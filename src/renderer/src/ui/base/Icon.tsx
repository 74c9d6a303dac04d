import type { ComponentType, ReactNode } from 'react';

export type IconShape = ComponentType<{ size?: number | string; stroke?: number | string }>;

interface Props {
  of: IconShape;
  size?: 'small' | 'regular';
}

/** A Tabler icon at the program's size and weight, hidden from screen readers: words carry the meaning. */
export function Icon({ of: Shape, size = 'regular' }: Props): ReactNode {
  return (
    <span aria-hidden style={{ display: 'inline-flex', flexShrink: 0 }}>
      <Shape size={size === 'small' ? '0.9375rem' : '1.125rem'} stroke={1.75} />
    </span>
  );
}
