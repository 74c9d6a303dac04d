import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../base/IconButton';
import styles from './lazy-more-menu.module.css';
import { Menu, type MenuEntry } from './Menu';

interface Props {
  /** Of what: "More for Ana Lopez". */
  label: string;
  /** Asked when the menu is first opened. */
  items: () => readonly MenuEntry[];
}

/** MoreMenu where there are hundreds, as on a board: nothing but its button is made until it is opened. */
export function LazyMoreMenu({ label, items }: Props): ReactNode {
  const [used, setUsed] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // The first click makes the menu; this opens it.
    if (used) anchor.current?.click();
  }, [used]);
  return (
    <span className={styles['place']}>
      <IconButton
        icon={IconDots}
        label={label}
        aria-haspopup="menu"
        onClick={() => (used ? anchor.current?.click() : setUsed(true))}
      />
      {used && (
        <Menu
          items={items()}
          target={<span ref={anchor} className={styles['anchor']} aria-hidden aria-label={label} />}
        />
      )}
    </span>
  );
}
