/** What became of typed text: the value it stands for, or a sentence that says what to do. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

export const understood = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const misunderstood = (message: string): { ok: false; message: string } => ({
  ok: false,
  message,
});

/** One space between words, none around, lower case: how every parser here reads its text. */
export function normalize(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
