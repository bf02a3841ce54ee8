import type { WsdlContract, WsdlMessageUse } from "./contract";
import type { XsdElement } from "./xsd/xsd-model";

/** The element that a message is, where it is one. */
export function rootElement(contract: WsdlContract, use: WsdlMessageUse): XsdElement | undefined {
  const parts = contract.messages.get(use.message)?.parts ?? [];
  const [only] = parts;
  return parts.length === 1 && only?.element !== undefined ? contract.schemas.elements.get(only.element) : undefined;
}

/** What the messages of all operations begin with: elements and types, by expanded name. */
export function messageRoots(contract: WsdlContract): { element?: string; type?: string | undefined }[] {
  const used = new Set<string>();
  for (const { operations } of contract.portTypes.values()) {
    for (const { input, output, faults } of operations)
      for (const use of [input, output, ...faults]) if (use) used.add(use.message);
  }
  // Headers are parts of messages that operations need not name.
  const byName = new Map([...contract.messages].map(([id, { name }]) => [name, id]));
  for (const { operations } of contract.bindings.values()) {
    for (const { name } of operations.flatMap(({ headers }) => headers)) {
      const id = byName.get(name.slice(0, name.indexOf("/")));
      if (id !== undefined) used.add(id);
    }
  }
  return [...used].flatMap((id) =>
    (contract.messages.get(id)?.parts ?? []).map(({ element, type }) =>
      element === undefined ? { type } : { element },
    ),
  );
}
