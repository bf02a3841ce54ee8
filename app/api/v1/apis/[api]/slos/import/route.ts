import { defineRoute } from "@/lib/http/define-route";
import { MAX_OPENSLO_BYTES } from "@/lib/slos/model/read-openslo";
import { apiOfSlos, importedDto, importQuery } from "@/lib/slos/schema/objective";
import { importSlos } from "@/lib/slos/verbs/import-slos";

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "importSlos",
  summary: "Import objectives from OpenSLO",
  description:
    "Body: OpenSLO v1, one or many documents. Those of a known name become what the file says, others stay. `notices` says what is measured otherwise here.",
  tag: "Objectives",
  params: apiOfSlos,
  query: importQuery,
  raw: {
    accepts: ["application/yaml", "application/json", "text/plain"],
    limitBytes: () => MAX_OPENSLO_BYTES,
    signedIn: true,
    read: (bytes) => new TextDecoder().decode(bytes),
  },
  response: importedDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params: { api }, query: { dryRun }, raw }) =>
    importSlos(ctx, { api, text: raw, dryRun: dryRun === "true" }),
});
