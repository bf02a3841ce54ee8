import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { listChangelog } from "./list-changelog";

/** Versions in a feed: readers ask often and keep what they have. */
const MOST_ENTRIES = 20;

/** The newest versions of an API with their worst changes, for feeds. Throws `not_found`. */
export const getChangelogFeed = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<{ baseUrl: string; entries: ChangelogEntry[] }> => {
    const { items } = await listChangelog(ctx, { api, limit: MOST_ENTRIES });
    return { baseUrl: settings().CONCORDAT_BASE_URL, entries: items };
  },
});
