import { XSD, XML } from "@/lib/specs/wsdl/namespaces";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { XSI } from "./judge";

/** An element of a message that is being made. Names are expanded. */
export interface Draft {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly Draft[];
  text: string;
  isNil?: boolean;
  /** Of the type that it says it is of. */
  type?: string;
}

/** A message as text: indented, with its prefixes declared at the root; without prefixes where one namespace has all elements. */
export function writeMessage(root: Draft): string {
  const names = new NameWriter(root);
  const lines: string[] = [];
  const write = (one: Draft, depth: number): void => {
    const indent = "  ".repeat(depth);
    const head = `${names.element(one.name)}${depth === 0 ? names.declarations() : ""}${names.attributes(one)}`;
    if (one.children.length === 0) {
      lines.push(
        one.text === ""
          ? `${indent}<${head}/>`
          : `${indent}<${head}>${escapedText(one.text)}</${names.element(one.name)}>`,
      );
      return;
    }
    lines.push(`${indent}<${head}>`);
    for (const child of one.children) write(child, depth + 1);
    lines.push(`${indent}</${names.element(one.name)}>`);
  };
  write(root, 0);
  return lines.join("\n");
}

class NameWriter {
  private readonly prefixes = new Map<string, string>();
  private readonly bare: string | undefined;

  constructor(root: Draft) {
    const elements = new Set<string>();
    const others = new Set<string>();
    const pending = [root];
    for (let next = pending.pop(); next; next = pending.pop()) {
      elements.add(namespaceOf(next.name));
      for (const name of next.attributes.keys()) others.add(namespaceOf(name));
      if (next.type !== undefined) others.add(namespaceOf(next.type)).add(XSI);
      if (next.isNil) others.add(XSI);
      pending.push(...next.children);
    }
    this.bare = elements.has("") ? "" : namespaceOf(root.name);
    const known = new Map([
      [XSI, "xsi"],
      [XSD, "xs"],
      [XML, "xml"],
    ]);
    let count = 0;
    for (const one of [...elements, ...others]) {
      if (one === "" || this.prefixes.has(one) || (one === this.bare && !others.has(one))) continue;
      this.prefixes.set(one, known.get(one) ?? `ns${++count}`);
    }
  }

  declarations(): string {
    const bare = this.bare === undefined || this.bare === "" ? "" : ` xmlns="${escapedValue(this.bare)}"`;
    const others = [...this.prefixes].filter(([namespace]) => namespace !== XML);
    return `${bare}${others.map(([namespace, prefix]) => ` xmlns:${prefix}="${escapedValue(namespace)}"`).join("")}`;
  }

  element(name: string): string {
    return namespaceOf(name) === this.bare ? localName(name) : this.prefixed(name);
  }

  attributes({ attributes, isNil, type }: Draft): string {
    const own = [...attributes].map(
      ([name, value]) => ` ${namespaceOf(name) === "" ? name : this.prefixed(name)}="${escapedValue(value)}"`,
    );
    const said = type === undefined ? "" : ` xsi:type="${this.prefixed(type)}"`;
    return `${said}${isNil ? ' xsi:nil="true"' : ""}${own.join("")}`;
  }

  private prefixed(name: string): string {
    const prefix = this.prefixes.get(namespaceOf(name));
    return prefix === undefined ? localName(name) : `${prefix}:${localName(name)}`;
  }
}

function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

function escapedValue(text: string): string {
  return escapedText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
