import type { Place } from "@/lib/specs/model";
import type { WitContract, WitInterface, WitPath, WitScope } from "@/lib/specs/wit/contract";
import { compareVersions, compatibleTrack } from "@/lib/specs/wit/versions";
import { compareInterface } from "./compare-interfaces";
import { witDependencyReplaced } from "./rules/wit-dependency-replaced";
import { witDependencyVersionChanged } from "./rules/wit-dependency-version-changed";
import type { WitWalk } from "./wit-walk";

/** A package that the contract uses: where it first does, and the interfaces of it that it reaches. */
interface Dependency {
  version?: string;
  place: Place;
  interfaces: Map<string, WitInterface>;
}

/**
 * Compares the packages that both versions use: their versions, and where those are compatible, the interfaces that the contract
 * reaches, as they are part of what components and hosts agree on.
 */
export function compareDependencies(walk: WitWalk, from: WitContract, to: WitContract): void {
  const older = dependenciesOf(from);
  const newer = dependenciesOf(to);
  for (const [name, one] of older) {
    const other = newer.get(name);
    if (!other) continue;
    const [before, after] = [one.version, other.version];
    const trail = [`dependency ${name}`];
    const isCompatible =
      before === after ||
      (before !== undefined && after !== undefined && compatibleTrack(before) === compatibleTrack(after));
    if (before !== after) {
      const isOlder = before !== undefined && after !== undefined && compareVersions(after, before) < 0;
      walk.report({
        rule: isCompatible ? witDependencyVersionChanged : witDependencyReplaced,
        trail,
        facts: {
          subject: `Package \`${name}\``,
          name: "",
          before: before ?? "no version",
          after: after ?? "no version",
          ...(isOlder ? { note: "an older version than before" } : {}),
        },
        from: one.place,
        to: other.place,
      });
    }
    if (!isCompatible) continue;
    for (const [id, each] of one.interfaces) {
      const counterpart = other.interfaces.get(id);
      if (counterpart) compareInterface(walk, each, counterpart, [`interface ${id}`]);
    }
  }
}

function dependenciesOf({ root }: WitContract): Map<string, Dependency> {
  const found = new Map<string, Dependency>();
  const pending: WitScope[] = [...root.interfaces.values(), ...root.worlds.values()];
  const seen = new Set<WitScope>(pending);
  const note = (path: WitPath, place: Place, target: WitInterface | undefined): void => {
    const name = target?.package.name ?? path.package;
    if (name !== undefined && name !== root.name) {
      const known = found.get(name) ?? { place, interfaces: new Map(), ...versionOf(path, target) };
      found.set(name, known);
      if (target) known.interfaces.set(target.id, target);
    }
    if (!target || seen.has(target)) return;
    seen.add(target);
    pending.push(target);
  };
  for (const world of root.worlds.values())
    for (const { path, place, interface: one } of [...world.imports.values(), ...world.exports.values()]) {
      if (path) note(path, place, one);
      else if (one && !seen.has(one)) {
        seen.add(one);
        pending.push(one);
      }
    }
  for (let next = pending.pop(); next; next = pending.pop())
    for (const { path, place, target } of next.uses) note(path, place, target);
  return found;
}

function versionOf(path: WitPath, target: WitInterface | undefined): { version?: string } {
  const version = path.version ?? target?.package.version;
  return version === undefined ? {} : { version };
}
