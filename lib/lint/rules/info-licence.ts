import { defineLintRule } from "@/lib/lint/rule";

export const infoLicence = defineLintRule({
  id: "info-licence",
  severity: "hint",
  title: "The API states its licence",
  why: "Callers outside the organisation may not build on a definition whose terms are unknown.",
  fix: "Name the licence in `info.license`, or the terms in `info.termsOfService`.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    const { licence, termsOfService } = model.info;
    if (!licence?.name && !licence?.identifier && !termsOfService) {
      report(root, "The API states neither a licence nor terms of service.", { at: ["info"] });
    }
  },
});
