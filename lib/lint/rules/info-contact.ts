import { defineLintRule } from "@/lib/lint/rule";

export const infoContact = defineLintRule({
  id: "info-contact",
  severity: "info",
  title: "The API names whom to ask",
  why: "When something breaks, callers look for a person or a channel, and the definition is what they have at hand.",
  fix: "Fill in `info.contact` with a name and an e-mail address or a URL that a team answers.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    const { contact } = model.info;
    if (!contact?.email && !contact?.url && !contact?.name) report(root, "The API names no contact.", { at: ["info"] });
  },
});
