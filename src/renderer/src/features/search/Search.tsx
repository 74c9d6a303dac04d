import { SearchBox } from '@renderer/ui/picker/SearchBox';
import type { Option } from '@renderer/ui/picker/option';
import { fold } from '@renderer/ui/picker/option';
import type { ReactNode } from 'react';
import { additions, places } from '../../app/places';
import { api } from '../../lib/api';

interface Props {
  go: (path: string) => void;
}

const commands = [
  ...places.map(({ path, label }) => ({ path, label: `Go to ${label}` })),
  ...additions.map(({ path, label }) => ({ path, label: `Add: ${label}` })),
];

/** Commands whose words start with what was typed. */
function matchingCommands(text: string): Option[] {
  const typed = fold(text).trim();
  return commands
    .filter(({ label }) =>
      fold(label)
        .split(/[\s:]+/)
        .some((word) => word.startsWith(typed)),
    )
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
