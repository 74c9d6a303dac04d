import { formatStampTime } from '@shared/parse/format-date';
import { useEffect, useRef } from 'react';
import type { Draft } from '../../lib/drafts';
import { statusLine } from '../../lib/status-line';
import { zone } from './stamps';

export interface FormDraft<V> {
  /** Give it to useAppForm as `onValuesChange`. */
  keep: (values: V) => void;
  /** The form starts afresh with these values: they are nothing to keep. */
  restart: (fresh: V) => Promise<void>;
  /** 'Draft saved 2:41 PM', or nothing when there is none. */
  status: string | null;
}

/**
 * Keeps a form's draft once something was typed, and drops it when all of that was taken back: opening
 * a form leaves nothing behind.
 * @param fresh the values of the form before anything was typed
 */
export function useFormDraft<V>(draft: Draft<V>, fresh: V): FormDraft<V> {
  const untouched = useRef(JSON.stringify(fresh));
  const status =
    draft.savedAt === null ? null : `Draft saved ${formatStampTime(draft.savedAt, zone)}`;
  useEffect(() => {
    statusLine.set(status);
    return () => statusLine.set(null);
  }, [status]);
  return {
    status,
    keep: (values) => {
      if (JSON.stringify(values) === untouched.current) void draft.discard();
      else draft.change(values);
    },
    restart: async (values) => {
      untouched.current = JSON.stringify(values);
      await draft.discard();
    },
  };
}
