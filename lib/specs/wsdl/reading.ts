import type { PlaceIndex } from "@/lib/specs/languages/place-index";
import type { LanguageRuleInfo } from "@/lib/specs/languages/language";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Place } from "@/lib/specs/model";
import { childPointer } from "@/lib/specs/source/pointer";
import { attributeOf, resolveQName, type XmlElement } from "./xml/xml-element";

/** What readers of one definition share. */
export class WsdlReading {
  constructor(
    readonly places: PlaceIndex,
    readonly problems: LanguageProblems,
  ) {}

  private readonly taken = new Set<string>();

  /** Notes where a declaration stands. */
  place(element: XmlElement, pointer: string): Place {
    this.taken.add(`${element.file}#${pointer}`);
    return this.places.add(element.file, pointer, element.start);
  }

  /** Whether something else is at that pointer already. */
  isTaken(file: string, pointer: string): boolean {
    return this.taken.has(`${file}#${pointer}`);
  }

  problem(rule: LanguageRuleInfo, place: Place, message: string, about?: string, element?: XmlElement): void {
    this.problems.add(rule, {
      place,
      message,
      ...(about === undefined ? {} : { about }),
      ...(element ? { position: this.places.positionAt(element.file, element.start) } : {}),
    });
  }

  /** An attribute that must be there; a finding and an empty text where it is not. */
  required(element: XmlElement, name: string, rule: LanguageRuleInfo, pointer: string): string {
    const value = attributeOf(element, name);
    if (value !== undefined && value.trim() !== "") return value.trim();
    const place = { file: element.file, pointer };
    this.problem(rule, place, `\`<${element.name}>\` has no \`${name}\``, `${name} ${element.start}`, element);
    return "";
  }

  /** The expanded name that an attribute holds; a finding where its prefix is bound to nothing, and the name as written. */
  qname(element: XmlElement, written: string, rule: LanguageRuleInfo, pointer: string): string {
    const name = resolveQName(element, written);
    if (name !== undefined) return name;
    const place = { file: element.file, pointer };
    this.problem(rule, place, `The prefix of \`${written}\` is bound to no namespace`, written, element);
    return written;
  }

  /** The pointer of a part that has a name, below another. */
  below(pointer: string, ...keys: string[]): string {
    return keys.reduce((at, key) => childPointer(at, key), pointer);
  }
}
