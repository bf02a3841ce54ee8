import type { ServiceContext } from "@/lib/core/context";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import type { DeprecationSubject } from "@/lib/deprecations/model/record";
import type { Deprecation } from "@/lib/lifecycle/model";
import type { TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { requireNone } from "@/lib/versions/model/refusal";
import { judgeReplacement } from "./judge-replacement";
import { replacedByThis } from "./replaced-by-this";

const WHOLE: DeprecationSubject = { kind: "version", place: null };

/**
 * What is to be known of an announcement whose dates are right: a replacement that goes away itself, others that name this as
 * theirs. Throws `transition_refused` for a replacement that is not there, closes a circle, or is against the policy.
 */
export async function judgeAnnounced(
  ctx: ServiceContext,
  version: LifecycleVersion,
  { replacement }: Pick<Deprecation, "replacement">,
  subject: DeprecationSubject = WHOLE,
): Promise<TransitionPoint[]> {
  const others = await replacedByThis(ctx, version, subject);
  if (replacement === undefined || replacement.trim() === "") return others;
  const policy = await effectiveDeprecationPolicy(ctx, version.api.id);
  const { refusals, notes } = await judgeReplacement(ctx, { version, subject, replacement, policy });
  requireNone(refusals);
  return [...notes, ...others];
}
