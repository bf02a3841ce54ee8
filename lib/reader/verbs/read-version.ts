import type { ServiceContext } from "@/lib/core/context";
import { deleteStaleReadings } from "@/lib/reader/store";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { readWhole } from "./read-parts";

/** Makes the reading parts of a published version, so that nobody waits for them. A cache: not in the audit log. */
export async function readVersion(ctx: ServiceContext, input: { api: string; version: string }): Promise<void> {
  await readWhole(ctx, await requireVersion(ctx, input.api, input.version));
}

/** Drops parts that an older engine made or that no version needs any more; returns for how many definitions. */
export async function forgetStaleReadings(ctx: ServiceContext): Promise<number> {
  return deleteStaleReadings(ctx.access);
}
