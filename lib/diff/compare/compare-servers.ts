import { canonicalJson } from "@/lib/core/canonical-json";
import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Server } from "@/lib/specs/model";
import { type OperationContext, step, type Trail } from "./difference";
import type { Walk } from "./walk";

/** Compares the servers of two documents. None at all means the address of the document itself, `/`. */
export function compareServers(walk: Walk): void {
  const trail = step(undefined, "servers");
  for (const { action, server, from, to } of serverChanges(walk.from.servers, walk.to.servers))
    walk.report({ place: `none/document/server/${action}`, subject: "Server", ...factsOf(trail, server), from, to });
}

/** Compares the servers that an operation, or its path, names for itself. */
export function compareOperationServers(
  walk: Walk,
  context: OperationContext,
  before: Operation,
  after: Operation,
): void {
  if (before.servers === walk.from.servers && after.servers === walk.to.servers) return;
  const subject = context.prefix ? context.prefix.trim() : `Operation \`${context.key}\``;
  for (const { action, server, from, to } of serverChanges(before.servers, after.servers)) {
    const places: PlaceKey[] =
      action === "changed"
        ? ["none/operation/server/removed", "none/operation/server/added"]
        : [`none/operation/server/${action}`];
    for (const place of places)
      walk.report({
        place,
        operation: context,
        subject,
        ...factsOf(step(context.lead, "servers"), server),
        from: from ?? before.place,
        to: to ?? after.place,
      });
  }
}

interface ServerChange {
  action: "added" | "removed" | "changed";
  server: Server;
  from?: Server["place"];
  to?: Server["place"];
}

function serverChanges(from: readonly Server[], to: readonly Server[]): ServerChange[] {
  const before = byUrl(from);
  const after = byUrl(to);
  const changes: ServerChange[] = [];
  for (const [url, server] of before) {
    const newer = after.get(url);
    if (!newer) changes.push({ action: "removed", server, from: server.place });
    else if (choices(server) !== choices(newer))
      changes.push({ action: "changed", server: newer, from: server.place, to: newer.place });
  }
  for (const [url, server] of after) if (!before.has(url)) changes.push({ action: "added", server, to: server.place });
  return changes;
}

function byUrl(servers: readonly Server[]): Map<string, Server> {
  const written = servers.map((server) => [normalUrl(server), server] as const);
  const found = new Map(written);
  if (found.size === 1) found.delete("");
  return found;
}

function normalUrl(server: Server): string {
  return server.url.replace(/\/+$/, "");
}

/** The values that the variables of an address may take, without words. */
function choices({ variables }: Server): string {
  return canonicalJson(
    [...(variables ?? [])].map(([name, { default: value, enum: allowed }]) => [
      name,
      value,
      [...(allowed ?? [])].sort(),
    ]),
  );
}

function factsOf(parent: Trail, server: Server) {
  const key = normalUrl(server);
  return { trail: step(parent, server.url, key), facts: { name: server.url } };
}
