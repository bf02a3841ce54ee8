import { expandedName, resolveQName, type XmlElement } from "./xml-element";

const LONGEST = 20_000;
/** Attributes that hold names of declarations. */
const NAMES = new Set([
  "type",
  "ref",
  "base",
  "itemType",
  "memberTypes",
  "element",
  "message",
  "binding",
  "substitutionGroup",
]);

/** An element and all in it as a declaration for people: indented, without documentation, cut off where it is very long. */
export function declarationText(element: XmlElement): string {
  const lines: string[] = [];
  let length = 0;
  const write = (depth: number, text: string) => {
    const line = `${"  ".repeat(Math.min(depth, 40))}${text}`;
    length += line.length;
    if (length <= LONGEST) lines.push(line);
    else if (lines.at(-1) !== "…") lines.push("…");
  };
  const pending: { depth: number; element?: XmlElement; text?: string }[] = [{ depth: 0, element }];
  for (let next = pending.pop(); next && length <= LONGEST; next = pending.pop()) {
    const { depth, element: one, text } = next;
    if (!one) {
      write(depth, text ?? "");
      continue;
    }
    const inner = one.children.filter(isContract);
    const head = `${one.name}${one.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join("")}`;
    if (inner.length === 0) {
      write(depth, `<${head}/>`);
      continue;
    }
    write(depth, `<${head}>`);
    pending.push({ depth, text: `</${one.name}>` });
    for (const child of inner.toReversed()) pending.push({ depth: depth + 1, element: child });
  }
  return lines.join("\n");
}

/**
 * An element and all in it as one text that is the same for the same contract: names with their namespaces, attributes in order,
 * without documentation.
 */
export function canonicalXml(element: XmlElement): string {
  const parts: string[] = [];
  const pending: (XmlElement | string)[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "string") {
      parts.push(next);
      continue;
    }
    const attributes = next.attributes.map((one) => attributeText(next, one.namespace, one.local, one.value)).sort();
    parts.push(`<${expandedName(next.namespace, next.local)}${attributes.join("")}>`);
    pending.push("</>");
    for (const child of next.children.filter(isContract).reverse()) pending.push(child);
  }
  return parts.join("");
}

function attributeText(element: XmlElement | string, namespace: string, local: string, value: string): string {
  const isName = namespace === "" && NAMES.has(local) && typeof element !== "string";
  const text = isName
    ? value
        .split(/\s+/)
        .map((one) => resolveQName(element, one) ?? one)
        .join(" ")
    : value;
  return ` ${expandedName(namespace, local)}=${JSON.stringify(text)}`;
}

function isContract({ local }: XmlElement): boolean {
  return local !== "annotation" && local !== "documentation";
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
