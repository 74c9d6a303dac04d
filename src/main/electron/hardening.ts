import { app, type Session } from 'electron';
import { isAllowedRequest } from './allowed-request';

/**
 * SECURITY: what no page may do, whatever code it runs (docs/security.md lists each with its test).
 */
export function hardenApp(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** SECURITY: no permission is ever granted, and no request leaves the program. */
export function hardenSession(session: Session, developerOrigin?: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, developerOrigin) });
  });
  session.on('will-download', (event) => event.preventDefault());
}
