import type { Place } from "@/lib/specs/model";
import { SOAP_ENCODING, XML, XSD } from "@/lib/specs/wsdl/namespaces";
import type { WsdlReading } from "@/lib/specs/wsdl/reading";
import { WSDL_RULES } from "@/lib/specs/wsdl/rules";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { builtInType } from "@/lib/specs/wsdl/xsd/builtin-types";
import type {
  XsdAttributeUse,
  XsdElement,
  XsdFacets,
  XsdParticle,
  XsdSchemas,
  XsdType,
  XsdTypeUse,
} from "@/lib/specs/wsdl/xsd/xsd-model";

/** Finds names that lead nowhere, circles, and facets that contradict each other. */
export function checkSchemas(schemas: XsdSchemas, reading: WsdlReading): void {
  new SchemaCheck(schemas, reading).run();
}

/** Whether a name may be declared where nobody can look: in a file that was not handed in, or by every tool. */
export function isOutside(schemas: XsdSchemas, name: string): boolean {
  const namespace = namespaceOf(name);
  return schemas.absent.has(namespace) || namespace === XML || namespace === SOAP_ENCODING;
}

class SchemaCheck {
  constructor(
    private readonly schemas: XsdSchemas,
    private readonly reading: WsdlReading,
  ) {}

  run(): void {
    for (const [name, type] of this.schemas.types) {
      this.type(type);
      this.circle(name, type);
    }
    for (const element of this.schemas.elements.values()) this.element(element);
    for (const attribute of this.schemas.attributes.values()) this.use(attribute.type, attribute.place, "simple");
    for (const { particle } of this.schemas.groups.values()) if (particle) this.particle(particle);
    for (const { attributes } of this.schemas.attributeGroups.values()) this.attributes(attributes);
  }

  private type(type: XsdType): void {
    if (type.kind === "simple") {
      if (type.base) this.use(type.base, type.place, "simple");
      if (type.item) this.use(type.item, type.place, "simple");
      for (const member of type.members ?? []) this.use(member, type.place, "simple");
      this.facets(type.facets, type.place);
      return;
    }
    if (type.derivation) this.use(type.derivation.base, type.place);
    if (type.simpleContent) this.facets(type.simpleContent.facets, type.place);
    if (type.particle) this.particle(type.particle);
    this.attributes(type.attributes);
  }

  private use(use: XsdTypeUse, place: Place, wanted?: "simple"): void {
    if (use.inline) this.type(use.inline);
    if (use.name === undefined) return;
    const local = localName(use.name);
    if (namespaceOf(use.name) === XSD) {
      if (local !== "anyType" && !builtInType(local)) this.dangling(place, use.written ?? local, "built-in type");
      return;
    }
    const found = this.schemas.types.get(use.name);
    if (!found && !isOutside(this.schemas, use.name)) this.dangling(place, use.written ?? local, "type");
    else if (found?.kind === "complex" && wanted === "simple") {
      const message = `\`${use.written ?? local}\` is a complex type; a simple one is wanted here`;
      this.reading.problem(WSDL_RULES.kind, place, message, use.name);
    }
  }

  private element(element: XsdElement): void {
    this.use(element.type, element.place);
    const { substitutes } = element;
    if (substitutes !== undefined && !this.schemas.elements.has(substitutes) && !isOutside(this.schemas, substitutes))
      this.dangling(element.place, localName(substitutes), "element");
  }

  private particle(particle: XsdParticle): void {
    switch (particle.kind) {
      case "element":
        this.element(particle.element);
        return;
      case "element-ref":
        if (!this.schemas.elements.has(particle.name) && !isOutside(this.schemas, particle.name))
          this.dangling(particle.place, particle.written, "element");
        return;
      case "group-ref":
        if (!this.schemas.groups.has(particle.name) && !isOutside(this.schemas, particle.name))
          this.dangling(particle.place, particle.written, "group");
        return;
      case "any":
        return;
      default:
        for (const item of particle.items) this.particle(item);
    }
  }

  private attributes(uses: readonly XsdAttributeUse[]): void {
    for (const use of uses) {
      if (use.kind === "attribute") this.use(use.type, use.place, "simple");
      if (use.kind === "attribute-ref" && !this.schemas.attributes.has(use.name) && !isOutside(this.schemas, use.name))
        this.dangling(use.place, use.written, "attribute");
      if (use.kind === "group-ref" && !this.schemas.attributeGroups.has(use.name) && !isOutside(this.schemas, use.name))
        this.dangling(use.place, use.written, "attribute group");
    }
  }

  private facets(facets: XsdFacets, place: Place): void {
    const pairs = [
      ["minLength", "maxLength"],
      ["minInclusive", "maxInclusive"],
      ["fractionDigits", "totalDigits"],
    ] as const;
    for (const [low, high] of pairs) {
      const least = Number(facets[low] ?? "x");
      const most = Number(facets[high] ?? "x");
      if (least > most)
        this.reading.problem(WSDL_RULES.bounds, place, `\`${low}\` ${least} is above \`${high}\` ${most}`, low);
    }
  }

  /** A type that is derived from itself. Each is found from the first of the circle only. */
  private circle(name: string, type: XsdType): void {
    const seen = new Set<string>([name]);
    for (let at: XsdType | undefined = type; at; ) {
      const base: string | undefined = at.kind === "simple" ? at.base?.name : at.derivation?.base.name;
      if (base === undefined) return;
      if (base === name) {
        const message = `\`${localName(name)}\` is derived from itself`;
        this.reading.problem(WSDL_RULES.circular, type.place, message, name);
        return;
      }
      if (seen.has(base) || seen.size > 1_000) return;
      seen.add(base);
      at = this.schemas.types.get(base);
    }
  }

  private dangling(place: Place, written: string, what: string): void {
    this.reading.problem(WSDL_RULES.dangling, place, `There is no ${what} \`${written}\``, written);
  }
}
