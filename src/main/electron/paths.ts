import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * The folder for everything the program writes by itself: per user, local, never roaming (a roaming
 * profile would copy the data to a server at log-off). PPD_HOME moves it, for tests and for IT.
 */
export function homeFolder(): string {
  if (process.env['PPD_HOME']) return process.env['PPD_HOME'];
  if (process.platform === 'win32') {
    return join(
      process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'),
      'ParentPartnerDesk',
    );
  }
  if (process.platform === 'darwin') return join(app.getPath('appData'), 'ParentPartnerDesk');
  return join(
    process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'),
    'parent-partner-desk',
  );
}

export const appPath = (...parts: string[]) => join(app.getAppPath(), ...parts);
