import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { textSource } from "@/lib/specs/text-source";

const HEAD = '$version: "2.0"\nnamespace demo\n';

/** A rule, a text of it, and where it fires: `line:column`. */
const CASES: [string, string | Record<string, string>, string[]][] = [
  ["valid-ref-dangling", "structure A { b: Missing }", ["3:15"]],
  ["valid-ref-dangling", "apply Missing @required", ["3:7"]],
  ["valid-ref-dangling", 'service S { version: "1", operations: [Missing] }', ["3:40"]],
  ["valid-ref-dangling", "structure A { b: String, c: A }", []],
  ["valid-target-kind", "operation A { input: Text }\nstring Text", ["3:22"]],
  ["valid-target-kind", "operation A { errors: [No] }\nstructure No {}", ["3:24"]],
  ["valid-target-kind", 'operation A { errors: [No] }\n@error("client") structure No {}', []],
  ["valid-name-case-conflict", "structure City { name: String, Name: String }\nstring city", ["3:32", "4:8"]],
  ["valid-name-case-conflict", 'enum A { x = "1", X = "2" }', []],
  ["valid-trait-value", '@length(min: 3, max: 1) string A\n@error("both") structure B {}', ["3:1", "4:1"]],
  ["valid-trait-value", '@length(min: 1) string A\n@error("client") structure B {}', []],
  ["valid-trait-target", "@length(min: 1) integer A\nstructure B { @range(min: 1) s: String }", ["3:1", "4:15"]],
  ["valid-trait-target", "@range(min: 1) integer A", []],
  ["valid-trait-unknown", "@missing string A", ["3:1"]],
  ["valid-trait-unknown", "use aws.api#service\n@service string A\n@here string B\n@trait structure here {}", []],
  [
    "valid-default",
    'structure A { a: Integer = "1", b: String = 1, c: B = {}, d: Kind = "x" }\nstructure B {}\nenum Kind { y }',
    ["3:15", "3:33", "3:48", "3:59"],
  ],
  [
    "valid-default",
    'structure A { a: Integer = 1, b: String = "", c: L = [], d: Kind = "y", e: Boolean = null }\nlist L { member: String }\nenum Kind { y }',
    [],
  ],
  ["valid-enum-values", 'enum A { x = "1", y = "1" }\nenum B {}\nintEnum C { z = "1" }', ["3:19", "4:6", "5:13"]],
  ["valid-enum-values", "enum A { x, y }\nintEnum B { z = 1 }", []],
  [
    "valid-http-uri",
    '@http(method: "GET", uri: "/{a}/{b}") operation A { input := { @httpLabel @required a: String, @httpLabel @required c: String } }',
    ["3:1", "3:117"],
  ],
  [
    "valid-http-uri",
    '@http(method: "GET", uri: "/{a+}") operation A { input := { @httpLabel @required a: String } }',
    [],
  ],
  [
    "valid-http-conflict",
    '@http(method: "GET", uri: "/x/{a}") operation A { input := { @httpLabel @required a: String } }\n@http(method: "GET", uri: "/x/{b}") operation B { input := { @httpLabel @required b: String } }',
    ["4:1"],
  ],
  [
    "valid-http-conflict",
    '@http(method: "GET", uri: "/x") operation A {}\n@http(method: "PUT", uri: "/x") operation B {}',
    [],
  ],
  ["valid-recursion", "structure A { @required b: B }\nstructure B { @required a: A }", ["3:11", "4:11"]],
  ["valid-recursion", "structure A { @required b: B }\nstructure B { a: A, @required l: L }\nlist L { member: A }", []],
  [
    "valid-resource-operation",
    "resource R { identifiers: { id: String }, read: Get, list: All }\noperation Get { input := { id: String } }\noperation All {}",
    ["3:49"],
  ],
  [
    "valid-resource-operation",
    "resource R { identifiers: { id: String }, read: Get }\noperation Get { input := { @required id: String } }",
    [],
  ],
  ["valid-mixin", "structure A {}\nstructure B with [A] { $x }", ["4:19", "4:24"]],
  ["valid-mixin", "@mixin structure A { x: String }\nstructure B with [A] { $x }", []],
  [
    "valid-shape-conflict",
    { "a.smithy": `${HEAD}structure A { x: String }`, "b.smithy": `${HEAD}structure A { y: String }` },
    ["3:11"],
  ],
  [
    "valid-shape-conflict",
    { "a.smithy": `${HEAD}structure A { x: String }`, "b.smithy": `${HEAD}structure A { x: String }` },
    [],
  ],
  ["valid-file-readable", { "a.smithy": `${HEAD}string A`, "b.smithy": `${HEAD}string` }, ["3:7"]],
  ["valid-file-readable", { "a.smithy": `${HEAD}string A`, "b.smithy": `${HEAD}string B`, "notes.json": "[]" }, []],
  [
    "valid-shape-form",
    {
      "a.json":
        '{"smithy": "2.0",\n"shapes": {"demo#A": {"type": "struct"},\n"B": {"type": "string"}, "demo#C": {"type": "list", "member": {}}}}',
    },
    ["2:12", "3:1", "3:53"],
  ],
  ["valid-shape-form", { "a.json": '{"smithy": "2.0", "shapes": {"demo#A": {"type": "structure"}}}' }, []],
  ["parse-duplicate-key", { "a.json": '{"smithy": "2.0", "shapes": {},\n"shapes": {}}' }, ["2:1"]],
  ["parse-duplicate-key", { "a.json": '{"smithy": "2.0", "shapes": {}}' }, []],
];

describe("validation", () => {
  it.each(CASES)("%s: %j", (rule, text, expected) => {
    const parsed = parseSpec(textSource(typeof text === "string" ? { "demo.smithy": HEAD + text } : text));
    const found = parsed.findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ line, column }) => `${line}:${column}`).toSorted()).toEqual(expected.toSorted());
  });

  it("has a case for every rule of its own", () => {
    const own = Object.values(SMITHY_RULES)
      .map(({ id }) => id)
      .filter((id) => id.startsWith("valid-"));
    for (const id of own) {
      expect(
        CASES.some(([rule, , expected]) => rule === id && expected.length > 0),
        id,
      ).toBe(true);
      expect(
        CASES.some(([rule, , expected]) => rule === id && expected.length === 0),
        id,
      ).toBe(true);
    }
  });
});
