import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { readSource } from "@/lib/versions/read-source";
import { versionRef } from "@/lib/versions/schema";
import { runKeptTask } from "@/lib/workers/pool";
import { parseOptions } from "./compare-stored";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

const sliceInput = z.strictObject({
  ...versionRef.shape,
  operations: z.array(z.string().min(1).max(2_000)).max(200).optional(),
});

/**
 * A self-contained piece of a definition, as JSON text: the operations named and what they need, or the whole with all
 * its files in one where none is named. Large definitions are shown in such pieces: Swagger UI cannot open them whole.
 * Throws `gone` where documents are withheld.
 */
export const sliceVersion = defineQuery({
  input: sliceInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<{ json: Uint8Array; digest: string }> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const kept = { id: version.id, options: parseOptions(version.format) };
    const wanted = input.operations ? { ...kept, operations: input.operations } : kept;
    const { json } = await runKeptTask("slice", wanted, () => readSource(ctx.access, version.id));
    return { json, digest: version.digest };
  },
});
