import type {
  XsdAttributeUse,
  XsdDeclared,
  XsdElement,
  XsdParticle,
  XsdSchemas,
  XsdType,
  XsdTypeUse,
} from "./xsd-model";

/** The declarations of types and elements that some lead to, those themselves with them. Ends on circles; linear. */
export function usedDeclarations(
  schemas: XsdSchemas,
  roots: readonly { element?: string; type?: string | undefined }[],
): Set<XsdDeclared> {
  return new UsedDeclarations(schemas).from(roots);
}

class UsedDeclarations {
  private readonly used = new Set<XsdDeclared>();
  private readonly pending: XsdDeclared[] = [];
  private readonly groups = new Set<string>();

  private readonly substitutes = new Map<string, XsdElement[]>();

  constructor(private readonly schemas: XsdSchemas) {
    for (const element of schemas.elements.values()) {
      if (element.substitutes === undefined) continue;
      const group = this.substitutes.get(element.substitutes);
      if (group) group.push(element);
      else this.substitutes.set(element.substitutes, [element]);
    }
  }

  from(roots: readonly { element?: string; type?: string | undefined }[]): Set<XsdDeclared> {
    for (const { element, type } of roots) {
      if (element !== undefined) this.element(this.schemas.elements.get(element));
      if (type !== undefined) this.use({ name: type });
    }
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.open(next);
    return this.used;
  }

  private add(declared: XsdDeclared | undefined): void {
    if (!declared || this.used.has(declared)) return;
    this.used.add(declared);
    this.pending.push(declared);
  }

  private element(element: XsdElement | undefined): void {
    this.add(element);
  }

  private use({ inline, name }: XsdTypeUse): void {
    this.add(inline ?? (name === undefined ? undefined : this.schemas.types.get(name)));
  }

  private open(declared: XsdDeclared): void {
    if (isType(declared)) this.type(declared);
    else if (isElement(declared)) this.use(declared.type);
  }

  private type(type: XsdType): void {
    if (type.kind === "simple") {
      for (const use of [type.base, type.item, ...(type.members ?? [])]) if (use) this.use(use);
      return;
    }
    if (type.derivation) this.use(type.derivation.base);
    if (type.particle) this.particle(type.particle);
    this.attributes(type.attributes);
  }

  private particle(particle: XsdParticle): void {
    if (particle.kind === "element") this.element(particle.element);
    else if (particle.kind === "element-ref") {
      this.element(this.schemas.elements.get(particle.name));
      for (const one of this.substitutes.get(particle.name) ?? []) this.element(one);
    } else if (particle.kind === "group-ref") {
      const group = this.schemas.groups.get(particle.name);
      if (!group?.particle || this.groups.has(particle.name)) return;
      this.groups.add(particle.name);
      this.pending.push({ ...group, ...carrier(group.particle) });
    } else if (particle.kind !== "any") for (const item of particle.items) this.particle(item);
  }

  private attributes(uses: readonly XsdAttributeUse[]): void {
    for (const use of uses) {
      if (use.kind === "attribute") this.use(use.type);
      else if (use.kind === "attribute-ref") {
        const attribute = this.schemas.attributes.get(use.name);
        if (attribute) this.use(attribute.type);
      } else if (use.kind === "group-ref" && !this.groups.has(`@${use.name}`)) {
        this.groups.add(`@${use.name}`);
        this.attributes(this.schemas.attributeGroups.get(use.name)?.attributes ?? []);
      }
    }
  }
}

/** A type that holds what a group holds: groups are opened when their turn comes, however deep they lie. */
function carrier(particle: XsdParticle) {
  return { kind: "complex" as const, isAbstract: false, isMixed: false, particle, attributes: [] };
}

function isType(declared: XsdDeclared): declared is XsdType {
  return "kind" in declared && (declared.kind === "simple" || declared.kind === "complex");
}

function isElement(declared: XsdDeclared): declared is XsdElement {
  return "type" in declared && "isNillable" in declared;
}
