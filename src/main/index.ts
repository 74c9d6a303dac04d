import { join } from 'node:path';
import { app, Menu, nativeTheme, session as electronSession, type BrowserWindow } from 'electron';
import { type Clock, systemClock } from '@shared/dates';
import { useNativeBinding } from './db/open';
import { hardenApp, hardenSession } from './electron/hardening';
import { watchForLock } from './electron/lock-triggers';
import { chooseFileToSave } from './electron/dialogs';
import { buildMenu } from './electron/menu';
import { appPath, homeFolder } from './electron/paths';
import { Printer } from './electron/pdf';
import { registerScheme, serveAssets } from './electron/protocol';
import { openMainWindow, sendEvent } from './electron/window';
import { makeHandlers } from './features/handlers';
import { reportPages } from './features/reports/report-pages';
import { registerIpc } from './ipc/register';
import { logUnexpected } from './log';
import { PrefsFile } from './session/prefs';
import { Session } from './session/session';

const developing = !app.isPackaged;
const developerUrl = developing ? process.env['ELECTRON_RENDERER_URL'] : undefined;
const home = homeFolder();
const lockGrace = 1500;

/** Tests and demonstrations set the day; a packaged program always takes the real one. */
function chooseClock(): Clock {
  const today = developing ? process.env['PPD_TODAY'] : undefined;
  return today ? { ...systemClock, today: () => today } : systemClock;
}

function startWindow(): void {
  const clock = chooseClock();
  const prefs = new PrefsFile(join(home, 'preferences.json'));
  const vaultDir = app.commandLine.getSwitchValue('vault') || null;
  let window: BrowserWindow | undefined;

  const session = new Session(
    {
      dir: () => vaultDir ?? prefs.get().vaultDir ?? join(home, 'vault'),
      migrations: appPath('drizzle'),
      clock,
    },
    { changed: (state) => sendEvent(window, { type: 'session-changed', state }) },
  );

  /** The window saves its drafts and answers with session.lock; a window that hangs is not waited for. */
  const requestLock = () => {
    if (session.state !== 'ready') return;
    sendEvent(window, { type: 'locking' });
    setTimeout(() => session.lock(), lockGrace);
  };

  const triggers = watchForLock({
    isOpen: () => session.state === 'ready',
    minutes: () => 10,
    warn: (seconds) => sendEvent(window, { type: 'idle-warning', seconds }),
    lock: requestLock,
  });

  const partition = electronSession.fromPartition('desk');
  serveAssets(partition, join(app.getAppPath(), 'out', 'renderer'));
  hardenSession(partition, developerUrl && new URL(developerUrl).origin);

  const printer = new Printer({
    session: partition,
    preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
    packaged: app.isPackaged,
    developerUrl,
  });

  const applyTheme = () => {
    nativeTheme.themeSource = prefs.get().theme;
  };
  applyTheme();

  registerIpc({
    handlers: makeHandlers({
      session,
      prefs,
      version: app.getVersion(),
      clock,
      notice: null,
      themeChanged: applyTheme,
      stay: triggers.touch,
      chooseFile: (options) => chooseFileToSave(window, options),
      renderPdf: (month) => printer.pdf(reportPages(session.vault.office.read, month)),
      printPages: (month) => printer.print(reportPages(session.vault.office.read, month)),
    }),
    office: () => (session.state === 'ready' ? session.vault.office : undefined),
    isBusy: () => false,
    developerOrigin: developerUrl && new URL(developerUrl).origin,
    log: logUnexpected,
    onDamage: () => {},
  });

  const open = () => {
    window = openMainWindow({
      prefs,
      session: partition,
      outFolder: join(app.getAppPath(), 'out'),
      packaged: app.isPackaged,
      developerUrl,
      onInput: triggers.touch,
    });
  };
  Menu.setApplicationMenu(
    buildMenu((command) => sendEvent(window, { type: 'menu', command }), developing),
  );
  open();
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (!window || window.isDestroyed()) open();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => session.lock());
}

// What the program writes is for this user alone.
process.umask(0o077);
useNativeBinding(developing ? process.env['PPD_NATIVE_BINDING'] : undefined);
app.setPath('userData', join(home, 'profile'));
// Without this guard Electron started as root would try to sandbox itself for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
hardenApp();
if (app.requestSingleInstanceLock()) void app.whenReady().then(startWindow);
else app.quit();
