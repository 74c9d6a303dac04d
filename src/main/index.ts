import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type Clock, systemClock } from '@shared/dates';
import { useNativeBinding } from './db/open';
import { startDesk } from './electron/desk-window';
import { hardenApp } from './electron/hardening';
import { runCommand } from './electron/headless';
import { homeFolder } from './electron/paths';
import { registerScheme } from './electron/protocol';
import { headlessWords } from './headless/run';

const developing = !app.isPackaged;
const home = homeFolder();
const words = headlessWords(process.argv, { packaged: app.isPackaged });

/** Tests and demonstrations set the day; a packaged program always takes the real one. */
function chooseClock(): Clock {
  const today = developing ? process.env['PPD_TODAY'] : undefined;
  return today ? { ...systemClock, today: () => today } : systemClock;
}

/** Said before unlocking when the runtime is too old for people's data. */
function runtimeNotice(): string | null {
  const old = process.env['PPD_OLD_RUNTIME'];
  return developing && old
    ? `This runs on Electron ${old}, which is out of support. It is for development and tests: keep no real data in it.`
    : null;
}

function start(): void {
  if (words) void runCommand(words);
  else {
    startDesk({
      clock: chooseClock(),
      home,
      notice: runtimeNotice(),
      developerUrl: developing ? process.env['ELECTRON_RENDERER_URL'] : undefined,
    });
  }
}

// What the program writes is for this user alone.
process.umask(0o077);
useNativeBinding(developing ? process.env['PPD_NATIVE_BINDING'] : undefined);
// A command keeps a profile of its own, for its time only, so that it can run beside the open window.
app.setPath('userData', words ? mkdtempSync(join(tmpdir(), 'ppd-')) : join(home, 'profile'));
// Without this guard Electron started as root would try to sandbox itself for ever.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
hardenApp();
if (words || app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
