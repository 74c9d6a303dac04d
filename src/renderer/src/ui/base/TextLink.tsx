import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import { useLinkClick } from '../navigation';
import styles from './link.module.css';

export interface TextLinkProps extends ComponentProps<'a'> {
  href: string;
  /** `name`: a person's or record's name in a list, quiet until pointed at. */
  look?: 'text' | 'name';
}

/** Goes to another place in the program. Not for doing something: that is a Button. */
export function TextLink({ href, look = 'text', className, ...rest }: TextLinkProps): ReactNode {
  const goTo = useLinkClick(href);
  return (
    <a
      href={href}
      className={classNames(styles['link'], look === 'name' && styles['name'], className)}
      {...rest}
      onClick={(event) => {
        rest.onClick?.(event);
        goTo(event);
      }}
    />
  );
}
