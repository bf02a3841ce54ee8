import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "@/lib/specs/model";
import { isMarked, readMark } from "./read-mark";

const place = { file: "openapi.yaml", pointer: "/paths/~1pets/get" };

function read(extensions: JsonObject, deprecated = false) {
  const { mark, problems } = readMark({ place, deprecated, extensions });
  const { place: at, ...said } = mark ?? {};
  return { said: mark ? said : null, at: at?.pointer, problems };
}

describe("readMark", () => {
  it("reads nothing where nothing is said", () => {
    expect(read({})).toEqual({ said: null, at: undefined, problems: [] });
    expect(read({ "x-logo": { url: "https://example.com" }, "x-status": "stable" }).said).toBeNull();
  });

  it("takes the flag before all extensions, and what they add", () => {
    expect(read({ "x-sunset": "2027-06-30", "x-deprecatedInVersion": "3" }, true)).toEqual({
      said: { source: "deprecated", sunset: "2027-06-30", since: { version: "3" } },
      at: "/paths/~1pets/get/deprecated",
      problems: [],
    });
  });

  it.each<[string, JsonObject, object]>([
    ["x-sunset, a day", { "x-sunset": "2027-06-30" }, { source: "x-sunset", sunset: "2027-06-30" }],
    ["x-sunset, an instant", { "x-sunset": "2027-06-30T12:00:00Z" }, { source: "x-sunset", sunset: "2027-06-30" }],
    ["x-stability-level", { "x-stability-level": "deprecated" }, { source: "x-stability-level" }],
    ["x-fern-availability", { "x-fern-availability": "deprecated" }, { source: "x-fern-availability" }],
    [
      "x-ms-deprecation",
      {
        "x-ms-deprecation": {
          removalDate: "2022-10-24T00:00:00.0000000+00:00",
          date: "2022-08-30T00:00:00.0000000+00:00",
          version: "v1.0",
          description: "In favour of bars",
        },
      },
      {
        source: "x-ms-deprecation",
        sunset: "2022-10-24",
        since: { day: "2022-08-30", version: "v1.0" },
        message: "In favour of bars",
      },
    ],
    [
      "x-cfDeprecation",
      { "x-cfDeprecation": { description: "Use applications.", display: true, eol: "2023-03-19", id: "bookmarks" } },
      { source: "x-cfDeprecation", sunset: "2023-03-19", message: "Use applications." },
    ],
    [
      "x-forge-sunset",
      { "x-forge-sunset": { date: "2030-01-01T00:00:00Z" } },
      { source: "x-forge-sunset", sunset: "2030-01-01" },
    ],
    [
      "x-deprecatedInVersion and x-deprecatedMessage",
      { "x-addedInVersion": "2", "x-deprecatedInVersion": "3", "x-deprecatedMessage": "Use createdAt" },
      { source: "x-deprecatedInVersion", since: { version: "3" }, message: "Use createdAt" },
    ],
    [
      "x-deprecated-description",
      { "x-deprecated-description": "Old." },
      { source: "x-deprecated-description", message: "Old." },
    ],
    ["x-is-deprecated", { "x-is-deprecated": true }, { source: "x-is-deprecated" }],
    ["x-deprecated, a flag", { "x-deprecated": true }, { source: "x-deprecated" }],
    ["x-deprecated, a text", { "x-deprecated": "use /v2" }, { source: "x-deprecated", message: "use /v2" }],
    ["x-deprecated, a day", { "x-deprecated": "2025-10-10" }, { source: "x-deprecated", since: { day: "2025-10-10" } }],
    [
      "x-deprecated, an object",
      { "x-deprecated": { replaced_by: "find_pets", sunset: "2027-02-15" } },
      { source: "x-deprecated", replacement: "find_pets", sunset: "2027-02-15" },
    ],
    [
      "x-deprecation",
      { "x-deprecation": { reason: "Use since_ulid.", since: "2023-08-01", sunset: "2027-02-15" } },
      { source: "x-deprecation", message: "Use since_ulid.", since: { day: "2023-08-01" }, sunset: "2027-02-15" },
    ],
    [
      "x-deprecation with a guide",
      { "x-deprecation": { date: "2025-06-01", migration_guide: "https://docs.example.com/m" } },
      { source: "x-deprecation", since: { day: "2025-06-01" }, guide: "https://docs.example.com/m" },
    ],
    [
      "x-deprecation with a flag in it",
      { "x-deprecation": { deprecated: true, sunset: "2026-12-31", replacement: "/v2/orders" } },
      { source: "x-deprecation", sunset: "2026-12-31", replacement: "/v2/orders" },
    ],
    [
      "x-deprecated-since, x-replaced-by, x-removal-version",
      { "x-deprecated-since": "1.3.0", "x-replaced-by": "#/components/schemas/New", "x-removal-version": 4 },
      {
        source: "x-deprecated-since",
        since: { version: "1.3.0" },
        replacement: "#/components/schemas/New",
        removedIn: "4",
      },
    ],
    [
      "x-stainless-deprecation-message",
      { "x-stainless-deprecation-message": "Use `id`." },
      { source: "x-stainless-deprecation-message", message: "Use `id`.", replacement: "id" },
    ],
  ])("reads %s", (_, extensions, said) => {
    const found = read(extensions);
    expect(found.said).toEqual(said);
    expect(found.problems).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ["a flag that is off", { "x-deprecated": false }],
    ["a state of generators", { "x-deprecation": "active" }],
    ["an object that says no", { "x-deprecation": { deprecated: false, sunset_date: null, migration_path: null } }],
    ["a replacement alone", { "x-replaced-by": "/v2" }],
    ["a sunset switched off", { "x-sunset": false }],
    ["nothing", { "x-deprecated": null }],
  ])("takes %s for no mark", (_, extensions) => {
    expect(read(extensions)).toEqual({ said: null, at: undefined, problems: [] });
  });

  it.each<[string, JsonObject, string, string]>([
    ["no day", { "x-sunset": "soon" }, "not-a-day", "/x-sunset"],
    ["a number", { "x-sunset": 20270630 }, "not-a-day", "/x-sunset"],
    ["a day that is none", { "x-sunset": "2027-02-30" }, "impossible-day", "/x-sunset"],
    [
      "a member's day",
      { "x-ms-deprecation": { removalDate: "2027-02-30" } },
      "impossible-day",
      "/x-ms-deprecation/removalDate",
    ],
    ["since a day that is none", { "x-deprecated-since": "2027-02-30" }, "impossible-day", "/x-deprecated-since"],
    ["a list for a flag", { "x-deprecated": [1] }, "not-a-flag", "/x-deprecated"],
    ["a list for a message", { "x-deprecatedMessage": ["a"] }, "not-a-text", "/x-deprecatedMessage"],
    ["a script for a guide", { "x-deprecation": { link: "javascript:alert(1)" } }, "not-a-link", "/x-deprecation/link"],
    [
      "an end before its beginning",
      { "x-deprecation": { since: "2027-06-30", sunset: "2027-06-29" } },
      "sunset-before-since",
      "",
    ],
  ])("says what is wrong with %s, and where", (_, extensions, fault, below) => {
    const { problems } = read(extensions);
    expect(problems.map((problem) => [problem.fault, problem.place.pointer])).toEqual([
      [fault, `${place.pointer}${below}`],
    ]);
  });

  it("keeps to a bounded length", () => {
    const { mark } = readMark({ place, extensions: { "x-deprecated": "long ".repeat(10_000) } });
    expect(mark?.message?.length).toBeLessThanOrEqual(2_000);
  });

  it("answers whatever the extensions are, and adds nothing where one more says nothing of it", () => {
    const names = fc.constantFrom(
      "x-deprecated",
      "x-sunset",
      "x-ms-deprecation",
      "x-deprecation",
      "__proto__",
      "x-state",
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue({ maxDepth: 2 })), fc.boolean(), (extensions, deprecated) => {
        const part = { place, deprecated, extensions: extensions as JsonObject };
        const { mark } = readMark(part);
        expect(isMarked(part)).toBe(mark !== undefined);
        expect(readMark({ ...part, extensions: { ...part.extensions, "x-unknown": true } }).mark).toEqual(mark);
        // Monotone: with the flag, everything is still marked, and says as much.
        const flagged = readMark({ ...part, deprecated: true }).mark;
        expect(flagged).toEqual({ ...(mark ?? flagged), source: "deprecated", place: flagged?.place });
      }),
    );
  });
});
