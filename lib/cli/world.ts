/** What a command may touch of the outside: its streams, its settings, its clock. Tests bring their own. */
export interface CliWorld {
  cwd: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Standard input, from its beginning; to be asked for once. */
  input: () => AsyncIterable<Uint8Array>;
  /** The answer: what a pipe receives. */
  out: (text: string) => void;
  /** What is said meanwhile, and why it could not be done. */
  err: (text: string) => void;
  /** Whether a person reads stdout, in colour. */
  isTerminal: boolean;
  /** Whether a person watches stderr. */
  isWatched: boolean;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
}

/** Exit codes of every command (INTERFACE §3). */
export const EXIT = { fine: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
