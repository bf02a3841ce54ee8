import { BUILTIN_DIRECTIVES, DIRECTIVE_LOCATIONS } from "@/lib/specs/graphql/builtin";
import type { GraphqlContract, GraphqlDirectiveUse } from "@/lib/specs/graphql/contract";
import { type Declared, declarationsOf } from "@/lib/specs/graphql/declarations-of";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { isRequired } from "@/lib/specs/graphql/type-refs";
import { fits } from "@/lib/specs/graphql/validate/check-defaults";
import type { LanguageProblems } from "@/lib/specs/languages/problems";

/** Directives are declared, stand where they may, once, and with the arguments that they have (§3.13, §5.7). */
export function checkDirectives(contract: GraphqlContract, problems: LanguageProblems): void {
  for (const { name, place, locations } of contract.directives.values()) {
    for (const location of locations) {
      if (DIRECTIVE_LOCATIONS.has(location)) continue;
      problems.add(GRAPHQL_RULES.directive, {
        place,
        message: `\`@${name}\` names no place: ${location}.`,
        about: location,
      });
    }
  }
  for (const declared of declarationsOf(contract)) checkUses(contract, declared, problems);
}

function checkUses(
  contract: GraphqlContract,
  { declaration, path, location }: Declared,
  problems: LanguageProblems,
): void {
  const seen = new Set<string>();
  for (const use of declaration.directives) {
    const { name, place } = use;
    const declared = contract.directives.get(name);
    const builtin = declared ? undefined : BUILTIN_DIRECTIVES.get(name);
    const add = (about: string, message: string): void =>
      problems.add(GRAPHQL_RULES.directive, { place, message: `${message}.`, about });
    if (!declared && !builtin) {
      add("unknown", `\`@${name}\` on \`${path}\` is not declared`);
      continue;
    }
    const allowed: readonly string[] = declared ? [...declared.locations] : (builtin?.locations ?? []);
    if (!allowed.includes(location)) add("location", `\`@${name}\` cannot stand on \`${path}\``);
    if (seen.has(name) && declared?.isRepeatable !== true)
      add("again", `\`@${name}\` stands on \`${path}\` more than once`);
    seen.add(name);
    for (const fault of argumentFaults(contract, use)) add(fault, `\`@${name}\` on \`${path}\` ${fault}`);
  }
}

function argumentFaults(contract: GraphqlContract, { name, args }: GraphqlDirectiveUse): string[] {
  const declared = contract.directives.get(name)?.args;
  const builtin = BUILTIN_DIRECTIVES.get(name)?.args;
  const known: readonly string[] = [...(declared ?? builtin ?? new Map<string, unknown>()).keys()];
  const faults = [...args.keys()]
    .filter((given) => !known.includes(given))
    .map((given) => `has no argument \`${given}\``);
  for (const wanted of known) {
    const argument = declared?.get(wanted);
    const given = args.get(wanted);
    const isNeeded = argument ? isRequired(argument) : builtin?.get(wanted) === true;
    if (isNeeded && !given) faults.push(`lacks the argument \`${wanted}\``);
    if (argument && given && !fits(given.node, argument.type, contract)) faults.push(`has a wrong \`${wanted}\``);
  }
  return faults;
}
