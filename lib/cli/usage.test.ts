import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWith, runProgram } from "@/lib/cli/testing/run-program";
import { observationsInput } from "@/lib/usage/schema/telemetry";

let server: Server;
let sent: ReturnType<typeof observationsInput.parse>[] = [];
let digests = new Set<string>();
/** Keeps what was sent, unless its digest is known. */
async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const body = observationsInput.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
  const isKnown = digests.has(body.digest);
  digests.add(body.digest);
  if (!isKnown) sent.push(body);
  const calls = isKnown ? 0 : body.observations.reduce((sum, { count }) => sum + count, 0);
  const [recorded, unknownService] = body.service === "nobodys" ? [0, calls] : [calls, 0];
  const none = { unmatchedOperation: 0, unknownService, tooOld: 0, tooNew: 0, preflight: 0, outgoing: 0, foreign: 0 };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ recorded, ...none, repeated: isKnown ? 1 : 0 }));
}

beforeEach(async () => {
  sent = [];
  digests = new Set();
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterEach(() => new Promise((closed) => server.close(closed)));

const line = (path: string, status = 200) =>
  `10.1.2.3 - anna [21/Nov/2026:14:02:11 +0100] "GET ${path} HTTP/1.1" ${status} 12 "-" "curl/8"`;

function usage(args: readonly string[], cwd: string) {
  const { port } = server.address() as AddressInfo;
  return runProgram(["usage", "import", ...args], cwd, {
    CONCORDAT_URL: `http://127.0.0.1:${port}`,
    CONCORDAT_TOKEN: "t",
  });
}

describe("concordat usage import", () => {
  it("sends calls added up, and neither queries nor addresses nor users; a file again counts once", async () => {
    const lines = [
      ...Array.from({ length: 30 }, (_, index) => line(`/pets/${index % 3}?token=secret`)),
      "broken",
      line("/x", 503),
    ];
    const folder = folderWith({ "access.log": `${lines.join("\n")}\n` });
    fs.writeFileSync(path.join(folder, "old.log.gz"), gzipSync(`${lines.join("\n")}\n`));
    const first = await usage(["access.log", "--api", "pets", "--log-format", "combined"], folder);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain("Recorded 31 calls of 31 lines");
    expect(first.err).toContain("access.log:31: not of this format");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.observations.map(({ path: at, count }) => [at, count])).toEqual([
      ["/pets/0", 10],
      ["/pets/1", 10],
      ["/pets/2", 10],
      ["/x", 1],
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/secret|10\.1\.2\.3|anna/);
    const again = await usage(["old.log.gz", "--api", "pets", "--log-format", "combined", "--format", "json"], folder);
    expect(JSON.parse(again.out)).toMatchObject({
      lines: 31,
      unreadable: 1,
      repeatedBatches: 1,
      calls: { recorded: 0 },
    });
  });

  it("splits a large file, and sends the same batches whenever it reads it", async () => {
    const folder = folderWith({ "access.log": Array.from({ length: 45_000 }, () => line("/pets")).join("\n") });
    const ended = await usage(["access.log", "--api", "pets", "--log-format", "combined"], folder);
    expect(ended.out).toContain("of 45000 lines");
    expect(digests.size).toBe(3);
    const again = await usage(["access.log", "--api", "pets", "--log-format", "combined"], folder);
    expect(again.out).toContain("3 of 3 batches were imported before");
  });

  it("shows nothing of a line that a terminal would obey", async () => {
    const folder = folderWith({ "a.log": `\u001b[2J\u202eevil\n${line("/pets")}\n` });
    const ended = await usage(["a.log", "--api", "pets", "--log-format", "combined"], folder);
    expect(ended.out).toContain("Recorded 1 call of 1 line\n");
    expect(ended.err).toContain("a.log:1: not of this format: \uFFFD[2J\uFFFDevil\n");
  });

  it("ends with 2 where no API goes by the name", async () => {
    const folder = folderWith({ "a.log": `${line("/pets")}\n` });
    const ended = await usage(["a.log", "--api", "nobodys", "--log-format", "combined"], folder);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("no API goes by the name nobodys: none of 1 call was recorded.");
  });

  it.each([
    [["none.log", "--api", "a", "--log-format", "combined"], "cannot be read"],
    [["a.log", "--log-format", "combined"], "--api SLUG or --service NAME"],
    [["a.log", "--api", "a", "--log-format", "what"], "is no format of a log"],
    [["a.log", "--api", "a", "--log-format", "har"], "is no HTTP archive"],
    [["a.log", "--api", "a", "--log-format", "combined"], "no line could be read"],
    [["a.log", "--api", "a", "--log-format", "nginx-json", "--consumer-field", "remote_user"], "is not sent"],
  ])("ends with 2 for %j", async (args, reason) => {
    const ended = await usage(args, folderWith({ "a.log": "nothing\n" }));
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(reason);
    expect(sent).toEqual([]);
  });
});
