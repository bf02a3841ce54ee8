import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Engine } from "./pglite-socket";

type Answer = [id: number, bytes: Uint8Array | null, error?: string];

/** A PGlite in a thread of its own, and how to end it. */
export interface PgliteThread extends Engine {
  close(): Promise<void>;
}

/**
 * PGlite in a worker thread: a slow query then holds up the other queries, not the whole server.
 * `dir` is a directory (or `memory://`); `snapshot` a dump to begin with. Rejects when the database cannot be opened.
 */
export async function openPgliteThread(dir: string, snapshot?: Uint8Array): Promise<PgliteThread> {
  const script = path.join(/*turbopackIgnore: true*/ process.cwd(), "lib/db/pglite-worker.mjs");
  const worker = new Worker(/*turbopackIgnore: true*/ script, { workerData: { dir, snapshot } });
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the database thread ended while opening (${code})`)));
  });
  const failAll = (error: Error) => {
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on("error", failAll);
  worker.on("exit", (code) => failAll(new Error(`the database thread ended (${code})`)));
  worker.on("message", ([id, bytes, error]: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(bytes ?? new Uint8Array());
    else one?.reject(new Error(error));
  });
  let next = 0;
  const ask = (bytes: Uint8Array | null) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      if (bytes === null) return worker.postMessage([id, null]);
      // A copy of its own: slice() of a Buffer is a view into the shared pool, which Node 24 refuses to transfer.
      const copy = new Uint8Array(bytes);
      worker.postMessage([id, copy], [copy.buffer]);
    });
  return {
    execProtocolRaw: (bytes) => ask(bytes),
    close: async () => {
      await ask(null);
      await worker.terminate();
    },
  };
}
