import { defineLanguageLintRule } from "@/lib/lint/rule";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import { localName } from "@/lib/specs/wsdl/xml/xml-element";
import { allElements } from "@/lib/specs/wsdl/xsd/all-elements";
import type { XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";

const ANY_TYPE = `{${XSD}}anyType`;

/** Messages say what they hold. */
export const wsdlAnyType = defineLanguageLintRule("wsdl", {
  id: "wsdl-any-type",
  severity: "warning",
  title: "Messages say what they hold",
  why: "`anyType` and elements without a type take whatever is sent: nothing can be checked, and code made from it is of no help.",
  fix: "Declare the type; for free content use a `choice` of what there may be.",
  check: ({ schemas, messages }, report) => {
    const isAny = ({ name, inline }: XsdTypeUse) => inline === undefined && (name === undefined || name === ANY_TYPE);
    for (const { type, place, substitutes, isAbstract, name } of allElements(schemas))
      if (isAny(type) && substitutes === undefined && !isAbstract)
        report({ place }, `\`${localName(name)}\` may hold anything`);
    for (const { parts } of messages.values()) {
      for (const { type, place, name } of parts)
        if (type === ANY_TYPE) report({ place }, `The part \`${name}\` may hold anything`);
    }
  },
});
