import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelyEntry, offsetOf, pastedName, takeFiles } from "./handed-in";

const named = (...names: string[]) => names.map((name) => ({ name, content: name }));

describe("files that are handed in", () => {
  it("are named from their common folder on", () => {
    const { files, skipped } = takeFiles(named("specs/api/b.json", "specs/api/a/c.yml", "specs/api/README.md"));
    expect(files.map((file) => file.name)).toEqual(["a/c.yml", "b.json"]);
    expect(skipped).toBe(1);
  });

  it("keep folders that are not common to all", () => {
    expect(takeFiles(named("one/a.yaml", "two/a.yaml")).files.map((file) => file.name)).toEqual([
      "one/a.yaml",
      "two/a.yaml",
    ]);
    expect(takeFiles(named("one/a.yaml", "one-more/a.yaml")).files.map((file) => file.name)).toEqual([
      "one-more/a.yaml",
      "one/a.yaml",
    ]);
  });

  it("may be a single one of any name: the registry says what it is", () => {
    expect(takeFiles(named("folder/definition")).files).toEqual([{ name: "definition", content: "folder/definition" }]);
  });

  it.each([
    [["a.yaml", "parts/openapi.yaml", "openapi.json"], "openapi.json"],
    [["parts/openapi.yaml", "a.yaml"], "parts/openapi.yaml"],
    [["deep/b.yaml", "z.yaml"], "z.yaml"],
    [["my-swagger.yaml", "swagger-v2.yaml"], "swagger-v2.yaml"],
    [[], undefined],
  ])("of %j the entry is %s", (names, entry) => {
    expect(likelyEntry(names)).toBe(entry);
  });
});

describe("a place in a text", () => {
  it.each([
    [1, 1, 0],
    [2, 2, 4],
    [2, 99, 5],
    [3, 1, 6],
    [9, 1, 7],
  ])("line %i, column %i is at %i", (line, column, offset) => {
    expect(offsetOf("ab\ncd\ne", line, column)).toBe(offset);
  });

  it("is on the line it names", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { minLength: 1 }), fc.nat(), (parts, pick) => {
        const lines = parts.map((part) => part.replaceAll("\n", ""));
        const line = (pick % lines.length) + 1;
        const before = lines.join("\n").slice(0, offsetOf(lines.join("\n"), line));
        expect(before.split("\n").length).toBe(line);
      }),
    );
  });
});

describe("a text without a name", () => {
  it.each([
    ['{"asyncapi": "3.0.0"}', "definition.json"],
    ['<?xml version="1.0"?><definitions/>', "service.wsdl"],
    ["asyncapi: 3.0.0\ninfo: {}", "asyncapi.yaml"],
    ["# yes\nopenapi: 3.1.0\npaths: {}", "openapi.yaml"],
    ['syntax = "proto3";\npackage a.b;', "service.proto"],
    ["// x\nmessage Pet { string name = 1; }", "service.proto"],
    ['$version: "2"\nnamespace a.b\nstructure X {}', "model.smithy"],
    ["package wasi:http@0.2.0;\ninterface types {}", "package.wit"],
    ["interface pets {\n  get: func() -> string;\n}", "package.wit"],
    ["type Query {\n  pets: [Pet]\n}", "schema.graphql"],
    ["protocol Pets {\n  string get();\n}", "protocol.avdl"],
    ["", "openapi.yaml"],
  ])("%j is called %s", (text, name) => expect(pastedName(text)).toBe(name));
});
