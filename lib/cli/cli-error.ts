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

/** What the system says of files, in words; what it said itself names the call and the whole path again. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file",
  EACCES: "you may not do that there",
  EPERM: "you may not do that there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
};

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const trouble = fileTroubleOf(error);
  if (trouble !== undefined) return trouble;
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}

function fileTroubleOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return undefined;
  const isOfFile = !("syscall" in error && error.syscall === "connect");
  return isOfFile ? FILE_TROUBLE[error.code] : undefined;
}
