import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { OutboundRule } from "@/lib/outbound/model";
import { fetchOutside, type OutsideRequest } from "./fetch-outside";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A server of the test's own; its address. */
async function serve(handler: Handler): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => handler(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, asked };
}

const LOCAL = [{ address: "127.0.0.1", family: 4 }];
const inside = (origin: string): OutboundRule => ({ origin, purposes: ["try"], allowPrivate: true });
const request = (url: string, rules: OutboundRule[], more: Partial<OutsideRequest> = {}): OutsideRequest => ({
  url,
  rules,
  purpose: "try",
  maxBytes: 10_000,
  timeoutMs: 2_000,
  ...more,
});
const code = (name: string, message: RegExp) =>
  expect.objectContaining({ code: name, message: expect.stringMatching(message) });
const text = (body: Uint8Array) => new TextDecoder().decode(body);
const hello: Handler = (_request, response) => response.end("hello");

describe("a call that a rule allows", () => {
  it("brings back status, fields and body, and sends ours", async () => {
    const { port, asked } = await serve((_request, response, body) => {
      response.writeHead(418, { "x-kind": "teapot", "set-cookie": ["a=1", "b=2"] }).end(`got ${body}`);
    });
    const answer = await fetchOutside(
      request(`http://127.0.0.1:${port}/pots?q=1`, [inside("http://127.0.0.1:*")], {
        method: "post",
        headers: { "X-Key": "k", Connection: "x-drop", "x-drop": "1", Host: "elsewhere.example" },
        body: new TextEncoder().encode("tea"),
      }),
    );
    expect({ ...answer, body: text(answer.body), headers: answer.headers.get("x-kind") }).toEqual({
      status: 418,
      headers: "teapot",
      body: "got tea",
      url: `http://127.0.0.1:${port}/pots?q=1`,
    });
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(asked[0]).toMatchObject({
      method: "POST",
      url: "/pots?q=1",
      headers: { host: `127.0.0.1:${port}`, "x-key": "k" },
    });
    expect(asked[0]?.headers).not.toHaveProperty("x-drop");
  });

  it.each([
    ["gzip", gzipSync("packed")],
    ["br", brotliCompressSync("packed")],
    ["gzip, gzip", gzipSync(gzipSync("packed"))],
  ])("unpacks %s", async (encoding, body) => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(body);
    });
    const answer = await fetchOutside(request(`http://127.0.0.1:${port}/`, [inside(`http://127.0.0.1:${port}`)]));
    expect(text(answer.body)).toBe("packed");
    expect(answer.headers.has("content-encoding")).toBe(false);
  });

  it("leaves a coding that it does not know as it came", async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "zstd" }).end("as it came");
    });
    const answer = await fetchOutside(request(`http://127.0.0.1:${port}/`, [inside("http://127.0.0.1:*")]));
    expect([text(answer.body), answer.headers.get("content-encoding")]).toEqual(["as it came", "zstd"]);
  });

  it("reaches the address that was checked, whatever the name leads to later", async () => {
    const { port } = await serve(hello);
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return asked === 1 ? LOCAL : [{ address: "169.254.169.254", family: 4 }];
    };
    const url = `http://api.rebinding.example:${port}/`;
    const answer = await fetchOutside(request(url, [inside(`http://*.rebinding.example:${port}`)]), { resolve });
    expect([text(answer.body), asked]).toEqual(["hello", 1]);
  });
});

describe("a call that is refused", () => {
  const anywhere: OutboundRule = { origin: "http://*:*", purposes: ["try"], allowPrivate: false };

  it.each([
    ["no rule at all", []],
    ["a rule for something else", [{ ...inside("http://127.0.0.1:*"), purposes: ["import"] as const }]],
    ["a rule for another port", [inside("http://127.0.0.1:1")]],
    ["a rule for the other scheme", [inside("https://127.0.0.1:*")]],
    ["a rule without private addresses", [anywhere]],
  ])("by %s, before anything is sent", async (_name, rules) => {
    const { port, asked } = await serve(hello);
    await expect(fetchOutside(request(`http://127.0.0.1:${port}/`, rules))).rejects.toEqual(
      code("outbound_refused", /127\.0\.0\.1/),
    );
    expect(asked).toEqual([]);
  });

  it.each([
    ["127.0.0.1"],
    ["10.1.2.3"],
    ["169.254.169.254"],
    ["100.64.0.1"],
    ["0.0.0.0"],
    ["::1"],
    ["::ffff:10.0.0.1"],
    ["64:ff9b::7f00:1"],
    ["fd00::1"],
    ["fe80::1"],
  ])("where a public name leads to %s, also beside a public address", async (address) => {
    const resolve = async () => [
      { address: "93.184.215.14", family: 4 },
      { address, family: 4 },
    ];
    await expect(fetchOutside(request("http://api.example/", [anywhere]), { resolve })).rejects.toEqual(
      code("outbound_refused", /inside the network/),
    );
  });

  it.each(["169.254.169.254", "0.0.0.0", "224.0.0.1", "fd00:ec2::254"])(
    "at %s, even where private addresses are allowed",
    async (address) => {
      const rule = inside("http://api.example");
      const resolve = async () => [{ address, family: 4 }];
      await expect(fetchOutside(request("http://api.example/", [rule]), { resolve })).rejects.toEqual(
        code("outbound_refused", /inside the network/),
      );
    },
  );

  it.each([
    "http://127.0.0.1:3000/",
    "http://localhost:3000/",
    "http://2130706433:3000/",
    "http://0x7f.1:3000/",
    "http://[::ffff:127.0.0.1]:3000/",
  ])("at Concordat's own address %s", async (url) => {
    const rules = [{ ...inside("http://*:*"), allowPrivate: true }];
    await expect(fetchOutside(request(url, rules), { resolve: async () => LOCAL })).rejects.toEqual(
      code("outbound_refused", /own address/),
    );
  });

  it.each(["CONNECT", "connect", "A B", "GET\r\nX: y", ""])("by the method %j", async (method) => {
    const { port, asked } = await serve(hello);
    const call = request(`http://127.0.0.1:${port}/`, [inside("http://127.0.0.1:*")], { method });
    await expect(fetchOutside(call)).rejects.toMatchObject({ code: expect.stringMatching(/^outbound_/) });
    expect(asked).toEqual([]);
  });

  it.each(["file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "nonsense", "http://u:p@a.example/"])(
    "for the address %s",
    async (url) => {
      await expect(fetchOutside(request(url, [anywhere]))).rejects.toMatchObject({ code: "outbound_refused" });
    },
  );
});

describe("redirects", () => {
  it("are matched against the rules again", async () => {
    const secret = await serve(hello);
    const front = await serve((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${secret.port}/` }).end();
    });
    const rules = [inside(`http://127.0.0.1:${front.port}`)];
    await expect(fetchOutside(request(`http://127.0.0.1:${front.port}/`, rules))).rejects.toMatchObject({
      code: "outbound_refused",
    });
    expect(secret.asked).toEqual([]);
  });

  it("to a private address are refused where only the first hop may be private", async () => {
    const front = await serve((_request, response) => {
      response.writeHead(307, { location: "http://inner.example/" }).end();
    });
    const rules = [inside(`http://127.0.0.1:${front.port}`), { ...inside("http://*"), allowPrivate: false }];
    const resolve = async (host: string) => (host === "127.0.0.1" ? LOCAL : [{ address: "10.0.0.9", family: 4 }]);
    await expect(fetchOutside(request(`http://127.0.0.1:${front.port}/`, rules), { resolve })).rejects.toEqual(
      code("outbound_refused", /inner\.example leads to an address inside/),
    );
  });

  it("to other schemes are refused", async () => {
    const { port } = await serve((_request, response) => {
      response.writeHead(302, { location: "file:///etc/passwd" }).end();
    });
    await expect(
      fetchOutside(request(`http://127.0.0.1:${port}/`, [inside("http://127.0.0.1:*")])),
    ).rejects.toMatchObject({ code: "outbound_refused" });
  });

  it("drop credentials on the way to another origin, and the body where POST becomes GET", async () => {
    const last = await serve(hello);
    const first = await serve((_request, response) => {
      response.writeHead(303, { location: `http://127.0.0.1:${last.port}/end` }).end();
    });
    const answer = await fetchOutside(
      request(`http://127.0.0.1:${first.port}/`, [inside("http://127.0.0.1:*")], {
        method: "POST",
        headers: { Authorization: "Bearer s", Cookie: "c=1", "X-Api-Key": "k", Accept: "text/plain" },
        body: new Uint8Array([1]),
      }),
    );
    expect(answer.url).toBe(`http://127.0.0.1:${last.port}/end`);
    const { headers, method } = last.asked[0] ?? {};
    expect(method).toBe("GET");
    expect(headers).toMatchObject({ accept: "text/plain" });
    for (const name of ["authorization", "cookie", "x-api-key", "content-length"])
      expect(headers).not.toHaveProperty(name);
  });

  it("keep method, body and credentials on one origin", async () => {
    const { port, asked } = await serve((incoming, response, body) => {
      if (incoming.url === "/") response.writeHead(308, { location: "/end" }).end();
      else response.end(body);
    });
    const answer = await fetchOutside(
      request(`http://127.0.0.1:${port}/`, [inside("http://127.0.0.1:*")], {
        method: "PUT",
        headers: { authorization: "Bearer s" },
        body: new TextEncoder().encode("kept"),
      }),
    );
    expect(text(answer.body)).toBe("kept");
    expect(asked[1]).toMatchObject({ method: "PUT", headers: { authorization: "Bearer s" } });
  });

  it("end after some, and are the answer where none is followed", async () => {
    const { port, asked } = await serve((_request, response) => {
      response.writeHead(302, { location: "/again" }).end();
    });
    const rules = [inside("http://127.0.0.1:*")];
    await expect(fetchOutside(request(`http://127.0.0.1:${port}/`, rules, { maxRedirects: 3 }))).rejects.toMatchObject({
      code: "outbound_failed",
    });
    expect(asked).toHaveLength(4);
    expect(await fetchOutside(request(`http://127.0.0.1:${port}/`, rules, { maxRedirects: 0 }))).toMatchObject({
      status: 302,
    });
  });
});

describe("limits", () => {
  const rules = [inside("http://127.0.0.1:*")];

  it.each<[string, Handler, RegExp]>([
    ["a huge body", (_request, response) => response.end(Buffer.alloc(20_000)), /larger than 10000 bytes/],
    [
      "a body that unpacks into a huge one",
      (_request, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
      /larger than 10000 bytes/,
    ],
    [
      "what is packed in packed",
      (_request, response) =>
        response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
      /larger than 10000 bytes/,
    ],
    [
      "what is not packed as it says",
      (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip"),
      /not compressed the way/,
    ],
    [
      "too many layers",
      (_request, response) => response.writeHead(200, { "content-encoding": "gzip, gzip, gzip" }).end("x"),
      /more than twice/,
    ],
    ["a connection that ends", (incoming) => incoming.socket.destroy(), /did not answer/],
    [
      "very long header fields",
      (_request, response) => {
        for (let i = 0; i < 40; i += 1) response.setHeader(`x-${i}`, "v".repeat(1_000));
        response.end();
      },
      /more headers than are read/,
    ],
  ])("end %s", async (_name, handler, message) => {
    const { port } = await serve(handler);
    await expect(fetchOutside(request(`http://127.0.0.1:${port}/`, rules))).rejects.toEqual(
      code("outbound_failed", message),
    );
  });

  it.each<[string, Handler]>([
    ["that never answers", () => undefined],
    [
      "that sends a byte now and then",
      (_request, response) => {
        response.write("x");
        const drip = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(drip));
      },
    ],
  ])("end a server %s", async (_name, handler) => {
    const { port } = await serve(handler);
    await expect(fetchOutside(request(`http://127.0.0.1:${port}/`, rules, { timeoutMs: 200 }))).rejects.toEqual(
      code("outbound_failed", /within 200 ms/),
    );
  });

  it("end a name server that never answers", async () => {
    const resolve = () => new Promise<never>(() => undefined);
    await expect(
      fetchOutside(request("http://slow.example/", [inside("http://slow.example")], { timeoutMs: 50 }), { resolve }),
    ).rejects.toEqual(code("outbound_failed", /slow\.example/));
  });
});
