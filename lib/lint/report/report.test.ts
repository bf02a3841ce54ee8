import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintHtmlReport } from "@/lib/lint/report/html";
import { lintJsonReport } from "@/lib/lint/report/json";
import { lintJunitReport } from "@/lib/lint/report/junit";
import { lintMarkdownReport } from "@/lib/lint/report/markdown";
import { type FileFindings, findingPath, isFailing, type ReportOptions } from "@/lib/lint/report/report-input";
import { lintSarifReport } from "@/lib/lint/report/sarif";
import { lintTextReport } from "@/lib/lint/report/text";
import type { Finding } from "@/lib/specs/model";

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: "info-contact",
  severity: "warning",
  message: "The API names no contact.",
  file: "api.yaml",
  pointer: "/info",
  line: 2,
  column: 1,
  fingerprint: "f".repeat(64),
  ...over,
});
const options: ReportOptions = { failOn: "error", ruleset: "default", toolVersion: "0.1.0" };
const groups: FileFindings[] = [
  {
    file: "apis/pets/api.yaml",
    findings: [finding(), finding({ file: "paths/a.yaml", severity: "error", line: 7, operation: "GET /a" })],
  },
  { file: "clean.yaml", findings: [] },
];
const reports = {
  text: lintTextReport,
  json: lintJsonReport,
  markdown: lintMarkdownReport,
  html: lintHtmlReport,
  sarif: lintSarifReport,
  junit: lintJunitReport,
};

describe("reports", () => {
  it("text", () => {
    expect(lintTextReport(groups, options)).toBe(
      [
        "apis/pets/api.yaml: 1 error, 1 warning",
        "  2:1                         warning  The API names no contact.  info-contact",
        "  apis/pets/paths/a.yaml:7:1  error    The API names no contact.  info-contact",
        "",
        "clean.yaml: no findings",
        "",
        'FAILED: 1 at or above "error" (1 error, 1 warning in 2 definitions, ruleset default)',
        "",
      ].join("\n"),
    );
    expect(lintTextReport(groups, { ...options, failOn: "none" })).toContain("PASSED");
  });

  it("json", () => {
    expect(JSON.parse(lintJsonReport(groups, options))).toMatchObject({
      failed: true,
      counts: { error: 1, warning: 1 },
      files: [{ file: "apis/pets/api.yaml", findings: [{ rule: "info-contact" }, {}] }, { findings: [] }],
    });
  });

  it("markdown", () => {
    const report = lintMarkdownReport(groups, options);
    expect(report).toContain("## Lint failed: 1 at or above error");
    expect(report).toContain("| 2:1 | warning | The API names no contact. | info-contact |");
  });

  it("sarif", () => {
    const { runs } = JSON.parse(lintSarifReport(groups, options));
    expect(runs[0].tool.driver.rules).toMatchObject([{ id: "info-contact", defaultConfiguration: { level: "note" } }]);
    expect(runs[0].results).toMatchObject([
      {
        ruleId: "info-contact",
        ruleIndex: 0,
        level: "warning",
        partialFingerprints: { "concordat/v1": "f".repeat(64) },
      },
      {
        level: "error",
        locations: [
          { physicalLocation: { artifactLocation: { uri: "apis/pets/paths/a.yaml" }, region: { startLine: 7 } } },
        ],
      },
    ]);
  });

  it("junit", () => {
    const report = lintJunitReport(groups, options);
    expect(report).toContain('<testsuites name="concordat lint" tests="3" failures="1" errors="0">');
    expect(report.match(/<failure /g)).toHaveLength(1);
    expect(report).toContain('<testcase name="no findings" classname="clean.yaml"/>');
  });

  const hostile = `<script>alert(1)</script>"'&]]>| [x](javascript:1) \`a\` \u001b[2J\r\n# head\u202e\ud800\uffff`;
  const bad: FileFindings[] = [
    { file: `${hostile}.yaml`, findings: [finding({ message: hostile, pointer: hostile, file: hostile })] },
  ];

  it.each(["text", "markdown", "html", "junit"] as const)("%s disarms hostile texts", (format) => {
    const report = reports[format](bad, { ...options, ruleset: hostile, failOn: "warning" });
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}]/u);
    expect(report).not.toMatch(/\n\s*# head/);
    if (format !== "text") expect(report).not.toContain("<script");
    if (format === "markdown") expect(report).not.toMatch(/[[\]()`]/);
  });

  it("is well-formed where it is data", () => {
    expect(() => JSON.parse(lintSarifReport(bad, options))).not.toThrow();
    expect(() => JSON.parse(lintJsonReport(bad, options))).not.toThrow();
  });

  it("keeps every table row on one line, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (message) => {
        const one = [{ file: "api.yaml", findings: [finding({ message })] }];
        const row = lintMarkdownReport(one, options)
          .split("\n")
          .find((line) => line.startsWith("| 2:1 "));
        expect(row?.match(/\|/g)).toHaveLength(5);
        const xml = lintJunitReport(one, options);
        expect(xml.match(/<[^>]*>/g)).toHaveLength(9);
      }),
    );
  });
});

describe("isFailing", () => {
  it.each([
    ["error", "error", true],
    ["warning", "error", false],
    ["warning", "warning", true],
    ["hint", "info", false],
    ["error", "none", false],
  ] as const)("%s with --fail-on %s: %s", (severity, failOn, expected) =>
    expect(isFailing({ severity }, failOn)).toBe(expected),
  );
});

describe("findingPath", () => {
  it("is seen from where the entry was named", () => {
    const group = { file: "a/b/api.yaml", findings: [] };
    expect(findingPath(group, { file: "api.yaml" })).toBe("a/b/api.yaml");
    expect(findingPath(group, { file: "paths/x.yaml" })).toBe("a/b/paths/x.yaml");
    expect(findingPath({ ...group, file: "api.yaml" }, { file: "paths/x.yaml" })).toBe("paths/x.yaml");
  });
});
