import { contextBridge, ipcRenderer } from 'electron';
import type { AppEvent } from '@shared/contract/events';

const bridge = {
  invoke: (method: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('rpc', method, input),
  /** @returns a function that stops listening */
  listen(listener: (event: AppEvent) => void): () => void {
    const forward = (_: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on('event', forward);
    return () => ipcRenderer.off('event', forward);
  },
};

export type Bridge = typeof bridge;
contextBridge.exposeInMainWorld('bridge', bridge);
