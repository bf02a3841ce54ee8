import { findLintRule } from "@/lib/lint/catalogue";
import { type FileFindings, findingPath, type ReportOptions } from "@/lib/lint/report/report-input";
import type { Finding, FindingSeverity } from "@/lib/specs/model";

const LEVEL: Record<FindingSeverity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** SARIF 2.1.0 (OASIS), for code scanning. Fingerprints keep a result the same from run to run. */
export function lintSarifReport(groups: readonly FileFindings[], options: ReportOptions): string {
  const ids = [...new Set(groups.flatMap((group) => group.findings.map((finding) => finding.rule)))].sort();
  const report = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Concordat",
            ...(options.toolVersion === undefined ? {} : { version: options.toolVersion }),
            rules: ids.map(ruleDescriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        results: groups.flatMap((group) => group.findings.map((finding) => result(group, finding, ids))),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function ruleDescriptor(id: string) {
  const rule = findLintRule(id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: rule.fix },
    defaultConfiguration: { level: LEVEL[rule.severity] },
  };
}

function result(group: FileFindings, finding: Finding, ids: readonly string[]) {
  const uri = encodeURI(
    findingPath(group, finding)
      .replaceAll("\\", "/")
      .replace(/\p{Surrogate}/gu, "\uFFFD"),
  );
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: finding.line, startColumn: finding.column },
        },
        logicalLocations: [{ fullyQualifiedName: finding.operation ?? finding.pointer }],
      },
    ],
    partialFingerprints: { "concordat/v1": finding.fingerprint },
  };
}
