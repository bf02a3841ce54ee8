import { step } from "@/lib/diff/compare/difference";
import type { LanguageDifference, LanguageSide } from "@/lib/diff/languages/model";
import { wsdlUnusedTypeChanged } from "@/lib/diff/wsdl/rules/wsdl-unused-type-changed";
import { wsdlUnusedTypeRemoved } from "@/lib/diff/wsdl/rules/wsdl-unused-type-removed";
import { messageRoots } from "@/lib/specs/wsdl/message-roots";
import type { WsdlContract } from "@/lib/specs/wsdl/contract";
import { canonicalXml, declarationText } from "@/lib/specs/wsdl/xml/write-xml";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import { usedDeclarations } from "@/lib/specs/wsdl/xsd/used-declarations";
import type { XsdDeclared } from "@/lib/specs/wsdl/xsd/xsd-model";

/**
 * Reports types and elements that no message of either version holds and that are declared otherwise now: whoever makes code from
 * them, or refers to them in words, is concerned.
 */
export function compareUnusedTypes(
  from: LanguageSide<"wsdl">,
  to: LanguageSide<"wsdl">,
  report: (difference: LanguageDifference) => void,
): void {
  for (const kind of ["types", "elements"] as const) {
    const older = unused(from.native, kind);
    const newer = unused(to.native, kind);
    const declared = new Set([...to.native.schemas[kind].keys()].map(localName));
    for (const [name, before] of older) {
      const after = newer.get(name);
      const label = `${kind === "types" ? "type" : "element"} ${name}`;
      const trail = [step(undefined, label).segment];
      const subject = `${kind === "types" ? "Type" : "Element"} \`${name}\``;
      if (!after) {
        if (declared.has(name)) continue;
        const facts = { subject, name, before: declarationText(before.xml) };
        report({ rule: wsdlUnusedTypeRemoved, trail, facts, from: before.place });
      } else if (canonicalXml(before.xml) !== canonicalXml(after.xml)) {
        const facts = { subject, name, before: declarationText(before.xml), after: declarationText(after.xml) };
        report({ rule: wsdlUnusedTypeChanged, trail, facts, from: before.place, to: after.place });
      }
    }
  }
}

function unused(contract: WsdlContract, kind: "types" | "elements"): Map<string, XsdDeclared> {
  const used = usedDeclarations(contract.schemas, messageRoots(contract));
  const all: Iterable<[string, XsdDeclared]> = contract.schemas[kind];
  return new Map([...all].filter(([, one]) => !used.has(one)).map(([name, one]) => [localName(name), one]));
}
