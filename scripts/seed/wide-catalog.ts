import { z } from "zod";
import { loadWideCatalog } from "@/prisma/scenarios/wide/load-wide-catalog";
import type { ServiceContext } from "@/lib/core/context";
import type { Database } from "@/lib/db/client";
import { progressLine } from "./progress-line";

/** The name of the scenario that is no story but a size. */
export const WIDE_CATALOG = "wide-catalog";

/** So large that the vast definition fits, whatever people may hand in. */
const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

const sizeOptions = z.strictObject({
  /** Of the whole: 0.1 is a thousand APIs. */
  scale: z.coerce.number().gt(0).max(1).default(1),
  /** Whether the definition with fifty thousand operations is one of them. */
  vast: z.boolean().optional(),
});
export type WideCatalogSize = z.input<typeof sizeOptions>;

/** Loads `wide-catalog`; half of the whole and more has the vast definition, too, unless `--no-vast` is given. */
export async function seedWideCatalog(db: Database, ctx: ServiceContext, given: WideCatalogSize): Promise<void> {
  const { scale, vast } = sizeOptions.parse(given);
  const line = progressLine();
  await loadWideCatalog(db, ctx, {
    now: ctx.now,
    scale,
    vast: vast ?? scale >= 0.5,
    maxDocumentBytes: MAX_DOCUMENT_BYTES,
    onProgress: (done, total, what) => line.show(done, total, what),
  });
  line.end();
}
