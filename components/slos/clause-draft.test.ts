import { expect, it } from "vitest";
import type { ClauseDto } from "@/lib/slos/schema/clause";
import { clauseDraftOf, clauseInputOf, NEW_CLAUSE } from "./clause-draft";

it("sends what the form was filled from", () => {
  const given = {
    name: "quick",
    expression: "p99_latency < 100ms",
    window: "month" as const,
    leastCalls: 50,
    action: "record" as const,
    counterparty: "Nordic Bank",
    operations: ["GET /payments", "POST /payments"],
    version: "2.0.0",
  };
  const clause: ClauseDto = {
    ...given,
    api: "payments",
    unit: "ms",
    limit: 100,
    now: { from: "", to: "", calls: 0, measured: null, kept: null },
    judgedUntil: "",
    breaches: 0,
    lastBreachAt: null,
    url: "",
  };
  expect(clauseInputOf(clauseDraftOf(clause))).toEqual(given);
});

it("leaves out what says nothing", () => {
  expect(clauseInputOf({ ...NEW_CLAUSE, name: " quick ", operations: "\n \n", counterparty: " " })).toMatchObject({
    name: "quick",
    operations: [],
    counterparty: null,
    version: null,
  });
});
