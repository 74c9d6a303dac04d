import { Menu, type MenuItemConstructorOptions } from 'electron';

interface Entry {
  label: string;
  command: string;
  key?: string;
}

const add: Entry[] = [
  { label: 'Log a contact', command: 'add-contact', key: 'CmdOrCtrl+N' },
  { label: 'Nomination or inquiry', command: 'add-candidate' },
  { label: 'Request for a parent partner', command: 'add-request' },
  { label: 'Supervision note', command: 'add-supervision' },
];

const places: Entry[] = [
  { label: 'Today', command: 'go-today', key: 'Alt+1' },
  { label: 'Recruitment', command: 'go-recruitment', key: 'Alt+2' },
  { label: 'Training', command: 'go-training', key: 'Alt+3' },
  { label: 'Matches', command: 'go-matches', key: 'Alt+4' },
  { label: 'Families and requests', command: 'go-families', key: 'Alt+5' },
  { label: 'Supervision', command: 'go-supervision', key: 'Alt+6' },
  { label: 'Log', command: 'go-log', key: 'Alt+7' },
  { label: 'People', command: 'go-people', key: 'Alt+8' },
  { label: 'Reports', command: 'go-reports', key: 'Alt+9' },
  { label: 'Settings', command: 'go-settings' },
];

/** All commands of the window with their keys, in the platform's own menu. */
export function buildMenu(send: (command: string) => void, developing: boolean): Menu {
  const item = ({ label, command, key }: Entry): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(key ? { accelerator: key } : {}),
  });
  const template: MenuItemConstructorOptions[] = [
    {
      label: '&File',
      submenu: [
        { label: 'Add', submenu: add.map(item) },
        { type: 'separator' },
        item({ label: 'Print', command: 'print', key: 'CmdOrCtrl+P' }),
        item({ label: 'Lock', command: 'lock', key: 'CmdOrCtrl+L' }),
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        item({ label: 'Search', command: 'search', key: 'CmdOrCtrl+K' }),
        item({ label: 'Undo the last change', command: 'undo-change' }),
      ],
    },
    { label: '&Go', submenu: places.map(item) },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
        ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: '&Help',
      submenu: [
        item({ label: 'Help for this screen', command: 'help', key: 'F1' }),
        item({ label: 'Keyboard', command: 'keyboard', key: 'CmdOrCtrl+/' }),
        item({ label: 'About', command: 'about' }),
      ],
    },
  ];
  return Menu.buildFromTemplate(template);
}
