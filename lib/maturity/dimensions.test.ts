import { describe, expect, it } from "vitest";
import type { FactsPatch } from "./check-case";
import { dimensionBand, dimensionsOf } from "./dimensions";
import { defaultRubric } from "./rubric/default";
import { exemplaryFacts, factsOfNothing, patched } from "./testing/sample-facts";

const of = (patch: FactsPatch) => dimensionsOf(patched(exemplaryFacts(), patch), defaultRubric.dimensions);
const breaking = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    versionId: String(index),
    version: `${index + 2}.0.0`,
    from: `${index + 1}.0.0`,
    breaking: 1,
    at: "2027-01-01T00:00:00.000Z",
  }));

describe("dimensions (DOMAIN §5.2)", () => {
  it.each<[string, FactsPatch, number | null, string]>([
    [
      "operations seen in traffic",
      { evidence: [], traffic: { operationsSeen: { count: 7, of: 10 } } },
      7,
      "coverage-seen",
    ],
    ["operations that passed a test", { traffic: { operationsSeen: { count: 2, of: 10 } } }, 10, "coverage-tested"],
    ["more than there are", { evidence: [], traffic: { operationsSeen: { count: 99, of: 10 } } }, 10, "coverage-seen"],
    ["neither traffic nor test", { evidence: [], traffic: { daysSeen: 0 } }, null, "coverage-unknown"],
    [
      "traffic to none of them",
      { evidence: [], traffic: { operationsSeen: { count: 0, of: 10 } } },
      0,
      "coverage-seen",
    ],
    ["no operations", { current: { contract: { operations: 0 } } }, null, "coverage-no-operations"],
    ["no measured contract", { current: { contract: null } }, null, "coverage-no-contract"],
  ])("coverage of %s", (_name, patch, value, code) => {
    expect(of(patch).coverage).toMatchObject({ value, because: { code } });
  });

  it.each([
    [0, 10],
    [1, 7.5],
    [3, 2.5],
    [9, 0],
  ])("resilience after %d breaking releases is %d", (count, value) => {
    expect(of({ changes: { breakingReleases: breaking(count) } }).resilience.value).toBe(value);
  });

  it.each([
    [0, 10],
    [1, 10],
    [2, 8.5],
    [20, 0],
    [null, null],
  ])("composability with %d dependencies is %d", (dependencies, value) => {
    expect(of({ dependencies: { dependencies } }).composability.value).toBe(value);
  });

  it.each<[string, FactsPatch, number, string]>([
    ["three spans", { traffic: { traces: { traces: 100, depth: 300 } } }, 6, "observability-depth"],
    ["twenty spans", { traffic: { traces: { traces: 1, depth: 20 } } }, 10, "observability-depth"],
    ["no traces", { traffic: { traces: null } }, 0, "observability-no-traces"],
    ["traces of nothing", { traffic: { traces: { traces: 0, depth: 0 } } }, 0, "observability-no-traces"],
    ["no telemetry", { traffic: factsOfNothing().traffic }, 0, "observability-no-telemetry"],
  ])("observability of %s", (_name, patch, value, code) => {
    expect(of(patch).observability).toMatchObject({ value, because: { code } });
  });

  it("have the mean of those that are known", () => {
    expect(of({ dependencies: { dependencies: null }, changes: { breakingReleases: breaking(1) } }).mean).toBe(9.17);
  });

  it.each([
    [0, "manual"],
    [2.99, "manual"],
    [3, "semi-automated"],
    [5.99, "semi-automated"],
    [6, "platform"],
    [8.99, "platform"],
    [9, "intelligent"],
  ])("a mean of %d is %s", (mean, band) => {
    expect(dimensionBand(mean)).toBe(band);
  });
});
