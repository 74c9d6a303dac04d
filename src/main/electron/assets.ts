import { extname, join, normalize, sep } from 'node:path';
import { appOrigin } from '../ipc/trust';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/**
 * The file a request for app://bundle/… means, or undefined when it is refused.
 * SECURITY: only GET, only our host, only known file types, only inside `root`.
 */
export function resolveAsset(
  root: string,
  request: { url: string; method: string },
): { file: string; type: string } | undefined {
  if (request.method !== 'GET') return undefined;
  let url: URL;
  let path: string;
  try {
    url = new URL(request.url);
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (`${url.protocol}//${url.host}` !== appOrigin) return undefined;
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..'))
    return undefined;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  const type = types[extname(file)];
  if (!type || !file.startsWith(root + sep)) return undefined;
  return { file, type };
}

/**
 * SECURITY: no script but our own files, no network, no frames, no forms sent anywhere.
 * Styles allow inline ones because the component library sets sizes and colours on elements.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');
