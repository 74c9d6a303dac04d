/** Progress for people: on standard error, so that standard output stays the answer. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
