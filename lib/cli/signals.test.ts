import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "./run-cli";
import { folderWith } from "./testing/run-program";

let url = "";
let snippet = "# one\n";
const asked: string[] = [];
const server = http.createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  if (request.url === "/old") response.writeHead(200, { deprecation: "true", sunset: "soon", "x-other": "1" }).end("x");
  else if (request.url?.startsWith("/api/v1/")) response.writeHead(200, { "content-type": "text/plain" }).end(snippet);
  else response.writeHead(200).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
});
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));
beforeEach(() => {
  asked.length = 0;
  snippet = "# one\n";
});

async function run(args: string[], given: { input?: string; cwd?: string } = {}) {
  const ended = { code: 0, out: "", err: "" };
  async function* input() {
    yield new TextEncoder().encode(given.input ?? "");
  }
  ended.code = await runCli(args, {
    cwd: given.cwd ?? folderWith({}),
    environment: { CONCORDAT_URL: url },
    input,
    out: (text) => void (ended.out += text),
    err: (text) => void (ended.err += text),
    isTerminal: false,
    isWatched: false,
    now: () => new Date("2026-11-21T00:00:00Z"),
    sleep: async () => {},
  });
  return ended;
}

describe("concordat headers", () => {
  it("reads what curl -i wrote, and says what is wrong where", async () => {
    const { code, out } = await run(["headers", "-"], {
      input: "HTTP/1.1 200 OK\r\nDeprecation: 1688169599\r\nSunset: Fri, 01 Jan 2027 00:00:00 GMT\r\n\r\nbody",
    });
    expect(code).toBe(1);
    expect(out).toBe(
      `stdin (200): 1 error, 0 warnings, 1 note\n2:14: error: Deprecation: The number has no @ before it: this is an Integer, not a Date. (deprecation-number)\n  Write @ and the seconds since 1970, without quotes.\n  instead: @1688169599\ninfo: Link: No link with rel="deprecation" says where to read about it. (link-no-deprecation)\n  Link to a page that says why, and how to move (RFC 9745 §3).\n`,
    );
  });

  it("asks an address", async () => {
    const { code, out } = await run(["headers", `${url}/old`, "--format", "json"]);
    expect(code).toBe(1);
    const codes = JSON.parse(out).findings.map((one: { code: string }) => one.code);
    expect(codes).toEqual(["deprecation-boolean", "sunset-not-a-date", "link-no-deprecation"]);
    expect(asked).toEqual(["GET /old"]);
  });

  it("is fine where nothing goes away, or nothing is asked for", async () => {
    expect(await run(["headers", `${url}/new`, "--method", "HEAD"])).toMatchObject({
      code: 0,
      out: `${url}/new (200): no Deprecation, Sunset or Link\n`,
    });
    expect(asked).toEqual(["HEAD /new"]);
    expect((await run(["headers", `${url}/old`, "--fail-on", "none"])).code).toBe(0);
    const input = 'Deprecation: @1\nLink: </a>; rel="deprecation"';
    expect(await run(["headers", "-", "--fail-on", "warning"], { input })).toMatchObject({ code: 1 });
    expect(await run(["headers", "-", "--no-sunset"], { input })).toMatchObject({
      code: 0,
      out: "stdin: nothing is wrong with 2 fields\n",
    });
  });

  it.each(["file:///etc/passwd", "http://me:secret@127.0.0.1/", "nonsense", "http://127.0.0.1:1/"])(
    "cannot ask %s, and shows no secret",
    async (from) => {
      const { code, err } = await run(["headers", from]);
      expect(code).toBe(2);
      expect(err).not.toContain("secret@127");
    },
  );
});

describe("concordat signals", () => {
  it("writes what the registry makes", async () => {
    const { code, out } = await run([
      "signals",
      "pets@1.0.0",
      "--target",
      "kong",
      "--base",
      "/v1",
      "--upstream",
      "pets:80",
    ]);
    expect([code, out]).toEqual([0, "# one\n"]);
    expect(asked).toEqual(["GET /api/v1/apis/pets/versions/1.0.0/signals?target=kong&upstream=pets%3A80&base=%2Fv1"]);
    await run(["signals", "pets"]);
    expect(asked[1]).toBe("GET /api/v1/apis/pets/versions/latest/signals?target=nginx");
  });

  it("keeps a file, and sees that it is out of date", async () => {
    const cwd = folderWith({});
    const args = ["signals", "pets@1.0.0", "--output", "conf/signals.conf"];
    expect(await run([...args, "--check"], { cwd })).toMatchObject({
      code: 1,
      out: "conf/signals.conf is not there\n",
    });
    expect((await run(args, { cwd })).code).toBe(0);
    expect(fs.readFileSync(path.join(cwd, "conf/signals.conf"), "utf8")).toBe("# one\n");
    expect((await run([...args, "--check"], { cwd })).code).toBe(0);
    snippet = "# two\n";
    expect((await run([...args, "--check"], { cwd })).code).toBe(1);
  });

  it("is bad usage without a file to check, or a version", async () => {
    expect((await run(["signals", "pets@1.0.0", "--check"])).code).toBe(2);
    expect((await run(["signals", "pets@"])).code).toBe(2);
    expect((await run(["signals", "pets@1", "--target", "abacus"])).code).toBe(2);
  });
});
