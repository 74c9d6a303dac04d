import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './Icon';

interface Props {
  /** What opens: "Show personal background". */
  label: string;
  /** Known on opening: opening may be recorded. */
  onOpen?: () => void;
  children: ReactNode;
}

/** Something shown only when asked for. Not for what people need to decide: that stays in view. */
export function Disclosure({ label, onOpen, children }: Props): ReactNode {
  return (
    <details
      className={styles['details']}
      onToggle={(event) => event.currentTarget.open && onOpen?.()}
    >
      <summary className={styles['summary']}>
        <span className={styles['mark']}>
          <Icon of={IconChevronRight} />
        </span>
        {label}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
