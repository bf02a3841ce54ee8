import type { Server } from "@/lib/specs/model";
import { present, textField, textListField } from "@/lib/specs/openapi/fields";
import { childNode, itemNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** A 3.x `servers` list, or undefined where there is none. */
export function readServers(node: SourceNode | undefined): Server[] | undefined {
  if (!node || !Array.isArray(node.value)) return undefined;
  return itemNodes(node).flatMap((item) => {
    const url = textField(item, "url");
    return url === undefined
      ? []
      : [{ place: item.place, url, ...present({ description: textField(item, "description") }) }];
  });
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
