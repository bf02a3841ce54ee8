import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Connections have edges and information on the page. */
export const graphqlConnectionShape = defineLanguageLintRule("graphql", {
  id: "graphql-connection-shape",
  severity: "info",
  title: "Connections have edges and information on the page",
  why: "Clients that page through connections expect `edges` and `pageInfo` in every type that is called one.",
  fix: "Add the missing fields, or give the type another name.",
  check: (contract, report) => {
    for (const { kind, name, fields, place } of contract.types.values()) {
      if (kind !== "object" || !name.endsWith("Connection") || name === "Connection") continue;
      const missing = ["edges", "pageInfo"].filter((field) => !fields.has(field));
      if (missing.length > 0 && !fields.has("nodes"))
        report({ place }, `\`${name}\` is called a connection and has no \`${missing.join("\\` and no \\`")}\`.`);
    }
  },
});
