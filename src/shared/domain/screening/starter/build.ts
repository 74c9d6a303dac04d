import type { CompetencyItem, FormItem, FormKind } from '../form-template';

/** A form as the program ships it: version 1 of its kind. */
export interface StarterForm {
  kind: FormKind;
  title: string;
  intro: string | null;
  items: readonly FormItem[];
}

interface More {
  help?: string;
  required?: boolean;
}

const base = (id: string, words: string, { help, required = false }: More = {}) => ({
  id,
  text: words,
  help: help ?? null,
  required,
});

export const heading = (id: string, words: string, help?: string): FormItem => ({
  type: 'heading',
  id,
  text: words,
  help: help ?? null,
});

export const text = (id: string, words: string, more?: More): FormItem => ({
  type: 'text',
  ...base(id, words, more),
});

export const long = (id: string, words: string, more?: More): FormItem => ({
  type: 'long',
  ...base(id, words, more),
});

export const yesno = (id: string, words: string, more?: More): FormItem => ({
  type: 'yesno',
  ...base(id, words, more),
});

export const single = (id: string, words: string, options: string[], more?: More): FormItem => ({
  type: 'single',
  ...base(id, words, more),
  options,
});

export const multi = (id: string, words: string, options: string[], more?: More): FormItem => ({
  type: 'multi',
  ...base(id, words, more),
  options,
});

export const scale = (id: string, words: string, low: string, high: string): FormItem => ({
  type: 'scale',
  ...base(id, words),
  low,
  high,
});

/** @param ask what the interviewer asks @param anchors what 1, 3 and 5 sound like */
export const competency = (
  id: string,
  name: string,
  ask: string,
  anchors: CompetencyItem['anchors'],
): FormItem => ({ type: 'competency', id, text: name, help: ask, anchors });
