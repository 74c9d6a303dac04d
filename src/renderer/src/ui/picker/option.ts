/** Something to pick: who or what it is, and the words that tell it from others of the same name. */
export interface Option {
  id: string;
  label: string;
  /** 'Parent partner, Eastside'; never more than another person at the desk may see. */
  detail?: string;
  /** Heading above it, when results come in groups. */
  group?: string;
  disabled?: boolean;
}

export type OptionSearch = (text: string) => Promise<readonly Option[]>;

/** Lower case without accents, so that 'jose' finds José. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Options of a list at hand that hold every typed word at the start of one of theirs. */
export function filterOptions(options: readonly Option[], text: string): readonly Option[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter((option) => {
    const own = fold(`${option.label} ${option.detail ?? ''}`).split(/[\s,()/-]+/);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
}
