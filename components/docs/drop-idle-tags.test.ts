import { describe, expect, it } from "vitest";
import { dropIdleTags } from "./drop-idle-tags";

describe("the tags of a slice", () => {
  it("are those that an operation has", () => {
    const paths = { "/a": { get: { tags: ["a", "undeclared"] }, parameters: [] } };
    const document = { openapi: "3.1.0", tags: [{ name: "a", description: "A" }, { name: "b" }, "c", null], paths };
    expect(dropIdleTags(document)).toEqual({ openapi: "3.1.0", tags: [{ name: "a", description: "A" }], paths });
  });

  it("may be missing", () => {
    expect(dropIdleTags({ swagger: "2.0" })).toEqual({ swagger: "2.0" });
    expect(dropIdleTags({ tags: [{ name: "a" }] })).toEqual({ tags: [] });
  });
});
