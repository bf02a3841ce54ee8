import type { Facts } from "./facts";
import { type Literal, within } from "./literal";
import { isFoundIn } from "./pattern-relation";
import type { Scope } from "./scope";

/** What a property of a name is, by everything that is said of objects; less where a pattern cannot be run. */
export function literalsOf(facts: Facts, name: string): Literal[] {
  const literals: Literal[] = [];
  for (const { properties, patternProperties, rest } of facts.objects) {
    const own = properties?.get(name);
    let mayBeNamed = own !== undefined;
    if (own && own.always !== true) literals.push(within(own));
    for (const [pattern, inner] of patternProperties ?? []) {
      const found = isFoundIn(pattern, name);
      if (found !== false) mayBeNamed = true;
      if (found && inner.always !== true) literals.push(within(inner));
    }
    if (!mayBeNamed && rest && rest.always !== true) literals.push(within(rest));
  }
  return literals;
}

/** Whether a name surely is none that properties may have. */
export function isNameRefused(facts: Facts, name: string, scope: Scope): boolean {
  return facts.names.some(({ schema, holds, exempt }) => scope.evaluate(schema, name, exempt) === !holds);
}
