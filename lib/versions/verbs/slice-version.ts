import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "./open-definition";

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
    const definition = await openDefinition(ctx, input);
    const { json } = await definition.run("slice", input.operations ? { operations: input.operations } : {});
    return { json, digest: definition.digest };
  },
});
