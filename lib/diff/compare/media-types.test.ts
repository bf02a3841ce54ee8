import { expect, it } from "vitest";
import { coversMediaType, normalMediaType } from "./media-types";

it.each([
  ["application/JSON; charset=utf-8", "application/json"],
  [' text/plain ;Charset="UTF-8"', "text/plain"],
  ["application/json; version=2", "application/json;version=2"],
  ["*/*", "*/*"],
])("%s is %s", (written, normal) => {
  expect(normalMediaType(written)).toBe(normal);
});

it.each([
  ["*/*", "image/png", true],
  ["image/*", "image/png", true],
  ["image/*", "text/plain", false],
  ["application/json", "application/json;version=2", true],
  ["application/json", "application/vnd.x+json", false],
])("%s covers %s: %s", (range, name, expected) => {
  expect(coversMediaType(range, name)).toBe(expected);
});
