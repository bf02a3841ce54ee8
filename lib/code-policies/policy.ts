import { fingerprintOf } from "@/lib/core/digest";
import type { BoundApi, CodePolicy, PolicyBinding } from "./model";

/** Whether an API is one that a policy is for. */
export function appliesTo({ scope, targets }: PolicyBinding, api: BoundApi): boolean {
  switch (scope) {
    case "organisation":
      return true;
    case "domain":
      return api.domain !== null && targets.includes(api.domain);
    case "team":
      return targets.includes(api.team);
    case "api":
      return targets.includes(api.slug);
    case "label":
      return api.tags.some((tag) => targets.includes(tag));
  }
}

/** What a waiver of a policy's result holds on to: the policy, whatever it says and however it is worded. */
export function policyFingerprint(slug: string): string {
  return fingerprintOf(["code-policy", slug]);
}

/** The same for an admission rule of an operation. */
export function admissionFingerprint(operation: string, rule: string): string {
  return fingerprintOf(["admission-rule", operation, rule]);
}

/** Changes whenever other policies hold for a version, or the same say something else. */
export function stampOf(digest: string, policies: readonly Pick<CodePolicy, "slug" | "number" | "state">[]): string {
  const parts = policies.map(({ slug, number, state }) => `${slug} ${number} ${state}`).sort();
  return fingerprintOf(["policies", digest, ...parts]);
}
