import { ipcMain } from 'electron';
import { dispatch, type DispatchDeps } from './dispatch';

/** Connects Electron's one request channel to the dispatcher. */
export function registerIpc(deps: DispatchDeps): void {
  ipcMain.handle('rpc', (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    const isMainFrame = frame !== null && frame === event.sender.mainFrame;
    return dispatch(deps, name, input, { url: frame?.url ?? null, isMainFrame });
  });
}
