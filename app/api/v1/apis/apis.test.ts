import { describe, expect, it } from "vitest";
import { apiDto } from "@/lib/catalog/schema";
import { addApi } from "@/lib/testing/lifecycle";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { DELETE, GET, PATCH } from "./[api]/route";
import { GET as list, POST as create } from "./route";

async function scene() {
  const world = await createWorld();
  const team = await world.team();
  const [owner, publisher] = [await team.member("owner"), await team.member("publisher")];
  const slug = world.unique("orders");
  const made = await send(create, { as: publisher, body: { slug, name: "Orders", team: team.slug } });
  return { world, team, owner, publisher, slug, made, params: { api: slug } };
}

describe("200", () => {
  it("answers one API with its entity tag", async () => {
    const { owner, params, slug } = await scene();
    const answer = await send(GET, { as: owner, params });
    expect(answer.status).toBe(200);
    expect(apiDto.parse(answer.body)).toMatchObject({ slug, tier: 2, tags: [], domain: null, newestVersion: null });
    expect(answer.headers.get("etag")).toMatch(/^"[0-9a-f]+"$/);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  it("lists a page and where it goes on, with total and facets", async () => {
    const { world, team, owner, publisher } = await scene();
    for (const name of ["b", "c"]) {
      await send(create, { as: publisher, body: { slug: world.unique(name), name, team: team.slug } });
    }
    const query = { team: team.slug, limit: "2", facets: "true" };
    const first = await send(list, { as: owner, query });
    expect(first).toMatchObject({
      status: 200,
      body: { total: 3, facets: { state: [{ value: "unpublished", count: 3 }] } },
    });
    const { nextCursor } = first.body as { nextCursor: string };
    const second = await send(list, { as: owner, query: { ...query, cursor: nextCursor } });
    expect(second.body).toMatchObject({ items: [{ name: "Orders" }], nextCursor: null });
  });

  it("changes what is given, and only that", async () => {
    const { owner, params } = await scene();
    const tag = (await send(GET, { as: owner, params })).headers.get("etag") ?? "";
    const body = { description: "All orders", tags: ["core"] };
    const answer = await send(PATCH, { as: owner, method: "PATCH", params, body, headers: { "if-match": tag } });
    expect(answer).toMatchObject({ status: 200, body: { ...body, name: "Orders" } });
    expect(answer.headers.get("etag")).not.toBe(tag);
    expect(answer.headers.get("etag")).toBe((await send(GET, { as: owner, params })).headers.get("etag"));
  });
});

describe("201", () => {
  it("makes an API and says where it is", async () => {
    const { made, slug, owner, params } = await scene();
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/api/v1/apis/${slug}`);
    expect(made.headers.get("etag")).toBe((await send(GET, { as: owner, params })).headers.get("etag"));
  });
});

describe("204", () => {
  it("deletes what nobody may call", async () => {
    const { owner, params } = await scene();
    expect(await send(DELETE, { as: owner, method: "DELETE", params })).toMatchObject({ status: 204, text: "" });
    expectProblem(await send(GET, { as: owner, params }), "not_found");
  });
});

describe("304", () => {
  it("where the caller has it already", async () => {
    const { owner, params } = await scene();
    const tag = (await send(GET, { as: owner, params })).headers.get("etag") ?? "";
    const again = await send(GET, { as: owner, params, headers: { "if-none-match": tag } });
    expect(again).toMatchObject({ status: 304, text: "" });
  });
});

describe("400", () => {
  it.each([
    ["a slug that climbs", { slug: "../etc" }, "/slug"],
    ["a slug with capitals", { slug: "Orders" }, "/slug"],
    ["a slug that ends in a hyphen", { slug: "orders-" }, "/slug"],
    ["a slug of another script", { slug: "订单" }, "/slug"],
    ["a slug that is a page", { slug: "new" }, "/slug"],
    ["a slug that is too long", { slug: "a".repeat(81) }, "/slug"],
    ["a name of blanks", { name: "  " }, "/name"],
    ["a tag with a comma", { tags: ["a,b"] }, "/tags/0"],
    ["a domain with a comma", { domain: "a,b" }, "/domain"],
    ["a tier that is none", { tier: 4 }, "/tier"],
    ["a link that is a script", { links: [{ title: "x", url: "javascript:alert(1)" }] }, "/links/0/url"],
    ["a link that is a file", { links: [{ title: "x", url: "file:///etc/passwd" }] }, "/links/0/url"],
    ["a team that is not there", { team: "nobody" }, "/team"],
    ["a field that is not known", { colour: "red" }, ""],
  ])("refuses %s", async (_what, change, pointer) => {
    const { world, team } = await scene();
    const body = { slug: world.unique("api"), name: "A", team: team.slug, ...change };
    const refusal = expectProblem(await send(create, { as: await world.administrator(), body }), "invalid_input");
    expect(refusal.violations[0]?.pointer).toBe(pointer);
  });

  it.each([["\\u0000"], ["\\ud800"]])("refuses %s in a text, which no column can hold", async (escape) => {
    const { world, team, publisher } = await scene();
    const bytes = `{"slug": "${world.unique("api")}", "team": "${team.slug}", "name": "a${escape}b"}`;
    const headers = { "content-type": "application/json" };
    expectProblem(await send(create, { as: publisher, method: "POST", bytes, headers }), "malformed_request");
  });

  it.each([
    ["limit", "0"],
    ["limit", "201"],
    ["limit", "many"],
    ["sort", "colour"],
    ["cursor", "!"],
    ["state", "gone"],
    ["facets", "yes"],
    ["sunsetWithinDays", "soon"],
    ["colour", "red"],
    ["__proto__", "x"],
    ["q", "a\u0000b"],
  ])("refuses a list with %s=%j", async (name, value) => {
    const { owner } = await scene();
    expectProblem(await send(list, { as: owner, query: { [name]: value } }), "invalid_input");
  });

  it("refuses to change a slug, which is for ever", async () => {
    const { owner, params } = await scene();
    expectProblem(await send(PATCH, { as: owner, method: "PATCH", params, body: { slug: "other" } }), "invalid_input");
  });
});

describe("401", () => {
  it("for whoever is not signed in and writes", async () => {
    const { team, params } = await scene();
    const body = { slug: "a", name: "A", team: team.slug };
    const answers = [
      await send(create, { body }),
      await send(PATCH, { method: "PATCH", params, body: { name: "B" } }),
      await send(DELETE, { method: "DELETE", params }),
    ];
    for (const answer of answers) {
      expectProblem(answer, "unauthenticated");
      expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="concordat"');
    }
  });
});

describe("403", () => {
  it("for those whose role does not allow it", async () => {
    const { world, team, params, publisher } = await scene();
    const body = { slug: world.unique("a"), name: "A", team: team.slug };
    for (const as of [await world.reader(), await team.member("reader"), await team.member("reviewer")]) {
      expectProblem(await send(create, { as, body }), "forbidden");
      expectProblem(await send(PATCH, { as, method: "PATCH", params, body: { name: "B" } }), "forbidden");
    }
    expectProblem(await send(DELETE, { as: publisher, method: "DELETE", params }), "forbidden");
  });
});

describe("404", () => {
  it.each(["nobody", "../apis", "%2e%2e", "a\u0000b", "x".repeat(200), "__proto__"])("for the API %j", async (api) => {
    const { owner } = await scene();
    const params = { api };
    expectProblem(await send(GET, { as: owner, params }), "not_found");
    expectProblem(await send(PATCH, { as: owner, method: "PATCH", params, body: { name: "B" } }), "not_found");
    expectProblem(await send(DELETE, { as: owner, method: "DELETE", params }), "not_found");
  });
});

describe("409", () => {
  it("for a slug that is taken, also when both come at once", async () => {
    const { world, team, publisher } = await scene();
    const body = { slug: world.unique("twin"), name: "Twin", team: team.slug };
    const answers = await Promise.all([1, 2].map(() => send(create, { as: publisher, body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    if (refused) expectProblem(refused, "conflict");
  });

  it.each(["active", "deprecated", "sunset"] as const)(
    "for deleting an API with a version that is %s",
    async (state) => {
      const world = await createWorld();
      const api = await addApi(world);
      await api.version("1.0.0", { state });
      const as = await api.team.member("owner");
      const refusal = expectProblem(
        await send(DELETE, { as, method: "DELETE", params: { api: api.slug } }),
        "conflict",
      );
      expect(refusal.detail).toContain("1.0.0");
    },
  );
});

describe("412", () => {
  it("for a change of what changed meanwhile", async () => {
    const { owner, params } = await scene();
    const headers = { "if-match": (await send(GET, { as: owner, params })).headers.get("etag") ?? "" };
    expect((await send(PATCH, { as: owner, method: "PATCH", params, body: { name: "B" }, headers })).status).toBe(200);
    const stale = await send(PATCH, { as: owner, method: "PATCH", params, body: { name: "C" }, headers });
    expectProblem(stale, "stale_revision");
    expectProblem(await send(DELETE, { as: owner, method: "DELETE", params, headers }), "stale_revision");
    expect((await send(GET, { as: owner, params })).body).toMatchObject({ name: "B" });
  });

  it("for one of two changes that start from the same", async () => {
    const { owner, params } = await scene();
    const headers = { "if-match": (await send(GET, { as: owner, params })).headers.get("etag") ?? "" };
    const change = (name: string) => send(PATCH, { as: owner, method: "PATCH", params, body: { name }, headers });
    const answers = await Promise.all([change("B"), change("C")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each(['W/"1"', '"0"', "nonsense", ""])("for If-Match: %j", async (tag) => {
    const { owner, params } = await scene();
    const headers = { "if-match": tag };
    expectProblem(
      await send(PATCH, { as: owner, method: "PATCH", params, body: { name: "B" }, headers }),
      "stale_revision",
    );
  });
});

describe("413 and 415", () => {
  it("for a body that is too large, or of another type", async () => {
    const { publisher, team } = await scene();
    const body = { slug: "a", name: "A", team: team.slug, description: "x".repeat(2 * 1024 * 1024) };
    expectProblem(await send(create, { as: publisher, body }), "too_large");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expectProblem(
      await send(create, { as: publisher, method: "POST", bytes: "slug=a", headers }),
      "unsupported_media_type",
    );
  });
});
