import { createMessageTable, type MessageSide } from "./message-table";
import type { RoutedOperation } from "./routed-operation";

/** Operations that are not called by method and path, found by what telemetry calls them. */
export interface NameTable {
  /**
   * By the route of a call: `service/method`, `receive destination`, `query field`; of messages also by what else the destination is
   * called. Null where none or several are meant.
   */
  find(protocol: NamedProtocol, route: string, names?: readonly string[]): string | null;
  /** Whether it has operations that calls of such a protocol, or messages of such a side, could be to. */
  speaks(protocol: NamedProtocol, side: MessageSide | null): boolean;
  size: number;
}

/** Protocols in which operations are called by a name. */
export type NamedProtocol = "rpc" | "messaging" | "graphql";

const GRAPHQL: ReadonlySet<string> = new Set(["QUERY", "MUTATION", "SUBSCRIPTION"]);
const CALLED: ReadonlySet<string> = new Set(["RPC", "EXPORT", "IMPORT"]);
/** `send orders` → the side of the service, and the destination; null for what is none. */
export function messageOf(route: string): { side: MessageSide; destination: string } | null {
  const [, side, destination] = /^(send|receive) (.*)$/s.exec(route) ?? [];
  return destination === undefined ? null : { side: side === "send" ? "SEND" : "RECEIVE", destination };
}

/**
 * A table of operations of languages beside OpenAPI. A remote procedure is known by service and method, by the last part of
 * the service's name, or by its method alone, where that means only one; a message by side and destination
 * (`createMessageTable`); a field of GraphQL by the root type and its name.
 */
export function createNameTable(operations: Iterable<RoutedOperation>): NameTable {
  const keys = new Map<string, string | null>();
  const messages = createMessageTable();
  const protocols = new Set<NamedProtocol>();
  let size = 0;
  // A name that means two operations means none.
  const put = (name: string, key: string) => keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
  for (const operation of operations) {
    const { key, method } = operation;
    size++;
    if (CALLED.has(method)) {
      protocols.add("rpc");
      for (const name of procedureNames(key)) put(`rpc ${name}`, key);
    } else if (GRAPHQL.has(method)) {
      protocols.add("graphql");
      put(`graphql ${method.toLowerCase()} ${key.slice(key.indexOf(".") + 1)}`, key);
    } else if (method === "SEND" || method === "RECEIVE") messages.add(method, operation);
  }
  return {
    size,
    speaks: (protocol, side) =>
      protocol === "messaging" ? side !== null && messages.has(side) : protocols.has(protocol),
    find(protocol, route, names = []) {
      if (protocol === "messaging") {
        const message = messageOf(route);
        return message && messages.find(message.side, [message.destination, ...names]);
      }
      if (protocol === "graphql") return keys.get(`graphql ${route}`) ?? null;
      for (const name of procedureNames(route)) {
        const key = keys.get(`rpc ${name}`);
        if (key) return key;
      }
      return null;
    },
  };
}

/** From the whole name to the method alone: `shop.v1.Pets/Get`, `Pets/Get`, `Get`. Versions of WIT packages do not count. */
function procedureNames(written: string): string[] {
  const name = written.replace(/^\//, "").replace(/@[\w.+-]+(?=[#/]|$)/, "");
  const at = Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"));
  if (at <= 0) return name === "" ? [] : [name.toLowerCase()];
  const [service, method] = [name.slice(0, at), name.slice(at + 1)];
  const short = service.slice(
    Math.max(service.lastIndexOf("."), service.lastIndexOf("/"), service.lastIndexOf(":")) + 1,
  );
  return [...new Set([`${service}/${method}`, `${short}/${method}`, method].map((one) => one.toLowerCase()))];
}
