import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import type { AsyncServer } from "@/lib/specs/asyncapi/contract";
import { readBindings } from "@/lib/specs/asyncapi/read-bindings";
import { readSecurity } from "@/lib/specs/asyncapi/read-security";
import type { Server, ServerVariable } from "@/lib/specs/model";
import { present, textField, textListField } from "@/lib/specs/openapi/fields";
import { childNode, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A server as the contract and as the common model have it. */
export interface ReadServer {
  own: AsyncServer;
  common: Server;
}

/** `servers`: a map since 2.0, a list in 1.x. */
export function readServers(node: SourceNode | undefined, reading: AsyncReading): ReadServer[] {
  const written: [string, SourceNode][] = Array.isArray(node?.value)
    ? itemNodes(node).map((item, index) => [`server ${index + 1}`, item])
    : memberNodes(node);
  reading.spend(written.length);
  return written.flatMap(([name, inner]) => {
    const target = reading.target(inner);
    return target ? [readServer(name, target, reading)] : [];
  });
}

function readServer(name: string, node: SourceNode, reading: AsyncReading): ReadServer {
  const protocol = textField(node, "protocol") ?? textField(node, "scheme") ?? "";
  const { host, pathname } = addressOf(node);
  const bindings = childNode(node, "bindings");
  const own: AsyncServer = {
    place: node.place,
    name,
    host,
    pathname,
    protocol,
    ...present({
      protocolVersion: textField(node, "protocolVersion") ?? textField(node, "schemeVersion"),
      title: textField(node, "title"),
      summary: textField(node, "summary"),
      description: textField(node, "description"),
    }),
    security: readSecurity(childNode(node, "security"), reading),
    bindings: readBindings(bindings ? [bindings] : [], reading),
  };
  const common: Server = {
    place: node.place,
    url: `${protocol === "" ? "" : protocol}//${host}${pathname}`.replace(/^([^/]+)\/\//, "$1://"),
    ...present({ description: own.description, variables: readVariables(node, reading) }),
  };
  return { own, common };
}

/** 3.x writes `host` and `pathname`; before, one `url`, often with the scheme that `protocol` says already. */
function addressOf(node: SourceNode): Pick<AsyncServer, "host" | "pathname"> {
  const written = textField(node, "host");
  if (written !== undefined) return { host: written, pathname: withSlash(textField(node, "pathname") ?? "") };
  const url = (textField(node, "url") ?? "").replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/^\/\//, "");
  const slash = url.indexOf("/");
  return slash < 0 ? { host: url, pathname: "" } : { host: url.slice(0, slash), pathname: withSlash(url.slice(slash)) };
}

function withSlash(path: string): string {
  const bare = path.replace(/\/$/, "");
  return bare === "" || bare.startsWith("/") ? bare : `/${bare}`;
}

function readVariables(server: SourceNode, reading: AsyncReading): Map<string, ServerVariable> | undefined {
  const variables = new Map<string, ServerVariable>();
  for (const [name, inner] of memberNodes(childNode(server, "variables"))) {
    const node = reading.target(inner);
    if (!node) continue;
    const fallback = member(node.value, "default");
    const notes = { enum: textListField(node, "enum"), description: textField(node, "description") };
    variables.set(name, { default: typeof fallback === "string" ? fallback : "", ...present(notes) });
  }
  return variables.size > 0 ? variables : undefined;
}
