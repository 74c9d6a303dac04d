export interface SenderInfo {
  /** URL of the frame that sent the message; null when the frame is gone. */
  url: string | null;
  isMainFrame: boolean;
}

/** Where the window's documents come from. */
export const appOrigin = 'app://bundle';

/**
 * True only for the main frame of our own document. Compared by parsed origin, never by prefix:
 * 'app://bundle.evil' and 'https://x/?app://bundle' are not ours.
 * SECURITY: every message passes here before anything else is looked at.
 * @param developerOrigin origin of the development server; undefined in a packaged program
 */
export function isTrustedSender(sender: SenderInfo, developerOrigin?: string): boolean {
  if (!sender.isMainFrame || !sender.url) return false;
  let url: URL;
  try {
    url = new URL(sender.url);
  } catch {
    return false;
  }
  if (url.username || url.password) return false;
  if (`${url.protocol}//${url.host}` === appOrigin) return true;
  return developerOrigin !== undefined && url.origin === developerOrigin;
}
