import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { PolicyBindingText, PolicyEffectBadge, PolicyStateBadge } from "./policy-marks";

/** What a policy is in one line: whether it is asked, what follows, and for which APIs. */
export function PolicyHeading({ policy }: { policy: CodePolicyDto }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <PolicyStateBadge state={policy.state} />
      <PolicyEffectBadge effect={policy.effect} />
      <span>
        <PolicyBindingText binding={policy.binding} />
      </span>
      {policy.description === "" ? null : <span>{policy.description}</span>}
    </span>
  );
}
