/** A command could not do its work: bad usage, unreadable input, no server. Exit code 2. The message is for people. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    message: string,
    /** What to do about it, as a sentence. */
    readonly fix?: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}
