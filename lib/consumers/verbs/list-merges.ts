import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import type { MergeDto } from "@/lib/consumers/schema/identities";
import { listMergeRows, type MergeRow } from "@/lib/consumers/store/merges";
import { requirePermission } from "@/lib/members/policy";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { requireConsumer } from "./require-consumer";

/** So many days a merge can be undone: afterwards too much was said of the one consumer to be two again. */
export const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** Until when a merge can be undone; null: no more. */
export function undoableUntil({ at, undoneAt }: Pick<MergeRow, "at" | "undoneAt">, now: Date): Date | null {
  const until = new Date(at.getTime() + UNDO_DAYS * DAY_MS);
  return undoneAt === null && until > now ? until : null;
}

function presentMerge(row: MergeRow, now: Date): MergeDto {
  return {
    id: row.id,
    slug: row.mergedSlug,
    name: row.mergedName,
    at: row.at.toISOString(),
    by: storedActor(row.byKind, row.byId, row.byName),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    undoableUntil: undoableUntil(row, now)?.toISOString() ?? null,
  };
}

/** What was merged into a consumer, the newest first. */
export const listMerges = defineQuery({
  input: z.strictObject({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }): Promise<{ items: MergeDto[]; nextCursor: null }> => {
    const rows = await listMergeRows(ctx.access, (await requireConsumer(ctx, consumer)).id);
    return { items: rows.map((row) => presentMerge(row, ctx.now)), nextCursor: null };
  },
});
