import type { Change, Diff, Severity } from "@/lib/diff/model";
import { RULES } from "@/lib/diff/rules/index";
import type { JsonValue } from "@/lib/specs/model";

/** What SARIF needs beside the diff. */
export interface SarifOptions {
  /** The files that were compared, as seen from the root of the repository. */
  fromFile?: string;
  toFile?: string;
  /** Version of the program. */
  toolVersion?: string;
}

const LEVELS: Record<Severity, string> = { breaking: "error", dangerous: "warning", "non-breaking": "note" };

/** A diff as SARIF 2.1.0 (OASIS), with positions in the newer file, or in the older where the newer has none. */
export function reportSarif(diff: Diff, options: SarifOptions = {}): string {
  const used = RULES.filter((rule) => diff.changes.some((change) => change.id === rule.id));
  const indexes = new Map(used.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Concordat",
            semanticVersion: options.toolVersion,
            rules: used.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.why },
              help: { text: rule.fix },
              defaultConfiguration: { level: LEVELS[rule.severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: diff.changes.map((change) => result(change, indexes.get(change.id), options)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(change: Change, ruleIndex: number | undefined, options: SarifOptions) {
  return {
    ruleId: change.id,
    ruleIndex,
    level: LEVELS[change.severity],
    message: { text: change.message },
    locations: [location(change, options)],
    partialFingerprints: { "concordatChange/v1": change.fingerprint },
    properties: { severity: change.severity, operation: change.operation satisfies JsonValue },
  };
}

function location(change: Change, options: SarifOptions) {
  const { from, to } = change.source;
  const point = to ?? from;
  const entry = to ? (options.toFile ?? "to") : (options.fromFile ?? "from");
  const logical = [change.operation, change.location].filter((part) => part !== null && part !== "").join(" › ");
  return {
    ...(point && {
      physicalLocation: {
        artifactLocation: { uri: fileUri(point.file ?? entry) },
        region: { startLine: point.line, startColumn: point.column },
      },
    }),
    logicalLocations: [{ fullyQualifiedName: logical, kind: "element" }],
  };
}

/** A relative file name as a URI reference (RFC 3986). */
function fileUri(name: string): string {
  return name.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
