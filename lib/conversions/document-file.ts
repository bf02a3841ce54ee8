import { dump } from "js-yaml";
import type { ConvertedFile } from "@/lib/conversions/conversion";
import type { JsonValue } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";

/** What a result may hold, with parts that occur in several places counted each time. */
const MOST_VALUES = 5_000_000;
const MOST_LETTERS = 256 * 1024 * 1024;

/**
 * A file of data as YAML, without aliases and without folding, so that it reads back as the same data. Throws SpecError
 * `document_too_large` where a small definition would make an enormous file.
 */
export function yamlFile(name: string, data: JsonValue): ConvertedFile {
  requireWritable(name, data);
  return { name, text: dump(data, { noRefs: true, lineWidth: -1 }) };
}

function requireWritable(name: string, data: JsonValue): void {
  const pending: JsonValue[] = [data];
  let values = 0;
  let letters = 0;
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value === "string") letters += value.length;
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        letters += key.length;
        pending.push(inner);
      }
    }
    if (++values > MOST_VALUES || letters > MOST_LETTERS || pending.length > MOST_VALUES) throw tooLarge(name);
  }
}

/** The refusal of a result that would be too large. */
export function tooLarge(file: string): SpecError {
  return new SpecError("document_too_large", "The result of the conversion would be too large to be written.", {
    file,
    fix: "Convert a part of the definition, or say less often what several operations share.",
  });
}
