import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Port types are bound. */
export const wsdlPortTypeBound = defineLanguageLintRule("wsdl", {
  id: "wsdl-port-type-bound",
  severity: "info",
  title: "Port types are bound",
  why: "Without a binding nobody can tell how the operations are called.",
  fix: "Bind the port type, or say in words where bindings are kept.",
  check: ({ portTypes, bindings }, report) => {
    const bound = new Set([...bindings.values()].map(({ portType }) => portType));
    for (const { id, name, place } of portTypes.values())
      if (!bound.has(id) && !bound.has("")) report({ place }, `No binding says how \`${name}\` is called`);
  },
});
