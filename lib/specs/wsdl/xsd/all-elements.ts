import type { XsdElement, XsdParticle, XsdSchemas, XsdType } from "./xsd-model";

/** Every declaration of an element, also those in types and groups. */
export function* allElements(schemas: XsdSchemas): Iterable<XsdElement> {
  const types: XsdType[] = [...schemas.types.values()].toReversed();
  const particles: XsdParticle[] = [...schemas.groups.values()].flatMap(({ particle }) => particle ?? []).toReversed();
  const elements: XsdElement[] = [...schemas.elements.values()].toReversed();
  for (;;) {
    const element = elements.pop();
    const particle = element ? undefined : particles.pop();
    const type = element || particle ? undefined : types.pop();
    if (element) {
      yield element;
      if (element.type.inline) types.push(element.type.inline);
    } else if (particle) {
      if (particle.kind === "element") elements.push(particle.element);
      else if ("items" in particle) particles.push(...particle.items.toReversed());
    } else if (type) {
      if (type.kind === "complex" && type.particle) particles.push(type.particle);
    } else return;
  }
}
