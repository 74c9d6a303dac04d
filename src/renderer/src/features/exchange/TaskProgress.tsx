import { Progress } from '@renderer/ui/feedback/Progress';
import { useEffect, useState, type ReactNode } from 'react';
import { api, listen } from '../../lib/api';

const perCent = 100;

/** How far a long task is, and a way to stop it. What it did until then is undone. */
export function TaskProgress({ label }: { label: string }): ReactNode {
  const [at, setAt] = useState<{ done: number; total: number | null }>({ done: 0, total: null });
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'progress') setAt({ done: event.done, total: event.total });
      }),
    [],
  );
  const stop = () => void api.exchange.cancel();
  return at.total === null ? (
    <Progress label={label} done={at.done} noun="rows" onCancel={stop} />
  ) : (
    <Progress
      label={label}
      done={Math.floor((at.done / Math.max(1, at.total)) * perCent)}
      total={perCent}
      noun="per cent"
      onCancel={stop}
    />
  );
}
