import type { Place } from "@/lib/specs/model";
import { References, type Resolution } from "@/lib/specs/source/references";

const COMPONENT = /^([^#]*#\/components\/[^/]+\/)(.+\/.+)$/;

/** A reference that is understood although it is not written right. */
export interface UnescapedReference {
  /** Of the object that holds it. */
  place: Place;
  reference: string;
}

/**
 * References in which the `/` of a component's name is not escaped, as generators write them, still lead to the component where
 * they can mean nothing else; each is remembered, for validation to say.
 */
export class LenientReferences extends References {
  private readonly met = new Map<string, UnescapedReference>();

  override resolve(from: Place, reference: string): Resolution {
    const resolution = super.resolve(from, reference);
    if (resolution.node || resolution.problem.rule !== "valid-ref-dangling") return resolution;
    const [, map, name] = COMPONENT.exec(reference) ?? [];
    if (map === undefined || name === undefined) return resolution;
    const meant = super.resolve(from, `${map}${name.replaceAll("/", "~1")}`);
    if (!meant.node) return resolution;
    this.met.set(`${from.file}#${from.pointer}`, { place: from, reference });
    return meant;
  }

  /** Those that were met so far. */
  unescaped(): UnescapedReference[] {
    return [...this.met.values()];
  }
}
