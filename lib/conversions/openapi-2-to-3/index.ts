import { defineConversion } from "@/lib/conversions/conversion";
import { yamlFile } from "@/lib/conversions/document-file";
import { convertDocument as convertTo31 } from "@/lib/conversions/openapi-3-0-to-3-1/convert-document";
import { LOSS_KINDS as LOSS_KINDS_31 } from "@/lib/conversions/openapi-3-0-to-3-1/loss-kinds";
import { convertDocument } from "@/lib/conversions/openapi-2-to-3/convert-document";
import { LOSS_KINDS } from "@/lib/conversions/openapi-2-to-3/loss-kinds";
import { bundledRoot } from "@/lib/conversions/openapi/bundled-root";
import type { Place } from "@/lib/specs/model";

const FILE = "openapi.yaml";

/** OpenAPI 2.0 → 3.0. */
export const openApi2To30 = defineConversion({
  id: "openapi-2-to-openapi-3.0",
  from: "openapi",
  to: "openapi-3.0",
  dialects: ["2.0"],
  title: "OpenAPI 2.0 → 3.0",
  losses: LOSS_KINDS,
  convert(parsed) {
    const { document, lost } = convertDocument(bundledRoot(parsed));
    return { files: [yamlFile(FILE, document)], lost };
  },
});

/** OpenAPI 2.0 → 3.1, over 3.0. */
export const openApi2To31 = defineConversion({
  id: "openapi-2-to-openapi-3.1",
  from: "openapi",
  to: "openapi-3.1",
  dialects: ["2.0"],
  title: "OpenAPI 2.0 → 3.1",
  losses: { ...LOSS_KINDS, ...LOSS_KINDS_31 },
  convert(parsed) {
    const first = convertDocument(bundledRoot(parsed));
    const second = convertTo31({ place: { file: parsed.entry, pointer: "" }, value: first.document });
    const later = second.lost.map((loss) => ({ ...loss, place: placeIn2(loss.place) }));
    return { files: [yamlFile(FILE, second.document)], lost: [...first.lost, ...later] };
  },
});

/** Where 2.0 has what 3.0 has at a place; its nearest ancestor is found where the rest of the way differs. */
function placeIn2({ file, pointer }: Place): Place {
  const inside = pointer
    .replace(/^\/components\/schemas\//, "/definitions/")
    .replace(/^\/components\/(parameters|responses)\//, "/$1/")
    .replace(/^\/components\/securitySchemes\//, "/securityDefinitions/");
  return { file, pointer: inside };
}
