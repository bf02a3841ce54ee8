import type { ImportedVersion, Outcome } from "@/lib/cli/importing/outcome";
import { table } from "@/lib/cli/output/table";

const KINDS: Outcome["kind"][] = ["created", "already there", "refused", "not supported"];

/** How many of each, then every refusal with its reason. */
export function summaryText(imported: readonly ImportedVersion[]): string {
  const of = (kind: Outcome["kind"]) => imported.filter(({ outcome }) => outcome.kind === kind);
  const apis = (rows: readonly ImportedVersion[]) => new Set(rows.map((row) => row.api)).size;
  const counts = KINDS.map((kind) => [kind, String(of(kind).length), String(apis(of(kind)))]);
  const refused = imported.flatMap(({ api, version, outcome }) =>
    outcome.kind === "refused" ? [[`${api} ${version}`, outcome.reason]] : [],
  );
  const parts = [table([["", "versions", "APIs"], ...counts])];
  if (refused.length > 0) parts.push(`\nRefused\n${table(refused)}`);
  const formats = new Map<string, number>();
  for (const { outcome } of imported) {
    if (outcome.kind === "not supported") formats.set(outcome.format, (formats.get(outcome.format) ?? 0) + 1);
  }
  if (formats.size > 0) parts.push(`\nNot yet supported\n${table([...formats].map(([name, n]) => [name, String(n)]))}`);
  return parts.join("");
}

/** The same for programs. */
export function summaryJson(imported: readonly ImportedVersion[]): string {
  const count = (kind: Outcome["kind"]) => imported.filter(({ outcome }) => outcome.kind === kind).length;
  const summary = {
    created: count("created"),
    alreadyThere: count("already there"),
    refused: count("refused"),
    notSupported: count("not supported"),
  };
  const versions = imported.map(({ api, version, outcome }) => ({
    api,
    version,
    ...outcome,
    outcome: outcome.kind,
    kind: undefined,
  }));
  return `${JSON.stringify({ summary, versions }, null, 2)}\n`;
}
