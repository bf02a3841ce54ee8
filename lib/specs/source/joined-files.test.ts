import { describe, expect, it } from "vitest";
import { type NeighbourFile, joinedFiles } from "./joined-files";

const files = (texts: Record<string, string>): NeighbourFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));

describe("files that belong together without naming each other", () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      "a package of WIT, of which one file says the name",
      {
        "types.wit": "interface types { use streams.{input}; }",
        "world.wit": "package a:b@1.0.0;\nworld w { import types; }",
        "streams.wit": "package a:b@1.0.0;\ninterface streams {}",
        "other.wit": "package c:d;\ninterface else {}",
      },
      ["world.wit", "streams.wit"],
    ],
    [
      "two versions of one interface stay two",
      { "new.wit": "package a:b;\ninterface types { f: func(); }", "old.wit": "package a:b;\ninterface types {}" },
      [],
    ],
    [
      "a namespace of Smithy, and one that it uses",
      {
        "main.smithy": 'namespace a.b\nuse c.d#Money\nservice S { version: "1" }',
        "shapes.smithy": "namespace a.b\nstructure City { name: String }",
        "money.smithy": "namespace c.d\nstructure Money { amount: Integer }",
        "other.smithy": "namespace e.f\nstructure X {}",
      },
      ["shapes.smithy", "money.smithy"],
    ],
    [
      "types that a GraphQL schema names, and what extends it not",
      {
        "schema.graphql": "type Query { pet: [Pet!]! }",
        "pet.graphql": 'type Pet { "about: Toy" name: String, owner: Person }',
        "person.graphql": "type Person { name: String }",
        "toy.graphql": "type Toy { name: String }",
      },
      ["pet.graphql", "person.graphql"],
    ],
    [
      "two GraphQL schemas in one folder stay two",
      {
        "new.graphql": "type Query { pet: Pet }\ntype Pet { a: Int }",
        "old.graphql": "type Query { pet: Pet }\ntype Pet { b: Int }",
      },
      [],
    ],
    ["files of Protocol Buffers name each other", { "a.proto": "message A {}", "b.proto": "message B {}" }, []],
  ])("%s", (_name, texts, expected) => {
    const [entry, ...beside] = files(texts);
    expect(entry && joinedFiles(entry, beside)).toEqual(expected);
  });
});
