import { describe, expect, it } from "vitest";
import { entityTag, namesTag } from "./reply";

describe("entity tags", () => {
  it("are strong", () => expect([entityTag(7), entityTag("a1")]).toEqual(['"7"', '"a1"']));

  it.each([
    ['"7"', true],
    ['W/"7"', true],
    ['"6", "7"', true],
    ['"6",W/"7" ', true],
    ["*", true],
    ['"70"', false],
    ["7", false],
    ["", false],
    ['"6"', false],
  ])("If-None-Match: %s names it: %s", (list, named) => expect(namesTag(list, '"7"')).toBe(named));
});
