/** Only our own files, and the development server while developing. */
export function isAllowedRequest(text: string, developerOrigin?: string): boolean {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol === 'app:' || url.protocol === 'data:' || url.protocol === 'devtools:')
    return true;
  if (developerOrigin === undefined) return false;
  return url.origin === developerOrigin || url.origin === developerOrigin.replace(/^http/, 'ws');
}
