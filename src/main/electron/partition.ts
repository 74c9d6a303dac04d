import { session, type Session } from 'electron';
import { hardenSession } from './hardening';
import { appPath } from './paths';
import { serveAssets } from './protocol';

/**
 * The web session of all our windows: in memory only, so that no cache of what was on screen reaches the
 * disk, without network and without permissions.
 */
export function makePartition(developerOrigin?: string): Session {
  const partition = session.fromPartition('desk', { cache: false });
  serveAssets(partition, appPath('out', 'renderer'));
  hardenSession(partition, developerOrigin);
  return partition;
}

/** The one script between page and program. */
export const preloadFile = () => appPath('out', 'preload', 'index.cjs');
