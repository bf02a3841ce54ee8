import { defineConversion } from "@/lib/conversions/conversion";
import { yamlFile } from "@/lib/conversions/document-file";
import { convertDocument } from "@/lib/conversions/openapi-3-0-to-3-1/convert-document";
import { LOSS_KINDS } from "@/lib/conversions/openapi-3-0-to-3-1/loss-kinds";
import { bundledRoot } from "@/lib/conversions/openapi/bundled-root";

/** OpenAPI 3.0 → 3.1. */
export const openApi30To31 = defineConversion({
  id: "openapi-3.0-to-openapi-3.1",
  from: "openapi",
  to: "openapi-3.1",
  dialects: ["3.0"],
  title: "OpenAPI 3.0 → 3.1",
  losses: LOSS_KINDS,
  convert(parsed) {
    const { document, lost } = convertDocument(bundledRoot(parsed));
    return { files: [yamlFile("openapi.yaml", document)], lost };
  },
});
