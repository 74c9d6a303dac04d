import { createRoot } from 'react-dom/client';
import { api } from './lib/api';
const el = document.getElementById('root')!;
createRoot(el).render(
  <button
    onClick={async () => {
      el.append(JSON.stringify(await api.session.status()));
    }}
  >
    Status
  </button>,
);
