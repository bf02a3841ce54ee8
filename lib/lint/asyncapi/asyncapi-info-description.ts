import { defineLanguageLintRule } from "@/lib/lint/rule";
import { infoSite } from "./sites";

export const infoDescription = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-info-description",
  severity: "warning",
  title: "The document says what it is about",
  why: "A title alone does not tell who should use the API, or what for.",
  fix: "Add a `description` to `info`.",
  check: (_contract, report, document) => {
    if ((document.model.info.description ?? "").trim() !== "") return;
    report(infoSite(document), "Nothing says what the API is about: `info` has no description.");
  },
});
