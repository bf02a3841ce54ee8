import { expect, it } from "vitest";
import { LANGUAGES } from "@/lib/specs/languages/index";
import { FORMAT_NAMES, formatName } from "./format-names";

it.each(LANGUAGES)("$format is called as its language says", ({ format, title }) => {
  expect(FORMAT_NAMES[format]).toBe(title);
});

it("leaves what nobody knows as it is", () => {
  expect([formatName("raml"), formatName("__proto__"), formatName("wit")]).toEqual(["raml", "__proto__", "WIT"]);
});
