import { addDays, type LocalDate } from '@shared/dates';

export const today: LocalDate = '2026-11-02';

export interface GalleryRequest {
  id: string;
  parent: string;
  received: LocalDate;
  from: string;
  language: string;
  needs: string;
  status: 'New' | 'Waiting' | 'Matched' | 'On hold';
  hours: number;
}

const first = [
  'Ana',
  'Beatriz',
  'Curtis',
  'Dolores',
  'Emeka',
  'Fatima',
  'Grace',
  'Hannah',
  'Ines',
  'José',
];
const last = [
  'Lopez',
  'Okafor',
  'Nguyen',
  'Whitfield',
  'Delgado',
  'Reyes',
  'Hassan',
  'Brooks',
  'Ito',
  'Kowalski',
];
const from = [
  'Caseworker, Unit 4',
  'Judge, Department 12',
  'On their own',
  'Attorney for the parent',
];
const statuses = ['New', 'Waiting', 'Matched', 'On hold'] as const;
const needs = [
  'First hearing',
  'Housing, transport',
  'Visits with the children',
  'Someone who has been there',
];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

export function makeRequests(count: number): GalleryRequest[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index + 1}`,
    parent:
      index === 3
        ? 'Maria-Fernanda Alejandra Villanueva de la Cruz y Montenegro-Echeverría'
        : `${pick(first, index * 7)} ${pick(last, Math.floor(index / 10) + index * 3)}`,
    received: addDays(today, -((index * 5) % 90)),
    from: pick(from, index * 3),
    language: pick(['English', 'Spanish', 'Vietnamese', 'English'], index),
    needs: pick(needs, index * 5),
    status: pick(statuses, index * 3 + 1),
    hours: ((index * 37) % 240) * 5,
  }));
}
