import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import type { JsonValue } from "@/lib/specs/model";
import { textField, textListField } from "@/lib/specs/openapi/fields";
import { childNode, type SourceNode } from "@/lib/specs/source/source-node";

/** `schemes`, `host` and `basePath` as servers; the document's, or with the schemes of an operation. */
export function convertServers(owner: SourceNode, context: Context): JsonValue | undefined {
  const host = textField(context.root, "host");
  const basePath = textField(context.root, "basePath");
  const schemes = [...new Set(textListField(owner, "schemes") ?? [])];
  const isOperation = owner !== context.root;
  if (host === undefined) {
    const written = childNode(owner, "schemes");
    if (schemes.length > 0 && written) {
      const message = "The schemes have no host to go with; the result names a path only.";
      context.lose("schemes-without-host", "dropped", message, written);
    }
    return isOperation || basePath === undefined ? undefined : [{ url: basePath }];
  }
  const path = basePath === "/" ? "" : (basePath ?? "");
  if (schemes.length === 0) return isOperation ? undefined : [{ url: `//${host}${path}` }];
  if (isOperation && schemes.join() === (textListField(context.root, "schemes") ?? []).join()) return undefined;
  return schemes.map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}
