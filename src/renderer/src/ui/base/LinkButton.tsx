import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { useLinkClick } from '../navigation';
import styles from './button.module.css';
import { Icon, type IconShape } from './Icon';

interface Props {
  href: string;
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'regular' | 'small';
  icon?: IconShape;
  children: ReactNode;
}

/** A link that looks like a button: the next step is another page ("Log contact"). */
export function LinkButton({
  href,
  variant = 'secondary',
  size = 'regular',
  icon,
  children,
}: Props): ReactNode {
  const goTo = useLinkClick(href);
  return (
    <a
      href={href}
      onClick={goTo}
      className={classNames(styles['button'], styles[variant], size === 'small' && styles['small'])}
    >
      {icon && <Icon of={icon} />}
      {children}
    </a>
  );
}
