import { processorMs } from "@/lib/core/testing/processor-ms";
import { describe, expect, it } from "vitest";
import { graphqlCalls } from "./graphql-call";

const routes = (attributes: Record<string, string>) =>
  graphqlCalls(new Map(Object.entries(attributes).map(([name, value]) => [`graphql.${name}`, value])), 0)?.map(
    ({ route }) => route,
  ) ?? null;
const query = (document: string, type = "query") => routes({ "operation.type": type, document });

describe("calls of GraphQL", () => {
  it.each<[string, string, string[]]>([
    [
      "several fields",
      'query Q($a: Int = 1) @x { pet(id: "b{c") { name } owners { pet { name } } }',
      ["query pet", "query owners"],
    ],
    ["without a name", "{ pet { name } }", ["query pet"]],
    ["under other names", "query { mine: pet { name } theirs: pet { name } }", ["query pet"]],
    ["with fragments beside it", "fragment F on Pet { name } query { pet { ...F } ... on Query { x } }", ["query pet"]],
    ["of two operations those of the type", "mutation { feed } query { pet }", ["query pet"]],
    ["with comments and texts", '# { no }\nquery { pet(a: """ } b { """) }', ["query pet"]],
  ])("%s", (_name, document, expected) => expect(query(document)).toEqual(expected));

  it("says the type", () => {
    expect(query("mutation M { feed(id: 1) { name } }", "mutation")).toEqual(["mutation feed"]);
    expect(routes({ "operation.type": "subscription", "field.name": "fed" })).toEqual(["subscription fed"]);
    expect(routes({ "operation.type": "query", "operation.name": "pet" })).toEqual(["query pet"]);
  });

  it("is none without a type, or without a field", () => {
    expect([
      routes({ document: "{ pet }" }),
      routes({ "operation.type": "drop", document: "{ pet }" }),
      query(""),
    ]).toEqual([null, null, null]);
  });

  it("takes no more than some fields, in linear time", () => {
    expect(query(`{ ${Array.from({ length: 500 }, (_, at) => `f${at}`).join(" ")} }`)).toHaveLength(20);
    const begun = processorMs();
    for (const text of ["{".repeat(20_000), '"'.repeat(20_000), "a:".repeat(10_000), "(".repeat(20_000)]) query(text);
    expect(processorMs() - begun).toBeLessThan(3_000);
  });
});
