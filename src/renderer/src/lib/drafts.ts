import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from './api';

type Flush = () => Promise<void>;
const flushers = new Set<Flush>();

/** Saves every draft that waits, at once: before locking and before quitting. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}

export interface Draft<V> {
  /** The draft found when the form opened; undefined while looking, null when there is none. */
  found: V | null | undefined;
  /** When it was last written, for "Draft saved 2:41 PM"; null before the first time. */
  savedAt: string | null;
  /** Call on every change; writes one second after typing pauses. */
  change(values: V): void;
  /** Writes now what waits. */
  flush(): Promise<void>;
  /** The form was saved or given up: the draft goes. */
  discard(): Promise<void>;
}

const pause = 1000;

/**
 * Keeps what is being typed as a draft in the encrypted file, so that a lock or a crash loses at most
 * the last second. `form` names the kind of form, `subject` the record (or 'new').
 */
export function useDraft<V>(form: string, subject: string): Draft<V> {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const waiting = useRef<{ values: V } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stored = useQuery({
    queryKey: ['drafts', form, subject],
    queryFn: () => api.drafts.get({ form, subject }),
    // A form that opens again must find what was written since.
    staleTime: 0,
    gcTime: 0,
  });

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const due = waiting.current;
    if (!due) return;
    waiting.current = null;
    const saved = await api.drafts.save({ form, subject, body: JSON.stringify(due.values) });
    setSavedAt(saved.savedAt);
  }, [form, subject]);

  useEffect(() => {
    const now = () => void flush();
    flushers.add(flush);
    window.addEventListener('blur', now);
    return () => {
      flushers.delete(flush);
      window.removeEventListener('blur', now);
      now();
    };
  }, [flush]);

  const change = useCallback(
    (values: V) => {
      waiting.current = { values };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    waiting.current = null;
    setSavedAt(null);
    await api.drafts.remove({ form, subject });
  }, [form, subject]);

  const found = stored.isPending ? undefined : parse<V>(stored.data?.body);
  return { found, savedAt: savedAt ?? stored.data?.savedAt ?? null, change, flush, discard };
}

function parse<V>(body: string | undefined): V | null {
  return body === undefined ? null : (JSON.parse(body) as V);
}
