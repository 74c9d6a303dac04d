import type { ReactNode } from 'react';
import { Icon, type IconShape } from '../base/Icon';
import { classNames } from '../class-names';
import { toneIcons, type Tone } from './tone';
import styles from './tone.module.css';

interface Props {
  tone: Tone;
  /** The state in a word or two: "Waiting", "Lapses in 12 days". */
  children: ReactNode;
  /** Another sign for the same tone, when the usual one would mislead. */
  icon?: IconShape;
  /** Without the tint: in table cells where every row has a state. */
  bare?: boolean;
}

/** The state of one thing: word, icon and tint together. Not for people's qualities, never a score. */
export function Status({ tone, children, icon, bare = false }: Props): ReactNode {
  return (
    <span className={classNames(styles['status'], styles[tone], bare && styles['bare'])}>
      <Icon of={icon ?? toneIcons[tone]} size="small" />
      <span>{children}</span>
    </span>
  );
}
