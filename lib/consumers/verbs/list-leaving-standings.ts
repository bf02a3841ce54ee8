import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import type { StandingList } from "@/lib/consumers/schema/standings";
import { requirePermission } from "@/lib/members/policy";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { listStandings } from "./list-standings";

/** Versions of one API that go away at once and are shown together. */
const MOST = 3;

/** Where consumers stand with each version of an API that is deprecated or sunset, the newest first. For its page. */
export const listLeavingStandings = defineQuery({
  input: z.strictObject({ api: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<{ version: string; list: StandingList }[]> => {
    const going = [
      ...(await listVersions(ctx, { api, state: "deprecated", limit: MOST })).items,
      ...(await listVersions(ctx, { api, state: "sunset", limit: MOST })).items,
    ];
    const lists: { version: string; list: StandingList }[] = [];
    for (const { version } of going.slice(0, MOST)) {
      lists.push({ version, list: await listStandings(ctx, { api, version }) });
    }
    return lists;
  },
});
