import { describe, expect, it } from "vitest";
import { judgeBrownouts } from "./brownouts";
import { judgeMove } from "./judge-move";
import { findCircle, nodeName, type ReplacementNode } from "./replacement-chain";
import { fieldPlaces, matchKeyOf, operationOf } from "./subject";

const at = (text: string) => new Date(text);
const codes = (points: { code: string }[]) => points.map(({ code }) => code);

describe("places", () => {
  it.each([
    ["version", null, ""],
    ["version", "x", null],
    ["operation", "GET /pets/{petId}", "GET /pets/{}"],
    ["operation", "pets", null],
    ["operation", " GET /pets", null],
    ["parameter", "GET /pets/{petId} path petId", "GET /pets/{} path #1"],
    ["parameter", "GET /a/{b}/c/{d} path d", "GET /a/{}/c/{} path #2"],
    ["parameter", "GET /pets header X-Next", "GET /pets header x-next"],
    ["parameter", "GET /pets limit", null],
    ["schema", "Pet", "Pet"],
    ["field", "Pet.name", "Pet.name"],
    ["field", "Pet", null],
  ] as const)("%s %j is %j over versions", (kind, place, key) => expect(matchKeyOf(kind, place)).toBe(key));

  it("of fields may hold dots in the schema's name, and lists", () => {
    expect(fieldPlaces("com.Pet.name")).toEqual([
      { owner: "com", name: "Pet.name" },
      { owner: "com", name: "name" },
      { owner: "com.Pet", name: "name" },
    ]);
    expect(fieldPlaces("Pet.tags[].label")).toContainEqual({ owner: "Pet", name: "label" });
  });

  it("of parameters belong to their operation", () => {
    expect(operationOf({ kind: "parameter", place: "GET /pets query limit" })).toBe("GET /pets");
    expect(operationOf({ kind: "schema", place: "Pet" })).toBeNull();
  });
});

describe("moving a sunset", () => {
  const question = {
    deprecatedAt: at("2027-01-01"),
    from: at("2027-06-01"),
    zone: null,
    reason: "Somebody asked.",
    override: false,
  };
  it.each([
    ["later with a reason", { to: at("2027-07-01") }, []],
    ["later without", { to: at("2027-07-01"), reason: undefined }, ["reason_missing"]],
    ["nowhere", { to: at("2027-06-01"), reason: undefined }, []],
    ["earlier", { to: at("2027-05-01") }, ["sunset_earlier"]],
    ["earlier by an override", { to: at("2027-05-01"), override: true }, []],
    [
      "earlier by an override that says nothing",
      { to: at("2027-05-01"), override: true, reason: " " },
      ["reason_missing"],
    ],
    ["before the deprecation", { to: at("2026-05-01"), override: true }, ["sunset_before_deprecation"]],
  ])("%s", (_, over, expected) => expect(codes(judgeMove({ ...question, ...over }))).toEqual(expected));
});

describe("brown-outs", () => {
  const frame = { deprecatedAt: at("2027-01-01"), sunsetAt: at("2027-06-01"), now: at("2027-02-01"), allowed: true };
  const one = (startsAt: string, minutes = 30) => ({ startsAt: at(startsAt), minutes });
  const why = (points: ReturnType<typeof judgeBrownouts>) => points.map(({ values }) => values.because);
  it("lie between the deprecation and the sunset, and never over each other", () => {
    expect(judgeBrownouts([one("2027-03-01"), one("2027-03-01T00:30:00Z")], frame)).toEqual([]);
    expect(why(judgeBrownouts([one("2026-12-31")], frame))).toEqual(["before"]);
    expect(why(judgeBrownouts([one("2027-05-31T23:45:00Z")], frame))).toEqual(["after"]);
    expect(why(judgeBrownouts([one("2027-01-15")], frame))).toEqual(["past"]);
    expect(judgeBrownouts([one("2027-01-15")], { ...frame, known: [one("2027-01-15")] })).toEqual([]);
    expect(why(judgeBrownouts([one("2027-03-01", 60), one("2027-03-01T00:30:00Z")], frame))).toEqual(["overlap"]);
  });

  it("are for policies that allow them", () => {
    const not = { ...frame, allowed: false };
    expect(codes(judgeBrownouts([one("2027-03-01")], not))).toEqual(["brownouts_not_allowed"]);
    expect(judgeBrownouts([], not)).toEqual([]);
  });

  it("stay, or go, when a policy allows no new ones any more", () => {
    const known = [one("2027-03-01"), one("2027-04-01")];
    const not = { ...frame, allowed: false, known };
    expect(judgeBrownouts(known, not)).toEqual([]);
    expect(judgeBrownouts(known.slice(1), not)).toEqual([]);
    expect(codes(judgeBrownouts([...known, one("2027-05-01")], not))).toEqual(["brownouts_not_allowed"]);
    expect(codes(judgeBrownouts([one("2027-03-01", 60)], not))).toEqual(["brownouts_not_allowed"]);
  });
});

describe("a circle of replacements", () => {
  const node = (text: string): ReplacementNode => {
    const [, slug = "", version = null, operation = null] = /^([^@]+)(?:@([^#]+))?(?:#(.+))?$/.exec(text) ?? [];
    return { slug, version, operation };
  };
  const ways = (edges: Record<string, string>) => async (from: ReplacementNode) => {
    const to = edges[nodeName(from)];
    return to === undefined ? null : node(to);
  };
  it.each([
    ["none", "a@1", "b@1", { "b@1": "c@1" }, null],
    ["of one", "a@1", "a@1", {}, ["a@1", "a@1"]],
    ["of three", "a@1", "b@1", { "b@1": "c@1", "c@1": "a@1" }, ["a@1", "b@1", "c@1", "a@1"]],
    ["through an API", "a@1", "b", { b: "b@2", "b@2": "a@1" }, ["a@1", "b", "b@2", "a@1"]],
    ["elsewhere", "a@1", "b@1", { "b@1": "c@1", "c@1": "b@1" }, null],
    ["by an operation of it", "a@1", "a@1#GET /x", {}, ["a@1", "a@1#GET /x", "a@1"]],
    ["by its own version", "a@1#GET /x", "a@1", {}, ["a@1#GET /x", "a@1", "a@1#GET /x"]],
    ["by itself in a later version", "a@1#GET /x/{y}", "a@2#GET /x/{z}", {}, ["a@1#GET /x/{y}", "a@2#GET /x/{z}"]],
  ])("%s", async (_, subject, target, edges, expected) => {
    expect(await findCircle(node(subject), node(target), ways(edges))).toEqual(expected);
  });
});
