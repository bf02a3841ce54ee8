import { type Declarations, declarationsOf } from "@/lib/specs/languages/declarations";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readXml } from "./read-xml";
import { attributeOf, expandedName, type XmlElement } from "./xml-element";

/** What an XML document declares: its root, and each of the root's children. Without comments and `documentation`. */
export function xmlDeclarations(file: string, text: string, { maxDepth, maxNodes }: SpecLimits): Declarations {
  const root = readXml(file, text, { maxDepth, maxNodes });
  const children = root.children.filter(isContract);
  return declarationsOf([
    [root.local, opening(root)],
    ...children.map((child): [string, string] => [nameOf(child), whole(child)]),
  ]);
}

const isContract = ({ local }: XmlElement) => local !== "documentation";

function nameOf(element: XmlElement): string {
  return [element.local, attributeOf(element, "name") ?? attributeOf(element, "targetNamespace") ?? ""]
    .join(" ")
    .trim();
}

/** An element without what is in it, whatever the order of its attributes. Its text counts: elsewhere it is only layout. */
function opening({ namespace, local, attributes, text }: XmlElement): string {
  const written = attributes.map((one) => ` ${expandedName(one.namespace, one.local)}=${JSON.stringify(one.value)}`);
  return `<${expandedName(namespace, local)}${written.sort().join("")}>${JSON.stringify(text.trim())}`;
}

function whole(element: XmlElement): string {
  const parts: string[] = [];
  const pending: (XmlElement | string)[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      continue;
    }
    parts.push(opening(next));
    pending.push("</>", ...next.children.filter(isContract).reverse());
  }
  return parts.join("");
}
