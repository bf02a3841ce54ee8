import { Worker } from "node:worker_threads";

/** How threads that may be ended at any moment are run. */
export interface ThreadLimits {
  /** The file that each of them runs. It says `ready` once, and answers each message with one. */
  program: string;
  threads: number;
  heapMb: number;
  /** How long a thread may take to begin: no part of the time of a task. */
  startMs: number;
  maxQueue: number;
}

/** Why a task gave no answer. */
export type StopReason = "time" | "memory" | "broken" | "busy";

/** Thrown where a task was ended, or never began. */
export class ThreadStopped extends Error {
  constructor(
    readonly reason: StopReason,
    options: { cause?: unknown } = {},
  ) {
    super(`the task was stopped: ${reason}`, options);
  }
}

interface Task {
  input: unknown;
  timeoutMs: number;
  resolve: (answer: unknown) => void;
  reject: (error: ThreadStopped) => void;
}

const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

function isOutOfMemory(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === OUT_OF_MEMORY;
}

/**
 * Threads for tasks that nobody trusts. The clock of a task runs from when its thread takes it, not while others are
 * before it; a task that takes too long or too much is ended with its thread, and the next one gets a new thread.
 */
export class BoundedThreads {
  readonly #waiting: Task[] = [];
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  #busy = 0;
  #closed = false;

  constructor(private readonly limits: ThreadLimits) {}

  /** Runs one task for at most so many milliseconds. Throws `ThreadStopped`, and nothing else. */
  run(input: unknown, timeoutMs: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed || this.#waiting.length >= this.limits.maxQueue) return reject(new ThreadStopped("busy"));
      this.#waiting.push({ input, timeoutMs, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; tasks at work are `broken`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#waiting.splice(0)) task.reject(new ThreadStopped("busy"));
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#busy >= this.limits.threads) return;
    const task = this.#waiting.shift();
    if (!task) return;
    this.#busy++;
    void this.#perform(task).finally(() => {
      this.#busy--;
      this.#next();
    });
  }

  async #perform(task: Task): Promise<void> {
    try {
      const worker = this.#idle.pop() ?? (await this.#start());
      task.resolve(await this.#ask(worker, task));
      if (this.#all.has(worker)) this.#idle.push(worker);
    } catch (error) {
      task.reject(error instanceof ThreadStopped ? error : new ThreadStopped("broken", { cause: error }));
    }
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(this.limits.program, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMb, maxYoungGenerationSizeMb: 16 },
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.unref();
    this.#all.add(worker);
    worker.once("exit", () => this.#forget(worker));
    // Between tasks nobody listens; without a listener its failure would be the whole process's.
    worker.on("error", () => this.#forget(worker));
    await this.#answerOf(worker, this.limits.startMs, () => undefined);
    return worker;
  }

  #forget(worker: Worker): void {
    this.#all.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at !== -1) this.#idle.splice(at, 1);
  }

  #ask(worker: Worker, task: Task): Promise<unknown> {
    return this.#answerOf(worker, task.timeoutMs, () => worker.postMessage(task.input));
  }

  /** The next message of a thread; a thread that gives none is ended. */
  #answerOf(worker: Worker, timeoutMs: number, begin: () => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const stop = (reason: StopReason, cause?: unknown) => {
        settle();
        this.#forget(worker);
        void worker.terminate();
        reject(new ThreadStopped(reason, { cause }));
      };
      const onMessage = (answer: unknown) => {
        settle();
        resolve(answer);
      };
      const onError = (error: unknown) => stop(isOutOfMemory(error) ? "memory" : "broken", error);
      const onExit = () => stop("broken");
      const timer = setTimeout(() => stop("time"), timeoutMs);
      const settle = () => {
        clearTimeout(timer);
        worker.off("message", onMessage);
        worker.off("error", onError);
        worker.off("exit", onExit);
      };
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.on("exit", onExit);
      begin();
    });
  }
}
