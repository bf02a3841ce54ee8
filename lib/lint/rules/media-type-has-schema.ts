import { isJsonType } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

export const mediaTypeHasSchema = defineLintRule({
  id: "media-type-has-schema",
  severity: "info",
  title: "JSON bodies have a schema",
  why: "Without a schema nothing can be generated, validated or compared: the next version may send anything.",
  fix: "Give the media type a `schema`.",
  formats: ["openapi"],
  check: ({ mediaTypes }, report) => {
    for (const site of mediaTypes) {
      const { schema, itemSchema } = site.mediaType;
      if (!schema && !itemSchema && isJsonType(site.type))
        report(site, `This ${site.side} body of JSON has no schema.`);
    }
  },
});
