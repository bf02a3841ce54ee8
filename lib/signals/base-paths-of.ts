import { RegistryError } from "@/lib/core/errors";
import type { ServiceContext } from "@/lib/core/context";
import { basePathsOf } from "@/lib/signals/model/plan/base-paths";
import { openDefinition } from "@/lib/versions/verbs/open-definition";

/** Definitions whose paths are remembered; a list is short. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, string[]>();

/** The paths at which the servers of a published definition begin. By its digest, so it is read once. */
export async function readBasePaths(ctx: ServiceContext, ref: { api: string; version: string }): Promise<string[]> {
  const definition = await openDefinition(ctx, ref).catch((error: unknown) => {
    // What is withheld is served nowhere.
    if (error instanceof RegistryError && error.code === "gone") return null;
    throw error;
  });
  if (!definition) return [""];
  const known = remembered.get(definition.digest);
  if (known) return known;
  const bases = basePathsOf((await definition.run("servers", {})).servers);
  remembered.set(definition.digest, bases);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) break;
    remembered.delete(oldest);
  }
  return bases;
}
