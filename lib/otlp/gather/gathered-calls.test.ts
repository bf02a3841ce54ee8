import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsIn } from "@/lib/usage/model/latency";
import type { CallObservation } from "@/lib/usage/model/observation";
import { GatheredCalls } from "./gathered-calls";
import { RecentSpans } from "./recent-spans";

const HOUR = 3_600_000;

function call(given: Partial<CallObservation> = {}): CallObservation {
  return {
    ...{ at: 10 * HOUR, service: "pets", environment: null, versionHint: null, protocol: "http", method: "GET" },
    ...{ route: "/pets/{id}", path: "/pets/7", status: "2xx", consumer: null, durationMs: 20, count: 1 },
    ...given,
  };
}

function gather(...calls: CallObservation[]): CallObservation[] {
  const gathered = new GatheredCalls();
  for (const one of calls) gathered.add(one);
  return gathered.observations();
}

describe("calls that are alike", () => {
  it("are one observation of all of them, at the last", () => {
    const [one, ...more] = gather(call({ at: 10 * HOUR + 5 }), call({ at: 10 * HOUR + 9, durationMs: 200 }), call());
    expect(more).toEqual([]);
    expect(one).toMatchObject({ count: 3, at: 10 * HOUR + 9, durationMs: null });
    expect(callsIn(one?.latency ?? [])).toBe(3);
  });

  it("stay as they came where they are alone", () => {
    expect(gather(call())).toEqual([call()]);
  });

  it.each<[string, Partial<CallObservation>]>([
    ["hour", { at: 11 * HOUR }],
    ["service", { service: "toys" }],
    ["environment", { environment: "test" }],
    ["version", { versionHint: "2" }],
    ["method", { method: "PUT" }],
    ["route", { route: "/pets/:id" }],
    ["status", { status: "5xx" }],
    ["consumer", { consumer: { attribute: "a", value: "b" } }],
    ["signals", { signals: { sunset: "x" } }],
  ])("are not where they differ in the %s", (_name, given) => {
    expect(gather(call(), call(given))).toHaveLength(2);
  });

  it("are alike whatever their paths where the route is of the whole path, and only there", () => {
    expect(gather(call(), call({ path: "/pets/8/" }))).toHaveLength(1);
    expect(gather(call({ route: "/{id}" }), call({ route: "/{id}", path: "/toys/7" }))).toHaveLength(2);
    expect(gather(call({ route: "/pets/*" }), call({ route: "/pets/*", path: "/pets/8" }))).toHaveLength(2);
    expect(gather(call({ route: null }), call({ route: null, path: "/pets/8" }))).toHaveLength(2);
  });

  it("lose and win no call, gathered at once or in parts", () => {
    const some = fc.record({
      at: fc.integer({ min: 0, max: 3 * HOUR }),
      status: fc.constantFrom("2xx", "5xx"),
      durationMs: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
      count: fc.integer({ min: 1, max: 9 }),
    }) satisfies fc.Arbitrary<Partial<CallObservation>>;
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), fc.nat(40), (given, cut) => {
        const calls = given.map((one) => call({ ...one, status: one.status === "5xx" ? "5xx" : "2xx" }));
        const sum = (all: CallObservation[]) => all.reduce((total, { count }) => total + count, 0);
        const inParts = gather(...gather(...calls.slice(0, cut)), ...gather(...calls.slice(cut)));
        expect(sum(gather(...calls))).toBe(sum(calls));
        expect(sum(inParts)).toBe(sum(calls));
        expect(inParts.length).toBe(gather(...calls).length);
      }),
    );
  });
});

describe("spans that were counted", () => {
  const span = (index: number) => ({
    ...{
      traceId: index.toString(16).padStart(32, "0"),
      spanId: (index * 7_919).toString(16).padStart(16, "0"),
      sender: 0,
    },
  });

  it("are known again, the last ones, each sender's own", () => {
    const recent = new RecentSpans(1_000);
    for (let index = 1; index <= 5_000; index++) recent.add(span(index));
    const known = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, offset) => recent.has(span(from + offset))).filter(Boolean).length;
    expect(known(4_001, 5_001)).toBe(1_000);
    expect(known(1, 2_000)).toBe(0);
    expect(recent.has({ ...span(4_900), sender: 9 })).toBe(false);
    expect(recent.has(span(9_999))).toBe(false);
  });
});
