import type { PolicyEffect, PolicyScopeKind } from "@/lib/code-policies/model";
import type { PolicyTemplate } from "@/lib/code-policies/model/templates";
import type { CodePolicyDto, PolicyTextInput } from "@/lib/code-policies/schema";

/** A policy as the form holds it. */
export interface PolicyDraft {
  slug: string;
  name: string;
  description: string;
  expression: string;
  message: string;
  effect: PolicyEffect;
  scope: PolicyScopeKind;
  /** With commas between. */
  targets: string;
  note: string;
}

/** What a form begins with: a policy that is there, or nothing. */
export function draftOf(policy: CodePolicyDto | null): PolicyDraft {
  return {
    slug: policy?.policy ?? "",
    name: policy?.name ?? "",
    description: policy?.description ?? "",
    expression: policy?.expression ?? "",
    message: policy?.message ?? "",
    effect: policy?.effect ?? "warn",
    scope: policy?.binding.scope ?? "organisation",
    targets: policy?.binding.targets.join(", ") ?? "",
    note: "",
  };
}

/** What a form begins with that starts from a template; `words` are its name and what it is for. */
export function draftOfTemplate(
  template: PolicyTemplate | undefined,
  words: { name: string; description: string },
): PolicyDraft {
  if (!template) return draftOf(null);
  const { id, effect, expression, message } = template;
  return { ...draftOf(null), ...words, slug: slugOf(words.name) || id, effect, expression, message };
}

/** A short name made of a name: small letters, digits and single hyphens. */
export function slugOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/, "");
}

/** What a form says, as REST takes it. */
export function textOfDraft({ slug: _, scope, targets, ...text }: PolicyDraft): PolicyTextInput {
  const named = targets
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return { ...text, binding: { scope, targets: scope === "organisation" ? [] : named } };
}
