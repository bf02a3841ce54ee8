import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";
import { compareVersions, compatibleTrack } from "./versions";

const read = (text: string | Readonly<Record<string, string>>, limits = {}) =>
  parseSpec(textSource(typeof text === "string" ? { "shop.wit": text } : text), { limits });

function refusal(text: string, limits = {}): string {
  try {
    read(text, limits);
  } catch (fault) {
    if (fault instanceof SpecError) return `${fault.code} ${fault.line}:${fault.column} ${fault.message}`;
    throw fault;
  }
  return "taken";
}

const SHOP = `/// Sells things.
package demo:shop@1.2.0-rc.1;

interface types {
  /// What is sold.
  record item {
    id: u32,
    /// In cents.
    price: option<u64>,
  }
  enum state {
    open,
    /// For good.
    closed,
  }
  variant failure {
    missing,
    other(string),
  }
  flags access { read, write }
}

/// Everything one can do.
@since(version = 1.0.0)
interface api {
  use types.{item as thing, failure};
  /**
   * Finds an item.
   *
   * By its number.
   */
  @since(version = 1.0.0)
  @deprecated(version = 1.1.0)
  find: async func(id: u32, deep: option<bool>) -> result<thing, failure>;
  resource cart {
    constructor(owner: string);
    add: func(item: thing) -> tuple<u8, list<f32>>;
    merge: static func(a: cart, b: borrow<cart>) -> cart;
  }
}

world service {
  import demo:clock/time@0.2.0;
  import log: func(text: string);
  export api;
  export admin: interface {
    stop: func();
  }
}
`;

describe("a WIT definition", () => {
  const { model, locate } = read(SHOP);

  it("has the functions of its worlds as operations", () => {
    expect(
      [...model.operations.values()].map(({ method, key, matchKey }) => `${method} ${key} ${matchKey === key}`),
    ).toEqual([
      "EXPORT demo:shop/api#cart.constructor true",
      "EXPORT demo:shop/api#cart.add true",
      "EXPORT demo:shop/api#cart.merge true",
      "EXPORT demo:shop/api#find true",
      "EXPORT demo:shop/service/admin#stop true",
      "IMPORT demo:shop/service#log true",
    ]);
    expect(model.info).toMatchObject({ title: "demo:shop", version: "1.2.0-rc.1", description: "Sells things." });
  });

  it("says of an operation what is sent, what comes back, and what goes wrong", () => {
    const find = model.operations.get("demo:shop/api#find");
    expect(find).toMatchObject({
      kind: "export",
      description: "Finds an item.\n\nBy its number.",
      deprecated: true,
      extensions: { "x-deprecated-in-version": "1.1.0" },
      tags: ["api"],
    });
    const body = find?.requestBody?.content.values().next().value?.schema;
    expect([...(body?.properties?.keys() ?? [])]).toEqual(["id", "deep"]);
    expect(body?.required).toEqual(["id"]);
    expect([...(find?.responses.keys() ?? [])]).toEqual(["returns", "failure"]);
    const item = find?.responses.get("returns")?.content.values().next().value?.schema;
    expect(item).toBe(model.schemas.get("types.item"));
    expect(find && locate(find.place)).toEqual({ line: 34, column: 3 });
  });

  it("has its types as schemas", () => {
    expect([...model.schemas.keys()]).toEqual([
      "types.item",
      "types.state",
      "types.failure",
      "types.access",
      "api.cart",
    ]);
    const item = model.schemas.get("types.item");
    expect(item).toMatchObject({
      written: "record item",
      types: ["object"],
      required: ["id"],
      description: "What is sold.",
    });
    expect(item?.properties?.get("price")).toMatchObject({ written: "option<u64>", description: "In cents." });
    expect(item?.properties?.get("id")).toMatchObject({ types: ["integer"], minimum: 0, maximum: 4_294_967_295 });
    const state = model.schemas.get("types.state");
    expect(state?.enum).toEqual(["open", "closed"]);
    expect(state?.values?.get("closed")?.description).toBe("For good.");
    const failure = model.schemas.get("types.failure");
    expect(failure?.oneOf).toMatchObject([{ enum: ["missing"] }, { types: ["object"], required: ["other"] }]);
    expect(model.schemas.get("types.access")).toMatchObject({ types: ["array"], uniqueItems: true });
  });
});

describe("what is not WIT", () => {
  it.each([
    [
      "a missing semicolon",
      "package demo:shop\n\ninterface a {}",
      /^malformed_document 3:1 .*Expected `;`, but found `interface`/,
    ],
    [
      "a wrong word",
      "package demo:shop;\n\nrecord a {}",
      /^malformed_document 3:1 .*`package`, `use`, `interface` or `world`/,
    ],
    ["half a version", "package demo:shop@1.0;", /^malformed_document 1:19 .*`1.0` is not a version/],
    ["a comment without an end", "package demo:shop;\n/* and so on", /^malformed_document 2:1 .*comment/],
    ["a text without an end", 'package demo:shop;\nworld w {\n  @external-id("x', /^malformed_document 3:16 .*string/],
    ["a block without an end", "package demo:shop;\ninterface a {\n", /^malformed_document 3:1 .*the end of the file/],
    [
      "an unknown gate",
      "package demo:shop;\n@sinse(version = 1.0.0)\ninterface a {}",
      /^malformed_document 2:2 .*`@sinse`/,
    ],
    [
      "a result without an error",
      "package demo:shop;\ninterface a {\n  f: func() -> result<_>;\n}",
      /^malformed_document 3:24/,
    ],
    [
      "a gate on a field",
      "package demo:shop;\ninterface a {\n  record r {\n    @since(version = 1.0.0)\n    f: u8,\n  }\n}",
      /^malformed_document 5:5 .*feature gates/,
    ],
    ["two package lines", "package demo:shop;\npackage demo:store;\n", /^malformed_document 2:1 .*one `package` line/],
  ])("%s", (_, text, expected) => {
    expect(refusal(text)).toMatch(expected);
  });
});

describe("hostile definitions", () => {
  const api = (items: string): string => `package demo:shop;\ninterface a {\n${items}\n}\n`;
  const many = (count: number, one: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => one(index)).join("\n");

  it("does not nest without end", () => {
    const deep = `  type t = ${"list<".repeat(100_000)}u8${">".repeat(100_000)};`;
    expect(refusal(api(deep))).toMatch(/^too_deep 3:/);
    expect(refusal(api("  type t = list<list<u8>>;"), { maxDepth: 2 })).toMatch(/^too_deep/);
  });

  it("does not have more tokens than the limit", () => {
    expect(refusal(api("  f: func();"), { maxNodes: 10 })).toMatch(/^too_many_nodes/);
  });

  it.each<[string, string]>([
    ["thirty thousand functions", api(many(30_000, (n) => `f${n}: func(x: u8) -> string;`))],
    ["a chain of thirty thousand aliases", api(`type t0 = u8;\n${many(30_000, (n) => `type t${n + 1} = t${n};`)}`)],
    [
      "a chain of twenty thousand records",
      api(`record t0 { a: u8 }\n${many(20_000, (n) => `record t${n + 1} { a: t${n}, b: t${n} }`)}`),
    ],
    [
      "a chain of twenty thousand uses",
      `package demo:shop;\ninterface i0 { type t = u8; }\n${many(20_000, (n) => `interface i${n + 1} { use i${n}.{t}; }`)}`,
    ],
    [
      "a thousand worlds that include each other in a row",
      `package demo:shop;\nworld w0 { import f: func(); }\n${many(1_000, (n) => `world w${n + 1} { include w${n}; import f${n}: func(); }`)}`,
    ],
    ["a circle of aliases", api(`${many(10_000, (n) => `type t${n} = t${n + 1};`)}\ntype t10000 = t0;`)],
    ["comments and nothing else", `package demo:shop;\n${"/*".repeat(100_000)}${"*/".repeat(100_000)}`],
    [
      "names that are no ordinary names",
      api("  constructor-x: func(%to-string: u8);\n  record proto { value-of: u8 }"),
    ],
  ])("%s are read in good time", (_, text) => {
    const begun = processorMs();
    const parsed = read(text);
    expect(parsed.findings.length).toBeLessThan(200);
    expect(processorMs() - begun).toBeLessThan(20_000);
  });

  it("keeps what looks like a prototype harmless", () => {
    const { model, findings } = read(api("  record __proto__ {\n    __proto__: u8,\n  }\n  __proto__: func();"));
    expect(findings.map(({ rule }) => rule)).toContain("valid-name");
    expect(model.schemas.has("a.__proto__")).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("bounds what worlds include", () => {
    const rows = many(2_000, (n) => `world w${n + 1} { include w${n}; import f${n}: func(); }`);
    expect(refusal(`package demo:shop;\nworld w0 { import f: func(); }\n${rows}`)).toMatch(/^too_many_nodes/);
  });
});

describe("telling WIT", () => {
  it.each<[string, string, boolean]>([
    ["a package", "package demo:shop;", true],
    ["a comment first", "// Ours.\n/* and\nours */\npackage demo:shop@1.0.0;\ninterface a {}", true],
    ["no package, but functions", "interface a {\n  f: func();\n}", true],
    ["a Protobuf package", 'syntax = "proto3";\npackage demo.shop;', false],
    ["a GraphQL interface", "interface Node {\n  id: ID!\n}", false],
  ])("%s", (_, text, isWit) => {
    const told = (): string => parseSpec(textSource({ definition: text })).model.format;
    if (isWit) expect(told()).toBe("wit");
    else expect(told()).not.toBe("wit");
  });
});

describe("versions", () => {
  it.each([
    ["1.0.0", "1.0.1", -1],
    ["0.2.9", "0.2.10", -1],
    ["1.0.0-rc.1", "1.0.0", -1],
    ["1.0.0-rc.2", "1.0.0-rc.10", -1],
    ["1.0.0-alpha", "1.0.0-1", 1],
    ["1.0.0+a", "1.0.0+b", 0],
  ])("%s and %s", (left, right, order) => {
    expect(Math.sign(compareVersions(left, right))).toBe(order);
    expect(Math.sign(compareVersions(right, left))).toBe(order === 0 ? 0 : -order);
  });

  it.each([
    ["1.2.3", "1"],
    ["0.2.3", "0.2"],
    ["0.0.3", "0.0.3"],
    ["0.2.0-rc-2023-11-10", "0.2.0-rc-2023-11-10"],
  ])("%s is compatible within %s", (version, track) => {
    expect(compatibleTrack(version)).toBe(track);
  });
});
