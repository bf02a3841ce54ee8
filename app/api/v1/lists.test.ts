import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createCampaign } from "@/lib/campaigns/verbs/create-campaign";
import { createCodePolicy } from "@/lib/code-policies/verbs/create-code-policy";
import { startDryRun } from "@/lib/code-policies/verbs/start-dry-run";
import { encodeCursor } from "@/lib/core/paging";
import { startImport } from "@/lib/imports/verbs/start-import";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { zipOf } from "@/lib/testing/archives";
import { definition } from "@/lib/testing/definitions";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { neededQuery } from "@/lib/testing/needed-query";
import type { Person } from "@/lib/testing/people";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { createRubric } from "@/lib/rubrics/verbs/create-rubric";
import { bindRuleset } from "@/lib/rulesets/verbs/bind-ruleset";
import { createClause } from "@/lib/slos/verbs/create-clause";
import { createRuleset } from "@/lib/rulesets/verbs/create-ruleset";
import { createWebhook } from "@/lib/webhooks/verbs/create-webhook";
import { ROUTES } from "./route-index";

const queryOf = (query: unknown) => (query instanceof z.ZodObject ? Object.keys(query.shape) : []);
const gets = ROUTES.flatMap(({ path, methods }) => (methods.GET ? [{ path, handler: methods.GET }] : []));
const lists = gets
  .filter(({ handler }) => queryOf(handler.contract.query).includes("cursor"))
  .map(({ path, handler }): [string, typeof handler] => [path, handler]);

/** Cursors that no list made, and cursors of lists of every other kind. */
const HOSTILE = [
  "",
  "%%%",
  "null",
  "\u0000",
  "x".repeat(500),
  encodeCursor([]),
  encodeCursor([null]),
  encodeCursor([null, null]),
  encodeCursor([-1]),
  encodeCursor([2 ** 40]),
  encodeCursor([Number.MAX_SAFE_INTEGER, "x"]),
  encodeCursor(["\u0000"]),
  encodeCursor(["a\u0000", "0198a1c0-0000-7000-8000-000000000000"]),
  encodeCursor(["2026-99-99T00:00:00.000Z", "nothing"]),
  encodeCursor(["2026-01-01T00:00:00.000Z", "' OR 1=1 --"]),
  encodeCursor(["a", "b", "c"]),
  Buffer.from('["\\ud800"]').toString("base64url"),
  Buffer.from("[1e999]").toString("base64url"),
  Buffer.from('{"__proto__": [1]}').toString("base64url"),
];

let administrator: Person;
let api: string;
let webhook: string;
let run: string;
let review: string;
let policy: string;
let dryRun: string;
let ruleset: string;
let binding: string;
let clause: string;
let rubric: string;
let campaign: string;

/** What of the address a path takes. */
function paramsOf(path: string): Record<string, string> {
  const ids = { "/webhooks/": webhook, "/reviews/": review, "/ruleset-bindings/": binding };
  const id = Object.entries(ids).find(([start]) => path.startsWith(start))?.[1] ?? run;
  const governed = { policy, run: dryRun, ruleset, clause, rubric, campaign };
  const all = { api, version: "1.0.0", name: "petName", ...governed, id, term: "deprecated" };
  return Object.fromEntries(Object.entries(all).filter(([name]) => path.includes(`{${name}}`)));
}

beforeAll(async () => {
  const world = await createWorld();
  administrator = await world.administrator();
  const published = await addPublishedApi(world, await world.team());
  await published.publish("1.0.0", definition());
  api = published.slug;
  review = (await requestReview(published.publisher.ctx, { api, version: "1.0.0" })).id;
  policy = world.unique("described");
  await createCodePolicy(administrator.ctx, { slug: policy, name: "Described", expression: "true" });
  dryRun = (await startDryRun(administrator.ctx, { policy })).id;
  ruleset = world.unique("house");
  await createRuleset(administrator.ctx, { slug: ruleset, name: "House", text: "rules: {}\n" });
  binding = (await bindRuleset(administrator.ctx, { ruleset, scope: "api", subject: api })).id;
  rubric = world.unique("ours");
  await createRubric(administrator.ctx, { slug: rubric, copy: { rubric: "apicmm" } });
  campaign = world.unique("tidy");
  const aim = { title: "Tidy", checks: ["api-described"], scope: "organisation" as const, dueOn: "2027-03-01" };
  await createCampaign(administrator.ctx, { slug: campaign, ...aim });
  clause = world.unique("quick");
  const promise = { name: clause, expression: "p99_latency < 500ms", window: "day" as const };
  await createClause(administrator.ctx, { api, clause: promise });
  const url = "https://hooks.example.com";
  await createOutboundRule(administrator.ctx, { origin: url, purposes: ["webhook"] });
  webhook = (await createWebhook(administrator.ctx, { url })).id;
  const bytes = await zipOf({ "pets/1.0.0/openapi.yaml": definition() });
  run = (await startImport(administrator.ctx, { upload: [{ name: "estate.zip", bytes }] })).id;
});

const read = (path: string, handler: (typeof lists)[number][1], query: Record<string, string>) =>
  send(handler, { as: administrator, params: paramsOf(path), query: { ...neededQuery(path), ...query } });

describe("every list of the interface", () => {
  it("is here", () => {
    expect(lists.map(([path]) => path)).toEqual(expect.arrayContaining(["/apis", "/audit", "/reviews", "/tokens"]));
    expect(lists.length).toBeGreaterThanOrEqual(12);
  });

  it.each(lists)("%s refuses cursors that it did not make", async (path, handler) => {
    for (const cursor of HOSTILE) {
      const answer = await read(path, handler, { cursor });
      expect(answer.status, `${JSON.stringify(cursor)}: ${answer.text.slice(0, 200)}`).toBe(400);
      expectProblem(answer, "invalid_input");
    }
  });

  it.each(lists)("%s has 1 to 200 items a page, and no other parameters", async (path, handler) => {
    for (const limit of ["0", "-1", "201", "1.5", "x", ""])
      expectProblem(await read(path, handler, { limit }), "invalid_input");
    expectProblem(await read(path, handler, { colour: "red" }), "invalid_input");
    for (const limit of ["1", "200"]) {
      const answer = await read(path, handler, { limit });
      expect(answer, answer.text.slice(0, 200)).toMatchObject({ status: 200, body: { items: expect.any(Array) } });
      expect((answer.body as { items: unknown[] }).items.length).toBeLessThanOrEqual(Number(limit));
      expect(answer.body).toHaveProperty("nextCursor");
    }
  });
});

describe("every reading route", () => {
  const withParams = gets.filter(({ path }) => path.includes("{"));

  it.each(withParams.map(({ path, handler }): [string, typeof handler] => [path, handler]))(
    "%s says not found of what cannot be there",
    async (path, handler) => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      for (const value of ["nobody", "../x", "a\u0000b", "' OR 1=1 --", "\ufffd", "x".repeat(5_000)]) {
        const hostile = Object.fromEntries(names.map((name) => [name, value]));
        const answer = await send(handler, { as: administrator, params: hostile, query: neededQuery(path) });
        if (handler.contract.failsAs) expect(answer.status).toBe(404);
        else expectProblem(answer, "not_found");
      }
    },
  );
});
