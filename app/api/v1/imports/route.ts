import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { IMPORT_MEDIA_TYPES, readImportBody } from "@/lib/http/import-body";
import { reply } from "@/lib/http/reply";
import { importListInput, importRunDto, importRunPage } from "@/lib/imports/schema";
import { listImports } from "@/lib/imports/verbs/list-imports";
import { startImport } from "@/lib/imports/verbs/start-import";

/** Whoever began them; administrators all. */
export const GET = defineRoute({
  operationId: "listImports",
  summary: "List the caller's imports, newest first",
  description: "Administrators see everybody's.",
  tag: "Imports",
  query: importListInput,
  response: importRunPage,
  handle: (ctx, { query }) => listImports(ctx, query),
});

/** Whoever may publish for a team. */
export const POST = defineRoute({
  operationId: "createImport",
  summary: "Plan an import",
  description:
    "A zip archive, a form with `files`, or JSON with the address of a definition, an APIs.json, a Backstage catalogue or an RFC 9727 catalogue. Nothing is published before `POST /imports/{id}/run`.",
  tag: "Imports",
  raw: {
    accepts: IMPORT_MEDIA_TYPES,
    limitBytes: () => settings().CONCORDAT_MAX_IMPORT_MB * 1024 * 1024,
    signedIn: true,
    read: readImportBody,
  },
  response: importRunDto,
  status: 201,
  alsoAnswers: [413, 415],
  handle: async (ctx, { raw }) => {
    const run = await startImport(ctx, raw);
    return reply(run, { status: 201, headers: { location: `/api/v1/imports/${run.id}` } });
  },
});
