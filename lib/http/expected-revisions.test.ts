import { describe, expect, it } from "vitest";
import { expectedRevisions } from "./expected-revisions";

describe("expectedRevisions", () => {
  it.each<[string, string | null, readonly string[] | undefined]>([
    ["no field", null, undefined],
    ["any representation", "*", undefined],
    ["one tag", '"3"', ["3"]],
    ["several tags", '"3", "4"', ["3", "4"]],
    ["a weak tag, which never matches", 'W/"3"', []],
    ["a weak tag beside a strong one", 'W/"3", "4"', ["4"]],
    ["a tag without quotes", "3", []],
    ["nothing", "", []],
  ])("reads %s", (_name, field, expected) => {
    expect(expectedRevisions(field)).toEqual(expected);
  });
});
