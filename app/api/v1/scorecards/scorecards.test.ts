import { beforeAll, describe, expect, it } from "vitest";
import { scoreApis } from "@/lib/scorecards/verbs/score-apis";
import { testDatabase } from "@/lib/testing/db";
import { definition } from "@/lib/testing/definitions";
import type { Person } from "@/lib/testing/people";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld, type TeamInWorld } from "@/lib/testing/world";
import { GET as getApi } from "./apis/[api]/route";
import { GET as listTerm } from "./apis/[api]/entropy/[term]/route";
import { GET as explain } from "./apis/[api]/explanation/route";
import { GET as listApis } from "./apis/route";
import { GET as getMap } from "./route";
import { GET as getTeam } from "./teams/[team]/route";

let reader: Person;
let api: string;
let team: TeamInWorld;

beforeAll(async () => {
  const world = await createWorld();
  reader = await world.reader();
  team = await world.team();
  const published = await addPublishedApi(world, team);
  await published.publish("1.0.0", definition());
  api = published.slug;
  const { prisma } = await testDatabase();
  const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api } });
  await scoreApis(world.system, [id]);
});

describe("200", () => {
  it("the scorecard of an API, with the shape of INTERFACE §2", async () => {
    const { status, body } = await send(getApi, { as: reader, params: { api } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ api: { slug: api, team: team.slug }, level: expect.any(Number), progress: { ratio: expect.any(Number) } },
      entropy: { value: expect.any(Number), band: expect.any(String), terms: { undocumented: { basis: "fields" } } },
      dimensions: { coverage: {}, resilience: {}, composability: {}, observability: {} },
      history: [{ level: expect.any(Number) }],
    });
    const { checks } = body as { checks: { evidence: { text: string; code: string } }[] };
    // Every check says what it rests on in words: none falls back to its code.
    expect(checks.filter(({ evidence }) => evidence.text === evidence.code)).toEqual([]);
  });

  it("the scorecard of a team, the list of APIs, the map, and what is behind a term", async () => {
    const card = await send(getTeam, { as: reader, params: { team: team.slug } });
    expect(card.body).toMatchObject({ team: { slug: team.slug }, total: 1 });
    const list = await send(listApis, { as: reader, query: { team: team.slug, limit: "1" } });
    expect(list.body).toMatchObject({ items: [{ slug: api }], nextCursor: null });
    const map = await send(getMap, { as: reader, query: { facet: "security", level: "2" } });
    const { checks } = map.body as { checks: { facet: string; level: number }[] };
    expect(checks.every(({ facet, level }) => facet === "security" && level === 2)).toBe(true);
    const term = await send(listTerm, { as: reader, params: { api, term: "undocumented" }, query: { limit: "1" } });
    expect(term.body).toMatchObject({ items: [{ kind: "field", counted: true }], basis: "fields" });
  });

  it("pages of APIs follow each other without a gap or a repeat", async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query: Record<string, string> = { limit: "1", ...(cursor === "" ? {} : { cursor }) };
      const { body } = await send(listApis, { as: reader, query });
      const page = body as { items: { slug: string }[]; nextCursor: string | null };
      seen.push(...page.items.map(({ slug }) => slug));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(api);
  });

  it("an explanation, from which the number comes out again", async () => {
    const { body } = await send(explain, { as: reader, params: { api } });
    expect(body).toMatchObject({ api, same: true, facts: { api: { slug: api } }, rubric: { name: "apicmm" } });
  });
});

describe("400", () => {
  it.each([
    ["a level that there is not", listApis, {}, { level: "9" }],
    ["a band that there is not", listApis, {}, { band: "awful" }],
    ["a facet that there is not", getMap, {}, { facet: "looks" }],
    ["an instant that is none", explain, { api: "pets" }, { at: "yesterday" }],
  ])("%s", async (_what, route, params, query) => {
    expectProblem(await send(route, { as: reader, params, query }), "invalid_input");
  });
});

describe("404", () => {
  it.each([
    ["an API", getApi, { api: "no-such-api" }],
    ["a team", getTeam, { team: "no-such-team" }],
    ["an API's term", listTerm, { api: "no-such-api", term: "breaking" }],
    ["a term", listTerm, { api: "pets", term: "disorder" }],
    ["an API's explanation", explain, { api: "no-such-api" }],
  ])("%s that there is not", async (_what, route, params) => {
    expectProblem(await send(route, { as: reader, params }), "not_found");
  });

  it("a score of a time before there was one", async () => {
    expectProblem(
      await send(explain, { as: reader, params: { api }, query: { at: "2001-01-01T00:00:00Z" } }),
      "not_found",
    );
  });
});
