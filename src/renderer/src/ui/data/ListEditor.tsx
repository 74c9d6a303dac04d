import { plural } from '@shared/parse/format';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import { Button } from '../base/Button';
import { IconButton } from '../base/IconButton';
import { announce } from '../feedback/announce';
import styles from './data.module.css';

interface Props<Item> {
  /** "Agreed actions". */
  label: string;
  /** What one is called: "action". */
  noun: string;
  items: readonly Item[];
  /** Stable name of an item, so that removing one keeps the others' text. */
  itemKey: (item: Item, index: number) => string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  /** The fields of one item; give labels that say which ("Action 2"). */
  renderItem: (item: Item, index: number) => ReactNode;
  /** Said when there are none. */
  empty?: string;
  max?: number;
}

/** A short list that is edited in a form: actions, phone numbers, children. For many rows use a grid. */
export function ListEditor<Item>(props: Props<Item>): ReactNode {
  const { label, noun, items, itemKey, onAdd, onRemove, renderItem, empty, max = 50 } = props;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const add = (): void => {
    onAdd();
    announce(`${plural(items.length + 1, noun)}.`);
    requestAnimationFrame(() => {
      const lines = root.current?.querySelectorAll('li');
      lines?.[lines.length - 1]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
  };
  const remove = (index: number): void => {
    onRemove(index);
    announce(`Removed. ${plural(items.length - 1, noun)} left.`);
    root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <section ref={root} className={styles['editor']} aria-labelledby={id}>
      <h3 id={id}>{label}</h3>
      {items.length === 0 && empty && <p className={styles['none']}>{empty}</p>}
      <ul className={styles['editorLines']}>
        {items.map((item, index) => (
          <li key={itemKey(item, index)} className={styles['editorLine']}>
            <div className={styles['editorFields']}>{renderItem(item, index)}</div>
            <IconButton
              icon={IconX}
              label={`Remove ${noun} ${index + 1}`}
              onClick={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={IconPlus}
          onClick={add}
          data-add
          disabledReason={items.length >= max ? `There can be ${max} at most.` : undefined}
        >
          Add {noun}
        </Button>
      </div>
    </section>
  );
}
