import { describe, expect, it } from "vitest";
import { readDocsSelection } from "./docs-selection";

const small = { operationCount: 60, sizeBytes: 300 * 1024 };

describe("what the docs show", () => {
  it.each([
    [{}, small, { kind: "whole" }],
    [{}, { ...small, operationCount: 61 }, null],
    [{}, { ...small, sizeBytes: 300 * 1024 + 1 }, null],
    [{ operation: "GET /a", tag: "b" }, small, { kind: "operation", key: "GET /a" }],
    [
      { tag: "b", operation: null },
      { operationCount: 900, sizeBytes: 1 },
      { kind: "tag", tag: "b" },
    ],
    [{ operation: "", tag: "" }, small, { kind: "whole" }],
  ])("for %j", (params, version, selection) => {
    expect(readDocsSelection(params, version)).toEqual(selection);
  });
});
