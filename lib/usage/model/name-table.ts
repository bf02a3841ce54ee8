/** An operation as far as finding it by a name goes. */
export interface NamedOperation {
  key: string;
  method: string;
  path: string;
}

/** Operations that are not called by method and path, found by what telemetry calls them. */
export interface NameTable {
  /** By the route of a call: `service/method`, `receive destination`, `query field`. Null where none or several are meant. */
  find(protocol: "rpc" | "messaging" | "graphql", route: string): string | null;
  size: number;
}

const GRAPHQL: ReadonlySet<string> = new Set(["QUERY", "MUTATION", "SUBSCRIPTION"]);
const CALLED: ReadonlySet<string> = new Set(["RPC", "EXPORT", "IMPORT"]);
/** What the conventions call the ways of messages, as which side of the service it is. */
const SIDES: Readonly<Record<string, string>> = {
  receive: "RECEIVE",
  process: "RECEIVE",
  deliver: "RECEIVE",
  settle: "RECEIVE",
  send: "SEND",
  publish: "SEND",
  create: "SEND",
};

/**
 * A table of operations of languages beside OpenAPI. A remote procedure is known by service and method, by the last part of
 * the service's name, or by its method alone, where that means only one; a message by side and destination, in which `{name}`
 * is any one part; a field of GraphQL by the root type and its name.
 */
export function createNameTable(operations: Iterable<NamedOperation>): NameTable {
  const keys = new Map<string, string | null>();
  const templates: { side: string; parts: readonly string[]; key: string }[] = [];
  let size = 0;
  // A name that means two operations means none.
  const put = (name: string, key: string) => keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
  for (const { key, method, path } of operations) {
    size++;
    if (CALLED.has(method)) for (const name of procedureNames(key)) put(`rpc ${name}`, key);
    else if (GRAPHQL.has(method)) put(`graphql ${method.toLowerCase()} ${key.slice(key.indexOf(".") + 1)}`, key);
    else if (method === "SEND" || method === "RECEIVE") {
      const address = path.replace(/ \([^()]*\)$/, "");
      if (/[{]/.test(address)) templates.push({ side: method, parts: partsOf(address), key });
      put(`messaging ${method} ${address}`, key);
    }
  }
  return {
    size,
    find(protocol, route) {
      if (protocol === "messaging") return findMessage(route, keys, templates);
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

const partsOf = (address: string) => address.replace(/^\//, "").split(/[/.:]/);

function findMessage(
  route: string,
  keys: ReadonlyMap<string, string | null>,
  templates: readonly { side: string; parts: readonly string[]; key: string }[],
): string | null {
  const [, way = "", address = ""] = /^(\w+) (.*)$/s.exec(route) ?? [];
  const side = SIDES[way.toLowerCase()];
  if (side === undefined) return null;
  const exact = keys.get(`messaging ${side} ${address}`) ?? keys.get(`messaging ${side} ${address.replace(/^\//, "")}`);
  if (exact) return exact;
  const parts = partsOf(address);
  const fits = templates.filter((one) => one.side === side && isAddress(one.parts, parts));
  return fits.length === 1 ? (fits[0]?.key ?? null) : null;
}

function isAddress(template: readonly string[], parts: readonly string[]): boolean {
  if (template.length !== parts.length) return false;
  return template.every((part, index) => part === parts[index] || (/^\{[^{}]*\}$/.test(part) && parts[index] !== ""));
}
