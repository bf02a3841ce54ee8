import type { ServiceContext } from "@/lib/core/context";
import { getPermissions } from "@/lib/members/verbs/get-permissions";
import type { VersionDto } from "@/lib/versions/schema";

/** Whether the viewer may say that something of a version goes away: an owner, of a version that is in use. */
export async function mayDeprecateOf(
  ctx: ServiceContext,
  team: string,
  { state }: Pick<VersionDto, "state">,
): Promise<boolean> {
  if (state !== "active" && state !== "deprecated") return false;
  return (await getPermissions(ctx, { team })).has("version.transition");
}
