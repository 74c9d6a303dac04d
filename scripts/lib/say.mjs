/** Progress for people: always on standard error, so that standard output stays a program's answer. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A failure a person can act on: printed as one line, without a stack. */
export class SetupError extends Error {}

/** Runs `main`, turning a SetupError into one line and exit code 1. */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof SetupError) {
      say(error.message);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
