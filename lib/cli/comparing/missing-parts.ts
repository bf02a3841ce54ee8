import { leadsIn } from "@/lib/specs/source/leads";
import type { SourceFile } from "@/lib/specs/model";
import { type NamedSource, shownFile } from "@/lib/cli/sources/named-source";
import type { NamedDefinition } from "@/lib/cli/sources/parse-definition";

/** References into files that were not read: what stands there was not compared. */
const UNREAD = new Set(["valid-ref-missing-file", "valid-ref-unreadable-file", "valid-ref-outside"]);

/** What of a definition could not be compared, each with file, line and reason. */
export function missingParts(definition: NamedDefinition): string[] {
  if (!leadsElsewhere(definition)) return [];
  const unread = definition.parsed.findings.filter((finding) => UNREAD.has(finding.rule));
  return unread.map(({ file, line, column, message }) => {
    return `${shownFile(definition, file)}:${line}:${column}: ${message}`;
  });
}

/** Whether it has references into files at all: a definition in one piece, however large, need not be validated. */
function leadsElsewhere({ source: { files } }: NamedSource): boolean {
  const leads = ({ name, bytes }: SourceFile) => leadsIn(name, new TextDecoder().decode(bytes));
  return files.length > 1 || files.map(leads).some(({ relative, imported }) => relative.length + imported.length > 0);
}
