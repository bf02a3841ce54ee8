import { beforeAll, describe, expect, it } from "vitest";
import { mockRoute } from "@/lib/http/mock-route";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi, type PublishedApi } from "@/lib/testing/published-api";
import { createWorld, type World } from "@/lib/testing/world";

const TEXT = `openapi: 3.1.0
info: { title: Tea, version: 1.0.0 }
servers: [{ url: /v1 }]
paths:
  /pots/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200":
          description: ok
          headers: { Set-Cookie: { schema: { type: string, enum: [session=stolen] } } }
          content:
            application/json: { schema: { type: object, required: [size], properties: { size: { enum: [3] } } } }
            text/html: { schema: { type: string }, example: "<script>alert(1)</script>" }
    put:
      requestBody: { content: { application/json: { schema: { type: object, required: [size] } } } }
      responses: { "204": { description: ok } }
  /broken:
    get:
      responses:
        "200":
          description: ok
          headers:
            X-Accel-Redirect: { schema: { type: string, enum: [/etc/passwd] } }
            X-Sendfile: { schema: { type: string, enum: [/etc/passwd] } }
            Link: { schema: { type: string, enum: ["<https://evil.example>; rel=preload"] } }
            CDN-Cache-Control: { schema: { type: string, enum: ["max-age=9999"] } }
            X-Kept: { schema: { type: string, enum: ["yes"] } }
          content: { "text/plain\\nx: y": { schema: { type: string }, example: hello } }
    post:
      requestBody: { content: { "text/ü中\\r\\nset-cookie: a=b": { schema: { type: string } } } }
      responses: { "204": { description: ok } }
`;

let world: World;
let api: PublishedApi;
const at = (path: string, version = "1.0.0") => `http://127.0.0.1:3000/mock/${api.slug}/${version}${path}`;
const ask = async (path: string, init: RequestInit = {}, version?: string) =>
  mockRoute(new Request(at(path, version), init));

beforeAll(async () => {
  world = await createWorld();
  const team = await world.team();
  api = await addPublishedApi(world, team);
  await api.publish("1.0.0", TEXT);
});

describe("an answer", () => {
  it.each(["/pots/7", "/v1/pots/7", "/pots/7/"])(
    "comes from the definition at %s, to pages of any origin",
    async (path) => {
      const answer = await ask(path, { headers: { origin: "https://front.example" } });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ size: 3 });
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    },
  );

  it("can do nothing on the registry's own address", async () => {
    const answer = await ask("/pots/7", { headers: { accept: "text/html" } });
    expect(await answer.text()).toContain("<script>");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("leaves out what is no value of a field, and what proxies and caches would act on", async () => {
    const answer = await ask("/broken");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("hello");
    expect(answer.headers.get("x-kept")).toBe("yes");
    for (const name of ["x-accel-redirect", "x-sendfile", "link", "cdn-cache-control", "x"]) {
      expect(answer.headers.has(name)).toBe(false);
    }
    const refused = await ask("/broken", { method: "POST", body: "x", headers: { "content-type": "a/b" } });
    expect(refused.status).toBe(415);
    expect(refused.headers.getSetCookie()).toEqual([]);
  });

  it("takes the credentials of the mocked API, and a session whatever the method", async () => {
    const authorization = "Bearer of-the-api";
    expect((await ask("/pots/7", { headers: { authorization } })).status).toBe(200);
    const { cookie = "" } = await (await world.reader()).headers();
    const init = { method: "PUT", headers: { cookie, "content-type": "application/json" }, body: '{"size":1}' };
    expect((await ask("/pots/7", init)).status).toBe(204);
  });

  it("has no body where only its head is asked for", async () => {
    const answer = await ask("/pots/7", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  it("allows what a browser asks before it sends", async () => {
    const headers = { "access-control-request-method": "PUT", "access-control-request-headers": "x-key" };
    const answer = await ask("/pots/7", { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-headers")).toBe("x-key");
  });
});

describe("a refusal", () => {
  it.each<[string, RequestInit, number]>([
    ["/pots/big", {}, 400],
    ["/cups", {}, 404],
    ["/pots/7", { method: "DELETE" }, 405],
    ["/pots/7", { headers: { accept: "image/png" } }, 406],
    ["/pots/7", { method: "PUT", body: "x", headers: { "content-type": "text/plain" } }, 415],
    ["/pots/7", { method: "PUT", body: "{}", headers: { "content-type": "application/json" } }, 422],
    ["/pots/7", { headers: { "concordat-token": "cct_unknown" } }, 401],
    ["/pots/7", { headers: { authorization: "Bearer cct_unknown" } }, 401],
  ])("of %s %j is %i", async (path, init, status) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("says that there is no such version", async () => {
    expect((await ask("/pots/7", {}, "9.9.9")).status).toBe(404);
    expect((await ask("/pots/7", {}, "%E0%A4")).status).toBe(404);
  });
});

describe("a version that goes", () => {
  it("says so, and is silent where its documents are withheld", async () => {
    const { prisma } = await testDatabase();
    const { id } = await prisma.apiVersion.findFirstOrThrow({ where: { api: { slug: api.slug } } });
    await prisma.apiVersion.update({ where: { id }, data: { state: "deprecated" } });
    const by = { byKind: "user", byId: "somebody", byName: "Somebody", recordedAt: world.now };
    const sunsetAt = new Date("2099-06-01T00:00:00Z");
    await prisma.deprecation.create({
      data: { ...by, versionId: id, deprecatedAt: world.now, sunsetAt, reason: "Old" },
    });
    const answer = await ask("/pots/7");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("sunset")).toBe("Mon, 01 Jun 2099 00:00:00 GMT");
    expect(answer.headers.get("deprecation")).toMatch(/^@\d+$/);

    await prisma.apiVersion.update({ where: { id }, data: { state: "retired" } });
    const { ctx } = await world.administrator();
    await setTeamPolicy(ctx, {
      team: api.team.slug,
      policy: { ...DEFAULT_LIFECYCLE_POLICY, retiredDocuments: "gone" },
    });
    expect((await ask("/pots/7")).status).toBe(410);
  });
});
