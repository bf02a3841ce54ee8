import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chainHash, type ChainedRecord, type ChainHead, EMPTY_CHAIN, verifyChain } from "@/lib/audit/model";
import { exportLine } from "@/lib/audit/model/export-line";
import { folderWith } from "@/lib/cli/testing/run-program";
import { runCli } from "./run-cli";

const ROWS = 7;

function chain(): ChainedRecord[] {
  let head: ChainHead = EMPTY_CHAIN;
  return Array.from({ length: ROWS }, (_, index) => {
    const record = {
      sequence: BigInt(index + 1),
      at: new Date(Date.UTC(2027, 0, 1, 0, 0, index)),
      actor: { kind: "user", id: "u", name: "Una" },
      action: "thing.change",
      entity: "thing",
      entityId: "t",
      entityName: `thing ${index}`,
      before: null,
      after: { n: index },
      reason: "Why.",
      origin: { interface: "cli", agent: "concordat", network: null },
      hashForm: 2,
      traceId: "trace",
    };
    const row = { ...record, previousHash: head.hash, hash: chainHash(head.hash, record) };
    head = { sequence: row.sequence, hash: row.hash };
    return row;
  });
}

const rows = chain();
const headAt = (n: number) => `${n}:${rows[n - 1]?.hash ?? ""}`;
const exported = (kept: readonly ChainedRecord[]) => `${kept.map(exportLine).join("\n")}\n`;

let server: Server;
let served: ChainedRecord[];
beforeEach(async () => {
  served = rows;
  server = createServer((request, response) => {
    const query = new URL(request.url ?? "", "http://x").searchParams;
    const from = { sequence: BigInt(query.get("after") ?? "0"), hash: query.get("hash") ?? EMPTY_CHAIN.hash };
    const limit = Number(query.get("limit"));
    const part = served.filter((row) => row.sequence > from.sequence).slice(0, limit);
    const { head, firstBad } = verifyChain(from, part);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        ok: firstBad === null,
        checked: Number(head.sequence),
        ...(firstBad === null ? {} : { firstBad: firstBad.toString() }),
        done: firstBad !== null || part.length < limit,
        last: { sequence: head.sequence.toString(), hash: head.hash },
        total: served.length,
      }),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => server.close(closed)));

async function run(args: string[], files: Record<string, string> = {}) {
  const said = { out: "", err: "" };
  const code = await runCli(["verify-audit", ...args], {
    cwd: folderWith(files),
    environment: { CONCORDAT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    input: () => (async function* () {})(),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal: false,
    isWatched: false,
    now: () => new Date(),
    sleep: async () => {},
  });
  return { code, ...said };
}

describe("a registry's log", () => {
  it("is as it was written, and says its head", async () => {
    expect(await run([])).toMatchObject({ code: 0, out: expect.stringContaining(`head ${headAt(ROWS)}`) });
  });

  it("must hold the head that was kept elsewhere", async () => {
    expect((await run(["--expect-head", headAt(3)])).code).toBe(0);
    const other = await run(["--expect-head", `3:${"a".repeat(64)}`, "--format", "json"]);
    expect(other.code).toBe(1);
    expect(JSON.parse(other.out)).toMatchObject({ ok: false, checked: 2, firstBad: "3" });
    served = rows.slice(0, 4);
    expect(await run(["--expect-head", headAt(6)])).toMatchObject({ code: 1, out: expect.stringContaining("Entry 5") });
  });

  it("is found out where a row was changed", async () => {
    served = rows.map((row, n) => (n === 4 ? { ...row, action: "thing.look" } : row));
    const found = await run(["--format", "json"]);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out)).toMatchObject({ ok: false, checked: 4, firstBad: "5" });
  });
});

describe("an export", () => {
  const file = (kept: readonly ChainedRecord[], ...args: string[]) =>
    run(["log.jsonl", ...args, "--format", "json"], { "log.jsonl": exported(kept) });

  it("is recomputed without a registry", async () => {
    const sound = await file(rows, "--expect-head", headAt(ROWS));
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toEqual({
      ok: true,
      checked: ROWS,
      head: { sequence: String(ROWS), hash: rows.at(-1)?.hash },
    });
  });

  it.each<[string, ChainedRecord[], string]>([
    ["a changed row", rows.map((row, n) => (n === 2 ? { ...row, reason: "Else." } : row)), "3"],
    ["a row that is gone", rows.filter((_, n) => n !== 2), "4"],
    ["its first row gone", rows.slice(1), "2"],
    ["rows in another order", [...rows].reverse(), "7"],
  ])("is found out with %s", async (_name, kept, firstBad) => {
    const found = await file(kept);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.out)).toMatchObject({ ok: false, firstBad });
  });

  it("that was cut off is found out by the head that was kept elsewhere, and only by it", async () => {
    expect((await file(rows.slice(0, 5))).code).toBe(0);
    expect((await file(rows.slice(0, 5), "--expect-head", headAt(ROWS))).code).toBe(1);
  });

  it("that holds nothing is no proof of anything, unless it was filtered", async () => {
    expect((await file([])).code).toBe(2);
    expect((await file([], "--partial")).code).toBe(0);
  });

  it("of some entries is checked entry by entry", async () => {
    const some = rows.filter((_, n) => n % 3 !== 1);
    expect((await file(some)).code).toBe(1);
    expect((await file(some, "--partial")).code).toBe(0);
    const changed = some.map((row, n) => (n === 1 ? { ...row, entityName: "else" } : row));
    expect(JSON.parse((await file(changed, "--partial")).out)).toMatchObject({ ok: false, firstBad: "3" });
  });
});

describe("exit 2", () => {
  it.each([[["--expect-head", "3"]], [["--partial"]], [["no-such-file.jsonl"]]])("for %j", async (args) => {
    expect((await run(args)).code).toBe(2);
  });
});
