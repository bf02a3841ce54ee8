import { registryRevision } from "@/lib/audit/verbs/registry-revision";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { settings } from "@/lib/env";
import { listTeams } from "@/lib/members/verbs/list-teams";
import type { XGroup, XPlace } from "./model/xregistry";

/** Where and when xRegistry's view of this registry is made. */
export async function xregistryPlace(ctx: ServiceContext): Promise<XPlace> {
  const epoch = Number(await registryRevision(ctx));
  return { baseUrl: settings().CONCORDAT_BASE_URL, epoch, now: ctx.now.toISOString() };
}

/** Every team, by slug. */
export async function everyGroup(ctx: ServiceContext): Promise<XGroup[]> {
  const groups: XGroup[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTeams(ctx, { limit: 200, ...(cursor ? { cursor } : {}) });
    groups.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return groups;
}

/** The team of a slug. Throws `not_found`. */
export async function requireGroup(ctx: ServiceContext, slug: string): Promise<XGroup> {
  const group = (await everyGroup(ctx)).find((one) => one.slug === slug);
  if (group) return group;
  throw new RegistryError("not_found", `There is no apigroup ${slug}.`, { fix: "See /api/v1/xregistry/apigroups." });
}
