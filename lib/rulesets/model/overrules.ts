import { BINDING_SCOPES, type BindingScope } from "@/lib/rulesets/model";

/**
 * Whether what is bound at one scope decides over what is bound at another: the more specific does, and of two that are
 * equally specific the stricter one. Rulesets and deprecation policies are decided by it.
 */
export function overrules(next: BindingScope, held: BindingScope, isStricter: () => boolean): boolean {
  const order = BINDING_SCOPES.indexOf(next) - BINDING_SCOPES.indexOf(held);
  return order < 0 || (order === 0 && isStricter());
}
