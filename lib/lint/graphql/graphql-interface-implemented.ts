import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Interfaces are implemented. */
export const graphqlInterfaceImplemented = defineLanguageLintRule("graphql", {
  id: "graphql-interface-implemented",
  severity: "warning",
  title: "Interfaces are implemented",
  why: "A field that gives back an interface without types can only give back null.",
  fix: "Let a type implement the interface, or remove it.",
  check: (contract, report) => {
    const implemented = new Set([...contract.types.values()].flatMap(({ interfaces }) => [...interfaces.keys()]));
    for (const { kind, name, place } of contract.types.values()) {
      if (kind === "interface" && !implemented.has(name)) report({ place }, `No type implements \`${name}\`.`);
    }
  },
});
