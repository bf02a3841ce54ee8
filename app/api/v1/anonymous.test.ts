import { afterEach, describe, expect, it, vi } from "vitest";
import { GET as catalog } from "@/app/.well-known/api-catalog/route";
import { settings } from "@/lib/env";
import { definition } from "@/lib/testing/definitions";
import { neededQuery } from "@/lib/testing/needed-query";
import { expectProblem } from "@/lib/testing/problems";
import { addPublishedApi } from "@/lib/testing/published-api";
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
  const nothing = "00000000-0000-7000-8000-000000000000";
  return {
    api: api.slug,
    version: "1.0.0",
    team: api.team.slug,
    group: api.team.slug,
    user: nothing,
    id: nothing,
    delivery: nothing,
    consumer: "nobody",
    name: "petName",
  };
}

const paramsOf = (path: string, all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => path.includes(`{${name}}`)));

// A stream of events does not end by itself.
const routes = ROUTES.filter(({ path }) => path !== "/events");

describe("where people who are not signed in may not read", () => {
  it("every route asks who they are, and only the description of the service is open", async () => {
    letAnonymousRead(false);
    const all = await paramsForAll();
    for (const { path, methods } of routes) {
      for (const [method, handler] of Object.entries(methods)) {
        const query = method === "GET" ? neededQuery(path) : {};
        const given = { method: method.toUpperCase(), params: paramsOf(path, all), query };
        const body = { from: { document: "x" }, to: { document: "x" } };
        const answer = await send(
          handler,
          path === "/diff" ? { ...given, body } : path === "/lint" ? { ...given, body: { document: "x" } } : given,
        );
        // What cannot be read at all is said first; nothing of the registry is in that.
        expect([401, 400, 415], `${method} ${path}: ${answer.text.slice(0, 200)}`).toContain(answer.status);
        if (method.toUpperCase() === "GET") expectProblem(answer, "unauthenticated");
      }
    }
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
