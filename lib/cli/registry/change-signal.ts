import type { RegistryClient } from "./client";

/** What an event of the registry is about. */
export interface ChangedThing {
  entity: string;
  entityId: string;
  entityName: string;
}

/**
 * Wakes whoever waits as soon as the registry says that something of theirs changed (`GET /events`), and after some time at
 * the latest: a stream may end, or there is none. Close it, or the process goes on listening.
 */
export class ChangeSignal {
  readonly #ended = new AbortController();
  #wake: (() => void) | undefined;
  #changed = false;
  #listening: Promise<void> | undefined;

  constructor(
    private readonly client: RegistryClient,
    private readonly isOurs: (thing: ChangedThing) => boolean,
  ) {}

  /** Whether events arrive; then there is no need to ask often. */
  get isListening(): boolean {
    return this.#listening !== undefined;
  }

  /** Resolves when something of ours changed since the last wait, or after so many milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    this.#listening ??= this.#listen();
    if (!this.#changed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    this.#changed = false;
  }

  close(): void {
    this.#ended.abort();
  }

  async #listen(): Promise<void> {
    const stream = await this.client.stream("/events", this.#ended.signal);
    if (stream) await this.#read(stream).catch(() => undefined);
    this.#listening = undefined;
  }

  async #read(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of stream) {
      rest += decoder.decode(chunk, { stream: true });
      const messages = rest.split("\n\n");
      rest = (messages.pop() ?? "").slice(-LONGEST_MESSAGE);
      if (!messages.some((message) => this.#concernsUs(message))) continue;
      this.#changed = true;
      this.#wake?.();
    }
  }

  #concernsUs(message: string): boolean {
    const data = /^data: ?(.*)$/m.exec(message)?.[1];
    const thing = data === undefined ? null : changedThing(data);
    return thing !== null && this.isOurs(thing);
  }
}

/** One message that is longer is not one of ours. */
const LONGEST_MESSAGE = 1024 * 1024;

function changedThing(data: string): ChangedThing | null {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  if (value === null || typeof value !== "object") return null;
  const text = (name: string) => {
    const found: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return typeof found === "string" ? found : "";
  };
  return { entity: text("entity"), entityId: text("entityId"), entityName: text("entityName") };
}
