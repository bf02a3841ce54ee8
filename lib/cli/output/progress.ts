import type { CliWorld } from "@/lib/cli/world";

/** Says on stderr how far a long command is: one line that changes where a person watches, else a line each. */
export class Progress {
  private done = 0;

  constructor(
    private readonly world: CliWorld,
    private readonly total: number,
  ) {}

  /** One more is done. */
  step(what: string): void {
    this.done += 1;
    const line = `[${this.done}/${this.total}] ${what}`;
    this.world.err(this.world.isWatched ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  /** Something to keep reading while the line goes on changing. */
  note(text: string): void {
    this.world.err(this.world.isWatched ? `\r\u001b[2K${text}\n` : `${text}\n`);
  }

  /** The line is done with. */
  finish(): void {
    if (this.world.isWatched && this.done > 0) this.world.err("\n");
  }
}
