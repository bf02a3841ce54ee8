import type { PolicyBindingDto } from "@/lib/deprecation-policies/schema";
import { placeName } from "@/lib/rulesets/schema/binding-facts";

/** What the audit log keeps of a binding. */
export function bindingFacts({ policy, scope, subject, authority }: PolicyBindingDto) {
  return {
    named: { entityName: `${policy} (${placeName({ scope, subject })})` },
    state: { policy, scope, subject, authority },
  };
}
