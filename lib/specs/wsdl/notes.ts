import type { Place } from "@/lib/specs/model";
import type { WsdlReading } from "./reading";
import { WSDL_RULES } from "./rules";
import { attributeOf, childrenOf, expandedName, type XmlElement } from "./xml/xml-element";

/** A member that is there only where there is something to say. */
export function optional<const Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const made: { [K in Key]?: string } = {};
  if (value !== undefined) made[key] = value;
  return made;
}

function noteDuplicate(reading: WsdlReading, element: XmlElement, pointer: string, name: string, known: Place): void {
  const { line } = reading.places.locate(known);
  reading.problem(
    WSDL_RULES.duplicate,
    { file: element.file, pointer },
    `\`${name}\` is declared twice: first in ${known.file}, line ${line}`,
    `${element.local} ${element.start}`,
    element,
  );
}

/** Reads the children of a definition that are declared by name, each into its list; a second one of a name is a finding. */
export function eachNamed<T extends { place: Place }>(
  reading: WsdlReading,
  root: XmlElement,
  local: string,
  folder: string,
  into: Map<string, T>,
  read: (element: XmlElement, pointer: string) => T,
): void {
  const namespace = attributeOf(root, "targetNamespace") ?? "";
  for (const element of childrenOf(root, root.namespace, local)) {
    const name = reading.required(element, "name", WSDL_RULES.required, `/${folder}`);
    if (name === "") continue;
    const id = expandedName(namespace, name);
    const pointer = reading.below("", folder, name);
    const known = into.get(id);
    if (known) noteDuplicate(reading, element, pointer, name, known.place);
    else into.set(id, read(element, pointer));
  }
}
