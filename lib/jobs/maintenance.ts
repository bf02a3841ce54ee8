import type { ServiceContext } from "@/lib/core/context";
import type { Database } from "@/lib/db/client";
import { forgetOldRequests } from "@/lib/idempotency/verbs/forget-old-requests";
import { forgetOldImports } from "@/lib/imports/verbs/forget-old-imports";
import { forgetOldMail } from "@/lib/mail/verbs/forget-old-mail";
import { forgetOldNotifications } from "@/lib/notifications/verbs/forget-old-notifications";
import { forgetProgress } from "@/lib/queue/verbs/forget-progress";
import { forgetStaleReadings } from "@/lib/reader/verbs/read-version";
import { forgetOldUsage } from "@/lib/usage/verbs/forget-old-usage";
import { logger } from "@/lib/runtime/logger";
import { forgetOldPreviews } from "@/lib/rubrics/verbs/forget-old-previews";
import { forgetOldLints } from "@/lib/rulesets/verbs/forget-old-lints";
import { forgetOldComparisons } from "@/lib/versions/verbs/forget-old-comparisons";
import { forgetOldDeliveries } from "@/lib/webhooks/verbs/forget-old-deliveries";

/** PGlite has no autovacuum and no checkpointer (ARCHITECTURE §4): after this many changed rows it is time. */
const ROWS_BETWEEN_VACUUMS = 20_000;

/** What a run dropped, and whether the files were tidied. */
export interface MaintenanceRun {
  requests: number;
  comparisons: number;
  /** Results of rulesets, trials of bindings, and previews of rubrics. */
  lints: number;
  /** Notes on the progress of jobs that are no longer known. */
  progress: number;
  /** Definitions whose reading parts nobody needs any more. */
  readings: number;
  /** What people were told, mailed and sent so long ago that nobody looks for it. */
  told: number;
  /** Imports that were over long ago. */
  imports: number;
  /** Calls of hours and days that are kept no longer. */
  usage: number;
  vacuumed: boolean;
}

/** Drops what is only kept for a time and, on PGlite, tidies its files. */
export async function maintain(db: Database, ctx: ServiceContext): Promise<MaintenanceRun> {
  const requests = await forgetOldRequests(ctx);
  const comparisons = await forgetOldComparisons(ctx);
  const lints = (await forgetOldLints(ctx)) + (await forgetOldPreviews(ctx));
  const progress = await forgetProgress(ctx);
  const readings = await forgetStaleReadings(ctx);
  const told = (await forgetOldNotifications(ctx)) + (await forgetOldMail(ctx)) + (await forgetOldDeliveries(ctx));
  const imports = await forgetOldImports(ctx);
  const usage = await forgetOldUsage(ctx);
  const vacuumed = db.kind === "pglite";
  if (vacuumed) await tidyFiles(db);
  const run = { requests, comparisons, lints, progress, readings, told, imports, usage, vacuumed };
  logger.info({ traceId: ctx.traceId, ...run }, "maintenance");
  return run;
}

/** The same where many rows changed since the last time. */
export async function maintainIfDue(db: Database, ctx: ServiceContext): Promise<MaintenanceRun | null> {
  return (await changedRows(db)) >= ROWS_BETWEEN_VACUUMS ? maintain(db, ctx) : null;
}

async function tidyFiles(db: Database): Promise<void> {
  await db.pool.query("VACUUM ANALYZE");
  await db.pool.query("CHECKPOINT");
}

/** Rows that changed, or came, since their tables were last vacuumed. */
async function changedRows(db: Database): Promise<number> {
  const { rows } = await db.pool.query<{ changed: string }>(
    `SELECT coalesce(sum(greatest(n_dead_tup, n_ins_since_vacuum)), 0) AS changed FROM pg_stat_user_tables`,
  );
  return Number(rows[0]?.changed ?? 0);
}
