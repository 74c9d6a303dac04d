import { filterOptions, type Option } from '@renderer/ui/picker/option';

export const people: Option[] = [
  { id: 'p1', label: 'Ana Lopez', detail: 'Parent partner, Eastside', group: 'People' },
  { id: 'p2', label: 'Ana Lopez', detail: 'Trainee, fall cohort', group: 'People' },
  { id: 'p3', label: 'Anders Whitfield', detail: 'Caseworker, Unit 4', group: 'People' },
  { id: 'p4', label: 'José Reyes', detail: 'Parent partner, Northgate', group: 'People' },
  { id: 'p5', label: 'Fatima Hassan', detail: 'Parent, family 2026-014', group: 'People' },
  {
    id: 'p6',
    label: 'Maria-Fernanda Alejandra Villanueva de la Cruz y Montenegro',
    detail: 'Parent partner, Eastside, on leave since Sep 14, 2026',
    group: 'People',
  },
  { id: 'c1', label: 'Log contact', detail: 'Ctrl+N', group: 'Commands' },
  { id: 'c2', label: 'Analyze nothing, just look', group: 'Commands', disabled: true },
];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export async function searchPeople(text: string): Promise<readonly Option[]> {
  await wait(20);
  if (text === 'fail') throw new Error('asked to');
  return filterOptions(people, text);
}
