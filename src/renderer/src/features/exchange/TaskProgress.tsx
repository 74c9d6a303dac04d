import { Button } from '@renderer/ui/base/Button';
import { formatCount } from '@shared/parse/format';
import { useEffect, useState, type ReactNode } from 'react';
import { api, listen } from '../../lib/api';
import styles from './exchange.module.css';

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
  const share = at.total ? Math.min(1, at.done / at.total) : undefined;
  return (
    <div className={styles['task']}>
      <label className={styles['progress']}>
        {label}
        {share === undefined ? '' : `, ${formatCount(Math.round(share * 100))} %`}
        <progress value={share} max={1} />
      </label>
      <Button size="small" onClick={() => void api.exchange.cancel()}>
        Stop
      </Button>
    </div>
  );
}
