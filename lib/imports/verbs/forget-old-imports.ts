import type { ServiceContext } from "@/lib/core/context";
import { deleteOldRuns } from "@/lib/imports/store";

/** For how long the bytes of an import are kept once it is over, so that it can be tried again; and its record. */
export const KEPT_DAYS = { files: 7, runs: 90 } as const;

const DAY_MS = 86_400_000;

/** Drops what is older; returns how many imports went. What they published stays. */
export async function forgetOldImports(ctx: ServiceContext): Promise<number> {
  const before = (days: number) => new Date(ctx.now.getTime() - days * DAY_MS);
  return deleteOldRuns(ctx.access, { run: before(KEPT_DAYS.runs), files: before(KEPT_DAYS.files) });
}
