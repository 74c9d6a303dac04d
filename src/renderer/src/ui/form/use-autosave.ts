import { useEffect, useMemo, useRef } from 'react';

export interface Autosave<V> {
  /** Give it to useAppForm as `onValuesChange`. */
  onValuesChange: (values: V) => void;
  /** Saves at once what is waiting: on blur, before locking, before leaving. */
  flush: () => void;
}

/** Saves a draft a second after typing pauses, and at once when its page goes away. */
export function useAutosave<V>(save: (values: V) => void, delay = 1000): Autosave<V> {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const autosave = useMemo(() => {
    let waiting: { values: V } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      clearTimeout(timer);
      if (!waiting) return;
      const { values } = waiting;
      waiting = null;
      latest.current(values);
    };
    return {
      flush,
      onValuesChange: (values: V) => {
        waiting = { values };
        clearTimeout(timer);
        timer = setTimeout(flush, delay);
      },
    };
  }, [delay]);
  useEffect(() => {
    window.addEventListener('blur', autosave.flush);
    return () => {
      window.removeEventListener('blur', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return autosave;
}
