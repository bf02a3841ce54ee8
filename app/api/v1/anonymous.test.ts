import { afterEach, describe, expect, it, vi } from "vitest";
import { GET as catalog } from "@/app/.well-known/api-catalog/route";
import { settings } from "@/lib/env";
import { definition } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
import { sampleRequest } from "@/lib/testing/roles/sample-requests";
import { send } from "@/lib/testing/requests";
import { rowCounts } from "@/lib/testing/row-counts";
import { createWorld } from "@/lib/testing/world";
import { GET as describeService } from "./openapi.json/route";
import { ROUTES } from "./route-index";

afterEach(() => vi.restoreAllMocks());

function letAnonymousRead(allowed: boolean): void {
  vi.spyOn(settings(), "CONCORDAT_ANONYMOUS_READ", "get").mockReturnValue(allowed);
}

async function paramsForAll(): Promise<Record<string, string>> {
  const world = await createWorld();
  const api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0");
  return {
    api: api.slug,
    version: "1.0.0",
    team: api.team.slug,
    group: api.team.slug,
    user: NOTHING,
    id: NOTHING,
    delivery: NOTHING,
    consumer: "nobody",
    policy: "nothing",
    ruleset: "nothing",
    number: "1",
    run: NOTHING,
    comment: NOTHING,
    identity: NOTHING,
    alias: "legacy",
    merge: NOTHING,
    probe: NOTHING,
    slo: NOTHING,
    clause: NOTHING,
    deprecationPolicy: "nothing",
    decisionId: NOTHING,
    name: "petName",
    to: "api-definition",
    format: "wsdl",
  };
}

const paramsOf = (path: string, all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => path.includes(`{${name}}`)));

const NOTHING = "00000000-0000-7000-8000-000000000000";

/** Names of nothing, which every route would answer `not_found` for. */
const nothing = {
  team: { slug: "nobodys" },
  api: "nothing",
  draft: "1.0.0",
  inReview: "1.1.0",
  consumer: "nobody",
  identity: NOTHING,
  alias: "legacy",
  policy: "nothing",
  ruleset: "nothing",
  binding: NOTHING,
  deprecation: NOTHING,
  deprecationPolicy: "nothing",
  policyBinding: NOTHING,
  evidence: NOTHING,
  review: NOTHING,
  advice: NOTHING,
  plan: NOTHING,
  decision: NOTHING,
  thread: NOTHING,
  waiver: NOTHING,
  webhook: NOTHING,
  view: NOTHING,
  token: NOTHING,
  run: NOTHING,
  rule: NOTHING,
  origin: "https://nothing.example.com",
  user: NOTHING,
  unique: (base: string) => base,
};

// A stream of events does not end by itself.
const routes = ROUTES.filter(({ path }) => path !== "/events");

describe("where people who are not signed in may not read", () => {
  it("every route asks who they are, and only the description of the service is open", async () => {
    letAnonymousRead(false);
    const open: string[] = [];
    for (const { path, methods } of routes) {
      for (const [method, handler] of Object.entries(methods)) {
        const answer = await send(handler, sampleRequest(method.toUpperCase(), path, nothing));
        // Everything sent is sound and about nothing: 404 would tell strangers what there is.
        if (answer.status !== 401) open.push(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 200)}`);
        else if (!handler.contract.failsAs) expectProblem(answer, "unauthenticated");
      }
    }
    expect(open).toEqual([]);
    expectProblem(await send(catalog), "unauthenticated");
    expect((await send(describeService)).status).toBe(200);
  });
});

describe("where they may read", () => {
  it("they browse, check documents, and change nothing", async () => {
    letAnonymousRead(true);
    const all = await paramsForAll();
    const before = await rowCounts();
    const byPath = new Map(routes.map((route) => [route.path, route.methods]));
    const readable = [
      "/apis",
      "/apis/{api}",
      "/apis/{api}/versions",
      "/apis/{api}/versions/{version}/document",
      "/audit",
    ];
    for (const path of readable) {
      const handler = byPath.get(path)?.GET ?? byPath.get(path);
      if (typeof handler !== "function") throw new Error(`no GET ${path}`);
      expect((await send(handler, { params: paramsOf(path, all) })).status).toBe(200);
    }
    const lint = byPath.get("/lint")?.POST;
    if (!lint) throw new Error("no POST /lint");
    expect((await send(lint, { body: { document: definition() } })).status).toBe(200);
    for (const { path, methods } of routes) {
      for (const [method, handler] of Object.entries(methods)) {
        if (method.toUpperCase() === "GET" || path === "/lint" || path === "/diff") continue;
        const answer = await send(handler, { method: method.toUpperCase(), params: paramsOf(path, all) });
        expect([400, 401, 404, 415], `${method} ${path}`).toContain(answer.status);
      }
    }
    expect(await rowCounts()).toEqual(before);
  });
});
