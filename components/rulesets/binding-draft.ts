import { type ActionMap, BINDING_SCOPES, type BindingScope, DEFAULT_ACTIONS } from "@/lib/rulesets/model";
import type { RulesetRights } from "@/lib/rulesets/model/rights";
import type { BindingDto } from "@/lib/rulesets/schema/binding";

/** A binding as its form holds it. */
export interface BindingDraft {
  scope: BindingScope;
  subject: string;
  number: number | null;
  actions: ActionMap;
  ratchet: boolean;
}

/** The scopes that somebody may bind for, the widest first. */
export function scopesFor({ isForAll }: RulesetRights): BindingScope[] {
  const all = [...BINDING_SCOPES].reverse();
  return isForAll ? all : all.filter((scope) => scope === "team" || scope === "api");
}

/** What the form begins with. */
export function draftOf(binding: BindingDto | null, rights: RulesetRights): BindingDraft {
  if (binding) {
    const { scope, subject, number, actions, ratchet } = binding;
    return { scope, subject, number, actions, ratchet };
  }
  const scope = rights.isForAll ? "organisation" : "team";
  return { scope, subject: firstSubject(scope, rights), number: null, actions: DEFAULT_ACTIONS, ratchet: false };
}

/** The subject that a scope begins with. */
export function firstSubject(scope: BindingScope, { teams }: RulesetRights): string {
  return scope === "team" ? (teams[0]?.slug ?? "") : "";
}
