import { defineLanguageLintRule } from "@/lib/lint/rule";
import { messageRoots } from "@/lib/specs/wsdl/message-roots";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import { usedDeclarations } from "@/lib/specs/wsdl/xsd/used-declarations";

/** Types are used by a message. */
export const wsdlTypeUsed = defineLanguageLintRule("wsdl", {
  id: "wsdl-type-used",
  severity: "hint",
  title: "Types are used by a message",
  why: "Types that no message holds make code that nobody needs, and readers look for where they belong.",
  fix: "Remove the type, or refer to it where it is meant.",
  check: (contract, report) => {
    if (contract.portTypes.size === 0) return;
    const used = usedDeclarations(contract.schemas, messageRoots(contract));
    for (const [name, type] of contract.schemas.types)
      if (!used.has(type)) report({ place: type.place }, `No message holds the type \`${localName(name)}\``);
  },
});
