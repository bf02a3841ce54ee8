import { describe, expect, it } from "vitest";
import { LANGUAGES } from "@/lib/specs/languages/index";
import { DEFINITION_EXTENSIONS, extensionOf, isDefinitionName } from "./definition-extensions";

describe("endings of definitions", () => {
  it.each(LANGUAGES)("have all those of $title", ({ extensions }) => {
    for (const extension of extensions) expect(DEFINITION_EXTENSIONS).toContain(extension);
  });

  it.each([
    ["a/b.proto", true, "proto"],
    ["SCHEMA.GraphQL", true, "graphql"],
    ["a.proto/readme", false, ""],
    ["proto", false, ""],
    ["x.protoc", false, "protoc"],
  ])("of %s", (name, isOne, extension) => {
    expect([isDefinitionName(name), extensionOf(name)]).toEqual([isOne, extension]);
  });
});
