import { type Binding, BINDING_SCOPES, type BoundApi, DEFAULT_BINDING } from "@/lib/rulesets/model";

/** Whether a binding is for an API. */
export function bindingMatches({ scope, subject }: Pick<Binding, "scope" | "subject">, api: BoundApi): boolean {
  switch (scope) {
    case "organisation":
      return true;
    case "domain":
      return subject === api.domain;
    case "team":
      return subject === api.team;
    case "label":
      return api.tags.includes(subject);
    case "api":
      return subject === api.slug;
  }
}

/**
 * The bindings that hold for an API, the most specific first and, at the same scope, in the order they were made. Where the
 * organisation has bound nothing, what Concordat recommends holds beside what a team asks for.
 */
export function effectiveBindings(bindings: readonly Binding[], api: BoundApi): Binding[] {
  const held = bindings.filter((binding) => bindingMatches(binding, api));
  const isDecided = held.some(({ authority }) => authority === "organisation");
  const rank = ({ scope }: Binding) => BINDING_SCOPES.indexOf(scope);
  return (isDecided ? held : [...held, DEFAULT_BINDING]).sort((a, b) => rank(a) - rank(b));
}
