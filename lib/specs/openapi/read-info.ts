import type { ExternalDocs, SpecInfo, Tag } from "@/lib/specs/model";
import { extensionsOf, present, textField } from "@/lib/specs/openapi/fields";
import { childNode, itemNodes, member, type SourceNode } from "@/lib/specs/source/source-node";

/** `info`; `writtenScalar` gives an unquoted version such as `1.0` as it is written. */
export function readInfo(
  node: SourceNode | undefined,
  writtenScalar: (pointer: string) => string | undefined,
): SpecInfo {
  if (!node) return { title: "", version: "" };
  const contact = childNode(node, "contact");
  const licence = childNode(node, "license");
  return {
    title: scalarText(node, "title", writtenScalar),
    version: scalarText(node, "version", writtenScalar),
    ...present({
      description: textField(node, "description"),
      summary: textField(node, "summary"),
      termsOfService: textField(node, "termsOfService"),
      contact:
        contact &&
        present({
          name: textField(contact, "name"),
          url: textField(contact, "url"),
          email: textField(contact, "email"),
        }),
      licence:
        licence &&
        present({
          name: textField(licence, "name"),
          identifier: textField(licence, "identifier"),
          url: textField(licence, "url"),
        }),
      extensions: extensionsOf(node),
    }),
  };
}

function scalarText(node: SourceNode, key: string, writtenScalar: (pointer: string) => string | undefined): string {
  const value = member(node.value, key);
  if (typeof value === "string") return value;
  if (typeof value !== "number" && typeof value !== "boolean") return "";
  return writtenScalar(`${node.place.pointer}/${key}`) ?? String(value);
}

/** `externalDocs` of a document or an operation. */
export function readExternalDocs(node: SourceNode): ExternalDocs | undefined {
  const docs = childNode(node, "externalDocs");
  return docs && present({ url: textField(docs, "url"), description: textField(docs, "description") });
}

/** The declared tags, in order. */
export function readTags(node: SourceNode | undefined): Tag[] {
  return itemNodes(node).flatMap((item) => {
    const name = textField(item, "name");
    if (name === undefined) return [];
    return [
      {
        name,
        ...present({
          description: textField(item, "description"),
          summary: textField(item, "summary"),
          parent: textField(item, "parent"),
          kind: textField(item, "kind"),
        }),
      },
    ];
  });
}
