import '@mantine/core/styles/Popover.layer.css';
import { Popover } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../base/Button';
import styles from './overlay.module.css';

interface Props extends Pick<ButtonProps, 'variant' | 'icon' | 'size'> {
  /** Words on the button. */
  label: string;
  /** Name of what opens, for screen readers. Default: the label. */
  title?: string;
  width?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A few controls behind a button: columns of a table, snooze until. For acts use Menu, for forms Dialog. */
export function PopoverButton(props: Props): ReactNode {
  const { label, title = label, width = '20rem', children, ...button } = props;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      trapFocus
      returnFocus
      withRoles={false}
      position="bottom-end"
      width={width}
      middlewares={{ flip: true, shift: true }}
    >
      <Popover.Target>
        <Button
          {...button}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={title}>
        <div className={styles['popover']}>
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
