// A window for the component gallery, under the product's own content policy.
const { app, BrowserWindow, net, protocol } = require('electron');
const { join, normalize } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = join(__dirname, '../../../../out/gallery');
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'";

app.whenReady().then(() => {
  // Nothing leaves the machine: every https address is answered from the built files.
  protocol.handle('https', async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const response = await net.fetch(pathToFileURL(join(root, path)).toString());
    const headers = new Headers(response.headers);
    headers.set('Content-Security-Policy', policy);
    return new Response(response.body, { status: response.status, headers });
  });
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    show: true,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  });
  return window.loadURL('https://gallery.invalid/gallery.html');
});
app.on('window-all-closed', () => app.quit());
