import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './grid.module.css';
import type { CellEdit, Grid } from './use-grid';

interface Props {
  grid: Grid;
  edit: CellEdit;
  /** Name of the cell, for the box in it. */
  label: string;
}

/** The box in a cell that is being typed into: a mark, minutes, or both ("L 45"). */
export function CellEditor({ grid, edit, label }: Props): ReactNode {
  const [text, setText] = useState(edit.text);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    if (edit.whole) box.current?.select();
  }, [edit]);
  const commit = (move: 'down' | 'up' | 'right' | 'left' | null): void => {
    if (done.current) return;
    // Moving on takes the focus away from the box: what it holds must not be kept a second time.
    done.current = true;
    const refused = grid.commitText(edit.place, text, move);
    done.current = refused === null;
    setProblem(refused);
  };
  const cancel = (): void => {
    done.current = true;
    grid.stopEditing();
  };
  return (
    <>
      <input
        ref={box}
        className={styles['editor']}
        value={text}
        aria-label={`${label}. Type a mark or minutes`}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${grid.id}-problem`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          // Leaving the box keeps what was typed, unless it cannot be read: then nothing changes.
          if (!done.current && grid.commitText(edit.place, text, null) !== null) cancel();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const move = moves[event.key];
          if (event.key === 'Escape') {
            event.preventDefault();
            cancel();
          } else if (move) {
            event.preventDefault();
            commit(event.shiftKey ? move[1] : move[0]);
          }
        }}
      />
      {problem !== null && (
        <span id={`${grid.id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
    </>
  );
}

/** Where a key leads after it kept what was typed: alone, and with Shift. */
const moves: Readonly<Record<string, readonly ['down' | 'up' | 'right', 'down' | 'up' | 'left']>> =
  {
    Enter: ['down', 'up'],
    Tab: ['right', 'left'],
    ArrowDown: ['down', 'down'],
    ArrowUp: ['up', 'up'],
  };
