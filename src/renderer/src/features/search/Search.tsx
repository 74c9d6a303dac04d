import { SearchBox } from '@renderer/ui/picker/SearchBox';
import type { Option } from '@renderer/ui/picker/option';
import { fold } from '@renderer/ui/picker/option';
import type { ReactNode } from 'react';
import { additions, places } from '../../app/places';
import { sectionTitles, settingsSections } from '../settings/sections';
import { api } from '../../lib/api';

interface Props {
  go: (path: string) => void;
}

const commands = [
  ...places.map(({ path, label }) => ({ path, label: `Go to ${label}` })),
  ...additions.map(({ path, label }) => ({ path, label: `Add: ${label}` })),
  ...settingsSections.map((section) => ({
    path: `/settings?section=${section}`,
    label: `Settings: ${sectionTitles[section]}`,
  })),
  { path: '/settings/history', label: 'Settings: History of changes' },
];

/** Commands of which a word starts with each word that was typed. */
function matchingCommands(text: string): Option[] {
  const typed = fold(text).trim().split(/\s+/);
  return commands
    .filter(({ label }) => {
      const words = fold(label).split(/[\s:]+/);
      return typed.every((start) => words.some((word) => word.startsWith(start)));
    })
    .map(({ path, label }) => ({ id: path, label, group: 'Commands' }));
}

/** People, families by number, and commands. The id of an option is where it leads. */
async function find(text: string): Promise<readonly Option[]> {
  const found = await api.search.find({ text });
  const records = found.map(({ path, label, detail, group }) => ({
    id: path,
    label,
    detail: detail ?? undefined,
    group,
  }));
  return [...records, ...matchingCommands(text)];
}

/** The one search of the program (Ctrl+K). */
export function Search({ go }: Props): ReactNode {
  return <SearchBox search={find} onPick={(option) => go(option.id)} />;
}
