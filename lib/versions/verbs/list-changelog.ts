import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type Page, pageInput } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { VersionDto } from "@/lib/versions/schema";
import type { ChangeItem, ChangelogEntry } from "@/lib/versions/schema/changes";
import { listChanges } from "./list-changes";
import { listVersions } from "./list-versions";

/** Of each version, at most this many changes are told; the others are a link away. */
const MOST_TOLD = 5;

const changelogInput = z.strictObject({
  ...pageInput.shape,
  api: z.string().min(1).max(80),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** The versions of an API, newest first, each with its worst changes. Throws `not_found`. */
export const listChangelog = defineQuery({
  input: changelogInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<ChangelogEntry>> => {
    const page = await listVersions(ctx, input);
    const items: ChangelogEntry[] = [];
    for (const version of page.items) items.push({ version, worst: await worstOf(ctx, version) });
    return { ...page, items };
  },
});

async function worstOf(ctx: ServiceContext, { api, version, changes }: VersionDto): Promise<ChangeItem[] | null> {
  if (!changes || changes.breaking + changes.dangerous === 0) return [];
  const severity = changes.breaking > 0 ? "breaking" : "dangerous";
  try {
    const list = await listChanges(ctx, { api, from: changes.from, to: version, severity, pageSize: MOST_TOLD });
    return list.groups.flatMap((group) => group.changes);
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
}
