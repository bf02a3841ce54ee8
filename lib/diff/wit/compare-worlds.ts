import type { WitExtern, WitPackage, WitWorld } from "@/lib/specs/wit/contract";
import { compareFunction } from "./compare-functions";
import { compareGates } from "./compare-gates";
import { compareInterface } from "./compare-interfaces";
import { compareTypes } from "./compare-types";
import { keyOverVersions } from "./match-types";
import { witExportAdded } from "./rules/wit-export-added";
import { witExportRemoved } from "./rules/wit-export-removed";
import { witExternChanged } from "./rules/wit-extern-changed";
import { witImportAdded } from "./rules/wit-import-added";
import { witImportRemoved } from "./rules/wit-import-removed";
import { witWorldAdded } from "./rules/wit-world-added";
import { witWorldRemoved } from "./rules/wit-world-removed";
import { operationOf, type WitVersion, type WitWalk } from "./wit-walk";

const RULES = {
  imports: { word: "import", added: witImportAdded, removed: witImportRemoved },
  exports: { word: "export", added: witExportAdded, removed: witExportRemoved },
} as const;

/** Compares the worlds that a package declares: what components that follow them import and export. */
export function compareWorlds(walk: WitWalk, from: WitPackage, to: WitPackage): void {
  for (const [name, world] of from.worlds) {
    const other = to.worlds.get(name);
    const trail = [`world ${name}`];
    if (other) compareWorld(walk, world, other, trail);
    else
      walk.report({
        rule: witWorldRemoved,
        trail,
        facts: factsOf("World", name),
        from: world.place,
        gates: world.gates,
      });
  }
  for (const [name, world] of to.worlds)
    if (!from.worlds.has(name))
      walk.report({ rule: witWorldAdded, trail: [`world ${name}`], facts: factsOf("World", name), to: world.place });
}

function factsOf(kind: string, name: string) {
  return { subject: `${kind} \`${name}\``, name: "" };
}

function compareWorld(walk: WitWalk, from: WitWorld, to: WitWorld, trail: readonly string[]): void {
  compareGates(walk, { subject: `World \`${to.name}\``, trail }, from, to);
  compareTypes(walk, from, to, trail, true);
  for (const side of ["imports", "exports"] as const) {
    const older = byIdentity(from, side, walk.from);
    const newer = byIdentity(to, side, walk.to);
    for (const [key, one] of older) {
      const other = newer.get(key);
      if (other) compareExtern(walk, one, other, [...trail, `${RULES[side].word} ${key}`]);
      else externGone(walk, side, key, one, from, trail);
    }
    for (const [key, one] of newer) if (!older.has(key)) externNew(walk, side, key, one, to, trail);
  }
}

/**
 * By what they are called over versions: interfaces of the contract's own package without it, as it may be renamed. What interfaces
 * use is imported with them, so it is the same whether a world says so or not.
 */
function byIdentity(world: WitWorld, which: "imports" | "exports", { side }: WitVersion): Map<string, WitExtern> {
  const lead = `${side.native.root.name}/`;
  const externs = which === "imports" ? [...world.implied, ...world.imports] : world.exports;
  return new Map([...externs].map(([name, one]) => [name.startsWith(lead) ? name.slice(lead.length) : name, one]));
}

function externGone(
  walk: WitWalk,
  side: "imports" | "exports",
  key: string,
  one: WitExtern,
  world: WitWorld,
  trail: readonly string[],
): void {
  const { word, removed } = RULES[side];
  walk.report({
    rule: removed,
    operation: one.function && operationOf(walk.from.callables.get(one.function)),
    trail: [...trail, `${word} ${key}`],
    facts: { subject: `World \`${world.name}\``, name: key },
    from: one.place,
    gates: { ...world.gates, ...one.interface?.gates, ...one.gates },
  });
}

function externNew(
  walk: WitWalk,
  side: "imports" | "exports",
  key: string,
  one: WitExtern,
  world: WitWorld,
  trail: readonly string[],
): void {
  const { word, added } = RULES[side];
  walk.report({
    rule: added,
    operation: one.function && operationOf(walk.to.callables.get(one.function)),
    trail: [...trail, `${word} ${key}`],
    facts: { subject: `World \`${world.name}\``, name: key },
    to: one.place,
    gates: { ...one.interface?.gates, ...one.gates },
  });
}

/** Compares what stands behind one name of a world. Named interfaces are compared where they are declared. */
function compareExtern(walk: WitWalk, from: WitExtern, to: WitExtern, trail: readonly string[]): void {
  const { function: older } = from;
  const { function: newer } = to;
  if (older && newer) {
    compareFunction(walk, older, newer, { gates: from.gates, trail, isImported: false });
    return;
  }
  if (from.interface?.inside && to.interface?.inside) {
    if (from.from === undefined && to.from === undefined) compareInterface(walk, from.interface, to.interface, trail);
    return;
  }
  const [before, after] = [whatIs(from), whatIs(to)];
  if (before === after) return;
  const facts = { subject: `\`${to.name}\``, name: "", before, after };
  walk.report({ rule: witExternChanged, trail, facts, from: from.place, to: to.place, gates: from.gates });
}

function whatIs(one: WitExtern): string {
  if (one.function) return "a function";
  const { interface: of } = one;
  if (of?.inside) return "an interface of its own";
  if (one.path) return of ? keyOverVersions(of) : `${one.path.package}/${one.path.name}`;
  return "nothing";
}
