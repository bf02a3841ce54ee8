import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type OperationView, operationViewDto, operationViewInput } from "@/lib/reader/schema";
import { requireDocuments } from "@/lib/versions/verbs/require-documents";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { findMadePart, readPart } from "./read-parts";

/** An operation, ready to be read, as JSON text (`OperationView`). Throws `not_found`, and `gone` for withheld documents. */
export const getOperationJson = defineQuery({
  input: operationViewInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<string> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const json = await readPart(ctx, version, { kind: "operation", key: input.operation });
    if (json !== null) return json;
    throw new RegistryError("not_found", `${input.api}@${input.version} has no operation ${input.operation}.`, {
      fix: `See /api/v1/apis/${encodeURIComponent(input.api)}/versions/${encodeURIComponent(input.version)}/operations.`,
    });
  },
});

/** The same as a value. */
export async function getOperationView(
  ctx: ServiceContext,
  input: { api: string; version: string; operation: string },
): Promise<OperationView> {
  return operationViewDto.parse(JSON.parse(await getOperationJson(ctx, input)));
}

/** The same where it was made before; null where it was not: pages do not wait for it. */
export const findOperationView = defineQuery({
  input: operationViewInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<OperationView | null> => {
    const version = await requireVersion(ctx, input.api, input.version);
    await requireDocuments(ctx, version);
    const json = await findMadePart(ctx, version, { kind: "operation", key: input.operation });
    return json === null ? null : operationViewDto.parse(JSON.parse(json));
  },
});
