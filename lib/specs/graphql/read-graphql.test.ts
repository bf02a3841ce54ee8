import { processorMs } from "@/lib/core/testing/processor-ms";
import { buildSchema, introspectionFromSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";
import { SpecError } from "@/lib/specs/spec-error";
import { textSource } from "@/lib/specs/text-source";

const read = (text: string, name = "definition") => parseSpec(textSource({ [name]: text }));

const RICH = `
"The shop."
schema { query: Query mutation: Do }
"""
What can be asked.
"""
type Query {
  "One user."
  user(id: ID!, kind: Kind = PERSON): User
  search(by: By): [Any!]! @deprecated(reason: "Use \`user\`")
}
type Do { remove(id: ID!): Boolean }
interface Node { id: ID! }
type User implements Node { id: ID! email(hidden: Boolean): String friends: [User!] }
type Bot { born: Day @deprecated }
union Any = User | Bot
enum Kind { PERSON "A machine." BOT @deprecated(reason: "None left") }
input By @oneOf { name: String kind: Kind }
scalar Day @specifiedBy(url: "https://example.com/day")
directive @cached(seconds: Int = 60) on FIELD | QUERY
`;

describe("a schema", () => {
  const parsed = read(RICH);
  const { model } = parsed;

  it("has an operation for each field of a root type", () => {
    expect([...model.operations.values()].map(({ key, kind, method, path }) => [key, kind, method, path])).toEqual([
      ["Query.user", "query", "QUERY", "user"],
      ["Query.search", "query", "QUERY", "search"],
      ["Mutation.remove", "mutation", "MUTATION", "remove"],
    ]);
    expect(model.info).toEqual({ title: "", version: "", description: "The shop." });
    const user = model.operations.get("Query.user");
    expect(user).toMatchObject({
      description: "One user.",
      deprecated: false,
      place: { pointer: "/types/Query/fields/user" },
    });
    const args = user?.requestBody?.content.get("application/json")?.schema;
    expect(args).toMatchObject({ types: ["object"], required: ["id"] });
    expect(args?.properties?.get("kind")).toMatchObject({ written: "Kind", default: "PERSON" });
    expect(user?.responses.get("returns")?.content.get("application/json")?.schema).toMatchObject({ written: "User" });
  });

  it("has a schema for each other type", () => {
    expect([...model.schemas.keys()]).toEqual(["Node", "User", "Bot", "Any", "Kind", "By", "Day"]);
    expect(model.schemas.get("User")).toMatchObject({ types: ["object"], required: ["id"] });
    expect(model.schemas.get("User")?.properties?.get("friends")).toMatchObject({
      written: "[User!]",
      types: ["array", "null"],
    });
    expect(model.schemas.get("Any")?.oneOf?.map(({ name }) => name)).toEqual(["User", "Bot"]);
    const kind = model.schemas.get("Kind");
    expect(kind).toMatchObject({ types: ["string"], enum: ["PERSON", "BOT"] });
    expect(kind?.values?.get("BOT")).toMatchObject({ deprecated: true, description: "A machine." });
    expect(model.schemas.get("By")).toMatchObject({ minProperties: 1, maxProperties: 1 });
    expect(model.schemas.get("Day")).toMatchObject({ extensions: { "x-specified-by": "https://example.com/day" } });
  });

  it("has rows of the index at the lines where they are written", () => {
    const { fields, marks, operations } = indexSpec(parsed);
    const email = fields.find(({ name }) => name === "email");
    expect(email).toMatchObject({ owner: "User", pointer: "/types/User/fields/email", line: 14 });
    expect(fields.find(({ name, owner }) => name === "kind" && owner === "Query.user")).toMatchObject({
      line: 9,
      pointer: "/types/Query/fields/user/args/kind",
    });
    expect(operations.map(({ line }) => line)).toEqual([9, 10, 12]);
    expect(marks.map(({ kind, subject, direct, message }) => [kind, subject, direct, message])).toEqual([
      ["operation", "Query.search", true, "Use `user`"],
      ["field", "Bot.born", true, undefined],
    ]);
  });

  it("is the same as its introspection result, but for directives on declarations", () => {
    const schema = buildSchema(RICH);
    const options = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    const answer = introspectionFromSchema(schema, options);
    for (const document of [{ data: answer }, answer]) {
      const other = read(JSON.stringify(document), "answer.json");
      expect(other.model.dialect).toBe("introspection");
      expect(other.findings).toEqual([]);
      expect(compareSpecs(parsed, other, { today: "2026-01-01" }).changes).toEqual([]);
      expect(compareSpecs(other, parsed, { today: "2026-01-01" }).changes).toEqual([]);
      const { line } = other.locate({ file: "answer.json", pointer: "/types/User/fields/email" });
      expect(line).toBe(1);
      expect(other.locate({ file: "answer.json", pointer: "/types/User/fields/email" }).column).toBeGreaterThan(100);
    }
  });

  it("says what of an introspection result it cannot read", () => {
    const types = [
      {
        kind: "OBJECT",
        name: "Query",
        fields: [
          {
            name: "a",
            args: [{ name: "x", type: { kind: "SCALAR", name: "Int" }, defaultValue: "{" }],
            type: { kind: "LIST" },
          },
          { name: "b", args: [], type: { kind: "SCALAR", name: "Int" } },
        ],
      },
      { kind: "THING", name: "T" },
      { kind: "ENUM" },
    ];
    const { findings, model } = read(JSON.stringify({ __schema: { queryType: { name: "Query" }, types } }), "a.json");
    expect([...model.operations.keys()]).toEqual(["Query.b"]);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill("valid-introspection-result"));
  });
});

describe("several files", () => {
  const files = {
    "schema.graphql": "type Query { user: User }",
    "types/user.graphqls": '"A user."\ntype User { id: ID! }',
    "more.gql": "extend type User { email: String }\nextend type Query { users: [User] }",
    "notes.md": "# Not a schema",
  };

  it("are one schema, with places in each", () => {
    const parsed = parseSpec(textSource(files));
    expect([...parsed.model.operations.keys()]).toEqual(["Query.user", "Query.users"]);
    expect(parsed.findings).toEqual([]);
    expect(parsed.fileNames()).toEqual(["schema.graphql", "more.gql", "types/user.graphqls"]);
    const email = indexSpec(parsed).fields.find(({ name }) => name === "email");
    expect(parsed.model.schemas.get("User")?.properties?.get("email")?.place.file).toBe("more.gql");
    expect(email).toMatchObject({ line: 1 });
  });

  it("are the same under other names, in another order, and as one", () => {
    const one = Object.values(files).slice(0, 3).join("\n");
    const renamed = {
      "b.graphql": files["more.gql"],
      "a.graphql": files["schema.graphql"],
      "z.gql": files["types/user.graphqls"],
    };
    for (const other of [{ "all.graphql": one }, renamed])
      expect(
        compareSpecs(parseSpec(textSource(files)), parseSpec(textSource(other)), { today: "2026-01-01" }).changes,
      ).toEqual([]);
  });
});

describe("what is taken for GraphQL", () => {
  it.each([
    ["type Query { a: Int }", "graphql"],
    ['# A comment: with; marks\n"""\nA; text\n"""\nscalar Day\ntype Query { a: Int }', "graphql"],
    ['extend type Query @key(fields: "id") { a: Int }', "graphql"],
    ["directive @a on FIELD\ntype Query { a: Int }", "graphql"],
    ['schema @link(url: "x") { query: Q } type Q { a: Int }', "graphql"],
  ])("%s", (text, format) => expect(read(text).model.format).toBe(format));

  it.each([
    ["another language with braces", "enum Color { RED = 0; }"],
    ["an interface of TypeScript", "interface A { a: string; }"],
    ["YAML", "type: object\nschema: {a: 1}"],
    ["prose", "type your name here"],
  ])("not %s", (_, text) => {
    const code = refusal(text, "definition");
    expect(code).not.toBe("graphql");
  });

  it("a query alone is refused", () => expect(refusal("query { a }", "q.graphql")).toBe("malformed_document 1:1"));
  it("a mistake is refused at its place", () =>
    expect(refusal("type Query {\n  a: Int\n  b Int\n}", "q.graphql")).toBe("malformed_document 3:5"));
});

describe("hostile texts", () => {
  const deep = (open: string, close: string, count = 100_000) =>
    `type Query { a(x: Int = ${open.repeat(count)}1${close.repeat(count)}): Int }`;
  const many = (count: number, one: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => one(index)).join("\n");

  it.each([
    ["lists of lists", deep("[", "]"), "too_deep"],
    ["objects in objects", deep("{a:", "}"), "too_deep"],
    ["types of types", `type Query { a: ${"[".repeat(100_000)}Int${"]".repeat(100_000)} }`, "too_deep"],
    ["selections in selections", `type Query { a: Int } query ${"{ a ".repeat(100_000)}`, "too_deep"],
    ["too many tokens", `type Query { a: Int }\n${"scalar A ".repeat(1_100_000)}`, "too_many_nodes"],
    ["a string without an end", 'type Query { a: Int } "x', "malformed_document"],
    ["a long block string without an end", `type Query { a: Int } """${"x ".repeat(500_000)}`, "malformed_document"],
  ])("%s", { timeout: 60_000 }, (_, text, code) => expect(refusal(text, "q.graphql")).toMatch(`${code} `));

  it.each([
    ["many types of one name", `type Query { a: Int }\n${many(20_000, () => "type A { x: Int }")}`],
    ["many fields of one name", `type Query { ${many(50_000, () => "a: Int")} }`],
    ["many types that lead on", `type Query { a: T0 }\n${many(10_000, (i) => `type T${i} { a: T${i + 1} }`)}`],
    [
      "interfaces in a chain",
      `type Query { a: Int }\n${many(300, (i) => `interface I${i}${i > 0 ? ` implements ${many(i, (j) => `& I${j}`)}` : ""} { x: Int }`)}`,
    ],
    ["many directives on one", `type Query ${"@a ".repeat(50_000)}{ a: Int }`],
    [
      "many roots to one type",
      `type Query { ${many(10_000, (i) => `f${i}(x: In): A`)} } type A { ${many(2_000, (i) => `x${i}: Int`)} } input In { x: Int }`,
    ],
    ["a long comment", `#${"x".repeat(5_000_000)}\ntype Query { a: Int }`],
    ["a long description", `"""${'\\"""'.repeat(500_000)}"""\ntype Query { a: Int }`],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    const began = processorMs();
    const parsed = read(text, "q.graphql");
    expect(parsed.findings.length).toBeLessThan(2_000);
    expect(compareSpecs(parsed, read(text, "q.graphql"), { today: "2026-01-01" }).changes).toEqual([]);
    expect(processorMs() - began).toBeLessThan(40_000);
  });

  it.each([
    ["a chain in which each type loses a field", many(3_000, (i) => `type T${i} { a: T${i + 1} b: Int }`), / b: Int/g],
    [
      "inputs that need many others",
      `type T0 { a(x: I0): Int } ${many(40, (i) => `input I${i} { ${many(40, (j) => `f${j}: I${i + 1 + (j % 3)}!`)} z: Int }`)}`,
      / z: Int/g,
    ],
    [
      "many types that are gone",
      `type T0 { a: Int } ${many(3_000, (i) => `type T${i + 1} { a: T${i} }`)}`,
      /type T[1-9]\d* .*/g,
    ],
  ])("a comparison of %s", { timeout: 60_000 }, (_, text, gone) => {
    const from = `type Query { a: T0 }\n${text}`;
    const began = processorMs();
    const { changes } = compareSpecs(read(from, "q.graphql"), read(from.replace(gone, " "), "q.graphql"), {
      today: "2026-01-01",
    });
    expect(changes.length).toBeGreaterThan(0);
    expect(processorMs() - began).toBeLessThan(40_000);
  });

  it("names of JavaScript's own are names", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const text = `type Query { ${names.map((name) => `${name}(${name}: Int = 1): ${name}`).join(" ")} }
      ${names.map((name) => `type ${name} { ${names.map((field) => `${field}: Int`).join(" ")} }`).join("\n")}
      type A { a(x: I = {__proto__: {constructor: 1}}): Int } input I { __proto__: I constructor: Int }`;
    const parsed = read(text);
    expect([...parsed.model.operations.keys()]).toEqual(names.map((name) => `Query.${name}`));
    expect(indexSpec(parsed).fields.length).toBeGreaterThan(16);
    expect(
      compareSpecs(parsed, read("type Query { a: Int }"), { today: "2026-01-01" }).summary.breaking,
    ).toBeGreaterThan(0);
  });
});

/** The code and place of a refusal, or the format of what is read after all. */
function refusal(text: string, name: string): string {
  try {
    return read(text, name).model.format;
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    return `${fault.code} ${fault.line}:${fault.column}`;
  }
}
