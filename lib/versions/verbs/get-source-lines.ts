import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { highlightSource } from "@/lib/reader/model/highlight/highlight-source";
import { FINDING_SEVERITIES, SPEC_FORMATS } from "@/lib/specs/model";
import { cutLines } from "@/lib/versions/model/line-window";
import { listFindingsInLines } from "@/lib/versions/reading-store";
import { type SourceWindowDto, sourceWindowInput } from "@/lib/versions/schema/reading";
import { getDocument } from "./get-document";
import { getRevisionDocument } from "./get-revision-document";
import { requireVersion } from "./require-version";

/**
 * Some lines of a published file, with what was found in them; of an earlier revision without, since findings are of the
 * last. Throws `gone` where documents are withheld.
 */
export const getSourceLines = defineQuery({
  input: sourceWindowInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (
    ctx,
    { api, version, file, revision, from, lines: count },
  ): Promise<SourceWindowDto & { digest: string }> => {
    const { id, revisionNumber, format } = await requireVersion(ctx, api, version);
    const isLast = revision === undefined || revision === revisionNumber;
    const document = isLast
      ? await getDocument(ctx, { api, version, file })
      : await getRevisionDocument(ctx, { api, version, file, number: revision });
    const { lines, totalLines, cut } = cutLines(document.bytes, from, count);
    const place = { file: document.name, from, to: from + count - 1 };
    const rows = isLast ? await listFindingsInLines(ctx.access, id, place) : [];
    return {
      file: document.name,
      from,
      totalLines,
      sizeBytes: document.bytes.byteLength,
      lines,
      marks: highlightSource({
        format: SPEC_FORMATS.find((one) => one === format) ?? "openapi",
        file: document.name,
        from,
        lines,
        text: () => new TextDecoder().decode(document.bytes),
      }),
      cut,
      findings: rows.map((row) => ({
        ...row,
        severity: FINDING_SEVERITIES.find((severity) => severity === row.severity) ?? "info",
      })),
      digest: document.digest,
    };
  },
});
