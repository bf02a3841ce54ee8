import type { JsonSchemaContract } from "@/lib/specs/json-schema/contract";
import { draftOfAddress, isModernDraft } from "@/lib/specs/json-schema/draft";
import { otherDraftsOf } from "@/lib/specs/json-schema/keyword-drafts";
import { KEYWORD_OF_ANOTHER_DRAFT, META_SCHEMA_UNKNOWN } from "@/lib/specs/json-schema/rules";
import { jsonSchemaRule } from "@/lib/specs/json-schema/schema-rule";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Finding, JsonValue, Place, Position, Schema, SpecModel } from "@/lib/specs/model";
import { innerSchemas } from "@/lib/specs/openapi/inner-schemas";
import { findingsOf } from "@/lib/specs/openapi/validate/findings-of";
import { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { checkRequiredProperties } from "@/lib/specs/openapi/validate/required-check";
import { checkStructure } from "@/lib/specs/openapi/validate/structure";
import type { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import type { SourceFiles } from "@/lib/specs/source/source-files";
import { childPlace, isObject, type SourceNode } from "@/lib/specs/source/source-node";

/** What validation looks at. */
export interface JsonSchemaSource {
  entry: SourceDocument;
  model: SpecModel;
  contract: JsonSchemaContract;
  references: References;
  files: SourceFiles;
  locate(place: Place): Position;
  data(file: string): JsonValue | undefined;
}

/** Everything that is wrong with a schema by the draft that it is written in. */
export function validateJsonSchema(source: JsonSchemaSource): Finding[] {
  const { entry, model, contract, references, files, locate, data } = source;
  const { draft } = contract;
  const problems = new ProblemList();
  const own = new LanguageProblems();
  const report = (problem: Parameters<ProblemList["add"]>[0]): void => problems.add(problem);
  const root: SourceNode = { place: { file: entry.file, pointer: "" }, value: entry.data };
  const grammar = { schema: jsonSchemaRule(draft) };
  const context = { grammar, root, references, isModern: isModernDraft(draft), report, problems };
  checkStructure(context, [{ node: root, name: "schema" }]);
  checkRequiredProperties(model, report);
  checkKeywords(source, own);
  if (contract.metaSchema !== undefined && draftOfAddress(contract.metaSchema) === undefined) {
    const message = `\`${contract.metaSchema}\` is not a draft that is known: the schema is read as draft ${draft}.`;
    own.add(META_SCHEMA_UNKNOWN, { place: childPlace(root.place, "$schema"), message });
  }
  for (const document of files.documents()) {
    for (const { rule, message, pointer, position } of document.warnings)
      report({ rule, message, place: { file: document.file, pointer }, position });
  }
  return [...findingsOf(problems, entry.file, { locate, fileData: data }), ...own.findings(entry.file, locate)];
}

/** Keywords that the draft does not have, wherever a schema was read. */
function checkKeywords({ contract, references }: JsonSchemaSource, problems: LanguageProblems): void {
  const { draft, definitions } = contract;
  const pending = [...(contract.root ? [contract.root] : []), ...definitions.values()];
  const seen = new Set<Schema>(pending);
  for (let schema = pending.pop(); schema; schema = pending.pop()) {
    const { value } = references.nodeAt(schema.place) ?? { value: null };
    for (const keyword of isObject(value) ? Object.keys(value) : []) {
      const others = otherDraftsOf(keyword, draft);
      if (others === undefined) continue;
      const message = `\`${keyword}\` is of ${others}; this is draft ${draft}.`;
      problems.add(KEYWORD_OF_ANOTHER_DRAFT, { place: childPlace(schema.place, keyword), message });
    }
    for (const inner of innerSchemas(schema)) {
      if (seen.has(inner)) continue;
      seen.add(inner);
      pending.push(inner);
    }
  }
}
