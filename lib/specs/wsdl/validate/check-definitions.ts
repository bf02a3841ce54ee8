import type { WsdlBinding, WsdlContract, WsdlMessageUse, WsdlPortType } from "@/lib/specs/wsdl/contract";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import type { WsdlReading } from "@/lib/specs/wsdl/reading";
import { WSDL_RULES } from "@/lib/specs/wsdl/rules";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { builtInType } from "@/lib/specs/wsdl/xsd/builtin-types";
import { isOutside } from "./check-schemas";

/** Finds messages, port types and bindings that do not exist, and bindings that do not fit. */
export function checkDefinitions(contract: WsdlContract, reading: WsdlReading): void {
  for (const { operations } of contract.portTypes.values()) {
    for (const { input, output, faults } of operations) {
      for (const use of [input, output, ...faults]) if (use) checkUse(contract, reading, use);
    }
  }
  checkParts(contract, reading);
  for (const binding of contract.bindings.values()) checkBinding(contract, reading, binding);
  for (const { ports } of contract.services.values()) {
    for (const port of ports) {
      if (port.written !== "" && !contract.bindings.has(port.binding))
        reading.problem(WSDL_RULES.dangling, port.place, `There is no binding \`${port.written}\``, port.written);
    }
  }
}

function checkUse(contract: WsdlContract, reading: WsdlReading, use: WsdlMessageUse): void {
  if (use.written === "" || contract.messages.has(use.message)) return;
  reading.problem(WSDL_RULES.dangling, use.place, `There is no message \`${use.written}\``, use.written);
}

function checkParts({ messages, schemas }: WsdlContract, reading: WsdlReading): void {
  for (const { parts } of messages.values()) {
    for (const { element, type, written, place } of parts) {
      if (element !== undefined && !schemas.elements.has(element) && !isOutside(schemas, element))
        reading.problem(WSDL_RULES.dangling, place, `There is no element \`${written}\``, written);
      if (type === undefined || schemas.types.has(type) || isOutside(schemas, type)) continue;
      const local = localName(type);
      if (namespaceOf(type) === XSD && (local === "anyType" || builtInType(local))) continue;
      reading.problem(WSDL_RULES.dangling, place, `There is no type \`${written}\``, written);
    }
  }
}

function checkBinding(contract: WsdlContract, reading: WsdlReading, binding: WsdlBinding): void {
  const portType = contract.portTypes.get(binding.portType);
  if (!portType) {
    if (binding.written !== "")
      reading.problem(
        WSDL_RULES.dangling,
        binding.place,
        `There is no port type \`${binding.written}\``,
        binding.written,
      );
    return;
  }
  // Bindings of WSDL 2.0 give defaults for all operations, and need not name any.
  if (contract.version === "1.1") checkBound(reading, binding, portType);
  if (contract.version === "1.1" && binding.protocol.startsWith("soap"))
    checkStyle(contract, reading, binding, portType);
}

function checkBound(reading: WsdlReading, binding: WsdlBinding, portType: WsdlPortType): void {
  const bound = new Set(binding.operations.map(({ name }) => name));
  const declared = new Set(portType.operations.map(({ name }) => name));
  for (const name of declared) {
    if (!bound.has(name))
      reading.problem(
        WSDL_RULES.unbound,
        binding.place,
        `\`${binding.name}\` does not bind the operation \`${name}\``,
        name,
      );
  }
  for (const { name, place } of binding.operations) {
    if (name !== "" && !declared.has(name))
      reading.problem(WSDL_RULES.unbound, place, `\`${portType.name}\` has no operation \`${name}\``, name);
  }
}

function checkStyle(contract: WsdlContract, reading: WsdlReading, binding: WsdlBinding, portType: WsdlPortType): void {
  const byName = new Map(binding.operations.map((one) => [one.name, one]));
  for (const operation of portType.operations) {
    const bound = byName.get(operation.name);
    if (!bound || bound.inputUse === "encoded" || bound.outputUse === "encoded") continue;
    const style = bound.style ?? binding.style ?? "document";
    for (const use of [operation.input, operation.output]) {
      for (const part of (use && contract.messages.get(use.message)?.parts) ?? []) {
        const misfit = style === "rpc" ? part.element : part.type;
        if (misfit === undefined) continue;
        const wanted = style === "rpc" ? "a type" : "an element";
        const message = `The part \`${part.name}\` must name ${wanted} in ${style} style`;
        reading.problem(WSDL_RULES.part, part.place, message, style);
      }
    }
  }
}
