import { defineLanguageLintRule } from "@/lib/lint/rule";

export const fieldDescription = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-field-description",
  severity: "info",
  isOptIn: true,
  title: "Fields of messages are described",
  why: "A name is not an explanation; what is not described counts towards the entropy of the contract.",
  fix: "Add a `description` to the property.",
  check: (_contract, report, document) => {
    for (const { schema, place } of document.schemas) {
      for (const [name, property] of schema.properties ?? []) {
        if ((property.description ?? property.title ?? "").trim() !== "" || property.always !== undefined) continue;
        report({ place: property.place }, `The field \`${name}\` is not described.`, {
          subject: `${place.pointer} ${name}`,
        });
      }
    }
  },
});
