import type { Place } from "@/lib/specs/model";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import type { WsdlReading } from "@/lib/specs/wsdl/reading";
import { WSDL_RULES } from "@/lib/specs/wsdl/rules";
import { attributeOf, childrenOf, expandedName, type XmlElement } from "@/lib/specs/wsdl/xml/xml-element";
import { deprecationOf, documentationOf } from "./read-declared";
import { readFacets } from "./read-facets";
import type {
  XsdAttribute,
  XsdAttributeUse,
  XsdComplexType,
  XsdDeclared,
  XsdElement,
  XsdOccurs,
  XsdParticle,
  XsdContents,
  XsdSchemas,
  XsdSimpleType,
  XsdType,
  XsdTypeUse,
} from "./xsd-model";

const PARTICLES = ["sequence", "choice", "all", "group", "element", "any"] as const;
const TOP_LEVEL = new Set([
  "annotation",
  "import",
  "include",
  "redefine",
  "override",
  "element",
  "complexType",
  "simpleType",
  "group",
  "attribute",
  "attributeGroup",
  "notation",
  "defaultOpenContent",
]);

/** What changes the meaning of declarations elsewhere, and is not followed. */
const CHANGES_OTHERS = new Set(["redefine", "override", "defaultOpenContent"]);

/**
 * Reads what one `schema` element declares into the schemas of the definition. `namespace` is its target namespace, or that
 * of the schema that includes it. Imports and includes are followed elsewhere. Depth is bounded by that of the XML.
 */
export function readXsd(reading: WsdlReading, schema: XmlElement, namespace: string, into: XsdSchemas): void {
  new XsdReader(reading, schema, namespace, into).read();
}

class XsdReader {
  private readonly elementsQualified: boolean;
  private readonly attributesQualified: boolean;

  constructor(
    private readonly reading: WsdlReading,
    private readonly schema: XmlElement,
    private readonly namespace: string,
    private readonly into: XsdSchemas,
  ) {
    this.elementsQualified = attributeOf(schema, "elementFormDefault") === "qualified";
    this.attributesQualified = attributeOf(schema, "attributeFormDefault") === "qualified";
  }

  read(): void {
    this.noteUnread();
    for (const child of this.schema.children) {
      if (child.namespace === XSD && !TOP_LEVEL.has(child.local)) {
        this.reading.problem(
          WSDL_RULES.unknown,
          { file: child.file, pointer: "" },
          `\`<${child.name}>\` is not known directly in a schema`,
          `${child.local} ${child.start}`,
          child,
        );
      }
    }
    const { into } = this;
    this.each("simpleType", "types", into.types, (one, name, at) => this.simpleType(one, at, name));
    this.each("complexType", "types", into.types, (one, name, at) => this.complexType(one, at, name));
    this.each("element", "elements", into.elements, (one, name, at) => this.element(one, at, name));
    this.each("attribute", "attributes", into.attributes, (one, name, at) => this.attribute(one, at, name));
    this.each("group", "groups", into.groups, (one, _name, at) => {
      const particle = this.content(one, at);
      return { ...this.declared(one, at), ...(particle ? { particle } : {}) };
    });
    this.each("attributeGroup", "attributeGroups", into.attributeGroups, (one, _name, at) => ({
      ...this.declared(one, at),
      attributes: this.attributes(one, at),
    }));
  }

  private noteUnread(): void {
    for (const { namespace, local } of this.schema.children)
      if (namespace === XSD && CHANGES_OTHERS.has(local)) this.into.unread.add(`xs:${local}`);
    if (attributeOf(this.schema, "blockDefault") !== undefined) this.into.unread.add("blockDefault");
  }

  private each<T extends XsdDeclared>(
    local: string,
    folder: string,
    into: Map<string, T>,
    read: (element: XmlElement, name: string, pointer: string) => T,
  ): void {
    for (const element of childrenOf(this.schema, XSD, local)) {
      const written = this.reading.required(element, "name", WSDL_RULES.required, `/${folder}`);
      if (written === "") continue;
      const name = expandedName(this.namespace, written);
      const known = into.get(name);
      const pointer = this.pointer(folder, written);
      if (known) {
        const where = this.reading.places.positionAt(known.xml.file, known.xml.start);
        this.reading.problem(
          WSDL_RULES.duplicate,
          { file: element.file, pointer },
          `\`${written}\` is declared twice: first in ${known.xml.file}, line ${where.line}`,
          `${local} ${element.start}`,
          element,
        );
      } else into.set(name, read(element, name, pointer));
    }
  }

  /** The namespace is in the pointer only where two schemas of a file declare the same name. */
  private pointer(folder: string, name: string): string {
    const short = this.reading.below("", folder, name);
    return this.reading.isTaken(this.schema.file, short)
      ? this.reading.below("", folder, `{${this.namespace}}${name}`)
      : short;
  }

  private declared(xml: XmlElement, pointer: string): XsdDeclared {
    const documentation = documentationOf(xml);
    const deprecation = deprecationOf(xml, documentation);
    return {
      place: this.reading.place(xml, pointer),
      xml,
      ...(documentation === undefined ? {} : { documentation }),
      ...(deprecation === undefined ? {} : { deprecation }),
    };
  }

  private typeUse(element: XmlElement, attribute: string, pointer: string): XsdTypeUse {
    const written = attributeOf(element, attribute);
    if (written !== undefined)
      return { name: this.reading.qname(element, written, WSDL_RULES.dangling, pointer), written: written.trim() };
    const inline = element.children.find(
      ({ namespace, local }) => namespace === XSD && (local === "simpleType" || local === "complexType"),
    );
    return inline ? { inline: this.type(inline, pointer) } : {};
  }

  private type(element: XmlElement, pointer: string): XsdType {
    return element.local === "simpleType" ? this.simpleType(element, pointer) : this.complexType(element, pointer);
  }

  private simpleType(element: XmlElement, pointer: string, name?: string): XsdSimpleType {
    const head = {
      kind: "simple" as const,
      ...this.declared(element, pointer),
      ...(name === undefined ? {} : { name }),
    };
    const [list] = childrenOf(element, XSD, "list");
    if (list) return { ...head, variety: "list", item: this.typeUse(list, "itemType", pointer), facets: {} };
    const [union] = childrenOf(element, XSD, "union");
    if (union) {
      const named = (attributeOf(union, "memberTypes") ?? "").split(/\s+/).filter((one) => one !== "");
      const members: XsdTypeUse[] = named.map((written) => ({
        written,
        name: this.reading.qname(union, written, WSDL_RULES.dangling, pointer),
      }));
      for (const one of childrenOf(union, XSD, "simpleType")) members.push({ inline: this.simpleType(one, pointer) });
      return { ...head, variety: "union", members, facets: {} };
    }
    const [restriction] = childrenOf(element, XSD, "restriction");
    if (!restriction) {
      this.reading.problem(
        WSDL_RULES.required,
        head.place,
        "A simple type is a restriction, a list or a union; this one is none",
      );
      return { ...head, variety: "restriction", facets: {} };
    }
    const base = this.typeUse(restriction, "base", pointer);
    return { ...head, variety: "restriction", base, facets: readFacets(this.reading, restriction, pointer) };
  }

  private complexType(element: XmlElement, pointer: string, name?: string): XsdComplexType {
    const [simple] = childrenOf(element, XSD, "simpleContent");
    const [complex] = childrenOf(element, XSD, "complexContent");
    const content = simple ?? complex;
    const derived = content?.children.find(
      ({ namespace, local }) => namespace === XSD && (local === "extension" || local === "restriction"),
    );
    const body = derived ?? element;
    const particle = simple ? undefined : this.content(body, pointer);
    const isTrue = (one: XmlElement | undefined, key: string) =>
      /^(?:true|1)$/.test((one && attributeOf(one, key)) ?? "");
    return {
      kind: "complex",
      ...this.declared(element, pointer),
      ...(name === undefined ? {} : { name }),
      isAbstract: isTrue(element, "abstract"),
      isMixed: isTrue(element, "mixed") || isTrue(complex, "mixed"),
      ...(derived
        ? {
            derivation: {
              by: derived.local === "extension" ? "extension" : "restriction",
              base: this.typeUse(derived, "base", pointer),
            },
          }
        : {}),
      ...(simple ? { simpleContent: { facets: derived ? readFacets(this.reading, derived, pointer) : {} } } : {}),
      ...(particle ? { particle } : {}),
      attributes: this.attributes(body, pointer),
    };
  }

  /** The one compositor or group in an element. */
  private content(element: XmlElement, pointer: string): XsdParticle | undefined {
    const found = element.children.find(
      ({ namespace, local }) => namespace === XSD && ["sequence", "choice", "all", "group"].includes(local),
    );
    return found && this.particle(found, pointer);
  }

  private particle(element: XmlElement, pointer: string): XsdParticle {
    const occurs = this.occurs(element, pointer);
    const place = this.reading.place(element, this.reading.below(pointer, `<${element.local}>`));
    switch (element.local) {
      case "element":
        return this.elementParticle(element, pointer, occurs);
      case "any":
        return { ...occurs, kind: "any", namespaces: this.namespaces(element), contents: contentsOf(element), place };
      case "group": {
        const written = this.reading.required(element, "ref", WSDL_RULES.required, pointer);
        const name = this.reading.qname(element, written, WSDL_RULES.dangling, pointer);
        return { ...occurs, kind: "group-ref", name, written, place };
      }
      default: {
        const known = element.children.filter(
          ({ namespace, local }) => namespace === XSD && PARTICLES.some((one) => one === local),
        );
        const kind = element.local === "choice" || element.local === "all" ? element.local : "sequence";
        return { ...occurs, kind, items: known.map((one) => this.particle(one, pointer)), place };
      }
    }
  }

  private elementParticle(element: XmlElement, pointer: string, occurs: XsdOccurs): XsdParticle {
    const ref = attributeOf(element, "ref");
    if (ref === undefined) {
      const written = this.reading.required(element, "name", WSDL_RULES.required, pointer);
      const form = attributeOf(element, "form");
      const isQualified = form === undefined ? this.elementsQualified : form === "qualified";
      const name = expandedName(isQualified ? this.namespace : "", written);
      return {
        ...occurs,
        kind: "element",
        element: this.element(element, this.reading.below(pointer, "elements", written), name),
      };
    }
    const documentation = documentationOf(element);
    const name = this.reading.qname(element, ref, WSDL_RULES.dangling, pointer);
    const place = this.reading.place(element, this.reading.below(pointer, "elements", ref.replace(/^[^:]*:/, "")));
    return { ...occurs, kind: "element-ref", name, written: ref, place, ...(documentation ? { documentation } : {}) };
  }

  private occurs(element: XmlElement, pointer: string): XsdOccurs {
    const least = attributeOf(element, "minOccurs") ?? "1";
    const most = attributeOf(element, "maxOccurs") ?? "1";
    const bad = !/^\d{1,9}$/.test(least.trim()) || !/^(?:\d{1,9}|unbounded)$/.test(most.trim());
    const min = bad ? 1 : Number(least);
    const max = bad ? 1 : most.trim() === "unbounded" ? undefined : Number(most);
    const place: Place = { file: element.file, pointer };
    const about = String(element.start);
    if (bad) {
      const message = `\`minOccurs\` and \`maxOccurs\` are whole numbers or \`unbounded\`, not \`${least}\` and \`${most}\``;
      this.reading.problem(WSDL_RULES.value, place, message, about, element);
    } else if (max !== undefined && min > max)
      this.reading.problem(
        WSDL_RULES.bounds,
        place,
        `\`minOccurs\` ${min} is above \`maxOccurs\` ${max}`,
        about,
        element,
      );
    return { min, max };
  }

  private element(element: XmlElement, pointer: string, name: string): XsdElement {
    const substitutes = attributeOf(element, "substitutionGroup");
    return {
      ...this.declared(element, pointer),
      name,
      type: this.typeUse(element, "type", pointer),
      isNillable: /^(?:true|1)$/.test(attributeOf(element, "nillable") ?? ""),
      isAbstract: /^(?:true|1)$/.test(attributeOf(element, "abstract") ?? ""),
      ...this.values(element),
      ...(substitutes === undefined
        ? {}
        : { substitutes: this.reading.qname(element, substitutes, WSDL_RULES.dangling, pointer) }),
    };
  }

  private attribute(element: XmlElement, pointer: string, name: string): XsdAttribute {
    return {
      kind: "attribute",
      ...this.declared(element, pointer),
      name,
      type: this.typeUse(element, "type", pointer),
      use: this.use(element),
      ...this.values(element),
    };
  }

  private attributes(element: XmlElement, pointer: string): XsdAttributeUse[] {
    return element.children
      .filter(({ namespace }) => namespace === XSD)
      .flatMap((one): XsdAttributeUse[] => {
        if (one.local === "anyAttribute") {
          const place = this.reading.place(one, this.reading.below(pointer, "<anyAttribute>"));
          return [{ kind: "any", namespaces: this.namespaces(one), contents: contentsOf(one), place }];
        }
        if (one.local === "attributeGroup") {
          const written = this.reading.required(one, "ref", WSDL_RULES.required, pointer);
          const name = this.reading.qname(one, written, WSDL_RULES.dangling, pointer);
          return [
            { kind: "group-ref", name, written, place: this.reading.place(one, this.reading.below(pointer, written)) },
          ];
        }
        return one.local === "attribute" ? [this.attributeUse(one, pointer)] : [];
      });
  }

  private attributeUse(element: XmlElement, pointer: string): XsdAttributeUse {
    const ref = attributeOf(element, "ref");
    if (ref !== undefined) {
      const name = this.reading.qname(element, ref, WSDL_RULES.dangling, pointer);
      const place = this.reading.place(
        element,
        this.reading.below(pointer, "elements", `@${ref.replace(/^[^:]*:/, "")}`),
      );
      return { kind: "attribute-ref", name, written: ref, use: this.use(element), place, ...this.values(element) };
    }
    const written = this.reading.required(element, "name", WSDL_RULES.required, pointer);
    const form = attributeOf(element, "form");
    const isQualified = form === undefined ? this.attributesQualified : form === "qualified";
    const name = expandedName(isQualified ? this.namespace : "", written);
    return this.attribute(element, this.reading.below(pointer, "elements", `@${written}`), name);
  }

  private namespaces(wildcard: XmlElement): string[] {
    const written = (attributeOf(wildcard, "namespace") ?? "##any").split(/\s+/).filter((one) => one !== "");
    return written.map((one) => {
      if (one === "##targetNamespace") return this.namespace;
      return one === "##other" ? `##not ${this.namespace}` : one;
    });
  }

  private use(element: XmlElement): "optional" | "required" | "prohibited" {
    const written = attributeOf(element, "use");
    return written === "required" || written === "prohibited" ? written : "optional";
  }

  private values(element: XmlElement): { default?: string; fixed?: string } {
    const written = attributeOf(element, "default");
    const fixed = attributeOf(element, "fixed");
    return { ...(written === undefined ? {} : { default: written }), ...(fixed === undefined ? {} : { fixed }) };
  }
}

function contentsOf(wildcard: XmlElement): XsdContents {
  const written = attributeOf(wildcard, "processContents");
  return written === "lax" || written === "skip" ? written : "strict";
}
