import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { VersionDetails } from "@/lib/imports/model/import-plan";
import type { VersionState } from "@/lib/lifecycle/model";
import type { PublishedDto } from "@/lib/versions/schema";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";

const REASON = "As in the source it was imported from.";

/** The steps from one state to another, each one that the lifecycle knows (DOMAIN §3); none where it is there or beyond. */
export function stepsTo(from: VersionState, to: VersionState): VersionState[] {
  if (to === "in_review") return from === "draft" ? ["in_review"] : [];
  const path: VersionState[] = ["active", "deprecated", "sunset", "retired"];
  const wanted = path.indexOf(to);
  return path.slice(path.indexOf(from) + 1, wanted + 1);
}

/**
 * Brings a version to the state that its source names, step by step, with the rights of `ctx` and by the rules that hold
 * here. What the rules do not allow is told, and the version stays where it got to; null where all went well.
 */
export async function carryState(
  ctx: ServiceContext,
  { api, version, state }: Pick<PublishedDto, "api" | "version" | "state">,
  { state: wanted, deprecation }: VersionDetails,
): Promise<string | null> {
  if (!wanted) return null;
  let at: VersionState = state;
  for (const to of stepsTo(state, wanted)) {
    try {
      await transitionVersion(ctx, { api, version, change: changeTo(to, deprecation) });
      at = to;
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return `It is ${wanted} in the source and stays ${at}: ${error.message}`.slice(0, 2_000);
    }
  }
  return null;
}

function changeTo(to: VersionState, deprecation: VersionDetails["deprecation"]) {
  if (to !== "deprecated" || !deprecation) return { to, reason: REASON };
  const { reason, ...record } = deprecation;
  return { to, reason, deprecation: record };
}
