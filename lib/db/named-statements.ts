// PostgreSQL's wire protocol, version 3.
const PARSE = 0x50;
const PARSE_COMPLETE = 0x31;
const PARSED = Buffer.from([PARSE_COMPLETE, 0, 0, 0, 4]);

/**
 * The statements with names of a session that several connections share: each of them asks to have a statement parsed when
 * it uses it first, and the session refuses a name that it has. The same name stands for the same text everywhere.
 */
export class NamedStatements {
  readonly #names = new Set<string>();

  /** Runs whole messages; where they begin with parsing what is parsed already, that is left out, and answered here. */
  async run(batch: Buffer, execute: (batch: Buffer) => Promise<Buffer>): Promise<Buffer> {
    const name = batch[0] === PARSE ? nameOf(batch) : "";
    if (name === "") return execute(batch);
    if (this.#names.has(name)) {
      return Buffer.concat([PARSED, await execute(batch.subarray(1 + batch.readInt32BE(1)))]);
    }
    const answer = await execute(batch);
    if (answer[0] === PARSE_COMPLETE) this.#names.add(name);
    return answer;
  }
}

/** After type and length, up to the first zero. */
function nameOf(message: Buffer): string {
  return message.toString("latin1", 5, message.indexOf(0, 5));
}
