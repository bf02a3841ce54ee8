import { claimSchema } from "@/lib/specs/json-schema/claim";
import { SCHEMA_DRAFTS } from "@/lib/specs/json-schema/draft";
import { readJsonSchema } from "@/lib/specs/json-schema/read-json-schema";
import { JSON_SCHEMA_RULES } from "@/lib/specs/json-schema/rules";
import { validateJsonSchema } from "@/lib/specs/json-schema/validate-json-schema";
import { defineLanguage } from "@/lib/specs/languages/language";
import type { JsonValue, Place, Position } from "@/lib/specs/model";
import { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";

/** JSON Schema, drafts 4 to 2020-12. */
export const JSON_SCHEMA = defineLanguage<"json-schema">({
  format: "json-schema",
  title: "JSON Schema",
  extensions: ["json", "yaml", "yml"],
  claimsData: claimSchema,
  rules: JSON_SCHEMA_RULES,
  read: ({ claim, source, documents }) => {
    const files = documents();
    // A file is also known by its `$id`, which shows only when it is read.
    for (const { name } of source.files) if (/\.(?:json|ya?ml)$/i.test(name)) files.find(name);
    const references = new References(files);
    const draft = SCHEMA_DRAFTS.find((one) => one === claim.dialect) ?? "2020-12";
    const { entry } = files;
    const { model, contract } = readJsonSchema(entry, draft, references);
    const documentOf = (name: string): SourceDocument | undefined => {
      const document = files.find(name);
      return document instanceof SpecError ? undefined : document;
    };
    const locate = (place: Place): Position => documentOf(place.file)?.locate(place.pointer) ?? { line: 1, column: 1 };
    const data = (name: string): JsonValue | undefined => documentOf(name)?.data;
    return {
      model,
      native: contract,
      locate,
      data,
      findings: () => validateJsonSchema({ entry, model, contract, references, files, locate, data }),
      files: () => files.documents().map(({ file }) => file),
    };
  },
});
