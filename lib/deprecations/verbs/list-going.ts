import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { ANNOUNCEMENT_STAGES } from "@/lib/deprecations/model";
import { type AnnouncementDto, announcementFilter, type GoingVersions } from "@/lib/deprecations/schema";
import { requirePermission } from "@/lib/members/policy";
import { listDeprecations } from "./list-deprecations";

/** So many versions that go away are looked at together; a page says where there are more. */
const MOST_LISTED = 400;

const goingInput = z.strictObject({
  team: announcementFilter.shape.team,
  api: announcementFilter.shape.api,
  q: announcementFilter.shape.q,
  stage: z.enum(ANNOUNCEMENT_STAGES).optional(),
});

/** The versions that go away, at one stage or at all. */
export const listGoing = defineQuery({
  input: goingInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { stage, ...filter }): Promise<GoingVersions> => {
    const all: AnnouncementDto[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await listDeprecations(ctx, { ...filter, kind: "version", limit: 200, cursor: cursor ?? undefined });
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor && all.length < MOST_LISTED);
    const counts: GoingVersions["counts"] = {};
    for (const one of all) counts[one.stage] = (counts[one.stage] ?? 0) + 1;
    return { items: stage ? all.filter((one) => one.stage === stage) : all, counts, more: Boolean(cursor) };
  },
});
