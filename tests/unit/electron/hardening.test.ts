import { EventEmitter } from 'node:events';
import { hardenApp, hardenSession } from '@main/electron/hardening';
import { webPreferences } from '@main/electron/window';
import type { Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { app } = vi.hoisted(() => ({
  app: { listeners: new Map<string, (...args: never[]) => void>() },
}));

vi.mock('electron', () => ({
  app: { on: (name: string, run: (...args: never[]) => void) => app.listeners.set(name, run) },
  BrowserWindow: {},
  nativeTheme: {},
  screen: {},
  session: {},
}));

type Answer = (value: unknown) => void;

/** Notes what it is told, as Electron's session would. */
class StandInSession extends EventEmitter {
  permission: ((contents: unknown, name: string, answer: Answer) => void) | undefined;
  check: ((contents: unknown, name: string) => boolean) | undefined;
  device: ((details: unknown) => boolean) | undefined;
  request: ((details: { url: string }, answer: Answer) => void) | undefined;

  setPermissionRequestHandler = (handler: typeof this.permission) =>
    void (this.permission = handler);
  setPermissionCheckHandler = (handler: typeof this.check) => void (this.check = handler);
  setDevicePermissionHandler = (handler: typeof this.device) => void (this.device = handler);
  webRequest = {
    onBeforeRequest: (handler: typeof this.request) => void (this.request = handler),
  };
}

function hardened(developerOrigin?: string): StandInSession {
  const session = new StandInSession();
  hardenSession(session as unknown as Session, developerOrigin);
  return session;
}

const answerOf = (ask: (answer: Answer) => void) => {
  const answer = vi.fn<Answer>();
  ask(answer);
  expect(answer).toHaveBeenCalledTimes(1);
  return answer.mock.calls[0]![0];
};

describe('the page', () => {
  it.each([true, false])('has no Node and its own world (packaged: %s)', (packaged) => {
    expect(webPreferences('/preload.cjs', {} as Session, packaged)).toEqual({
      preload: '/preload.cjs',
      session: {},
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // Developer tools would show records to whoever opens them.
      devTools: !packaged,
    });
  });
});

describe('whatever a page tries', () => {
  const contents = Object.assign(new EventEmitter(), {
    opened: undefined as (() => { action: string }) | undefined,
    setWindowOpenHandler(handler: () => { action: string }) {
      this.opened = handler;
    },
  });

  beforeEach(() => {
    contents.removeAllListeners();
    hardenApp();
    const created = app.listeners.get('web-contents-created');
    created?.(...([{}, contents] as unknown as never[]));
  });

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])(
    '%s is stopped',
    (name) => {
      const preventDefault = vi.fn<() => void>();
      contents.emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledTimes(1);
    },
  );

  it('no window is opened', () => {
    expect(contents.opened?.()).toEqual({ action: 'deny' });
  });
});

describe('the web session', () => {
  it.each([
    'notifications',
    'geolocation',
    'media',
    'clipboard-read',
    'openExternal',
    'hid',
    'usb',
  ])('gives no permission for %s', (name) => {
    const session = hardened();
    expect(answerOf((answer) => session.permission!({}, name, answer))).toBe(false);
    expect(session.check!({}, name)).toBe(false);
    expect(session.device!({ deviceType: name })).toBe(false);
  });

  it.each([
    ['app://bundle/index.html', false],
    ['https://example.org/', true],
    ['http://localhost:5173/', true],
    ['file:///etc/passwd', true],
    ['wss://example.org/', true],
  ])('a request for %s is cancelled: %s', (url, cancel) => {
    expect(answerOf((answer) => hardened().request!({ url }, answer))).toEqual({ cancel });
  });

  it('reaches the development server while developing, and no other', () => {
    const session = hardened('http://localhost:5173');
    const cancelled = (url: string) => answerOf((answer) => session.request!({ url }, answer));
    expect(cancelled('http://localhost:5173/src/main.tsx')).toEqual({ cancel: false });
    expect(cancelled('ws://localhost:5173/')).toEqual({ cancel: false });
    expect(cancelled('http://localhost:5174/')).toEqual({ cancel: true });
  });

  it('downloads nothing', () => {
    const preventDefault = vi.fn<() => void>();
    hardened().emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
  });
});
