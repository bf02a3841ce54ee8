import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { OtlpError } from "@/lib/otlp/model";
import type { OtlpEncoding, OtlpSignal } from "@/lib/otlp/response/answers";
import { rejectedIn, type Tally, whyRejected } from "@/lib/otlp/semantics/tally";
import { recordCalls } from "@/lib/usage/verbs/record-calls";
import { TelemetryLost, TelemetryThread } from "@/lib/workers/telemetry-thread";
import { Capacity, type CapacityLimits } from "./capacity";
import { GroupCommit, type GroupLimits, type ReadyBatch } from "./group-commit";

/** A request's body, and how to read it. */
export interface ExportBody {
  signal: OtlpSignal;
  encoding: OtlpEncoding;
  gzip: boolean;
  bytes: Uint8Array;
}

/** Who sends it, and what of it names who called. */
export interface ExportScope {
  teamId: string | undefined;
  consumerAttributes: readonly string[];
}

/** What a sender is told once all that counts is stored. */
export interface ExportOutcome {
  rejected: number;
  /** Why; empty where nothing was rejected. */
  message: string;
  tally: Tally;
}

/** Bounds of one process (*default*). */
export interface ReceiverLimits {
  capacity: CapacityLimits;
  group: GroupLimits;
}

const USUAL: ReceiverLimits = {
  capacity: { bytes: 64 * 1024 * 1024, batches: 256 },
  group: { delayMs: 200, rows: 5_000 },
};
const FOREIGN = "calls to services of other teams' APIs were not counted: this sender may report only for its own team";
const LATER_SECONDS = 5;
const LOOK_EVERY_MS = 20;

/** Takes exports of telemetry: reads them in a thread, stores them in groups, and answers when they are safe. */
export class TelemetryReceiver {
  readonly #thread: TelemetryThread;
  readonly #capacity: Capacity;
  readonly #commit: GroupCommit;
  #nextBatch = 1;
  #lastCommitMs = 0;
  #isClosing = false;
  /** Transactions so far, and how long they took together. */
  readonly transactions = { count: 0, ms: 0 };

  /** Tests have a thread and a way of storing of their own. */
  constructor(
    limits: ReceiverLimits = USUAL,
    thread = new TelemetryThread(),
    private readonly record: typeof recordCalls = recordCalls,
  ) {
    this.#thread = thread;
    this.#capacity = new Capacity(limits.capacity);
    this.#commit = new GroupCommit((batches, teamId) => this.#store(batches, teamId), limits.group);
  }

  /** Batches that were read and are not stored yet. */
  get waiting(): number {
    return this.#commit.waiting;
  }

  /** Room for a request of at most so many bytes; call what is returned when it is answered. Throws `rate_limited` or `busy`. */
  admit(bytes: number): () => void {
    if (this.#isClosing) throw goingDown();
    return this.#capacity.take(bytes, 1 + Math.ceil(this.#lastCommitMs / 1_000));
  }

  /**
   * Resolves once everything in the body that counts is stored. Throws `malformed_request` and `too_large` for what cannot
   * be taken, `check_unavailable` where it could not be stored: the sender's next try counts.
   */
  async receive(ctx: ServiceContext, body: ExportBody, scope: ExportScope): Promise<ExportOutcome> {
    const batch = this.#nextBatch++;
    const { digest, tally, rows, waitsFor } = await this.#read(ctx, batch, body, scope);
    const ready = { ctx, batch, digest, rows, teamId: scope.teamId };
    try {
      const others = this.#commit.whenStored(waitsFor);
      const [note] = await Promise.all([rows > 0 ? this.#commit.submit(ready) : "", others]);
      return { rejected: rejectedIn(tally), message: [whyRejected(tally), note].filter(Boolean).join("; "), tally };
    } catch (cause) {
      throw notStored(cause);
    }
  }

  /** Takes no more, stores what waits and what is still being read, for so many milliseconds at most, and ends the thread. */
  async close(atMostMs = 5_000): Promise<void> {
    this.#isClosing = true;
    const until = performance.now() + atMostMs;
    do {
      await this.#commit.drain();
      if (this.#capacity.batches > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    } while (this.#capacity.batches > 0 && performance.now() < until);
    await this.#thread.close();
  }

  async #read(ctx: ServiceContext, batch: number, body: ExportBody, scope: ExportScope) {
    const { signal, encoding, gzip } = body;
    const bytes = ownMemory(body.bytes);
    const how = { batch, signal, encoding, gzip, body: bytes, now: ctx.now.getTime() };
    const { teamId = "", consumerAttributes } = scope;
    try {
      return await this.#thread.ask({ kind: "read", ...how, sender: teamId, consumerAttributes }, [bytes.buffer]);
    } catch (error) {
      if (error instanceof OtlpError) throw unreadable(error);
      throw error instanceof TelemetryLost ? notStored(error) : error;
    }
  }

  /** One transaction. Batches that another process has stored already are known by their digests. */
  async #store(batches: readonly ReadyBatch[], teamId: string | undefined): Promise<string> {
    const began = performance.now();
    const ctx = batches.at(-1)?.ctx;
    if (!ctx) return "";
    const digests = [...new Set(batches.map(({ digest }) => digest))];
    let stored = false;
    try {
      const { foreign } = await this.record(ctx, {
        batches: digests.map((digest) => ({ digest })),
        observations: (fresh) => this.#thread.ask({ kind: "gather", batches: firstOfEach(batches, fresh) }),
        ...(teamId === undefined ? {} : { teamId }),
      });
      stored = true;
      return foreign > 0 ? FOREIGN : "";
    } finally {
      this.#lastCommitMs = performance.now() - began;
      this.transactions.count++;
      this.transactions.ms += this.#lastCommitMs;
      const numbers = batches.map(({ batch }) => batch);
      await this.#thread.ask({ kind: "settle", batches: numbers, stored }).catch(() => null);
    }
  }
}

/** Of the batches with these digests the first of each: what is sent twice at once counts once. */
function firstOfEach(batches: readonly ReadyBatch[], digests: ReadonlySet<string>): number[] {
  const first = new Map<string, number>();
  for (const { digest, batch } of batches) if (digests.has(digest) && !first.has(digest)) first.set(digest, batch);
  return [...first.values()];
}

/** Bytes that are alone in their memory, so that it can be handed to the thread. */
function ownMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength && bytes.byteLength > 0;
  return isAlone ? new Uint8Array(buffer) : Uint8Array.from(bytes);
}

function unreadable(error: OtlpError): RegistryError {
  if (error.reason === "full") {
    return new RegistryError("rate_limited", "More telemetry is under way than can be held.", {
      fix: "Send it again after Retry-After, as exporters of OpenTelemetry do by themselves.",
      retryAfterSeconds: LATER_SECONDS,
    });
  }
  const code = error.reason === "too_large" ? "too_large" : "malformed_request";
  return new RegistryError(code, `The export cannot be read: ${error.message}.`, {
    fix: "Send an OTLP export request of this signal, in smaller batches where it is too large.",
  });
}

function notStored(cause: unknown): RegistryError {
  return new RegistryError("check_unavailable", "The telemetry could not be stored; nothing of it was counted.", {
    fix: "Send it again, as exporters of OpenTelemetry do by themselves.",
    retryAfterSeconds: LATER_SECONDS,
    cause,
  });
}

function goingDown(): RegistryError {
  return new RegistryError("busy", "The registry is going down.", {
    fix: "Send it again in a moment.",
    retryAfterSeconds: LATER_SECONDS,
  });
}

// On globalThis: the bundler may give every route a copy of this module, and what is remembered is to be shared.
const store = globalThis as typeof globalThis & { concordatTelemetry?: TelemetryReceiver };

/** The receiver of this process. */
export function telemetryReceiver(): TelemetryReceiver {
  store.concordatTelemetry ??= new TelemetryReceiver();
  return store.concordatTelemetry;
}

/** Stores what waits and takes no more; what comes later is told to come back. */
export async function closeTelemetry(atMostMs?: number): Promise<void> {
  await store.concordatTelemetry?.close(atMostMs);
}

/** Puts another receiver in its place; tests have ones of their own. */
export function installTelemetryReceiver(receiver: TelemetryReceiver | null): void {
  if (receiver) store.concordatTelemetry = receiver;
  else delete store.concordatTelemetry;
}
