import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './button.module.css';
import { Icon, type IconShape } from './Icon';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: IconShape;
  /** What it does, to what: "Remove Ana Lopez". Also the tooltip. */
  label: string;
}

/**
 * A small button for an act that everybody knows by its sign (close, remove, more, calendar), next
 * to the thing it acts on. Not for anything else: a word is clearer, use Button.
 */
export function IconButton({ icon, label, className, ...rest }: Props): ReactNode {
  return (
    <button
      type="button"
      className={classNames(styles['iconOnly'], className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon of={icon} />
    </button>
  );
}
