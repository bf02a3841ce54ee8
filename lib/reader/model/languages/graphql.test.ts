import { describe, expect, it } from "vitest";
import { GRAPHQL_IDIOM } from "@/lib/reader/model/languages/graphql";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

function idiomOf(text: string) {
  const { native, model } = parseSpec(textSource({ "schema.graphql": text }));
  const contract = nativeContract(native, "graphql");
  if (!contract) throw new Error("The text is no GraphQL");
  return {
    signature: (key: string) => {
      const operation = model.operations.get(key);
      return operation && GRAPHQL_IDIOM.signature(contract, operation);
    },
    declaration: (name: string) => {
      const schema = model.schemas.get(name);
      return schema && GRAPHQL_IDIOM.declaration(contract, name, schema);
    },
  };
}

describe("the idiom of GraphQL", () => {
  it("writes an operation as the field of its root type", () => {
    const { signature } = idiomOf(`
      schema { query: Root }
      type Root { "Who." user(id: ID!,
        withEverythingOld: Boolean = false): User  @deprecated(reason: "Use \\"node\\"") }
      type User { id: ID! }`);
    expect(signature("Query.user")).toBe(
      'type Root {\n  user(\n    id: ID!\n    withEverythingOld: Boolean = false\n  ): User @deprecated(reason: "Use \\"node\\"")\n}',
    );
  });

  it("writes a short one on one line", () => {
    expect(idiomOf("type Query { a(x: Int): Int }").signature("Query.a")).toBe("type Query {\n  a(x: Int): Int\n}");
  });

  it.each([
    ["A", 'type A implements N @key(fields: "id") {\n  id: ID!\n}'],
    ["U", "union U = A | B"],
    ["C", "enum C {\n  RED\n  GREEN @deprecated\n}"],
    ["In", "input In @oneOf {\n  x: Int\n  y: [C!]\n}"],
    ["D", 'scalar D @specifiedBy(url: "https://example.com")'],
  ])("writes the declaration of %s", (name, expected) => {
    const { declaration } = idiomOf(`
      type Query { u(in: In): U d: D }
      directive @key(fields: String!) on OBJECT
      union U = | A | B
      interface N { id: ID! }
      type A implements N @key(fields: """id""") { "The id." id: ID! }
      type B { c: C }
      enum C { RED GREEN @deprecated(reason: "No longer supported") }
      input In @oneOf { x: Int, y: [C!] }
      scalar D @specifiedBy(url: "https://example.com")`);
    expect(declaration(name)).toBe(expected);
  });
});
