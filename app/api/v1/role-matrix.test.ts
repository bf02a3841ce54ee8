import { beforeEach, describe, expect, it, vi } from "vitest";
import { settings } from "@/lib/env";
import type { RouteHandler } from "@/lib/http/define-route";
import { CALLERS, type CallerName, makeCallers } from "@/lib/testing/roles/callers";
import { EXPECTATIONS, expectationOf } from "@/lib/testing/roles/expectations";
import { makeResources } from "@/lib/testing/roles/resources";
import { sampleRequest } from "@/lib/testing/roles/sample-requests";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { ROUTES } from "./route-index";

// A stream of events does not end by itself; a test of its own asks who may read it.
const methods = ROUTES.filter(({ path }) => path !== "/events").flatMap(({ path, methods: byMethod }) =>
  Object.entries(byMethod).map(([name, handler]): [string, string, RouteHandler] => [
    name.toUpperCase(),
    path,
    handler,
  ]),
);

async function raiseStage() {
  const world = await createWorld();
  const team = await world.team();
  const callers = await makeCallers(world, team, await world.team("Strangers"));
  return { callers, have: await makeResources(world, team) };
}

let forReading: ReturnType<typeof raiseStage> | undefined;
/** Reading changes nothing, so that all reading routes may have one. */
function stageForReading(): ReturnType<typeof raiseStage> {
  forReading ??= raiseStage();
  return forReading;
}

beforeEach(() => {
  vi.spyOn(settings(), "CONCORDAT_ANONYMOUS_READ", "get").mockReturnValue(true);
});

describe("who may call what", () => {
  it("is said of every route, and of no other", () => {
    const known = new Set(methods.map(([method, path]) => `${method} ${path}`));
    const unsaid = methods
      .filter(([method, path]) => !expectationOf(method, path))
      .map(([method, path]) => `${method} ${path}`);
    expect(unsaid).toEqual([]);
    expect(Object.keys(EXPECTATIONS).filter((one) => !known.has(one))).toEqual([]);
  });

  it.each(methods)("%s %s", async (method, path, handler) => {
    const expectation = expectationOf(method, path);
    if (!expectation) throw new Error(`nothing is said of ${method} ${path}`);
    const { callers, have } = await (method === "GET" ? stageForReading() : raiseStage());
    const isAdmitted = (name: CallerName) => expectation.admitted.includes(name);
    // Those who may come last: what they do away with is there while the others are refused.
    for (const name of [...CALLERS.filter((one) => !isAdmitted(one)), ...CALLERS.filter(isAdmitted)]) {
      const as = callers.get(name);
      const answer = await send(handler, { ...sampleRequest(method, path, have), ...(as ? { as } : {}) });
      const said = `${name}: ${answer.status} ${answer.text.slice(0, 300)}`;
      const code = codeOf(answer.body);
      if (isAdmitted(name)) {
        expect(["unauthenticated", "forbidden", "invalid_input", "internal"], said).not.toContain(code);
        expect([401, 403, 415], said).not.toContain(answer.status);
      } else expect(refusals(name, expectation.hidden), said).toContain(answer.status);
    }
  });
});

function refusals(name: CallerName, hidden = false): number[] {
  return [name === "nobody" ? 401 : 403, ...(hidden ? [404] : [])];
}

function codeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
}
