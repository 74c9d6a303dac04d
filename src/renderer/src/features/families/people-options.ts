import { displayName } from '@shared/domain/people/names';
import type { Option } from '@renderer/ui/picker/option';
import { api } from '../../lib/api';

const asOption = ({ id, label, detail }: { id: number; label: string; detail: string | null }) => ({
  id: String(id),
  label,
  detail: detail ?? undefined,
});

/** Anyone in the program by the name; the value is the person's id. */
export const searchPeople = async (text: string): Promise<Option[]> =>
  (await api.people.find({ text })).map(asOption);

/** The names of people whose ids a restored draft holds. */
export const lookupPeople = (ids: readonly string[]): Promise<Option[]> =>
  Promise.all(
    ids.map(async (id) => ({ id, label: displayName(await api.people.get({ id: Number(id) })) })),
  );

/** Families by number or a parent's name; the value is the family's id. */
export const searchFamilies = async (text: string): Promise<Option[]> =>
  (await api.families.find({ text })).map(asOption);

export const lookupFamilies = (ids: readonly string[]): Promise<Option[]> =>
  Promise.all(
    ids.map(async (id) => ({ id, label: (await api.families.get({ id: Number(id) })).number })),
  );

/** Parents by name or family number; the value is the parent's id. */
export const searchParents = async (text: string): Promise<Option[]> =>
  (await api.families.findParents({ text })).map(asOption);
