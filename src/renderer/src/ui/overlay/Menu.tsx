import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu as MantineMenu } from '@mantine/core';
import { IconChevronDown, IconDots } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
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
}

/** A list of acts behind a button. Not for choosing a value (SelectField) or a view (Tabs). */
export function Menu({ items, target, position = 'bottom-end' }: Props): ReactNode {
  return (
    <MantineMenu position={position}>
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

/** The "more" button of a row or card; its label says of what: "More for Ana Lopez". */
export function MoreMenu({
  label,
  items,
}: {
  label: string;
  items: readonly MenuEntry[];
}): ReactNode {
  return <Menu items={items} target={<IconButton icon={IconDots} label={label} />} />;
}
