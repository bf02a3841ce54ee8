import { defineLanguageLintRule } from "@/lib/lint/rule";
import { infoSite } from "./sites";

export const infoLicense = defineLanguageLintRule("asyncapi", {
  id: "asyncapi-info-license",
  severity: "info",
  isOptIn: true,
  title: "The document says under which licence it may be used",
  why: "Others do not know whether they may build on it.",
  fix: "Add a `license` to `info`.",
  check: (_contract, report, document) => {
    if (document.model.info.licence !== undefined) return;
    report(infoSite(document), "Nothing says under which licence the API may be used.");
  },
});
