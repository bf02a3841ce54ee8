import { defineLintRule } from "@/lib/lint/rule";

export const infoDescription = defineLintRule({
  id: "info-description",
  severity: "warning",
  title: "The API says what it is for",
  why: "Someone who finds the API in the catalogue decides by its description whether it is the one they need.",
  fix: "Write a few sentences in `info.description`: what the API does, for whom, and where to begin.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    const said = (model.info.description ?? model.info.summary ?? "").trim();
    if (said === "") report(root, "The API has no description.", { at: ["info"] });
  },
});
