import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { inflateBlob } from "@/lib/versions/read-source";
import { versionRef } from "@/lib/versions/schema";
import { readFiles } from "@/lib/versions/store";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

const documentInput = z.strictObject({ ...versionRef.shape, file: z.string().max(500).optional() });

/** A file of a definition, byte for byte as published; the entry unless another is named. */
export interface DocumentBytes {
  api: string;
  version: string;
  bytes: Uint8Array;
  mediaType: string;
  digest: string;
  name: string;
}

/** The published bytes. Throws `gone` for a retired version where the policy withholds its documents. */
export const getDocument = defineQuery({
  input: documentInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<DocumentBytes> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const files = await readFiles(ctx.access, version.id);
    const file = files.find((one) => (input.file === undefined ? one.isEntry : one.name === input.file));
    if (!file) throw new RegistryError("not_found", `There is no file ${input.file ?? ""} in this version.`);
    const bytes = await inflateBlob(file.blob.content, file.blob.sizeBytes);
    const { mediaType, digest, name } = file;
    return { api: version.api.slug, version: version.label, bytes, mediaType, digest, name };
  },
});
