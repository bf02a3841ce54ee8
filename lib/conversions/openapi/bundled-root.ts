import { bundleOpenApi } from "@/lib/specs/openapi/slice";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import type { SourceNode } from "@/lib/specs/source/source-node";

/**
 * An OpenAPI definition as one document in which every reference names a component (`#/components/schemas/Pet`, in 2.0
 * `#/definitions/Pet`), whichever file it was in and whatever it pointed at. Pointers into paths and own components are those
 * of the entry file.
 */
export function bundledRoot({ model, entry, references, fileData }: ParsedSource): SourceNode {
  const place = { file: entry, pointer: "" };
  return { place, value: bundleOpenApi({ model, references, root: { place, value: fileData(entry) ?? {} } }, false) };
}
