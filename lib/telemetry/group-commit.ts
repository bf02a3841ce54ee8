import type { ServiceContext } from "@/lib/core/context";

/** A batch that was read and waits to be stored. */
export interface ReadyBatch {
  /** Of the request that it came with. */
  ctx: ServiceContext;
  batch: number;
  digest: string;
  rows: number;
  teamId: string | undefined;
}

/** When waiting batches are stored together: so many milliseconds after the first, or with so many rows. */
export interface GroupLimits {
  delayMs: number;
  rows: number;
}

/** Stores batches of one sender scope in one transaction, or throws and stores none. Returns what their senders are to be told. */
export type StoreGroup = (batches: readonly ReadyBatch[], teamId: string | undefined) => Promise<string>;

/** The pause between two groups: this part of what the last one took, at most the delay. */
const PAUSE_SHARE = 0.25;

interface Waiting extends ReadyBatch {
  stored: (note: string) => void;
  failed: (error: unknown) => void;
}

/**
 * Group commit: batches wait for each other a moment and are stored in one transaction. One runs at a time; what comes
 * meanwhile is the next group, so that groups grow with the load instead of the number of transactions.
 */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #rows = 0;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #lastMs = 0;
  readonly #fates = new Map<number, Promise<string>>();

  constructor(
    private readonly store: StoreGroup,
    private readonly limits: GroupLimits,
  ) {}

  /** Resolves once the batch is stored, with what its sender is to be told; throws what kept it from being stored. */
  submit(batch: ReadyBatch): Promise<string> {
    const fate = new Promise<string>((stored, failed) => {
      this.#waiting.push({ ...batch, stored, failed });
    }).finally(() => this.#fates.delete(batch.batch));
    // Somebody may ask after it, or nobody: whoever submitted it hears of it in any case.
    fate.catch(() => undefined);
    this.#fates.set(batch.batch, fate);
    this.#rows += batch.rows;
    if (this.#rows >= this.limits.rows) this.#run();
    else this.#timer ??= setTimeout(() => this.#run(), this.limits.delayMs);
    return fate;
  }

  /** Batches that are not stored yet. */
  get waiting(): number {
    return this.#fates.size;
  }

  /** Resolves once batches of these numbers are stored; those that are not under way are. */
  async whenStored(batches: readonly number[]): Promise<void> {
    await Promise.all(batches.flatMap((batch) => this.#fates.get(batch) ?? []));
  }

  /** Stores what waits, without waiting for more. */
  async drain(): Promise<void> {
    while (this.#waiting.length > 0 || this.#running) {
      this.#run();
      await this.#running;
    }
  }

  #run(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#running || this.#waiting.length === 0) return;
    this.#running = this.#storeOne().finally(() => {
      this.#running = null;
      if (this.#rows >= this.limits.rows) this.#run();
      // Those that were just answered send again, and others wait for the database to know who they are: a moment lets
      // them into this group, instead of one more transaction.
      else if (this.#waiting.length > 0)
        this.#timer ??= setTimeout(() => this.#run(), Math.min(this.#lastMs * PAUSE_SHARE, this.limits.delayMs));
    });
  }

  /** The batches of one sender scope, up to the number of rows. */
  async #storeOne(): Promise<void> {
    const teamId = this.#waiting[0]?.teamId;
    const group: Waiting[] = [];
    const left: Waiting[] = [];
    let rows = 0;
    for (const one of this.#waiting) {
      const fits = one.teamId === teamId && (group.length === 0 || rows + one.rows <= this.limits.rows);
      (fits ? group : left).push(one);
      if (fits) rows += one.rows;
    }
    this.#waiting = left;
    this.#rows -= rows;
    const began = performance.now();
    try {
      const note = await this.store(group, teamId);
      for (const { stored } of group) stored(note);
    } catch (error) {
      for (const { failed } of group) failed(error);
    } finally {
      this.#lastMs = performance.now() - began;
    }
  }
}
