import { z } from "zod";
import { type ConvertedDto, conversionTarget } from "@/lib/conversions/schema";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { versionRef } from "@/lib/versions/schema";
import { openDefinition } from "./open-definition";

const convertInput = z.strictObject({ ...versionRef.shape, to: conversionTarget });

/**
 * A published definition in another language or version, with everything that was lost, as JSON text. Throws `unsupported_format`
 * where there is no such conversion, and `gone` where documents are withheld.
 */
export const convertVersion = defineQuery({
  input: convertInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { to, ...ref }): Promise<Uint8Array> => {
    const definition = await openDefinition(ctx, ref);
    return (await definition.run("convert", { to, name: definition.api, version: definition.label })).json;
  },
});

/** One file of it. Throws `not_found` where the result has no such file. */
export const getConvertedFile = defineQuery({
  input: z.strictObject({ ...convertInput.shape, file: z.string().min(1).max(500) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { file, ...input }): Promise<{ name: string; text: string }> => {
    // The worker wrote it, to the type that it is read as.
    const { files } = JSON.parse(new TextDecoder().decode(await convertVersion(ctx, input))) as ConvertedDto;
    const found = files.find(({ name }) => name === file);
    if (found) return found;
    throw new RegistryError("not_found", `The result has no file ${file}.`, {
      fix: `Ask for ${files.map(({ name }) => name).join(" or ")}.`,
    });
  },
});
