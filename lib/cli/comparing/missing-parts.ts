import type { NamedDefinition } from "@/lib/cli/sources/parse-definition";
import { shownFile } from "@/lib/cli/sources/named-source";

/** References into files that were not read: what stands there was not compared. */
const UNREAD = new Set(["valid-ref-missing-file", "valid-ref-unreadable-file", "valid-ref-outside"]);

/** What of a definition could not be compared, each with file, line and reason. */
export function missingParts(definition: NamedDefinition): string[] {
  const unread = definition.parsed.findings.filter((finding) => UNREAD.has(finding.rule));
  return unread.map(({ file, line, column, message }) => {
    return `${shownFile(definition, file)}:${line}:${column}: ${message}`;
  });
}
