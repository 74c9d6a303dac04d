import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { documents } from './documents';
import './print.css';

declare global {
  interface Window {
    /** Settles when the pages are complete, fonts included; the main process waits for it. */
    printReady: Promise<void>;
  }
}

/** Chromium may hold back frames of a hidden window; fonts load all the same. */
async function fontsReady(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, 5000));
  await Promise.race([
    Promise.all([
      document.fonts.load("400 10pt 'Public Sans'"),
      document.fonts.load("600 10pt 'Public Sans'"),
      document.fonts.ready,
    ]),
    late,
  ]);
}

async function render(): Promise<void> {
  const root = document.getElementById('root');
  const query = new URLSearchParams(window.location.search);
  const name = query.get('document') ?? '';
  const load = Object.hasOwn(documents, name) ? documents[name] : undefined;
  if (!root || !load) throw new Error(`there is no document "${name}" to print`);
  const { title, content } = await load(query);
  document.title = title;
  flushSync(() => createRoot(root).render(content));
  await fontsReady();
  await Promise.all([...document.images].map((image) => image.decode()));
}

window.printReady = render();
