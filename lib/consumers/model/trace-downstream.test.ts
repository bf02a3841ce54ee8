import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CallEdge, type EdgeSource, type ProvisionEdge, traceDownstream } from "./trace-downstream";

const WIDE = { maxDepth: 10, maxReached: 1_000 };

function inMemory(calls: CallEdge[], provides: ProvisionEdge[]): EdgeSource {
  return {
    callersOf: async (apiIds) => calls.filter(({ apiId }) => apiIds.includes(apiId)),
    providedBy: async (ids) => provides.filter(({ consumerId }) => ids.includes(consumerId)),
  };
}

const call = (consumerId: string, apiId: string, ...operations: string[]): CallEdge => ({
  consumerId,
  apiId,
  operations,
});

describe("traceDownstream", () => {
  it("goes on through what callers provide, by the shortest way", async () => {
    const edges = inMemory(
      [
        call("orders", "payments", "POST /pay"),
        call("web", "orders-api"),
        call("app", "web-api"),
        call("web", "payments"),
      ],
      [
        { consumerId: "orders", apiId: "orders-api" },
        { consumerId: "web", apiId: "web-api" },
      ],
    );
    const { reached, truncated } = await traceDownstream({ apiId: "payments" }, edges, WIDE);
    expect(truncated).toBe(false);
    expect(reached).toEqual([
      { consumerId: "orders", depth: 1, reach: "named", path: ["payments", "orders"] },
      { consumerId: "web", depth: 1, reach: "unspecified", path: ["payments", "web"] },
      { consumerId: "app", depth: 2, reach: "indirect", path: ["payments", "web", "web-api", "app"] },
    ]);
  });

  it.each([
    ["named", ["GET /a"], "named"],
    ["not said", [], "unspecified"],
    ["another one", ["GET /b"], undefined],
  ])("holds the operation against what callers say: %s", async (_, operations, reach) => {
    const edges = inMemory([call("web", "payments", ...operations)], []);
    const { reached } = await traceDownstream({ apiId: "payments", operation: "GET /a" }, edges, WIDE);
    expect(reached[0]?.reach).toBe(reach);
  });

  it("believes the surest of several sources", async () => {
    const edges = inMemory([call("web", "payments"), call("web", "payments", "GET /a")], []);
    const { reached } = await traceDownstream({ apiId: "payments", operation: "GET /a" }, edges, WIDE);
    expect(reached).toMatchObject([{ reach: "named" }]);
  });

  it("ends cycles, and says where it was cut off", async () => {
    const calls = [call("a", "A-api"), call("b", "B-api"), call("a", "C-api")];
    const provides = [
      { consumerId: "a", apiId: "B-api" },
      { consumerId: "b", apiId: "C-api" },
      { consumerId: "b", apiId: "A-api" },
    ];
    const edges = inMemory(calls, provides);
    const found = await traceDownstream({ apiId: "A-api" }, edges, WIDE);
    expect(found.reached.map(({ consumerId, depth }) => [consumerId, depth])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect((await traceDownstream({ apiId: "A-api" }, edges, { ...WIDE, maxDepth: 1 })).truncated).toBe(true);
    expect((await traceDownstream({ apiId: "A-api" }, edges, { ...WIDE, maxDepth: 2 })).truncated).toBe(false);
    expect((await traceDownstream({ apiId: "A-api" }, edges, { ...WIDE, maxReached: 1 })).truncated).toBe(true);
  });

  it("reaches exactly those from whom a way leads, each once, over any graph", async () => {
    const name = fc.integer({ min: 0, max: 7 }).map(String);
    const edge = fc.record({ consumerId: name, apiId: name });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edge, { maxLength: 25 }),
        fc.array(edge, { maxLength: 15 }),
        async (calls, provides) => {
          const edges = inMemory(
            calls.map((one) => ({ ...one, operations: [] })),
            provides,
          );
          const { reached } = await traceDownstream({ apiId: "0" }, edges, WIDE);
          const apis = new Set(["0"]);
          const consumers = new Set<string>();
          for (let before = -1; before !== apis.size + consumers.size; ) {
            before = apis.size + consumers.size;
            for (const one of calls) if (apis.has(one.apiId)) consumers.add(one.consumerId);
            for (const one of provides) if (consumers.has(one.consumerId)) apis.add(one.apiId);
          }
          expect(reached.map(({ consumerId }) => consumerId).sort()).toEqual([...consumers].sort());
          for (const { path, depth, consumerId } of reached) {
            expect(path).toHaveLength(depth * 2);
            expect(path.at(-1)).toBe(consumerId);
          }
        },
      ),
    );
  });
});
