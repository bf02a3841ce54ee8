import { describe, expect, it } from "vitest";
import { fileUri } from "./file-uri";
import { reportSarif } from "./sarif";
import { change, NASTY, pairOf, PLAIN, SEVERAL } from "./testing/hand-made";

describe("sarif", () => {
  const log = JSON.parse(reportSarif(PLAIN, { toolVersion: "1.2.3" }));
  const [run] = log.runs;

  it("is version 2.1.0 with the rules that have something to say", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toContain("sarif-2.1.0");
    expect(run.tool.driver).toMatchObject({ name: "Concordat", semanticVersion: "1.2.3" });
    expect(run.tool.driver.rules).toHaveLength(3);
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe("");
      expect(rule.help.text).not.toBe("");
      expect(rule.help.markdown).toContain("## Why");
      expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
    }
  });

  it("has levels by severity, fingerprints, and rules by their index", () => {
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning", "note"]);
    expect(run.results[0].partialFingerprints).toEqual({ "concordatChange/v1": "abc123" });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it("points into the newer file, and names the place in the older", () => {
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "specs/new%20api.yaml" },
      region: { startLine: 4, startColumn: 7 },
    });
    expect(run.results[0].relatedLocations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "old.yaml" },
      region: { startLine: 3, startColumn: 3 },
    });
  });

  it("points into the older file where there is no new place", () => {
    const removed = change({ source: { from: { line: 3, column: 1, pointer: "" } } });
    const [result] = JSON.parse(reportSarif([pairOf([removed])])).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("old.yaml");
    expect(result.relatedLocations).toBeUndefined();
  });

  it("says what proves it", () => {
    expect(run.results[0].properties.proof).toEqual(change().proof);
    expect(run.results[0].message.text).toContain('{"amount":12.5,"note":"rent"}: must have required property `iban`');
    expect(run.results[1].properties).toMatchObject({ ruleSeverity: "breaking", proof: { status: "inconclusive" } });
  });

  it("tells several definitions apart", () => {
    const { results } = JSON.parse(reportSarif(SEVERAL)).runs[0];
    const name = results[0].locations[0].logicalLocations[0].fullyQualifiedName;
    expect(name).toBe("payments/openapi.yaml › POST /payments › request body › application/json › iban");
  });

  it("names files by what is a URI reference", () => {
    const { uri } = JSON.parse(reportSarif(NASTY)).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(JSON.parse(reportSarif(NASTY)).runs[0].results[0].message.text).not.toContain("](");
    expect(uri).toMatch(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/);
  });
});

it.each([
  ["openapi.yaml", "openapi.yaml"],
  ["./a b/ü.yaml", "a%20b/%C3%BC.yaml"],
  ["../old/x.yaml", "../old/x.yaml"],
  ["/tmp/x.yaml", "file:///tmp/x.yaml"],
  ["C:\\specs\\x.yaml", "file:///C:/specs/x.yaml"],
  ["https://example.com/a%20b.yaml", "https://example.com/a%20b.yaml"],
])("%s is %s", (name, uri) => {
  expect(fileUri(name)).toBe(uri);
});
