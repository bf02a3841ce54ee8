import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";
import { nativeContract } from "@/lib/specs/native-contract";
import type { SmithyShape } from "@/lib/specs/smithy/contract";

const HEAD = '$version: "2.0"\nnamespace demo\n';
const read = (body: string): ParsedSource => parseSpec(textSource({ "demo.smithy": HEAD + body }));
const shape = (parsed: ParsedSource, id: string): SmithyShape | undefined =>
  nativeContract(parsed.native, "smithy")?.shapes.get(id);
const memberNames = (parsed: ParsedSource, id: string): string[] => [...(shape(parsed, id)?.members.keys() ?? [])];

/** The reason for which a text is refused. */
function refusal(text: string): SpecError {
  try {
    parseSpec(textSource({ "demo.smithy": text }), { format: "smithy" });
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
  throw new Error("The text was not refused");
}

describe("the IDL", () => {
  it("resolves names: what is declared, then what is used, then the prelude", () => {
    const parsed = parseSpec(
      textSource({
        "a.smithy": `${HEAD}use other#Town\nstructure City { town: Town, name: String, kind: Kind, at: demo#At }\nstring Kind\ntimestamp At\n`,
        "b.smithy": '$version: "2"\nnamespace other\nstructure Town { name: smithy.api#String }\n',
      }),
    );
    const targets = [...(shape(parsed, "demo#City")?.members.values() ?? [])].map(({ target }) => target);
    expect(targets).toEqual(["other#Town", "smithy.api#String", "demo#Kind", "demo#At"]);
    expect(parsed.findings).toEqual([]);
    expect(parsed.fileNames()).toEqual(["a.smithy", "b.smithy"]);
  });

  it("prefers a shape of its own to one of the prelude", () => {
    const parsed = read("structure City { name: String }\n@length(max: 3) string String\n");
    expect(shape(parsed, "demo#City")?.members.get("name")?.target).toBe("demo#String");
  });

  it("gives inputs written in place names of their own, and marks them", () => {
    const parsed = read("operation Act {\n  input := @deprecated { a: String }\n  output := {}\n}\n");
    expect([...(shape(parsed, "demo#ActInput")?.traits.keys() ?? [])]).toEqual([
      "smithy.api#deprecated",
      "smithy.api#input",
    ]);
    expect(shape(parsed, "demo#Act")?.operation?.output.target).toBe("demo#ActOutput");
  });

  it("mixes in members and traits, in their order, but not local ones", () => {
    const parsed = read(
      '@mixin(localTraits: [internal]) @internal @tags(["x"]) structure A { a: String }\n@mixin structure B with [A] { b: String }\nstructure C with [B] { c: String, @required $a }\n',
    );
    expect(memberNames(parsed, "demo#C")).toEqual(["a", "b", "c"]);
    expect([...(shape(parsed, "demo#C")?.traits.keys() ?? [])]).toEqual(["smithy.api#tags"]);
    expect(shape(parsed, "demo#C")?.members.get("a")?.traits.has("smithy.api#required")).toBe(true);
    expect(parsed.findings).toEqual([]);
  });

  it("takes left-out targets from the resource", () => {
    const parsed = read(
      "resource City { identifiers: { id: Id } properties: { name: Name } }\nstring Id\nstring Name\nstructure CityData for City { $id, $name }\n",
    );
    const targets = [...(shape(parsed, "demo#CityData")?.members.values() ?? [])].map(({ target }) => target);
    expect(targets).toEqual(["demo#Id", "demo#Name"]);
  });

  it("reads documentation comments, text blocks and escapes", () => {
    const parsed = read(
      '/// One.\n///  Two.\nstring A\n@documentation("""\n    x \\"q\\" \\u0041\n      y\\\n    z""")\nstring B\n',
    );
    expect(shape(parsed, "demo#A")?.traits.get("smithy.api#documentation")?.value).toBe("One.\n Two.");
    expect(shape(parsed, "demo#B")?.traits.get("smithy.api#documentation")?.value).toBe('x "q" A\n  yz');
  });

  it("applies traits from elsewhere, to shapes and members", () => {
    const parsed = read('structure A { a: String }\napply A @tags(["x"])\napply A$a { @required @jsonName("b") }\n');
    expect(shape(parsed, "demo#A")?.traits.has("smithy.api#tags")).toBe(true);
    expect([...(shape(parsed, "demo#A")?.members.get("a")?.traits.keys() ?? [])]).toEqual([
      "smithy.api#required",
      "smithy.api#jsonName",
    ]);
  });

  it("says where things are", () => {
    const parsed = read("structure City {\n  /// Its name.\n  @required\n  name: String\n}\n");
    const at = (pointer: string) => parsed.locate({ file: "demo.smithy", pointer });
    expect(at("/shapes/demo#City")).toEqual({ line: 3, column: 11 });
    expect(at("/shapes/demo#City/members/name")).toEqual({ line: 6, column: 3 });
    expect(at("/shapes/demo#City/members/name/traits/smithy.api#required")).toEqual({ line: 5, column: 3 });
  });

  it("is harmless with names that objects have", () => {
    const parsed = read(
      '@constructor(__proto__: { __proto__: "x" })\nstructure __proto__ { __proto__: String, constructor: Boolean }\nstructure toString { a: __proto__ }\n',
    );
    expect(memberNames(parsed, "demo#__proto__")).toEqual(["__proto__", "constructor"]);
    expect(parsed.model.schemas.get("toString")?.properties?.get("a")).toBe(parsed.model.schemas.get("__proto__"));
  });
});

describe("a text that is not valid", () => {
  it.each([
    [`${HEAD}structure City {\n  name String\n}`, "Expected `:`, but found `String`", 4, 8],
    [`${HEAD}structure City {\n  name: String`, "Expected the name of a member, but found the end of the file", 4, 15],
    [`${HEAD}structure City { a: String, a: String }`, "The member `a` is written twice", 3, 29],
    [`${HEAD}struct City {}`, "Expected a shape, such as `structure`, but found `struct`", 3, 1],
    [`${HEAD}@documentation("x`, "A string begins here that does not end", 3, 16],
    [`${HEAD}@a({a: 1, a: 2}) string X`, "The key `a` is written twice", 3, 11],
    ['$version: "2.0"\nstructure A {}', "Expected `namespace`, but found `structure`", 2, 1],
    [`${HEAD}use String`, "`String` is no absolute id of a shape", 3, 5],
  ])("%j", (text, message, line, column) => {
    const error = refusal(text);
    expect(error.message).toContain(message);
    expect([error.code, error.line, error.column]).toEqual(["malformed_document", line, column]);
  });
});

describe("a hostile text", () => {
  it("that nests is refused, not followed", () => {
    const open = "[".repeat(200_000);
    expect(refusal(`${HEAD}@a(${open}`).message).toContain("nest too deeply");
    expect(refusal(`${HEAD}@a(${"{a:".repeat(200_000)}`).message).toContain("nest too deeply");
  });

  it("of a hundred thousand names, long comments and long texts is read in a moment", () => {
    const many = Array.from(
      { length: 100_000 },
      (_, index) => `structure S${index} { a: S${(index + 1) % 100_000} }`,
    ).join("\n");
    const long = `// ${"x".repeat(2_000_000)}\n/// ${"y".repeat(1_000_000)}\n@tags(["${"z".repeat(3_000_000)}"])\nstring Long\n`;
    const started = processorMs();
    const parsed = read(long + many);
    expect(parsed.model.schemas.size).toBe(100_001);
    expect(parsed.findings).toEqual([]);
    expect(processorMs() - started).toBeLessThan(20_000);
  });

  it("of mixins that mix in each other ends", () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, index) => `@mixin structure M${index} with [M${(index + 1) % 20_000}] {}`,
    );
    expect(read(chain.join("\n")).model.operations.size).toBe(0);
  });

  it("breaks no limit of tokens", () => {
    const text = `${HEAD}${"string A".repeat(10)}`;
    const given = textSource({ "demo.smithy": text });
    expect(() => parseSpec(given, { limits: { maxNodes: 8 } })).toThrow(/more than 8 tokens/);
  });
});
