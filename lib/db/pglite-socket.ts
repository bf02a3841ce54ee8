import { Duplex } from "node:stream";
import { NamedStatements } from "./named-statements";

/** What the socket needs of a PGlite, in this thread or in another. */
export interface Engine {
  execProtocolRaw(message: Uint8Array): Promise<Uint8Array>;
}

/** The one session of an engine, handed from connection to connection. */
class Session {
  #owner: PgliteSocket | null = null;
  #waiting: { who: PgliteSocket; go: () => void }[] = [];
  readonly #statements = new NamedStatements();

  constructor(readonly engine: Engine) {}

  async acquire(who: PgliteSocket): Promise<void> {
    if (this.#owner === who) return;
    if (this.#owner === null) {
      this.#owner = who;
      return;
    }
    await new Promise<void>((go) => this.#waiting.push({ who, go }));
  }

  /** What the engine answers to whole messages, of the connection that has the session. */
  run(batch: Buffer): Promise<Buffer> {
    return this.#statements.run(batch, async (rest) => Buffer.from(await this.engine.execProtocolRaw(rest)));
  }

  release(who: PgliteSocket): void {
    if (this.#owner !== who) {
      this.#waiting = this.#waiting.filter((one) => one.who !== who);
      return;
    }
    const next = this.#waiting.shift();
    this.#owner = next?.who ?? null;
    next?.go();
  }
}

const sessions = new WeakMap<Engine, Session>();

// PostgreSQL's wire protocol, version 3.
const TERMINATE = 0x58;
const READY_FOR_QUERY = 0x5a;
const IDLE = 0x49;
/** Query, Sync, Flush, CopyDone, CopyFail: after these the server answers. */
const ANSWERED = new Set([0x51, 0x53, 0x48, 0x63, 0x66]);
const ROLLBACK = Buffer.from([0x51, 0, 0, 0, 13, ...Buffer.from("ROLLBACK\0")]);

function parameterStatus(name: string, value: string): Buffer {
  const body = Buffer.from(`${name}\0${value}\0`);
  const head = Buffer.alloc(5);
  head[0] = 0x53;
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const GREETING = Buffer.concat([
  Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]),
  parameterStatus("server_version", "18.6"),
  parameterStatus("client_encoding", "UTF8"),
  parameterStatus("DateStyle", "ISO, MDY"),
  parameterStatus("TimeZone", "UTC"),
  parameterStatus("integer_datetimes", "on"),
  parameterStatus("standard_conforming_strings", "on"),
  Buffer.from([READY_FOR_QUERY, 0, 0, 0, 5, IDLE]),
]);

/**
 * A socket for node-postgres that ends in an in-process PGlite, so that the embedded database and a real
 * PostgreSQL run through the same driver. Messages are handed over a batch at a time (up to Sync), and a
 * connection inside a transaction keeps the one session to itself until the transaction is over.
 */
export class PgliteSocket extends Duplex {
  #session: Session;
  #pending: Buffer[] = [];
  #started = false;
  #open = true;
  #inTransaction = false;

  constructor(engine: Engine) {
    super({ allowHalfOpen: false });
    const session = sessions.get(engine) ?? new Session(engine);
    sessions.set(engine, session);
    this.#session = session;
  }

  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#pending.push(chunk);
    this.#drain().then(
      () => done(),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  async #drain(): Promise<void> {
    let buffer = Buffer.concat(this.#pending);
    this.#pending = [];
    if (!this.#started) {
      if (buffer.length < 4 || buffer.length < buffer.readInt32BE(0)) {
        this.#pending = [buffer];
        return;
      }
      buffer = buffer.subarray(buffer.readInt32BE(0));
      this.#started = true;
      this.push(GREETING);
    }
    const { end, terminated } = completeMessages(buffer);
    if (end > 0) await this.#run(buffer.subarray(0, end));
    if (!terminated && end < buffer.length) this.#pending = [buffer.subarray(end)];
  }

  async #run(batch: Buffer): Promise<void> {
    await this.#session.acquire(this);
    if (!this.#open) {
      this.#session.release(this);
      return;
    }
    const answer = await this.#session.run(batch);
    if (answer.length >= 6 && answer[answer.length - 6] === READY_FOR_QUERY) {
      this.#inTransaction = answer[answer.length - 1] !== IDLE;
      if (!this.#inTransaction) this.#session.release(this);
    }
    this.push(answer);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#open = false;
    if (!this.#inTransaction) {
      this.#session.release(this);
      done(error);
      return;
    }
    // A connection dropped inside a transaction: roll back before anyone else gets the session.
    this.#session.engine
      .execProtocolRaw(ROLLBACK)
      .catch(() => undefined)
      .finally(() => {
        this.#inTransaction = false;
        this.#session.release(this);
        done(error);
      });
  }
}

/** Up to where `buffer` holds whole messages that end in one that is answered. */
function completeMessages(buffer: Buffer): { end: number; terminated: boolean } {
  let at = 0;
  let end = 0;
  while (buffer.length - at >= 5) {
    const length = 1 + buffer.readInt32BE(at + 1);
    if (buffer.length - at < length) break;
    const type = buffer[at] ?? 0;
    at += length;
    if (type === TERMINATE) return { end, terminated: true };
    if (ANSWERED.has(type)) end = at;
  }
  return { end, terminated: false };
}
