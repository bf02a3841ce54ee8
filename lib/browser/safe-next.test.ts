import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeNext } from "./safe-next";

describe("safeNext", () => {
  it.each([
    ["/apis?q=pay#x", "/apis?q=pay#x"],
    ["/reviews/1", "/reviews/1"],
    [undefined, "/"],
    ["", "/"],
    ["https://evil.example/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/a\\b", "/"],
    ["javascript:alert(1)", "/"],
    ["/sign-in?next=/sign-in", "/"],
    ["/api/auth/sign-out", "/"],
    ["/.//evil.example", "/"],
  ])("%j goes to %s", (next, expected) => expect(safeNext(next)).toBe(expected));

  it("never leaves the site", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((s) => `/${s}`),
          fc.webUrl(),
        ),
        (next) => {
          expect(new URL(safeNext(next), "https://here.example").origin).toBe("https://here.example");
        },
      ),
    );
  });
});
