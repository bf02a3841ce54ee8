import { buildASTSchema, GraphQLError, parse, validateSchema } from "graphql";
import { specifiedSDLRules } from "graphql/validation/specifiedRules.js";
import { validateSDL } from "graphql/validation/validate.js";
import { describe, expect, it } from "vitest";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const Q = "type Query { a: Int }\n";

/** A text, and `rule line:column` of each finding. */
const CASES: readonly (readonly [name: string, text: string, findings: readonly string[]])[] = [
  [
    "a schema with everything",
    `${Q}extend type Query { b(x: [In!]! = [{y: RED}]): U @deprecated(reason: "no") }
union U = A | B interface N { id: ID! } type A implements N { id: ID! } type B { n: N } enum C { RED }
input In @oneOf { y: C z: Int } scalar D @specifiedBy(url: "x") directive @d(x: Int! = 1) repeatable on OBJECT
type E @d @d(x: 2) { d: D }`,
    [],
  ],
  ["a type twice", `${Q}type A { x: Int }\ntype A { y: Int }`, ["valid-duplicate-name 3:6"]],
  ["a field twice, once in an extension", `${Q}extend type Query { a: String }`, ["valid-duplicate-name 2:21"]],
  [
    "an argument, a value, a member, an interface, a directive twice",
    "type Query implements N & N { a(x: Int, x: Int): U } interface N { a: U }\nenum C { R R } union U = A | A type A { c: C }\ndirective @d on FIELD directive @d on FIELD",
    [
      "valid-duplicate-name 1:27",
      "valid-duplicate-name 1:41",
      "valid-duplicate-name 2:12",
      "valid-duplicate-name 2:30",
      "valid-duplicate-name 3:34",
    ],
  ],
  ["the schema twice", `schema { query: Query }\nschema { query: Query }\n${Q}`, ["valid-duplicate-name 2:1"]],
  ["a root twice", `schema { query: Query query: Query }\n${Q}`, ["valid-duplicate-name 1:30"]],
  [
    "types that are not there",
    "type Query implements M { a: X b(c: Y): Int } union U = Z\ninput I { x: W }",
    [
      "valid-ref-dangling 1:23",
      "valid-ref-dangling 1:27",
      "valid-ref-dangling 1:34",
      "valid-ref-dangling 1:57",
      "valid-ref-dangling 2:11",
    ],
  ],
  [
    "an input given back, and an object sent",
    `type Query { a: I b(x: O): Int }\ninput I { o: O } type O { x: Int }`,
    ["valid-type-position 1:14", "valid-type-position 1:21", "valid-type-position 2:11"],
  ],
  [
    "members and interfaces of the wrong kind",
    "type Query implements A { u: U } union U = S type A { u: U } scalar S",
    ["valid-type-position 1:23", "valid-type-position 1:44"],
  ],
  [
    "a field that an interface promises",
    `${Q}interface N { id: ID! n: Int }\ntype A implements N { id: ID! }`,
    ["valid-interface-conformance 3:19"],
  ],
  [
    "a field of another type",
    `${Q}interface N { id: ID! }\ntype A implements N { id: ID }`,
    ["valid-interface-conformance 3:19"],
  ],
  [
    "arguments of a field of an interface",
    `${Q}interface N { f(x: Int): Int }\ntype A implements N { f(x: String, y: Int!): Int } type B implements N { f: Int }`,
    ["valid-interface-conformance 3:19", "valid-interface-conformance 3:19", "valid-interface-conformance 3:70"],
  ],
  [
    "covariant types",
    `${Q}interface N { n: N l: [N] u: U }\ntype A implements N { n: A! l: [A!] u: A } union U = A`,
    [],
  ],
  [
    "an interface of an interface",
    `${Q}interface M { x: Int } interface N implements M { x: Int }\ntype A implements N { x: Int }`,
    ["valid-interface-conformance 3:19"],
  ],
  [
    "interfaces in a circle",
    `${Q}interface M implements N { x: Int } interface N implements M { x: Int }`,
    ["valid-interface-conformance 2:24", "valid-interface-conformance 2:60"],
  ],
  ["no type for queries", "type A { x: Int }", ["valid-root-type 1:1"]],
  [
    "a root that is no object",
    "schema { query: E mutation: X }\nenum E { A }",
    ["valid-root-type 1:1", "valid-root-type 1:1"],
  ],
  ["one type for two roots", `schema { query: Query mutation: Query }\n${Q}`, ["valid-root-type 1:1"]],
  [
    "types with nothing in them",
    `${Q}type A\ninterface N\ninput I\nenum E\nunion U`,
    [
      "valid-empty-type 2:6",
      "valid-empty-type 3:11",
      "valid-empty-type 4:7",
      "valid-empty-type 5:6",
      "valid-empty-type 6:7",
    ],
  ],
  [
    "reserved names",
    `${Q}type __A { __x(__y: Int): Int }\ndirective @__d on FIELD`,
    ["valid-reserved-name 2:6", "valid-reserved-name 2:12", "valid-reserved-name 2:16", "valid-reserved-name 3:12"],
  ],
  [
    "defaults of another type",
    `type Query { a(x: Int = "1", y: C = "RED", z: [Int] = 1, i: In = {b: 1}): Int }\nenum C { RED } input In { a: Int! b: Int! = 2 }`,
    ["valid-default-value 1:16", "valid-default-value 1:30", "valid-default-value 1:58"],
  ],
  [
    "inputs that need each other",
    `type Query { a(x: A): Int }\ninput A { b: B! } input B { a: A! l: [A!]! }`,
    ["valid-input-cycle 2:11", "valid-input-cycle 2:29"],
  ],
  ["inputs that may stop", "type Query { a(x: A): Int } input A { a: A b: [A!]! }", []],
  [
    "directives",
    `type Query @no { a: Int @skip(if: true) b: Int @deprecated(why: "x") }\ntype A @d @d @d(x: "1") { x: Int }\ndirective @d(x: Int! = 1) on OBJECT`,
    [
      "valid-directive-use 1:13",
      "valid-directive-use 1:26",
      "valid-directive-use 1:49",
      "valid-directive-use 2:12",
      "valid-directive-use 2:15",
      "valid-directive-use 2:15",
    ],
  ],
  [
    "a directive without what it needs",
    `type Query @d { a: Int }\ndirective @d(x: Int!) on OBJECT`,
    ["valid-directive-use 1:13"],
  ],
  [
    "a deprecated argument that must be given",
    "type Query { a(x: Int! @deprecated): Int b(x: Int! = 1 @deprecated): Int }",
    ["valid-deprecated-required 1:16"],
  ],
  [
    "extensions of nothing, and of another kind",
    `${Q}extend type A { x: Int }\nextend input Query { y: Int }`,
    ["valid-extension-target 2:13", "valid-extension-target 3:14"],
  ],
  [
    "a query among the declarations",
    `${Q}query Mine { a } fragment F on Query { a }`,
    ["valid-executable-definition 2:1", "valid-executable-definition 2:18"],
  ],
  [
    "a field of `@oneOf` that must be given",
    "type Query { a(x: I): Int } input I @oneOf { x: Int! y: Int = 1 z: Int }",
    ["valid-type-position 1:46", "valid-type-position 1:54"],
  ],
];

/** What the specification forbids and graphql-js does not look at; and a query, which it takes beside a schema. */
const UNSEEN: ReadonlySet<string> = new Set([
  "one type for two roots",
  "defaults of another type",
  "a query among the declarations",
]);

describe("what validation finds", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    const { findings } = parseSpec(textSource({ "schema.graphql": text }));
    const found = findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(CASES)("graphql-js says so, too: %s", (name, text, expected) => {
    const isTheirs = expected.length > 0 && !UNSEEN.has(name);
    expect(faultsOf(text).length > 0).toBe(isTheirs);
  });

  it("every rule is in the table", () => {
    const ids = new Set(CASES.flatMap(([, , findings]) => findings.map((one) => one.split(" ")[0])));
    const rules = Object.values(GRAPHQL_RULES).map(({ id }) => id);
    expect([...ids].toSorted()).toEqual(rules.filter((id) => id !== "valid-introspection-result").toSorted());
  });
});

/** What graphql-js says: of the text, and of the schema that can be built from it. */
function faultsOf(text: string): readonly GraphQLError[] {
  const document = parse(text);
  const faults = validateSDL(document, undefined, specifiedSDLRules);
  if (faults.length > 0) return faults;
  try {
    return validateSchema(buildASTSchema(document, { assumeValidSDL: true }));
  } catch (fault) {
    return [new GraphQLError(String(fault))];
  }
}
