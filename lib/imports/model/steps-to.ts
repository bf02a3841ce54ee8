import type { VersionState } from "@/lib/lifecycle/model";

const PATH: readonly VersionState[] = ["active", "deprecated", "sunset", "retired"];

/** The steps from one state to another, each one that the lifecycle knows (DOMAIN §3); none where it is there or beyond. */
export function stepsTo(from: VersionState, to: VersionState): VersionState[] {
  if (to === "draft") return [];
  if (to === "in_review") return from === "draft" ? ["in_review"] : [];
  return PATH.slice(PATH.indexOf(from) + 1, PATH.indexOf(to) + 1);
}
