import { decodeText } from "@/lib/specs/source/decode-text";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readJson } from "@/lib/specs/source/read-json";
import { readYaml } from "@/lib/specs/source/read-yaml";
import type { SourceDocument, SourceWarning } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";

/**
 * Reads one file, whatever it is called: JSON where the text begins like JSON, else YAML. Something that only looks
 * like JSON (with comments, say) is read as YAML with a warning where that works. Throws SpecError.
 */
export function readDocument(file: string, bytes: Uint8Array, limits: SpecLimits): SourceDocument {
  requireFileSize(file, bytes.byteLength, limits);
  const text = decodeText(file, bytes);
  if (!/^\s*[[{]/.test(text)) return readYaml(file, text, limits);
  try {
    return readJson(file, text, limits);
  } catch (fault) {
    if (!(fault instanceof SpecError) || fault.code !== "malformed_document") throw fault;
    return readAsFlowYaml(file, text, limits, fault);
  }
}

function readAsFlowYaml(file: string, text: string, limits: SpecLimits, fault: SpecError): SourceDocument {
  let document: SourceDocument;
  try {
    document = readYaml(file, text, limits);
  } catch (yamlFault) {
    if (yamlFault instanceof SpecError && yamlFault.code !== "malformed_document") throw yamlFault;
    throw fault;
  }
  const warning: SourceWarning = {
    rule: "parse-not-json",
    message: `This looks like JSON but is not (${fault.message}) It was read as YAML.`,
    pointer: "",
    position: { line: fault.line, column: fault.column },
  };
  return document.withWarning(warning);
}

/** Throws SpecError where a file is empty or larger than the limit. */
export function requireFileSize(file: string, sizeBytes: number, limits: SpecLimits): void {
  if (sizeBytes === 0)
    throw new SpecError("empty_document", `${file} is empty.`, { file, fix: "Put a definition into the file." });
  if (sizeBytes <= limits.maxDocumentBytes) return;
  const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);
  throw new SpecError(
    "document_too_large",
    `${file} has ${megabytes(sizeBytes)} MB; the limit is ${megabytes(limits.maxDocumentBytes)} MB.`,
    { file, fix: "Split the definition, or have the limit raised." },
  );
}
