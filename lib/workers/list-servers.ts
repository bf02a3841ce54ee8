import type { Server, SpecModel } from "@/lib/specs/model";
import type { ServerList } from "./protocol";

/** A definition has some; one that is made to hurt may have one an operation. */
const MOST_SERVERS = 200;

/** The servers of a definition and of its operations, each address once. */
export function listServers(model: SpecModel): ServerList["servers"] {
  const found = new Map<string, Server>();
  const add = (servers: readonly Server[]) => {
    for (const server of servers)
      if (found.size < MOST_SERVERS && !found.has(server.url)) found.set(server.url, server);
  };
  add(model.servers);
  for (const operation of model.operations.values()) add(operation.servers);
  return [...found.values()].map(({ url, variables }) => ({
    url,
    variables: [...(variables ?? [])].map(([name, variable]) => ({
      name,
      default: variable.default,
      enum: variable.enum ?? null,
    })),
  }));
}
