/** One answer of a list: what is stored, what people read, and a line that explains it. */
export interface Choice<V extends string = string> {
  value: V;
  label: string;
  help?: string;
  disabled?: boolean;
}

/** A code list of the program (code and label) as choices. */
export function choicesOf<V extends string>(
  items: readonly { code: V; label: string }[],
): Choice<V>[] {
  return items.map(({ code, label }) => ({ value: code, label }));
}
