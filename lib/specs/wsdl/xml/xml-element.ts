/** An attribute as written, with its entities resolved. */
export interface XmlAttribute {
  /** With its prefix: `wsaw:Action`. */
  name: string;
  local: string;
  /** Empty: none. */
  namespace: string;
  value: string;
  /** UTF-16 offset of its name. */
  start: number;
}

/** The namespaces that are bound at an element: its own declarations, else those around it. */
export interface XmlScope {
  parent?: XmlScope;
  prefixes: ReadonlyMap<string, string>;
}

/** An element of an XML document. Comments and processing instructions are not kept. */
export interface XmlElement {
  /** With its prefix: `xs:element`. */
  name: string;
  local: string;
  /** Empty: none. */
  namespace: string;
  /** Without declarations of namespaces. */
  attributes: readonly XmlAttribute[];
  children: XmlElement[];
  /** All text directly in it, together. */
  text: string;
  scope: XmlScope;
  file: string;
  /** UTF-16 offset of its `<`. */
  start: number;
}

/** A name with its namespace, as one text: `{urn:shop}Order`; without a namespace just the name. */
export function expandedName(namespace: string, local: string): string {
  return namespace === "" ? local : `{${namespace}}${local}`;
}

/** The part of an expanded name after the namespace. */
export function localName(expanded: string): string {
  return expanded.slice(expanded.lastIndexOf("}") + 1);
}

/** The namespace of an expanded name; empty: none. */
export function namespaceOf(expanded: string): string {
  return expanded.startsWith("{") ? expanded.slice(1, expanded.lastIndexOf("}")) : "";
}

/** The value of an attribute that is in no namespace. */
export function attributeOf(element: XmlElement, local: string, namespace = ""): string | undefined {
  return element.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
}

/** Children of a namespace, of one name or any. */
export function childrenOf(element: XmlElement, namespace: string, local?: string): XmlElement[] {
  return element.children.filter(
    (child) => child.namespace === namespace && (local === undefined || child.local === local),
  );
}

/** What a prefix is bound to at an element; undefined where nothing is. The empty prefix may be bound to nothing. */
export function namespaceAt(scope: XmlScope, prefix: string): string | undefined {
  for (let at: XmlScope | undefined = scope; at; at = at.parent) {
    const found = at.prefixes.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix === "" ? "" : undefined;
}

/** The expanded name that a QName in an attribute or text stands for; undefined where its prefix is bound to nothing. */
export function resolveQName(element: XmlElement, written: string): string | undefined {
  const text = written.trim();
  const colon = text.indexOf(":");
  const namespace = namespaceAt(element.scope, colon < 0 ? "" : text.slice(0, colon));
  return namespace === undefined ? undefined : expandedName(namespace, text.slice(colon + 1));
}
