import { useEffect, useRef } from 'react';

type Handler = () => void;
const handlers = new Map<string, Handler[]>();

/** Runs a command of the menu by its id; the newest listener answers. Unknown ones do nothing. */
export function runCommand(id: string): void {
  handlers.get(id)?.at(-1)?.();
}

/** Answers a command of the menu while the component is on screen. */
export function useCommand(id: string, handler: Handler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const answer = () => latest.current();
    handlers.set(id, [...(handlers.get(id) ?? []), answer]);
    return () => {
      handlers.set(
        id,
        (handlers.get(id) ?? []).filter((one) => one !== answer),
      );
    };
  }, [id]);
}
