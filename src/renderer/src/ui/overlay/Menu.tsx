import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu as MantineMenu } from '@mantine/core';
import { IconChevronDown, IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../base/Button';
import { Icon, type IconShape } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { Kbd } from '../base/Kbd';
import styles from './overlay.module.css';

export interface MenuItem {
  label: string;
  onSelect: () => void;
  icon?: IconShape;
  /** Keys of the same command, shown at the end: "Ctrl+N". */
  keys?: string;
  help?: string;
  danger?: boolean;
  disabled?: boolean;
}

/** Items; a `'line'` between two groups. */
export type MenuEntry = MenuItem | 'line';

interface Props {
  items: readonly MenuEntry[];
  /** The button that opens it; it must take a ref. */
  target: ReactElement;
  position?: 'bottom-start' | 'bottom-end';
  onToggle?: (open: boolean) => void;
}

/** A list of acts behind a button. Not for choosing a value (SelectField) or a view (Tabs). */
export function Menu({ items, target, position = 'bottom-end', onToggle }: Props): ReactNode {
  return (
    <MantineMenu position={position} onChange={onToggle}>
      <MantineMenu.Target>{target}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {items.map((item, index) =>
          item === 'line' ? (
            <MantineMenu.Divider key={`line-${index}`} />
          ) : (
            <MantineMenu.Item
              key={item.label}
              onClick={item.onSelect}
              disabled={item.disabled}
              data-danger={item.danger || undefined}
              leftSection={item.icon && <Icon of={item.icon} />}
              rightSection={item.keys && <Kbd keys={item.keys} />}
            >
              {item.label}
              {item.help && <span className={styles['itemHelp']}>{item.help}</span>}
            </MantineMenu.Item>
          ),
        )}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

interface MenuButtonProps extends Pick<ButtonProps, 'variant' | 'icon' | 'size'> {
  label: string;
  items: readonly MenuEntry[];
  position?: Props['position'];
}

/** A button with words that opens a menu: "Add", "Move to…". */
export function MenuButton({ label, items, position, ...button }: MenuButtonProps): ReactNode {
  return (
    <Menu
      items={items}
      position={position}
      target={
        <Button {...button}>
          {label}
          <Icon of={IconChevronDown} size="small" />
        </Button>
      }
    />
  );
}

interface MoreMenuProps {
  /** Of what: "More for Ana Lopez". */
  label: string;
  /** Asked when the menu is opened, where making them costs something. */
  items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
}

/**
 * The "more" button of a row or card. There may be hundreds: nothing but the button is made until it
 * is used.
 */
export function MoreMenu({ label, items }: MoreMenuProps): ReactNode {
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The first click makes the menu; this opens it.
    if (used) anchor.current?.click();
  }, [used]);
  return (
    <span className={styles['morePlace']}>
      <IconButton
        icon={IconDots}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => (used ? anchor.current?.click() : setUsed(true))}
      />
      {used && (
        <Menu
          items={typeof items === 'function' ? items() : items}
          onToggle={setOpen}
          target={
            <span ref={anchor} className={styles['moreAnchor']} aria-hidden aria-label={label} />
          }
        />
      )}
    </span>
  );
}
