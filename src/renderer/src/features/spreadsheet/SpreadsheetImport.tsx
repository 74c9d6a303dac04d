import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { Working } from '@renderer/ui/feedback/Working';
import { Stack } from '@renderer/ui/layout/Stack';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { Columns } from './components/Columns';
import { PastImports } from './components/PastImports';
import type { OpenFile, Reading } from './reading';
import styles from './spreadsheet.module.css';
import { useTask } from './use-task';

interface Props {
  /** What the list is of, as main knows it: src/main/features/spreadsheet/kinds.ts. */
  kind: string;
  /** What can be brought in and what becomes of it. */
  intro: ReactNode;
  /** Asked under the columns: what rows do not say themselves. */
  questions?: ReactNode;
  /** Why these columns are not enough, as a sentence. */
  missing: (mapping: Reading['mapping']) => string | null;
  /** What would come in, with the button that brings it in. */
  check: (
    reading: Reading,
    tools: { onBack: () => void; onDone: (words: string) => void },
  ) => ReactNode;
  /** Where to go on after it came in. */
  after?: ReactNode;
}

/**
 * A spreadsheet of the person's own, in three steps on one page: choose it, say which column is which,
 * check what would come in. Nothing is written before the last button. Each kind of list brings its check.
 */
export function SpreadsheetImport(props: Props): ReactNode {
  const client = useQueryClient();
  const task = useTask();
  const [file, setFile] = useState<OpenFile | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [checking, setChecking] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  // Nothing of the file stays with the program once the page is left.
  useEffect(() => () => void api.spreadsheet.close().catch(() => undefined), []);
  // The button that led on is gone with its step: reading starts at the new one.
  const step = useRef<HTMLDivElement>(null);
  const place = `${file?.ticket ?? ''} ${checking} ${done ?? ''}`;
  const lastPlace = useRef(place);
  useEffect(() => {
    if (lastPlace.current !== place) step.current?.focus({ preventScroll: true });
    lastPlace.current = place;
  }, [place]);

  const choose = () =>
    task.run('Reading the file', async () => {
      const opened = await api.spreadsheet.open();
      setDone(null);
      setReading(null);
      setChecking(false);
      setFile(opened);
    });
  const finish = async (words: string) => {
    setFile(null);
    setReading(null);
    setChecking(false);
    setDone(words);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };

  if (file && reading && checking) {
    return (
      <div ref={step} tabIndex={-1} className={styles['step']}>
        {props.check(reading, {
          onBack: () => setChecking(false),
          onDone: (words) => void finish(words),
        })}
      </div>
    );
  }
  return (
    <div ref={step} tabIndex={-1} className={styles['step']}>
      <Stack gap="large">
        <Stack>
          {done === null && file === null && props.intro}
          {done !== null && (
            <Notice tone="done" announced actions={props.after}>
              {done}
            </Notice>
          )}
          {task.problem !== null && (
            <Notice tone="error" title="This file was not read" announced>
              {task.problem}
            </Notice>
          )}
          <div className={styles['line']}>
            {file && <span className={styles['file']}>{file.name}</span>}
            <Button
              variant={file || done !== null ? 'secondary' : 'primary'}
              disabled={task.doing !== null}
              onClick={() => void choose()}
            >
              {file || done !== null ? 'Choose another spreadsheet…' : 'Choose a spreadsheet…'}
            </Button>
          </div>
          {task.doing !== null && <Working label={task.doing} />}
        </Stack>
        {file ? (
          <Columns
            key={file.ticket}
            file={file}
            kind={props.kind}
            before={reading}
            questions={props.questions}
            missing={props.missing}
            onCheck={(next) => {
              setReading(next);
              setChecking(true);
            }}
          />
        ) : (
          <PastImports kind={props.kind} />
        )}
      </Stack>
    </div>
  );
}
