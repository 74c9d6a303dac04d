import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './stack.module.css';

interface Props {
  /** `small` 8, `regular` 16, `large` 24 pixels. Fields among themselves: `fields` 20. */
  gap?: 'small' | 'regular' | 'fields' | 'large';
  children: ReactNode;
}

/** Things under each other with even space. A page, a form and a section do this by themselves. */
export function Stack({ gap = 'regular', children }: Props): ReactNode {
  return <div className={classNames(styles['stack'], styles[gap])}>{children}</div>;
}

/** Small things side by side, going on to the next line: states, tags, buttons. */
export function Inline({ gap = 'small', children }: Props): ReactNode {
  return <div className={classNames(styles['inline'], styles[gap])}>{children}</div>;
}
