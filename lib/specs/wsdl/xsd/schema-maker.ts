import type { JsonValue, Place, Schema } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import { builtInType } from "./builtin-types";
import type { AttributeSlot, Contents, Slot } from "./content-of";
import { atomicMembers, itemCounts, valueOf } from "./simple-schema";
import { viewOf } from "./type-view";
import type { XsdElement, XsdSchemas, XsdType, XsdTypeUse } from "./xsd-model";

/** An element, however it came about: parts of messages are such, too. */
type PlainElement = Omit<XsdElement, "xml">;

/**
 * Makes schemas of types and elements, each once: elements are properties by their local names, attributes by `@name`, text
 * beside attributes is `#text`, and what repeats is an array. Without recursion: what a type holds is filled in by `finish`.
 */
export class SchemaMaker {
  private readonly types = new Map<XsdType, Schema>();
  private readonly elements = new Map<PlainElement, Schema>();
  private readonly pending: (() => void)[] = [];

  constructor(
    private readonly schemas: XsdSchemas,
    readonly contents: Contents,
  ) {}

  /** Fills in what the schemas that were asked for hold, and what that holds. */
  finish(): void {
    for (let next = this.pending.pop(); next; next = this.pending.pop()) next();
  }

  /** The schema of a declared or inline type. */
  ofType(type: XsdType): Schema {
    const known = this.types.get(type);
    if (known) return known;
    const made: Schema = { place: type.place };
    this.types.set(type, made);
    if (type.name !== undefined) made.name = localName(type.name);
    if (type.documentation !== undefined) made.description = type.documentation;
    markDeprecated(made, type.deprecation);
    this.pending.push(() => Object.assign(made, this.members({ inline: type }, type.place)));
    return made;
  }

  /** The schema of an element that is declared by itself. */
  ofElement(element: PlainElement): Schema {
    const known = this.elements.get(element);
    if (known) return known;
    const made: Schema = { place: element.place };
    this.elements.set(element, made);
    this.pending.push(() => Object.assign(made, this.elementMembers(element)));
    return made;
  }

  /** The schema of a use of a type, at a place where it has words of its own. */
  ofUse(use: XsdTypeUse, place: Place, words: Partial<Schema> = {}): Schema {
    const written = use.written === undefined ? {} : { written: use.written };
    const type = use.inline ?? (use.name === undefined ? undefined : this.schemas.types.get(use.name));
    if (!type) return { place, ...written, ...this.members(use, place), ...words };
    const target = this.ofType(type);
    const isAlone = Object.keys(words).length === 0;
    return isAlone ? target : { place, ...written, allOf: [target], ...words };
  }

  /** A default or fixed value as JSON has it. */
  valueOf(use: XsdTypeUse, text: string): JsonValue {
    const view = viewOf(use, this.schemas);
    return valueOf(text, view.kind === "atomic" ? (builtInType(view.primitive)?.type ?? "string") : "string");
  }

  /** What a declaration says beside its type. */
  private words(one: Words): Partial<Schema> {
    const made: Partial<Schema> = {};
    if (one.documentation !== undefined) made.description = one.documentation;
    markDeprecated(made, one.deprecation);
    if (one.default !== undefined) made.default = this.valueOf(one.type, one.default);
    if (one.fixed !== undefined) made.enum = [this.valueOf(one.type, one.fixed)];
    return made;
  }

  private elementMembers(element: PlainElement): Partial<Schema> {
    const { place, type } = element;
    const words = this.words(element);
    const isPlain = type.inline !== undefined && element.default === undefined && element.fixed === undefined;
    const own = isPlain ? { place, ...this.members(type, place), ...words } : this.ofUse(type, place, words);
    const base: Partial<Schema> = own.place === place ? own : { allOf: [own] };
    if (!element.isNillable) return base;
    return {
      ...words,
      anyOf: [
        { place, types: ["null"] },
        { place, ...base },
      ],
    };
  }

  private members(use: XsdTypeUse, place: Place): Partial<Schema> {
    const view = viewOf(use, this.schemas);
    switch (view.kind) {
      case "atomic": {
        const format = builtInType(view.primitive)?.format;
        return { ...atomicMembers(view), ...(format === undefined ? {} : { format }) };
      }
      case "list":
        return { types: ["array"], items: this.ofUse(view.item, place), ...itemCounts(view.facets) };
      case "union": {
        const members = view.members.map((one) => this.ofUse(one, place));
        return members.length > 0 ? { anyOf: members } : {};
      }
      case "complex":
        return this.object(view.type);
      default:
        return {};
    }
  }

  private object(type: Extract<XsdType, { kind: "complex" }>): Partial<Schema> {
    const content = this.contents.of(type);
    const properties = new Map<string, Schema>();
    const required: string[] = [];
    for (const slot of content.slots) {
      properties.set(slot.key, this.slot(slot));
      if (slot.min > 0) required.push(slot.key);
    }
    if (content.text) properties.set("#text", this.text(content.text.type, type.place));
    for (const one of content.attributes) {
      properties.set(one.key, this.attribute(one));
      if (one.isRequired) required.push(one.key);
    }
    const isOpen = content.any !== undefined;
    if (content.isMixed) properties.set("#text", { place: type.place, types: ["string"] });
    const others: Partial<Schema> = isOpen ? {} : { additionalProperties: { place: type.place, always: false } };
    if (!isOpen && content.anyAttribute)
      others.patternProperties = new Map([["^@", { place: content.anyAttribute.place, always: true }]]);
    return { types: ["object"], properties, ...(required.length > 0 ? { required } : {}), ...others };
  }

  private text(use: XsdTypeUse, place: Place): Schema {
    return this.ofUse(use, below(place, "#text"));
  }

  /** The schema of an element in its place, an array where it may stand there more than once. */
  slot(slot: Slot): Schema {
    const one = this.one(slot);
    if (slot.max === 1) return one;
    return {
      place: slot.place,
      types: ["array"],
      items: one,
      ...(slot.least > 1 ? { minItems: slot.least } : {}),
      ...(slot.max === undefined ? {} : { maxItems: slot.max }),
    };
  }

  private one({ element, place, name, documentation }: Slot): Schema {
    const words = documentation === undefined ? {} : { description: documentation };
    if (!element) return { place, written: localName(name), ...words };
    const isLocal = element.place.pointer === place.pointer && element.place.file === place.file;
    if (isLocal && !element.isNillable && element.type.inline === undefined)
      return this.ofUse(element.type, place, this.words(element));
    const target = this.ofElement(element);
    const isSaid = isLocal || documentation === undefined || documentation === element.documentation;
    return isSaid ? target : { place, allOf: [target], ...words };
  }

  attribute({ attribute, place, ...slot }: AttributeSlot): Schema {
    if (!attribute) return { place, types: ["string"], written: localName(slot.name) };
    const words = this.words({ ...attribute, ...slot });
    return this.ofUse(attribute.type, place, words);
  }
}

interface Words {
  type: XsdTypeUse;
  documentation?: string;
  deprecation?: string;
  default?: string;
  fixed?: string;
}

/** Marks what should not be used any more, with the reason in the form that marks are read in. */
export function markDeprecated(
  part: { deprecated?: boolean; extensions?: Schema["extensions"] },
  deprecation: string | undefined,
): void {
  if (deprecation === undefined) return;
  part.deprecated = true;
  if (deprecation !== "") part.extensions = { "x-deprecated-description": deprecation };
}

function below({ file, pointer }: Place, key: string): Place {
  return { file, pointer: `${pointer}/${escapePointerSegment(key)}` };
}
