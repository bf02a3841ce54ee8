import type { PlanFile, PlanFiles } from "./import-plan";

/** Files in memory as what a plan is made of. */
export function fileSet(bytesByName: ReadonlyMap<string, Uint8Array>): PlanFiles {
  const files = new Map<string, PlanFile>();
  for (const [name, bytes] of bytesByName) files.set(name, { name, read: () => bytes });
  const list = [...files.values()];
  return { list: () => list, find: (name) => files.get(name) };
}
