import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Definitions have a namespace of their own. */
export const wsdlTargetNamespace = defineLanguageLintRule("wsdl", {
  id: "wsdl-target-namespace",
  severity: "warning",
  title: "Definitions have a namespace of their own",
  why: "Names without a namespace, or in a placeholder such as `http://tempuri.org/`, clash with those of others.",
  fix: "Choose an absolute URI that you own as the target namespace.",
  check: ({ targetNamespace, version, place }, report) => {
    if (version === "xsd") return;
    if (targetNamespace === "") report({ place }, "The definition has no target namespace");
    else if (/tempuri\.org/i.test(targetNamespace)) report({ place }, `\`${targetNamespace}\` is a placeholder`);
    else if (!/^[a-z][a-z0-9+.-]*:/i.test(targetNamespace))
      report({ place }, `\`${targetNamespace}\` is not an absolute URI`);
  },
});
