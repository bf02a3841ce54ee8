import { catalogFiles, importedRelationsDto, importQuery } from "@/lib/backstage/schema";
import { importRelationFiles } from "@/lib/backstage/verbs/import-relations";
import { parseInput } from "@/lib/core/parse-input";
import { parseJsonBody } from "@/lib/http/body";
import { defineRoute } from "@/lib/http/define-route";

const LIMIT_BYTES = 16 * 1024 * 1024;

/** Who calls whom, from a Backstage catalogue; publishers, for what their teams run. */
export const POST = defineRoute({
  operationId: "importBackstageRelations",
  summary: "Take over relations from Backstage",
  description:
    "Body: a `catalog-info.yaml`, or JSON with several files. Components that call or provide APIs become consumers; what this catalogue (`source`) said before of them is replaced. What cannot be taken is a finding. Definitions are taken by imports.",
  tag: "Consumers",
  query: importQuery,
  raw: {
    accepts: ["application/yaml", "application/json", "text/plain"],
    limitBytes: () => LIMIT_BYTES,
    signedIn: true,
    read: (bytes, request) => {
      if (/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
        return parseInput(catalogFiles, parseJsonBody(bytes), "The body").files;
      }
      return [{ name: "catalog-info.yaml", text: new TextDecoder().decode(bytes) }];
    },
  },
  response: importedRelationsDto,
  handle: (ctx, { query, raw }) =>
    importRelationFiles(ctx, {
      files: raw,
      dryRun: query.dryRun === "true",
      ...(query.source === undefined ? {} : { source: query.source }),
    }),
});
