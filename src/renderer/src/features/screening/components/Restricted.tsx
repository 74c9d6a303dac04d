import { IconLock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RestrictedPart } from '@shared/contract/screening';
import { Button } from '@renderer/ui/base/Button';
import { Notice } from '@renderer/ui/feedback/Notice';
import { useEffect, useRef, type ReactNode } from 'react';
import { api } from '../../../lib/api';
import styles from '../screening.module.css';

interface Props {
  personId: number;
  part: RestrictedPart;
  /** What is behind it: 'what they told of their own case'. */
  what: string;
  openLabel: string;
  children: (opened: number, hide: () => void) => ReactNode;
}

/** Something restricted, hidden until it is asked for. Every opening is kept in the history. */
export function Restricted({ personId, part, what, openLabel, children }: Props): ReactNode {
  const client = useQueryClient();
  const content = useRef<HTMLDivElement>(null);
  const opening = useMutation({
    mutationFn: () => api.screening.open({ personId, part }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['history'] }),
    gcTime: 0,
  });
  const opened = opening.data?.opened;
  useEffect(() => {
    // The button that was pressed is gone; reading goes on where it was.
    if (opened !== undefined) content.current?.focus({ preventScroll: true });
  }, [opened]);
  if (opened !== undefined) {
    return (
      <div ref={content} tabIndex={-1} className={styles['opened']}>
        {children(opened, opening.reset)}
      </div>
    );
  }
  return (
    <div className={styles['closed']}>
      <p>Hidden: {what}. That you looked is kept in the history.</p>
      {opening.error && <Notice tone="error">{opening.error.message}</Notice>}
      <div>
        <Button icon={IconLock} loading={opening.isPending} onClick={() => opening.mutate()}>
          {openLabel}
        </Button>
      </div>
    </div>
  );
}
