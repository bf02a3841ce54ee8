import type { WitInterface, WitPackage } from "@/lib/specs/wit/contract";
import { functionsOf } from "@/lib/specs/wit/walk-types";
import { compareFunctions, type FunctionSet, removed as functionRemoved } from "./compare-functions";
import { compareGates } from "./compare-gates";
import { compareTypes } from "./compare-types";
import { witInterfaceAdded } from "./rules/wit-interface-added";
import { witInterfaceRemoved } from "./rules/wit-interface-removed";
import type { WitVersion, WitWalk } from "./wit-walk";

/** Compares the interfaces that a package declares. */
export function compareOwnInterfaces(walk: WitWalk, from: WitPackage, to: WitPackage): void {
  for (const [name, one] of from.interfaces) {
    const other = to.interfaces.get(name);
    if (other) compareInterface(walk, one, other, [`interface ${name}`]);
    else interfaceRemoved(walk, one, [`interface ${name}`]);
  }
  for (const [name, one] of to.interfaces) {
    if (from.interfaces.has(name)) continue;
    const facts = { subject: `Interface \`${name}\``, name: "" };
    walk.report({ rule: witInterfaceAdded, trail: [`interface ${name}`], facts, to: one.place });
  }
}

/** Compares two versions of one interface: its types, its functions, its gates. */
export function compareInterface(walk: WitWalk, from: WitInterface, to: WitInterface, trail: readonly string[]): void {
  const isImported = isImportedOnly(walk.to, to);
  compareGates(walk, { subject: `Interface \`${to.name}\``, trail }, from, to);
  compareTypes(walk, from, to, trail, isImported);
  const set = ({ functions, gates }: WitInterface): FunctionSet => ({ functions, gates, trail, isImported });
  compareFunctions(walk, set(from), set(to));
}

function isImportedOnly({ directions }: WitVersion, one: WitInterface): boolean {
  return directions.get(one) === "import";
}

function interfaceRemoved(walk: WitWalk, one: WitInterface, trail: readonly string[]): void {
  const functions = [...functionsOf(one)];
  const facts = { subject: `Interface \`${one.name}\``, name: "", note: `${functions.length} functions` };
  walk.report({ rule: witInterfaceRemoved, trail, facts, from: one.place, gates: one.gates });
  const set: FunctionSet = { functions: new Map(), gates: one.gates, trail, isImported: false };
  for (const each of functions) functionRemoved(walk, each, set);
}
