import { describe, expect, it } from "vitest";
import { NamedStatements } from "./named-statements";

function message(type: string, body: string): Buffer {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`, "latin1");
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
}

const parse = (name: string) => message("P", `${name}\0SELECT 1\0\0\0`);
const rest = Buffer.concat([message("B", "\0x\0"), message("S", "")]);
const parsed = message("1", "");
const done = message("Z", "I");

function engine(answer: Buffer) {
  const ran: Buffer[] = [];
  const execute = async (batch: Buffer) => {
    ran.push(batch);
    return batch[0] === 0x50 ? answer : done;
  };
  return { ran, execute };
}

describe("statements with names", () => {
  it("are parsed once for all connections", async () => {
    const { ran, execute } = engine(Buffer.concat([parsed, done]));
    const statements = new NamedStatements();
    const batch = Buffer.concat([parse("a"), rest]);
    const first = await statements.run(batch, execute);
    const second = await statements.run(batch, execute);
    expect(second).toEqual(first);
    expect(ran).toEqual([batch, rest]);
  });

  it("are parsed again after parsing failed", async () => {
    const { ran, execute } = engine(Buffer.concat([message("E", "\0"), done]));
    const statements = new NamedStatements();
    const batch = Buffer.concat([parse("a"), rest]);
    await statements.run(batch, execute);
    await statements.run(batch, execute);
    expect(ran).toEqual([batch, batch]);
  });

  it.each([
    ["without a name", Buffer.concat([parse(""), rest])],
    ["that are no parsing", rest],
  ])("leaves messages %s as they are", async (_what, batch) => {
    const { ran, execute } = engine(Buffer.concat([parsed, done]));
    const statements = new NamedStatements();
    await statements.run(batch, execute);
    await statements.run(batch, execute);
    expect(ran).toEqual([batch, batch]);
  });
});
