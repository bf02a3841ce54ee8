import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { isDocumentGone } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { inflateBlob } from "@/lib/versions/read-source";
import { versionRef } from "@/lib/versions/schema";
import { readFiles, stateOf } from "@/lib/versions/store";
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
    const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
    if (isDocumentGone(stateOf(version.state), policy)) {
      throw new RegistryError(
        "gone",
        `Version ${version.label} of ${version.api.slug} is retired, and its documents with it.`,
        {
          fix: "Use its replacement; the version's page names it.",
        },
      );
    }
    const files = await readFiles(ctx.access, version.id);
    const file = files.find((one) => (input.file === undefined ? one.isEntry : one.name === input.file));
    if (!file) throw new RegistryError("not_found", `There is no file ${input.file ?? ""} in this version.`);
    const bytes = await inflateBlob(file.blob.content, file.blob.sizeBytes);
    const { mediaType, digest, name } = file;
    return { api: version.api.slug, version: version.label, bytes, mediaType, digest, name };
  },
});
