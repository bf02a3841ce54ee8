import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import { cutLines } from "@/lib/versions/model/line-window";
import { listFindingsInLines } from "@/lib/versions/reading-store";
import { type SourceWindowDto, sourceWindowInput } from "@/lib/versions/schema/reading";
import { getDocument } from "./get-document";
import { requireVersion } from "./require-version";

/** Some lines of a published file, with what was found in them. Throws `gone` where documents are withheld. */
export const getSourceLines = defineQuery({
  input: sourceWindowInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version, file, from, lines: count }): Promise<SourceWindowDto & { digest: string }> => {
    const document = await getDocument(ctx, { api, version, file });
    const { id } = await requireVersion(ctx, api, version);
    const { lines, totalLines, cut } = cutLines(document.bytes, from, count);
    const rows = await listFindingsInLines(ctx.access, id, { file: document.name, from, to: from + count - 1 });
    return {
      file: document.name,
      from,
      totalLines,
      sizeBytes: document.bytes.byteLength,
      lines,
      cut,
      findings: rows.map((row) => ({
        ...row,
        severity: FINDING_SEVERITIES.find((severity) => severity === row.severity) ?? "info",
      })),
      digest: document.digest,
    };
  },
});
