import { describe, expect, it } from "vitest";
import type { Change, Diff } from "@/lib/diff/model";
import { reportHtml } from "./html";
import { reportJson } from "./json";
import { reportJunit } from "./junit";
import { commentMarker, reportMarkdown } from "./markdown";
import { reportSarif } from "./sarif";
import { reportText } from "./text";

const HOSTILE =
  '<script>alert(1)</script> `x` | [a](javascript:b) @team \u001b[31m\u202e --> ]]> "q" & \ud800 https://evil.example';

function change(overrides: Partial<Change> = {}): Change {
  return {
    id: "request-property-became-required",
    severity: "breaking",
    operation: "POST /payments",
    location: "request body › application/json › iban",
    message: "Request body property `iban` became required",
    source: { from: { line: 10, column: 5, pointer: "/paths" }, to: { line: 12, column: 7, pointer: "/paths" } },
    fingerprint: "abc123",
    proof: { status: "rule" },
    ...overrides,
  };
}

function diff(changes: Change[], title = "Payments"): Diff {
  const count = (severity: string) => changes.filter((one) => one.severity === severity).length;
  return {
    from: { title, version: "1", format: "openapi", specVersion: "3.1.0" },
    to: { title, version: "2", format: "openapi", specVersion: "3.1.0" },
    summary: { breaking: count("breaking"), dangerous: count("dangerous"), nonBreaking: count("non-breaking") },
    changes,
  };
}

const PLAIN = diff([
  change(),
  change({ severity: "non-breaking", operation: null, id: "server-added", fingerprint: "d" }),
]);
const NASTY = diff([change({ operation: HOSTILE, location: HOSTILE, message: HOSTILE })], HOSTILE);

describe("text", () => {
  it("gives the verdict first, then the changes, worst first", () => {
    const lines = reportText(PLAIN).split("\n");
    expect(lines[0]).toContain("Breaking");
    expect(lines[1]).toBe("1 breaking, no dangerous and 1 non-breaking changes");
    expect(lines.findIndex((line) => line === "breaking")).toBeLessThan(
      lines.findIndex((line) => line === "non-breaking"),
    );
    expect(reportText(PLAIN)).toContain("from 10:5, to 12:7");
  });

  it("has colours only where they are asked for, and never the document's own", () => {
    expect(reportText(PLAIN)).not.toContain("\u001b");
    expect(reportText(PLAIN, { colour: true })).toContain("\u001b[31m");
    expect(reportText(NASTY)).not.toMatch(/[\u001b\u202e]/);
  });

  it("says so where nothing changed", () => {
    expect(reportText(diff([]))).toMatch(/^No changes\n/);
  });
});

describe("json", () => {
  it("is the diff", () => {
    expect(JSON.parse(reportJson(PLAIN))).toEqual(PLAIN);
  });
});

describe("markdown", () => {
  it("begins with a marker that nothing can close early", () => {
    expect(reportMarkdown(PLAIN, { key: "payments" }).split("\n")[0]).toBe("<!-- concordat-diff payments -->");
    expect(commentMarker("a--><b>--x")).toBe("<!-- concordat-diff a-b-x -->");
  });

  it("lets nothing from the document become markup, a link or a mention", () => {
    const body = reportMarkdown(NASTY).split("\n").slice(1).join("\n");
    expect(body).not.toMatch(/<script|\]\(|javascript:|@team|-->|https:\/\//);
    expect(
      body
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .every((line) => line.split("|").length === 5),
    ).toBe(true);
  });

  it("shows as many as it may, and counts the rest", () => {
    const many = diff(Array.from({ length: 30 }, (_, index) => change({ fingerprint: `${index}` })));
    const body = reportMarkdown(many, { limit: 10 });
    expect(body.match(/iban<\/code> became required/g)?.length).toBe(10);
    expect(body).toContain("…and 20 more.");
  });
});

describe("html", () => {
  it("is one file without scripts or outside resources", () => {
    const page = reportHtml(NASTY);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("&lt;script&gt;");
  });
});

describe("sarif", () => {
  it("has rules, levels, positions and fingerprints", () => {
    const log = JSON.parse(reportSarif(PLAIN, { toFile: "specs/new api.yaml", fromFile: "old.yaml" }));
    const [run] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(run.results[0]).toMatchObject({
      ruleId: "request-property-became-required",
      level: "error",
      partialFingerprints: { "concordatChange/v1": "abc123" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "specs/new%20api.yaml" },
            region: { startLine: 12, startColumn: 7 },
          },
        },
      ],
    });
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it("points into the old file where there is no new place", () => {
    const removed = diff([change({ source: { from: { line: 3, column: 1, pointer: "" } } })]);
    const log = JSON.parse(reportSarif(removed, { toFile: "new.yaml", fromFile: "old.yaml" }));
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("old.yaml");
  });
});

describe("junit", () => {
  it("fails the cases that the threshold says", () => {
    expect(reportJunit(PLAIN)).toContain('tests="2" failures="1"');
    expect(reportJunit(PLAIN, { failOn: "none" })).not.toContain("<failure");
    const careful = diff([change({ severity: "dangerous" })]);
    expect(reportJunit(careful)).not.toContain("<failure");
    expect(reportJunit(careful, { failOn: "dangerous" })).toContain('<failure message="');
  });

  it("is well-formed whatever the document says", () => {
    const xml = reportJunit(NASTY);
    expect(xml).not.toMatch(/<script|[\u001b\ud800]/u);
    expect(xml.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
  });
});
