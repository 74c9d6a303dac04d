import { join } from 'node:path';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';
import type { Clock } from '@shared/dates';
import { keepBackupIfChanged } from '../backup/keep-backup';
import { makeHandlers } from '../features/handlers';
import { reportPages } from '../features/reports/report-pages';
import { readSettings } from '../features/settings/settings.service';
import { registerIpc } from '../ipc/register';
import { logUnexpected } from '../log';
import { Busy } from '../session/busy';
import { PrefsFile } from '../session/prefs';
import { Session } from '../session/session';
import { Upkeep } from '../session/upkeep';
import { VaultPlace } from '../session/vault-place';
import {
  chooseBackup,
  chooseFileToSave,
  chooseFolder,
  choosePackage,
  chooseSpreadsheet,
} from './dialogs';
import { watchForLock } from './lock-triggers';
import { buildMenu } from './menu';
import { appPath } from './paths';
import { makePartition } from './partition';
import { Printer } from './pdf';
import { openMainWindow, sendEvent } from './window';

/** Milliseconds that a window has to save its drafts before the vault closes anyway. */
const lockGrace = 1500;
/** Milliseconds between two looks at what goes on beside the work. */
const upkeepEvery = 30_000;

export interface DeskOptions {
  clock: Clock;
  /** Folder for everything the program writes by itself. */
  home: string;
  /** Set when the program must not hold people's data: shown before unlocking. */
  notice: string | null;
  developerUrl: string | undefined;
}

/** Wires the window, the vault and what connects them. */
export function startDesk({ clock, home, notice, developerUrl }: DeskOptions): void {
  const prefs = new PrefsFile(join(home, 'preferences.json'));
  const given = app.commandLine.getSwitchValue('vault') || null;
  const place = new VaultPlace({ home, given, prefs });
  const busy = new Busy();
  let window: BrowserWindow | undefined;

  const session = new Session(
    {
      dir: () => place.dir,
      migrations: appPath('drizzle'),
      clock,
    },
    {
      changed: (state) => {
        sendEvent(window, { type: 'session-changed', state });
        if (place.isSample && state === 'locked') void leaveSample();
      },
    },
  );
  /** Locking is the way out of the sample office, whoever locks. */
  const leaveSample = async () => {
    await session.closed();
    place.leaveSample();
    sendEvent(window, { type: 'session-changed', state: session.state });
  };

  /** The window saves its drafts and answers with session.lock; one that hangs is not waited for. */
  const requestLock = () => {
    if (session.state !== 'ready' || busy.isBusy) return;
    sendEvent(window, { type: 'locking' });
    setTimeout(() => session.lock(), lockGrace);
  };
  const triggers = watchForLock({
    isOpen: () => session.state === 'ready' && !busy.isBusy,
    minutes: () => readSettings(session.vault.office.read).auto_lock_minutes,
    warn: (seconds) => sendEvent(window, { type: 'idle-warning', seconds }),
    lock: requestLock,
  });

  const developerOrigin = developerUrl && new URL(developerUrl).origin;
  const partition = makePartition(developerOrigin);
  const printer = new Printer({ session: partition, packaged: app.isPackaged, developerUrl });
  const applyPrefs = () => {
    nativeTheme.themeSource = prefs.get().theme;
    window?.setContentProtection(prefs.get().hiddenFromSharing);
  };
  applyPrefs();

  registerIpc({
    handlers: makeHandlers({
      session,
      prefs,
      busy,
      clock,
      notice,
      version: app.getVersion(),
      prefsChanged: applyPrefs,
      place,
      samplePackage: appPath('resources', 'sample-office'),
      stay: triggers.touch,
      chooseFile: (options) => chooseFileToSave(window, options),
      chooseFolder: (title) => chooseFolder(window, title),
      choosePackage: (kind) => choosePackage(window, kind),
      chooseBackup: () => chooseBackup(window),
      beforeImport: async () => {
        await keepBackupIfChanged(session.vault, { reason: 'import' });
      },
      chooseSpreadsheet: () => chooseSpreadsheet(window),
      pages: printer,
      progress: (event) => sendEvent(window, { type: 'progress', ...event }),
      renderPdf: (month) => printer.pdf(reportPages(session.vault.office.read, month)),
      printPages: (month) => printer.print(reportPages(session.vault.office.read, month)),
    }),
    office: () => (session.state === 'ready' ? session.vault.office : undefined),
    isBusy: () => busy.isBusy,
    developerOrigin,
    log: logUnexpected,
    onDamage: () => session.damageFound(),
  });

  const upkeep = new Upkeep(session, {
    isBusy: () => busy.isBusy,
    onBackup: () => sendEvent(window, { type: 'backup-finished' }),
  });
  setInterval(() => void upkeep.tick(), upkeepEvery);

  const open = () => {
    window = openMainWindow({
      prefs,
      session: partition,
      packaged: app.isPackaged,
      developerUrl,
      onInput: triggers.touch,
    });
  };
  Menu.setApplicationMenu(
    buildMenu((command) => sendEvent(window, { type: 'menu', command }), !app.isPackaged),
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
  let isClosed = false;
  app.on('will-quit', (event) => {
    session.lock();
    if (isClosed) return;
    // The last backup is made and the file closed in order before the process ends.
    event.preventDefault();
    void session.closed().finally(() => {
      isClosed = true;
      // Not from within this event: when nothing was open the answer is there at once, and asking to
      // quit while quitting is being refused is not heard.
      setImmediate(() => app.quit());
    });
  });
}
