import type { ParsedSource } from "@/lib/specs/parsed-source";
import type { SourceSet } from "@/lib/specs/model";

/** Source bytes whose parsed form a thread keeps: a definition takes some ten times as much once it is parsed. */
const MOST_BYTES = 48 * 1024 * 1024;

interface Kept {
  parsed: ParsedSource;
  bytes: number;
}

/** What a thread has parsed, by its digest; the least used go first. */
export class KeptSources {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** What is kept of a definition; undefined where it has to be handed in. */
  find(id: string): ParsedSource | undefined {
    const kept = this.#kept.get(id);
    if (!kept) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    return kept.parsed;
  }

  /** Keeps a parsed definition, and lets go of others for it. One that is larger than all room is not kept. */
  keep(id: string, source: SourceSet, parsed: ParsedSource): void {
    const bytes = source.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
    this.#drop(id);
    if (bytes > this.mostBytes) return;
    this.#kept.set(id, { parsed, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.mostBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(id: string): void {
    this.#bytes -= this.#kept.get(id)?.bytes ?? 0;
    this.#kept.delete(id);
  }
}
