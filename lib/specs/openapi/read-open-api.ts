import { detectSpec } from "@/lib/specs/detect";
import type { Finding, OpenApiDialect, Place, Position, SpecFormat } from "@/lib/specs/model";
import { readModel } from "@/lib/specs/openapi/read-model";
import { findingsOf } from "@/lib/specs/openapi/validate/findings-of";
import { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { validateModel } from "@/lib/specs/openapi/validate/validate-model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { unknownFormat, unsupportedFormat } from "@/lib/specs/require-language";
import { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import type { SourceFiles } from "@/lib/specs/source/source-files";
import { SpecError } from "@/lib/specs/spec-error";

/** Reads files whose entry is data and in no other language as OpenAPI. Throws SpecError where it is none, or of an unknown version. */
export function readOpenApi(
  files: SourceFiles,
  givenFiles: number,
  wanted: SpecFormat | undefined,
  maxNodes: number,
): ParsedSource {
  const { dialect, specVersion } = requireOpenApi(files.entry, wanted);
  const references = new References(files);
  const model = readModel(files.entry, dialect, specVersion, references, maxNodes);
  const places = {
    locate: (place: Place): Position => documentOf(files, place.file)?.locate(place.pointer) ?? { line: 1, column: 1 },
    fileData: (name: string) => documentOf(files, name)?.data,
  };
  const validate = (): Finding[] => {
    const problems = new ProblemList();
    const root = { place: { file: files.entry.file, pointer: "" }, value: files.entry.data };
    validateModel(root, model, references, problems);
    for (const document of files.documents()) reportWarnings(document, problems);
    return findingsOf(problems, files.entry.file, places);
  };
  let known: Finding[] | undefined;
  const findings = (): Finding[] => (known ??= validate());
  return {
    ...places,
    model,
    native: { language: "openapi" },
    // Whoever only compares never asks, and a third of the time is saved.
    get findings() {
      return findings();
    },
    entry: files.entry.file,
    references,
    declarations: () => undefined,
    fileNames: () => {
      // Checking reads what is only referred to from unused parts, too.
      if (givenFiles > 1) findings();
      return files.documents().map((document) => document.file);
    },
  };
}

function documentOf(files: SourceFiles, name: string): SourceDocument | undefined {
  const document = files.find(name);
  return document instanceof SpecError ? undefined : document;
}

function requireOpenApi(
  entry: SourceDocument,
  wanted: SpecFormat | undefined,
): { dialect: OpenApiDialect; specVersion: string } {
  const found = detectSpec(entry.data);
  switch (found.kind) {
    case "openapi":
      if (wanted !== undefined && wanted !== "openapi") throw unknownFormat(entry.file);
      return found;
    case "unsupported_format":
      throw unsupportedFormat(found.name, entry.file);
    case "unsupported_version":
      throw new SpecError("unsupported_version", `OpenAPI ${found.specVersion} is not a version that is supported.`, {
        file: entry.file,
        fix: "Use OpenAPI 2.0, 3.0, 3.1 or 3.2, and name it in `swagger` or `openapi`.",
        pointer: "/openapi",
        position: entry.locate("/openapi"),
      });
    case "unknown":
      throw unknownFormat(entry.file);
  }
}

function reportWarnings(document: SourceDocument, problems: ProblemList): void {
  for (const { rule, message, pointer, position } of document.warnings) {
    problems.add({ rule, message, place: { file: document.file, pointer }, position });
  }
}
