import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { inflateBlob } from "@/lib/versions/read-source";
import { readRevisionFiles } from "@/lib/versions/revision-store";
import { revisionFileInput } from "@/lib/versions/schema/revisions";
import { requireRevisionRow } from "./compare-revisions";
import type { DocumentBytes } from "./get-document";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

/** The bytes of a revision as they were pushed. Throws `gone` for a retired version where documents are withheld. */
export const getRevisionDocument = defineQuery({
  input: revisionFileInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<DocumentBytes> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const { number } = await requireRevisionRow(ctx, version.id, input.number);
    const files = await readRevisionFiles(ctx.access, version.id, number);
    const file = files.find((one) => (input.file === undefined ? one.isEntry : one.name === input.file));
    if (!file) throw new RegistryError("not_found", `There is no file ${input.file ?? ""} in this revision.`);
    const bytes = await inflateBlob(file.blob.content, file.blob.sizeBytes);
    const { mediaType, digest, name } = file;
    return { api: version.api.slug, version: version.label, bytes, mediaType, digest, name };
  },
});
