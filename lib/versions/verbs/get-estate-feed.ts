import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import { presentVersion } from "@/lib/versions/present";
import { listRecentVersions } from "@/lib/versions/recent-store";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";

/** Versions in a feed of many APIs. */
const MOST_ENTRIES = 50;

/** Of which APIs a feed tells. */
export const feedFilter = z.strictObject({
  team: z.string().min(1).max(60).optional(),
  tag: z.string().min(1).max(40).optional(),
  api: z.string().min(1).max(80).optional(),
});

/** The versions published last, of all APIs or of those that fit: how many changes each has, not which. */
export const getEstateFeed = defineQuery({
  input: feedFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<{ baseUrl: string; entries: ChangelogEntry[] }> => {
    const rows = await listRecentVersions(ctx.access, filter, MOST_ENTRIES);
    const entries = rows.map((row): ChangelogEntry => {
      return { version: presentVersion(row), told: [], rules: {}, matched: 0 };
    });
    return { baseUrl: settings().CONCORDAT_BASE_URL, entries };
  },
});
