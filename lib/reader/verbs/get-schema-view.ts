import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type SchemaView, schemaViewDto, schemaViewInput } from "@/lib/reader/schema";
import { requireDocuments } from "@/lib/versions/verbs/require-documents";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { findMadePart, readPart } from "./read-parts";

/** A schema, ready to be read, as JSON text (`SchemaView`). Throws `not_found`, and `gone` for withheld documents. */
export const getSchemaJson = defineQuery({
  input: schemaViewInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<string> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const json = await readPart(ctx, version, { kind: "schema", key: input.schema });
    if (json !== null) return json;
    throw new RegistryError("not_found", `${input.api}@${input.version} has no schema ${input.schema}.`, {
      fix: `See /api/v1/apis/${encodeURIComponent(input.api)}/versions/${encodeURIComponent(input.version)}/schemas.`,
    });
  },
});

/** The same as a value. */
export async function getSchemaView(
  ctx: ServiceContext,
  input: { api: string; version: string; schema: string },
): Promise<SchemaView> {
  return schemaViewDto.parse(JSON.parse(await getSchemaJson(ctx, input)));
}

/** The same where it was made before; null where it was not: pages do not wait for it. */
export const findSchemaView = defineQuery({
  input: schemaViewInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<SchemaView | null> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const json = await findMadePart(ctx, version, { kind: "schema", key: input.schema });
    return json === null ? null : schemaViewDto.parse(JSON.parse(json));
  },
});
