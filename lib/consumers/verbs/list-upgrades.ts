import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import type { SaidCall, SeenCall } from "@/lib/consumers/model/place-standings";
import type { UpgradeDto, UpgradeList } from "@/lib/consumers/schema/breaking";
import type { CalledVersionRow } from "@/lib/consumers/store/called-by";
import { requirePermission } from "@/lib/members/policy";
import { changesHref } from "@/lib/versions/model/changes-address";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { gatherCalled } from "./gather-called";
import { requireConsumer } from "./require-consumer";

/** Pairs of versions compared for one answer, and changes listed of one: the first comparison of two takes time. */
const MOST_COMPARED = 12;
const MOST_CHANGES = 20;

interface Pair {
  from: CalledVersionRow;
  to: CalledVersionRow;
}

/**
 * Newer versions of what a consumer calls that break what it uses: the active one where it calls an older one, and the
 * newest one while that is a draft or in review. By the diff, of the operations that it calls or names.
 */
export const listUpgrades = defineQuery({
  input: z.strictObject({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }): Promise<UpgradeList> => {
    const { id } = await requireConsumer(ctx, consumer);
    const things = await gatherCalled(ctx, [id]);
    const pairs = [...things.called.values()].flatMap((from) => newerThan(from, things.versions));
    const items: UpgradeDto[] = [];
    for (const pair of pairs.slice(0, MOST_COMPARED)) {
      const shown = await compareForUse(ctx, pair, usedOperations(pair.from, things));
      if (shown.breakingInAll > 0) items.push(shown);
    }
    items.sort(
      (a, b) => b.breaking.length + b.more - (a.breaking.length + a.more) || (a.api.slug < b.api.slug ? -1 : 1),
    );
    return { items, nextCursor: null, left: Math.max(0, pairs.length - MOST_COMPARED) };
  },
});

function newerThan(from: CalledVersionRow, versions: ReadonlyMap<string, CalledVersionRow>): Pair[] {
  const { activeVersionId, newestVersionId } = from.api;
  const active = activeVersionId === null ? undefined : versions.get(activeVersionId);
  const newest = newestVersionId === null ? undefined : versions.get(newestVersionId);
  const coming = newest && (newest.state === "draft" || newest.state === "in_review") ? newest : undefined;
  const isNewer = (to: CalledVersionRow) => to.id !== from.id && to.sortKey > from.sortKey && to.format === from.format;
  return [...new Set([active, coming])]
    .filter((to) => to !== undefined)
    .filter(isNewer)
    .map((to) => ({ from, to }));
}

/** Keys of the operations of a version that it uses; null: nobody says which. */
function usedOperations(
  version: CalledVersionRow,
  { said, seen }: { said: readonly SaidCall[]; seen: readonly SeenCall[] },
): ReadonlySet<string> | null {
  const { id, apiId, label, isUsual } = version;
  const words = said.filter((one) => one.apiId === apiId && (one.version === label || (one.version === "" && isUsual)));
  const calls = seen.filter(
    (one) => one.apiId === apiId && (one.versionId === id || (one.versionId === null && isUsual)),
  );
  const keys = [...words.flatMap(({ operations }) => operations), ...calls.map(({ operation }) => operation)];
  const named = new Set(keys.filter((key) => key !== ""));
  return named.size > 0 ? named : null;
}

async function compareForUse(
  ctx: ServiceContext,
  { from, to }: Pair,
  used: ReadonlySet<string> | null,
): Promise<UpgradeDto> {
  const { slug, name } = from.api;
  const { changes } = await compareVersions(ctx, { api: slug, from: from.label, to: to.label });
  const all = changes.filter(({ severity }) => severity === "breaking");
  const own = all.filter(({ operation }) => operation === null || used === null || used.has(operation));
  return {
    api: { slug, name },
    from: from.label,
    to: to.label,
    toState: to.state,
    breaking: own.slice(0, MOST_CHANGES).map(({ id, operation, message }) => ({ id, operation, message })),
    more: Math.max(0, own.length - MOST_CHANGES),
    breakingInAll: all.length,
    sure: used !== null,
    url: changesHref(slug, { from: from.label, to: to.label }),
  };
}
