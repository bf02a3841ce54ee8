import { describe, expect, it } from "vitest";
import { signalFields } from "@/lib/deprecations/model/signal";
import { combineSignals, type SignalRecord } from "./combine-signals";

const BASE = "https://registry.example";
const subject = {
  api: "payments",
  version: "1.4.0",
  baseUrl: BASE,
  operations: [
    { key: "GET /pay", method: "GET", path: "/pay" },
    { key: "POST /pay", method: "POST", path: "/pay" },
  ],
};
const whole: SignalRecord = {
  operation: null,
  deprecatedAt: new Date("2026-01-01T00:00:00Z"),
  sunsetAt: new Date("2027-01-01T00:00:00Z"),
  replacement: "payments@2.0.0",
  migrationGuide: "https://docs.example/move",
};

describe("combineSignals", () => {
  it("says nothing where nothing goes away", () => {
    expect(combineSignals([], subject)).toEqual({ version: null, operations: [] });
  });

  it("says the same of a version as the registry itself does on its documents", () => {
    const { deprecatedAt, replacement, migrationGuide } = whole;
    const sunsetAt = new Date("2027-01-01T00:00:00Z");
    const own = signalFields(
      { api: "payments", version: "1.4.0", deprecatedAt, sunsetAt, replacement, migrationGuide },
      BASE,
    );
    const { version, operations } = combineSignals([whole], subject);
    expect(version).toEqual({ deprecation: own.Deprecation, sunset: own.Sunset, link: own.Link });
    expect(operations.map(({ key, fields }) => [key, fields])).toEqual([
      ["GET /pay", version],
      ["POST /pay", version],
    ]);
  });

  it("puts an operation's own record before its version's, which says what the other leaves open", () => {
    const own = { ...whole, operation: "POST /pay", deprecatedAt: new Date("2026-06-01T00:00:00Z"), sunsetAt: null };
    const { operations } = combineSignals([{ ...own, replacement: null }, whole], subject);
    expect(operations[1]?.fields.deprecation).toBe("@1780272000");
    expect(operations[1]?.fields.sunset).toBe("Fri, 01 Jan 2027 00:00:00 GMT");
    expect(operations[1]?.fields.link).toContain(`<${BASE}/apis/payments/versions/2.0.0>; rel="successor-version"`);
    expect(operations[0]?.fields.deprecation).toBe("@1767225600");
  });

  it("names only operations that go, where the version stays, and has no sunset where none is known", () => {
    const own = {
      ...whole,
      operation: "POST /pay",
      sunsetAt: null,
      replacement: "no such thing!",
      migrationGuide: null,
    };
    expect(combineSignals([own], subject)).toEqual({
      version: null,
      operations: [
        {
          key: "POST /pay",
          method: "POST",
          path: "/pay",
          own: true,
          fields: {
            deprecation: "@1767225600",
            sunset: null,
            link: `<${BASE}/apis/payments/versions/1.4.0>; rel="deprecation"; type="text/html", <${BASE}/deprecations?api=payments>; rel="sunset"; type="text/html"`,
          },
        },
      ],
    });
  });
});
