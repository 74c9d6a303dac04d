import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { formatCount } from '@shared/parse/format';
import styles from './tabs.module.css';

export interface TabItem {
  value: string;
  label: string;
  /** Only where the count is a to-do. */
  count?: number;
}

interface Props {
  /** What the tabs show parts of: "Parts of the record". */
  label: string;
  tabs: readonly TabItem[];
  value: string;
  onChange: (value: string) => void;
  /** The chosen part. */
  children?: ReactNode;
}

/**
 * Parts of one record, one at a time; arrows move between them. The choice belongs in the address.
 * For going to other pages use links, for looking at the same thing another way SegmentedField.
 */
export function Tabs({ label, tabs, value, onChange, children }: Props): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.value)}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles['tabs']} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            data-tab={tab.value}
            className={styles['tab']}
            aria-selected={tab.value === value}
            aria-controls={children && tab.value === value ? `${id}-panel` : undefined}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className={styles['count']}>{formatCount(tab.count)}</span>
            )}
          </button>
        ))}
      </div>
      {children && (
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${value}`}
          className={styles['panel']}
        >
          {children}
        </div>
      )}
    </>
  );
}
