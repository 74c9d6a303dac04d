import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import type { AppEvent } from '@shared/contract/events';
import { appOrigin } from '../ipc/trust';
import { preloadFile } from './partition';
import type { PrefsFile } from '../session/prefs';

/** SECURITY: the page has no Node, no shared world with the preload, no developer tools when packaged. */
export function webPreferences(preload: string, session: Session, packaged: boolean) {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    // Dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: !packaged,
  };
}

const smallest = { width: 1024, height: 640 };
const usual = { width: 1280, height: 800 };

/** The remembered place when a screen still shows it, the usual size otherwise. */
function place(prefs: PrefsFile) {
  const saved = prefs.get().window;
  if (!saved) return usual;
  const area = screen.getDisplayMatching(saved).workArea;
  const visible =
    saved.x < area.x + area.width - 100 &&
    saved.x + saved.width > area.x + 100 &&
    saved.y >= area.y - 20 &&
    saved.y < area.y + area.height - 60;
  const { width, height } = saved;
  return visible ? { x: saved.x, y: saved.y, width, height } : { width, height };
}

export interface WindowOptions {
  prefs: PrefsFile;
  session: Session;
  packaged: boolean;
  developerUrl?: string | undefined;
  /** Somebody used the keyboard or the mouse. */
  onInput(): void;
}

export function openMainWindow(options: WindowOptions): BrowserWindow {
  const { prefs, session, packaged, developerUrl } = options;
  const window = new BrowserWindow({
    ...place(prefs),
    minWidth: smallest.width / 2,
    minHeight: smallest.height / 2,
    show: false,
    title: 'Parent Partner Desk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191e' : '#ffffff',
    webPreferences: webPreferences(preloadFile(), session, packaged),
  });
  // SECURITY: before anything is drawn.
  window.setContentProtection(prefs.get().hiddenFromSharing);
  if (prefs.get().window?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    prefs.set({ window: { ...bounds, maximized: window.isMaximized() } });
  });
  window.webContents.on('input-event', () => options.onInput());
  void window.loadURL(developerUrl ?? `${appOrigin}/index.html`);
  return window;
}

export function sendEvent(window: BrowserWindow | undefined, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('event', event);
}
