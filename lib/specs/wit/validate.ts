import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { WitContract, WitInterface, WitScope, WitTypeDef } from "@/lib/specs/wit/contract";
import { findCircles } from "./find-circles";
import { validateGates } from "./validate-gates";
import { BorrowingTypes, validateFunction, validateType } from "./validate-types";
import { functionsOf, namesIn, typesOfShape } from "./walk-types";
import { validRefCircular } from "./wit-rules";

/** Finds what is wrong with the root package beside names that lead nowhere. What it depends on is validated where it is published. */
export function validateWit({ root }: WitContract, problems: LanguageProblems): void {
  const worlds = [...root.worlds.values()];
  const externs = worlds.flatMap(({ imports, exports }) => [...imports.values(), ...exports.values()]);
  const inline = externs.flatMap(({ interface: one, from }) => (one?.inside && from === undefined ? [one] : []));
  const interfaces: WitInterface[] = [...root.interfaces.values(), ...inline];
  const scopes: WitScope[] = [...interfaces, ...worlds];
  const types = scopes.flatMap((scope) => [...scope.types.values()]);
  const borrowing = new BorrowingTypes(types);
  const brought = [...scopes.flatMap(({ uses }) => uses), ...worlds.flatMap(({ includes }) => includes)];
  for (const { path, gates, place } of brought) validateGates({ name: path.name, gates, place }, root, problems);
  for (const scope of scopes) {
    validateGates(scope, root, problems);
    for (const type of scope.types.values()) {
      validateGates(type, root, problems);
      validateType(type, problems);
    }
    for (const one of functionsOf(scope)) {
      validateGates(one, root, problems);
      validateFunction(one, borrowing, problems);
    }
  }
  for (const { function: one, from, ...extern } of externs) {
    if (from !== undefined) continue;
    validateGates(extern, root, problems);
    if (one) validateFunction(one, borrowing, problems);
  }
  circles(types, interfaces, problems);
}

function circles(types: readonly WitTypeDef[], interfaces: readonly WitInterface[], problems: LanguageProblems): void {
  for (const { from, to } of findCircles(types, mentionedBy))
    problems.add(validRefCircular, {
      place: from.place,
      about: to.name,
      message: `The type \`${from.name}\` contains \`${to.name}\`, which leads back to it.`,
    });
  const uses = (one: WitInterface): WitInterface[] => one.uses.flatMap(({ target }) => (target ? [target] : []));
  for (const { from, to } of findCircles(interfaces, uses))
    problems.add(validRefCircular, {
      place: from.place,
      about: to.name,
      message: `The interface \`${from.name}\` uses \`${to.name}\`, which leads back to it.`,
    });
}

function* mentionedBy(type: WitTypeDef): Generator<WitTypeDef> {
  for (const one of typesOfShape(type)) for (const { target } of namesIn(one)) if (target) yield target;
}
