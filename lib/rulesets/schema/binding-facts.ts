import type { Binding } from "@/lib/rulesets/model";

/** Where something is bound, for people: `organisation`, `team payments`, … */
export function placeName({ scope, subject }: Pick<Binding, "scope" | "subject">): string {
  return subject === "" ? scope : `${scope} ${subject}`;
}

function facts({ ruleset, number, scope, subject, authority, actions, ratchetSince }: Binding) {
  return { ruleset, version: number ?? "newest", scope, subject, authority, actions, ratchet: ratchetSince !== null };
}

/** What the audit log keeps of a binding, before and after. */
export function bindingFacts(named: Binding, states: { before?: Binding; after?: Binding }) {
  return {
    entityName: `${named.ruleset} (${placeName(named)})`,
    ...(states.before ? { before: facts(states.before) } : {}),
    ...(states.after ? { after: facts(states.after) } : {}),
  };
}
