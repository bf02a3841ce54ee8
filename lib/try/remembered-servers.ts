import type { OpenDefinition } from "@/lib/versions/verbs/open-definition";
import type { NamedServer } from "./model/named-servers";

/** Definitions whose servers are remembered; a list is short. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, NamedServer[]>();

/** The servers that a published definition names. By its digest, so they are read once. */
export async function namedServersOf(definition: OpenDefinition): Promise<NamedServer[]> {
  const known = remembered.get(definition.digest);
  if (known) return known;
  const { servers } = await definition.run("servers", {});
  remembered.set(definition.digest, servers);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) break;
    remembered.delete(oldest);
  }
  return servers;
}
