import type { Server, ServerVariable } from "@/lib/specs/model";
import { present, textField, textListField } from "@/lib/specs/openapi/fields";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A 3.x `servers` list, or undefined where there is none. */
export function readServers(node: SourceNode | undefined): Server[] | undefined {
  if (!node || !Array.isArray(node.value)) return undefined;
  return itemNodes(node).flatMap((item) => {
    const url = textField(item, "url");
    if (url === undefined) return [];
    const notes = { description: textField(item, "description"), variables: readVariables(item) };
    return [{ place: item.place, url, ...present(notes) }];
  });
}

function readVariables(server: SourceNode): Map<string, ServerVariable> | undefined {
  const variables = new Map<string, ServerVariable>();
  for (const [name, node] of memberNodes(childNode(server, "variables"))) {
    const value = member(node.value, "default");
    if (!isObject(node.value) || value === undefined || typeof value === "object") continue;
    const notes = { enum: textListField(node, "enum"), description: textField(node, "description") };
    variables.set(name, { default: String(value), ...present(notes) });
  }
  return variables.size > 0 ? variables : undefined;
}

/** 2.0 `schemes`, `host` and `basePath` as servers; without schemes the address begins with `//`. */
export function readSwagger2Servers(root: SourceNode): Server[] {
  const host = textField(root, "host");
  const basePath = textField(root, "basePath");
  const written = childNode(root, host === undefined ? "basePath" : "host");
  if (!written) return [];
  const path = basePath === "/" && host !== undefined ? "" : (basePath ?? "");
  if (host === undefined) return [{ place: written.place, url: path }];
  const schemes = textListField(root, "schemes") ?? [];
  if (schemes.length === 0) return [{ place: written.place, url: `//${host}${path}` }];
  return schemes.map((scheme) => ({ place: written.place, url: `${scheme}://${host}${path}` }));
}
