import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld, type TeamInWorld, type World } from "@/lib/testing/world";
import { tryAnswer, tryServers } from "@/lib/try/schema";
import { GET, POST } from "./route";

let world: World;
let team: TeamInWorld;
let api: PublishedApi;
let base: string;
let closed: string;
const asked: { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders; body: string }[] = [];

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    asked.push({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: String(Buffer.concat(chunks)),
    });
    if (request.url === "/v1/moved") response.writeHead(302, { location: "/v1/else" }).end();
    else
      response.writeHead(418, { "x-pot": "tea", "set-cookie": "s=1", "content-type": "text/html" }).end("<b>tea</b>");
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  base = `http://127.0.0.1:${port}/v1`;
  closed = `http://127.0.0.1:${port === 65_535 ? 1_024 : port + 1}/v1`;
  world = await createWorld();
  team = await world.team();
  api = await addPublishedApi(world, team);
  const text = `openapi: 3.1.0
info: { title: Tea, version: 1.0.0 }
servers: [{ url: "${base}/" }, { url: "${closed}" }, { url: /relative }]
paths:
  /pots: { get: { operationId: pots, responses: { "200": { description: ok } } } }
`;
  await api.publish("1.0.0", text);
  const { ctx } = await world.administrator();
  await createOutboundRule(ctx, { origin: new URL(base).origin, purposes: ["try"], allowPrivate: true });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const params = () => ({ api: api.slug, version: "1.0.0" });

describe("200", () => {
  it("shows what the other server answered, as it came, and tells it nothing of the registry", async () => {
    const as = await world.reader();
    const body = {
      method: "post",
      url: `${base}/pots?size=2`,
      headers: { Authorization: "Bearer of-the-api", "X-Forwarded-For": "127.0.0.1" },
      body: Buffer.from("leaves").toString("base64"),
    };
    const answer = await send(POST, { as, params: params(), body });
    expect(answer.status).toBe(200);
    const shown = tryAnswer.parse(answer.body);
    expect(shown.status).toBe(418);
    expect(Buffer.from(shown.body, "base64").toString()).toBe("<b>tea</b>");
    expect(shown.headers).toContainEqual({ name: "x-pot", value: "tea" });
    expect(shown.headers.map(({ name }) => name)).not.toContain("set-cookie");
    const received = asked.at(-1);
    expect(received).toMatchObject({ method: "POST", url: "/v1/pots?size=2", body: "leaves" });
    expect(received?.headers).toMatchObject({ authorization: "Bearer of-the-api" });
    expect(Object.keys(received?.headers ?? {})).not.toContain("cookie");
    expect(Object.keys(received?.headers ?? {})).not.toContain("x-forwarded-for");
  });

  it("shows a redirect, and does not follow it", async () => {
    const before = asked.length;
    const as = await team.token("reader");
    const answer = await send(POST, { as, params: params(), body: { method: "GET", url: `${base}/moved` } });
    expect(tryAnswer.parse(answer.body)).toMatchObject({ status: 302 });
    expect(asked).toHaveLength(before + 1);
  });

  it("lists the servers, whether they are allowed, and what the caller may do", async () => {
    const wanted = [
      { url: `${base}/`, allowed: true },
      { url: closed, allowed: false },
    ];
    const list = async (as?: Parameters<typeof send>[1]) =>
      tryServers.parse((await send(GET, { ...as, params: params() })).body);
    expect(await list()).toEqual({ mayTry: false, mayAllow: false, servers: wanted });
    expect(await list({ as: await world.reader() })).toEqual({ mayTry: true, mayAllow: false, servers: wanted });
    expect(await list({ as: await world.administrator() })).toMatchObject({ mayTry: true, mayAllow: true });
  });
});

describe("400", () => {
  it.each([
    ["a server that the definition does not name", "http://127.0.0.1:1/v1/pots"],
    ["a path beside the server's", "ORIGIN/admin"],
    ["no address", "pots"],
  ])("for %s", async (_name, url) => {
    const before = asked.length;
    const body = { method: "GET", url: url.replace("ORIGIN", new URL(base).origin) };
    const answer = await send(POST, { as: await world.administrator(), params: params(), body });
    expect(expectProblem(answer, "invalid_input").violations).toMatchObject([{ pointer: "/url" }]);
    expect(asked).toHaveLength(before);
  });

  it("for a header that breaks out of its line", async () => {
    const body = { method: "GET", url: `${base}/pots`, headers: { "a\r\nb": "c" } };
    expectProblem(await send(POST, { as: await world.reader(), params: params(), body }), "invalid_input");
  });
});

describe("401 and 403", () => {
  it("for people who are not signed in, and tokens without the scope", async () => {
    const body = { method: "GET", url: `${base}/pots` };
    expectProblem(await send(POST, { params: params(), body }), "unauthenticated");
    const as = await team.token("publisher", ["version.publish"]);
    expectProblem(await send(POST, { as, params: params(), body }), "forbidden");
  });

  it("for a server of the definition that no rule allows", async () => {
    const body = { method: "GET", url: `${closed}/pots` };
    const answer = await send(POST, { as: await world.administrator(), params: params(), body });
    expectProblem(answer, "outbound_refused");
  });
});
