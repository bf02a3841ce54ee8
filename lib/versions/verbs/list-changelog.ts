import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type Page, pageInput } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { VersionDto } from "@/lib/versions/schema";
import { type ChangelogEntry, changeListInput } from "@/lib/versions/schema/changes";
import { listChanges } from "./list-changes";
import { listVersions } from "./list-versions";

/** Of each version, at most this many changes are told; the others are a link away. */
const MOST_TOLD = 5;

const changelogInput = z.strictObject({
  ...pageInput.shape,
  api: z.string().min(1).max(80),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  severity: changeListInput.shape.severity,
  q: changeListInput.shape.q,
});
type ChangelogFilter = Pick<z.output<typeof changelogInput>, "severity" | "q">;

/** The versions of an API, newest first, each with its worst changes, or with those that are asked for. Throws `not_found`. */
export const listChangelog = defineQuery({
  input: changelogInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { severity, q, ...paging }): Promise<Page<ChangelogEntry>> => {
    const page = await listVersions(ctx, paging);
    // Comparisons that are not kept yet are made beside each other, in as many threads as there are.
    const items = await Promise.all(page.items.map((version) => entryOf(ctx, version, { severity, q })));
    return { ...page, items };
  },
});

async function entryOf(ctx: ServiceContext, version: VersionDto, filter: ChangelogFilter): Promise<ChangelogEntry> {
  const nothing = { version, told: [], rules: {}, matched: 0 };
  const { changes } = version;
  if (!changes) return nothing;
  const isFree = filter.severity === undefined && filter.q === undefined;
  if (isFree && changes.breaking + changes.dangerous === 0) return nothing;
  const wanted = isFree ? { severity: changes.breaking > 0 ? ("breaking" as const) : ("dangerous" as const) } : filter;
  const pair = { api: version.api, from: changes.from, to: version.version };
  try {
    const list = await listChanges(ctx, { ...pair, ...wanted, pageSize: MOST_TOLD });
    const told = list.groups.flatMap((group) => group.changes);
    return { version, told, rules: list.rules, matched: list.matched };
  } catch (error) {
    if (error instanceof RegistryError) return { ...nothing, told: null };
    throw error;
  }
}
