import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { classNames } from '../class-names';
import styles from './button.module.css';
import { Icon, type IconShape } from './Icon';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** `primary`: the page's one main act. `danger`: deletes or loses something. `quiet`: beside others. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'regular' | 'small';
  icon?: IconShape;
  /** The act is under way: the button keeps its place and takes no second click. */
  loading?: boolean;
  disabled?: boolean;
  /** Why it cannot be used now; the button then stays reachable and says so. */
  disabledReason?: string;
}

/**
 * Does something; its words say what, with the count ("Delete 3 log entries"), never OK or Yes.
 * At most one primary on a page. Not for going somewhere: that is a TextLink or LinkButton.
 */
export function Button({
  variant = 'secondary',
  size = 'regular',
  icon,
  loading = false,
  disabled,
  disabledReason,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  const reasonId = useId();
  const inert = loading || disabledReason !== undefined;
  const handleClick = (event: MouseEvent<HTMLButtonElement>): void => {
    if (inert) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        type={type}
        className={classNames(
          styles['button'],
          styles[variant],
          size === 'small' && styles['small'],
          className,
        )}
        disabled={disabled}
        aria-disabled={inert || undefined}
        aria-busy={loading || undefined}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
        title={disabledReason}
        onClick={handleClick}
        {...rest}
      >
        {loading ? <span className={styles['spinner']} aria-hidden /> : icon && <Icon of={icon} />}
        {children}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
