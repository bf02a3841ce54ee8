import { describe, expect, it } from "vitest";
import type { SloInput } from "@/lib/slos/schema/objective";
import { draftOf, inputOf, NEW_SLO } from "./slo-draft";

const slo: SloInput = {
  name: "payments-latency",
  title: "Payments are quick",
  description: "",
  indicator: { kind: "latency", thresholdMs: 250 },
  target: 0.9995,
  window: { kind: "calendar", unit: "month" },
  operations: ["GET /payments", "POST /payments"],
  version: "2.0.0",
};
const budget = {
  from: "2026-11-01T00:00:00.000Z",
  to: "2026-12-01T00:00:00.000Z",
  calls: 0,
  bad: 0,
  reached: null,
  allowed: 0,
  left: null,
  met: null,
  burn: [],
};
const shown = (one: SloInput) => ({ ...one, api: "payments", source: "manual" as const, url: "", budget });

describe("inputOf", () => {
  it.each([
    ["latency of a version in a month", slo],
    [
      "availability of all in 90 days",
      {
        ...slo,
        indicator: { kind: "availability" },
        target: 0.57,
        window: { kind: "rolling", days: 90 },
        operations: [],
        version: null,
      } satisfies SloInput,
    ],
  ])("sends what the form was filled from: %s", (_name, given) => {
    expect(inputOf(draftOf(shown(given)))).toEqual(given);
  });

  it("leaves out lines that say nothing", () => {
    expect(inputOf({ ...NEW_SLO, operations: " GET /a \n\n", version: " " })).toMatchObject({
      operations: ["GET /a"],
      version: null,
      target: 0.999,
    });
  });
});
