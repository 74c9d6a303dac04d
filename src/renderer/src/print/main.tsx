import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { api } from '../lib/api';
import { ReportDocument } from './report/ReportDocument';
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
  const month = new URLSearchParams(window.location.search).get('month');
  if (!root || !month) throw new Error('print.html was opened without a month');
  const view = await api.reports.view({ month });
  document.title = `${view.program.name}, monthly report ${month}`;
  flushSync(() => createRoot(root).render(<ReportDocument view={view} />));
  await fontsReady();
  await Promise.all([...document.images].map((image) => image.decode()));
}

window.printReady = render();
