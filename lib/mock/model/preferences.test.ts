import { expect, it } from "vitest";
import { negotiate } from "./negotiate";
import { readPreferences } from "./preferences";

const NONE = { code: null, example: null, dynamic: false, security: false };

it.each<[string | undefined, Partial<typeof NONE> | object]>([
  [undefined, {}],
  ["", {}],
  ["respond-async, wait=10", {}],
  ["code=404", { code: "404" }],
  ["code=4xx", { code: "4XX" }],
  ['example="two words"', { example: "two words" }],
  ["Code=404, Example=missing; dynamic=true", { code: "404", example: "missing", dynamic: true }],
  ["code=404, code=500", { code: "404" }],
  ["dynamic=false; security=on", { security: true }],
])("Prefer: %s", (field, found) => {
  expect(readPreferences(field)).toEqual({ ...NONE, ...found });
});

it.each<[string | undefined, string[], string | undefined]>([
  [undefined, ["application/xml", "application/json"], "application/json"],
  ["*/*", ["application/xml", "application/json"], "application/json"],
  ["application/xml, */*;q=0.1", ["application/json", "application/xml"], "application/xml"],
  ["text/*", ["application/json", "text/plain"], "text/plain"],
  ["application/json", ["application/json; charset=utf-8"], "application/json; charset=utf-8"],
  ["application/hal+json", ["application/*+json"], "application/*+json"],
  ["application/json;q=0", ["application/json"], undefined],
  ["*/*, application/json;q=0", ["application/json", "text/csv"], "text/csv"],
  ["image/png", ["application/json"], undefined],
  [";;;,,", ["application/json"], undefined],
])("Accept: %s of %j is %s", (accept, offered, chosen) => {
  expect(negotiate(accept, offered)).toBe(chosen);
});
