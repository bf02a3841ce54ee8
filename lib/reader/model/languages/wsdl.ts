import { defineIdiom } from "@/lib/reader/model/languages/idiom";
import type { WsdlContract, WsdlMessageUse, WsdlOperation } from "@/lib/specs/wsdl/contract";
import { bindingOf } from "@/lib/specs/wsdl/to-model";
import { declarationText } from "@/lib/specs/wsdl/xml/write-xml";

/** How WSDL is written for people: the operation with what its messages hold and how it is bound, and declarations of types. */
export const WSDL_IDIOM = defineIdiom<"wsdl">({
  format: "wsdl",
  signature: (contract, { key }) => {
    for (const portType of contract.portTypes.values()) {
      const operation = portType.operations.find((one) => one.key === key);
      if (!operation) continue;
      const binding = bindingOf(contract, portType);
      const bound = binding?.operations.find(({ name }) => name === operation.name);
      const lines = operationLines(contract, operation);
      if (bound?.soapAction) lines.push(`  <soap:operation soapAction="${bound.soapAction}"/>`);
      if (bound?.location !== undefined)
        lines.push(`  <http:operation verb="${binding?.verb ?? ""}" location="${bound.location}"/>`);
      return [`<operation name="${operation.name}">`, ...lines, "</operation>"].join("\n");
    }
    return undefined;
  },
  declaration: (contract, name) => {
    const known = contract.schemaNames.get(name);
    const declared =
      known?.kind === "type"
        ? contract.schemas.types.get(known.name)
        : contract.schemas.elements.get(known?.name ?? "");
    return declared && declarationText(declared.xml);
  },
  words: { parameters: "headers", body: "inputMessage", answer: "outputMessage", errors: "faults" },
});

function operationLines(contract: WsdlContract, { input, output, faults, pattern }: WsdlOperation): string[] {
  const lines: string[] = [];
  const add = (tag: string, use: WsdlMessageUse | undefined) => {
    if (use) lines.push(`  <${tag}${messageOf(contract, use)}/>`);
  };
  const isServiceFirst = pattern === "notification" || pattern === "solicit-response";
  if (!isServiceFirst) add("input", input);
  add("output", output);
  if (isServiceFirst) add("input", input);
  for (const fault of faults.slice(0, 12)) add(`fault name="${fault.name}"`, fault);
  return lines;
}

/** The element that is sent, else the parts. */
function messageOf(contract: WsdlContract, use: WsdlMessageUse): string {
  const parts = contract.messages.get(use.message)?.parts ?? [];
  const [only] = parts;
  if (parts.length === 0) return use.written === "" ? "" : ` message="${use.written}"`;
  if (parts.length === 1 && only?.element !== undefined) return ` element="${only.written}"`;
  return ` parts="${parts.map(({ name, written }) => `${name}: ${written}`).join(", ")}"`;
}
