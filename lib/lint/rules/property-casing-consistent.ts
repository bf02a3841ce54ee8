import { reportCasing } from "@/lib/lint/report-casing";
import { defineLintRule } from "@/lib/lint/rule";

export const propertyCasingConsistent = defineLintRule({
  id: "property-casing-consistent",
  severity: "info",
  title: "Properties are written in one way",
  why: "Callers mistype what follows no pattern, and every serialiser needs an exception.",
  fix: "Write new properties in the style that most have. A property that callers use already changes only with a new major version.",
  formats: ["openapi"],
  check: ({ schemas, root }, report) => {
    const names = schemas.flatMap((site) =>
      [...(site.schema.properties?.keys() ?? [])].map((name) => ({ name, of: { site, at: ["properties", name] } })),
    );
    reportCasing("properties", names, root, report);
  },
});
