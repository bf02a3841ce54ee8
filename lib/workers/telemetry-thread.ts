import path from "node:path";
import { Worker } from "node:worker_threads";
import { OtlpError } from "@/lib/otlp/model";
import type { TelemetryAnswers, TelemetryMessage, TelemetryReply } from "./telemetry-protocol";

interface Asked {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/** The thread ended, or took too long: what was in it is lost, and its senders have to send again. */
export class TelemetryLost extends Error {}

/** How the thread runs; only tests say it otherwise. */
export interface TelemetryThreadLimits {
  program: string;
  heapMb: number;
  timeoutMs: number;
}

function usualLimits(): TelemetryThreadLimits {
  return {
    program: path.join(/*turbopackIgnore: true*/ process.cwd(), "dist/telemetry-worker.mjs"),
    heapMb: 1_024,
    timeoutMs: 60_000,
  };
}

/**
 * The one thread that reads exports: what it remembers of batches, spans and series lives as long as it does. It is
 * started by the first question, and again by the first one after it ended.
 */
export class TelemetryThread {
  #worker: Worker | null = null;
  #next = 1;
  readonly #asked = new Map<number, Asked>();

  constructor(private readonly limits: TelemetryThreadLimits = usualLimits()) {}

  /** Asks the thread. `transfer`: memory that it takes over. Throws `OtlpError` for what cannot be read, else `TelemetryLost`. */
  ask<M extends TelemetryMessage>(message: M, transfer: ArrayBuffer[] = []): Promise<TelemetryAnswers[M["kind"]]> {
    const worker = this.#worker ?? this.#start();
    const number = this.#next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void this.#end(worker, "it took too long"), this.limits.timeoutMs);
      // The thread answers each kind with its own type (TelemetryAnswers).
      const settle = resolve as (value: unknown) => void;
      this.#asked.set(number, { resolve: settle, reject, timer });
      worker.postMessage({ number, message }, transfer);
    });
  }

  /** Ends the thread; what is asked of it then is lost. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker) await this.#end(worker, "it was closed");
  }

  #start(): Worker {
    const worker = new Worker(this.limits.program, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMb },
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.unref();
    worker.on("message", (reply: TelemetryReply) => this.#onReply(reply));
    worker.on("error", (error) => void this.#end(worker, String(error)));
    worker.on("exit", () => void this.#end(worker, "it ended"));
    this.#worker = worker;
    return worker;
  }

  #onReply({ number, value, refusal, failure }: TelemetryReply): void {
    const asked = this.#asked.get(number);
    this.#asked.delete(number);
    clearTimeout(asked?.timer);
    if (refusal) asked?.reject(new OtlpError(refusal.reason, refusal.message));
    else if (failure !== undefined) asked?.reject(new Error(failure));
    else asked?.resolve(value);
  }

  async #end(worker: Worker, why: string): Promise<void> {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const lost = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject, timer } of lost) {
      clearTimeout(timer);
      reject(new TelemetryLost(`the telemetry thread is gone: ${why}`));
    }
    await worker.terminate();
  }
}
