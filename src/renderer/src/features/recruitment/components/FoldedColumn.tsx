import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Icon } from '@renderer/ui/base/Icon';
import { useId, useState, type ReactNode } from 'react';
import styles from '../board.module.css';
import { ColumnCount, useDropTarget } from './BoardColumn';

interface Props {
  target: 'on_hold' | 'closed';
  title: string;
  count: number;
  /** Shown while unfolded. */
  children: ReactNode;
}

/** A column beside the pipeline, folded away until asked for; cards can be dropped on it either way. */
export function FoldedColumn({ target, title, count, children }: Props): ReactNode {
  const id = useId();
  const element = useDropTarget(target);
  const [open, setOpen] = useState(false);
  return (
    <section
      ref={element}
      className={styles['column']}
      aria-labelledby={id}
      data-folded={!open || undefined}
    >
      <header className={styles['columnHead']}>
        <h2 id={id}>
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon of={open ? IconChevronLeft : IconChevronRight} size="small" />
            <span>
              {title} <ColumnCount count={count} />
            </span>
          </button>
        </h2>
      </header>
      {open && children}
    </section>
  );
}
