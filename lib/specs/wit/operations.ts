import type { OperationKind } from "@/lib/specs/model";
import type {
  WitContract,
  WitExtern,
  WitFunction,
  WitGates,
  WitInterface,
  WitScope,
  WitTypeDef,
  WitWorld,
} from "@/lib/specs/wit/contract";
import { functionsOf } from "./walk-types";

/** A function that can be called over the boundary of a component. */
export interface WitCallable {
  /** `wasi:http/handler#handle`; without a version. Unique. */
  key: string;
  function: WitFunction;
  /** Which way it is called: `export` also where no world says so, or where worlds have it both ways. */
  kind: Extract<OperationKind, "export" | "import">;
  /** The interface that it is of, or the world that has it under a plain name. */
  of: WitScope;
  /** Gates of what it stands in, the nearest first. */
  around: WitGates[];
  /** The resource that it is of. */
  resource?: WitTypeDef;
}

/**
 * Every function of the contract: those of its own interfaces, and those that its worlds import and export, also from other
 * packages. In the order of declaration, each once.
 */
export function witCallables({ root }: WitContract): WitCallable[] {
  const directions = directionsOf(root.worlds.values());
  const found = new Map<string, WitCallable>();
  const add = (one: WitCallable): void => {
    if (!found.has(one.key)) found.set(one.key, one);
  };
  for (const one of root.interfaces.values())
    for (const callable of functionsIn(one, one.id, directions.get(one) ?? "export")) add(callable);
  for (const world of root.worlds.values()) {
    for (const [side, externs] of [
      ["export", world.exports],
      ["import", world.imports],
    ] as const)
      for (const extern of externs.values()) {
        if (extern.from !== undefined && root.worlds.has(extern.from.slice(root.name.length + 1))) continue;
        for (const callable of ofExtern(extern, side, world.id, world)) {
          const isTaken = found.has(callable.key) && found.get(callable.key)?.function !== callable.function;
          add(isTaken ? { ...callable, key: `${callable.key} (${side})` } : callable);
        }
      }
    for (const callable of functionsIn(world, world.id, "import")) add(callable);
  }
  return [...found.values()];
}

function ofExtern(extern: WitExtern, side: "export" | "import", worldId: string, world: WitScope): WitCallable[] {
  if (extern.function)
    return [
      { key: `${worldId}#${extern.name}`, function: extern.function, kind: side, of: world, around: [world.gates] },
    ];
  if (!extern.interface) return [];
  const id = extern.isPlain ? `${worldId}/${extern.name}` : extern.name;
  return functionsIn(extern.interface, id, side);
}

function functionsIn(
  scope: WitScope & Partial<Pick<WitInterface, "functions">>,
  id: string,
  kind: WitCallable["kind"],
): WitCallable[] {
  return [...functionsOf(scope)].map((one) => {
    const resource = one.resource === undefined ? undefined : scope.types.get(one.resource);
    return {
      key: `${id}#${one.resource === undefined ? "" : `${one.resource}.`}${one.name}`,
      function: one,
      kind,
      of: scope,
      around: resource ? [resource.gates, scope.gates] : [scope.gates],
      ...(resource ? { resource } : {}),
    };
  });
}

/** Which way each interface is called: `export` where a world exports it, else `import` where one imports it, named or not. */
export function directionsOf(worlds: Iterable<WitWorld>): Map<WitInterface, WitCallable["kind"]> {
  const directions = new Map<WitInterface, WitCallable["kind"]>();
  for (const { imports, exports, implied } of worlds) {
    for (const { interface: one } of [...imports.values(), ...implied.values()])
      if (one && !directions.has(one)) directions.set(one, "import");
    for (const { interface: one } of exports.values()) if (one) directions.set(one, "export");
  }
  return directions;
}
