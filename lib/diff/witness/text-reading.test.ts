import { describe, expect, it } from "vitest";
import type { JsonType, JsonValue } from "@/lib/specs/model";
import { readingText } from "./text-reading";
import { createMessageValidator } from "./validator";

const place = { file: "", pointer: "" };

describe("values that are written as text", () => {
  it.each<[string, JsonType, JsonValue, string]>([
    ["a number as text is a number", "number", "7", "accepted"],
    ["a word is not", "number", "seven", "rejected"],
    ["a list of one is its item", "string", ["a"], "accepted"],
    ["a list of two is no item", "string", ["a", "b"], "rejected"],
    ["an empty list is not sent at all", "boolean", [], "unknown"],
    ["nor is an empty object", "array", {}, "unknown"],
  ])("%s", (_, type, value, status) => {
    const validator = readingText(createMessageValidator("request"), 1);
    expect(validator.check({ place, types: [type] }, value).status).toBe(status);
  });
});
