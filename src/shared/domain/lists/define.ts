/** One value of a list: the code that is stored and exchanged, and the words people read. */
export interface ListItem<Code extends string = string> {
  code: Code;
  label: string;
}

/**
 * A list of values for a field.
 * - `fixed`: codes with meaning in rules; an agency cannot add to them.
 * - `editable`: an agency may add values; a used one is retired, never deleted.
 * - `open`: editable, and an import may bring new codes with it (the exchange page leaves them open-ended).
 */
export interface CodeList<Code extends string = string> {
  name: string;
  title: string;
  kind: 'fixed' | 'editable' | 'open';
  items: readonly ListItem<Code>[];
  codes: readonly [Code, ...Code[]];
}

function build<const T extends Record<string, string>>(
  kind: CodeList['kind'],
  name: string,
  title: string,
  labels: T,
): CodeList<keyof T & string> {
  const codes = Object.keys(labels) as (keyof T & string)[];
  return {
    name,
    title,
    kind,
    items: codes.map((code) => ({ code, label: labels[code] as string })),
    codes: codes as [keyof T & string, ...(keyof T & string)[]],
  };
}

export const fixed = <const T extends Record<string, string>>(
  name: string,
  title: string,
  labels: T,
) => build('fixed', name, title, labels);

export const editable = <const T extends Record<string, string>>(
  name: string,
  title: string,
  labels: T,
) => build('editable', name, title, labels);

export const open = <const T extends Record<string, string>>(
  name: string,
  title: string,
  labels: T,
) => build('open', name, title, labels);

/** The words for a code; a code without words (added elsewhere, retired) reads as its own text. */
export function labelOf(items: readonly ListItem[], code: string): string {
  return items.find((item) => item.code === code)?.label ?? humanize(code);
}

/** 'peer_debrief' → 'Peer debrief'. */
export function humanize(code: string): string {
  const words = code.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
