import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";
import type { SourceSet } from "@/lib/specs/model";
import { type Answered, type KeptInput, SOURCE_NEEDED, type WorkerTasks } from "./protocol";

/** A task that takes longer is stopped, together with its thread. */
const TASK_TIMEOUT_MS = 120_000;
/** Tasks that somebody waits for, about a definition that was parsed before: one that takes longer never ends. */
const SHORTER_MS: Partial<Record<keyof WorkerTasks, number>> = {
  mock: 30_000,
  servers: 30_000,
  readCatalog: 60_000,
};
const MAX_QUEUE = 200;
const THREAD_HEAP_MB = 2_048;

/** How the threads run; only tests say it otherwise. */
interface WorkerLimits {
  program: string;
  threads: number;
  heapMb: number;
  timeoutMs: number;
  maxQueue: number;
}

interface Workers {
  limits: WorkerLimits;
  threads: Piscina;
}

// On globalThis: the bundler may give every route a copy of this module, and the threads are to be shared.
const store = globalThis as typeof globalThis & { concordatWorkers?: Workers };

function usualLimits(): WorkerLimits {
  return {
    program: path.join(/*turbopackIgnore: true*/ process.cwd(), "dist/worker.mjs"),
    threads: settings().CONCORDAT_WORKERS ?? Math.max(1, Math.min(4, availableParallelism() - 1)),
    heapMb: THREAD_HEAP_MB,
    timeoutMs: TASK_TIMEOUT_MS,
    maxQueue: MAX_QUEUE,
  };
}

/** Makes the pool that tasks run in, unless there is one; `closeWorkers` ends it. */
export function openWorkers(limits: WorkerLimits = usualLimits()): Workers {
  store.concordatWorkers ??= {
    limits,
    threads: new Piscina({
      filename: pathToFileURL(limits.program).href,
      minThreads: 1,
      maxThreads: limits.threads,
      // Of our own count, below: Piscina's would refuse in words of its own.
      maxQueue: Number.POSITIVE_INFINITY,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    }),
  };
  return store.concordatWorkers;
}

/** Ends the threads; the next task starts new ones. */
export async function closeWorkers(): Promise<void> {
  const open = store.concordatWorkers;
  delete store.concordatWorkers;
  await open?.threads.destroy();
}

/**
 * Runs one task in a worker thread. Throws the refusal of the definition as `RegistryError`, `busy` when too much is
 * waiting, and `check_unavailable` when the task took too long or too much memory.
 */
export async function runTask<K extends keyof WorkerTasks>(
  name: K,
  input: Parameters<WorkerTasks[K]>[0],
): Promise<Awaited<ReturnType<WorkerTasks[K]>> extends Answered<infer T> ? T : never> {
  type Value = Awaited<ReturnType<WorkerTasks[K]>> extends Answered<infer T> ? T : never;
  const { threads, limits } = openWorkers();
  if (threads.queueSize >= limits.maxQueue) {
    throw new RegistryError("busy", "Too many definitions are being worked on.", {
      fix: "Try again in a few seconds.",
      retryAfterSeconds: 5,
    });
  }
  const answer: Answered<Value> = await threads
    .run(input, { name, signal: AbortSignal.timeout(Math.min(limits.timeoutMs, SHORTER_MS[name] ?? limits.timeoutMs)) })
    .catch((cause: unknown) => {
      throw new RegistryError(
        "check_unavailable",
        "The definition could not be worked on within the limits of time and memory.",
        {
          fix: "Make it smaller, or split it into several APIs.",
          cause,
        },
      );
    });
  if (answer.ok) return answer.value;
  if (answer.refusal.code === SOURCE_NEEDED) throw new SourceNeeded();
  throw refusalError(answer.refusal);
}

/** A thread does not have what it was asked about. */
class SourceNeeded extends Error {}

type KeptTask = {
  [K in keyof WorkerTasks]: Parameters<WorkerTasks[K]>[0] extends KeptInput ? K : never;
}[keyof WorkerTasks];

/**
 * Runs a task about a published definition: with its id alone where the thread has it parsed, else with its files, which
 * are loaded only then. Throws as `runTask` does.
 */
export async function runKeptTask<K extends KeptTask>(
  name: K,
  input: Parameters<WorkerTasks[K]>[0],
  load: () => Promise<SourceSet>,
): ReturnType<typeof runTask<K>> {
  try {
    return await runTask(name, input);
  } catch (error) {
    if (!(error instanceof SourceNeeded)) throw error;
    return runTask(name, { ...input, source: await load() });
  }
}

const REFUSAL_CODES: Record<
  string,
  "empty_document" | "too_large" | "unsupported_format" | "invalid_input" | "malformed_request" | undefined
> = {
  empty_document: "empty_document",
  document_too_large: "too_large",
  too_many_files: "too_large",
  unsupported_format: "unsupported_format",
  invalid_ruleset: "invalid_input",
  invalid_input: "invalid_input",
  malformed_request: "malformed_request",
};

function refusalError(refusal: {
  code: string;
  message: string;
  fix: string;
  violations: RegistryError["violations"];
}) {
  const { message, fix, violations } = refusal;
  return new RegistryError(REFUSAL_CODES[refusal.code] ?? "invalid_definition", message, { fix, violations });
}
