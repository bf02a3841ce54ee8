import { detectSpec, detectTextLanguage } from "@/lib/specs/detect";
import type {
  Finding,
  JsonObject,
  JsonValue,
  OpenApiDialect,
  ParsedSpec,
  Place,
  Position,
  SourceSet,
  SpecFormat,
  SpecIndex,
} from "@/lib/specs/model";
import { readModel } from "@/lib/specs/openapi/read-model";
import { indexOpenApi } from "@/lib/specs/openapi/search";
import {
  bundleOpenApi,
  type SliceOptions,
  type SliceSelection,
  type SliceSource,
  sliceOpenApi,
} from "@/lib/specs/openapi/slice";
import { findingsOf } from "@/lib/specs/openapi/validate/findings-of";
import { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { validateModel } from "@/lib/specs/openapi/validate/validate-model";
import { decodeText } from "@/lib/specs/source/decode-text";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { References } from "@/lib/specs/source/references";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SourceFiles } from "@/lib/specs/source/source-files";
import { SpecError } from "@/lib/specs/spec-error";

export interface ParseOptions {
  /** What the author says it is; a document that is something else is refused. */
  format?: SpecFormat;
  limits?: Partial<SpecLimits>;
}

/** A parsed definition with the files it was read from, for cutting slices and bundles out of. */
export interface ParsedSource extends ParsedSpec {
  readonly entry: string;
  readonly references: References;
  /** Data of every file that was read: the entry and whatever it leads to. */
  fileData(name: string): JsonValue | undefined;
  /** Names of the files that the definition turned out to consist of. */
  fileNames(): string[];
}

/**
 * Parses a definition: text in, SpecModel and findings out. Synchronous, pure, and bounded in time and memory by the
 * limits; findings are worked out when they are asked for. Throws SpecError only where the document cannot be parsed, is no definition, or breaks a limit; everything
 * else that is wrong with it is a finding.
 */
export function parseSpec(source: SourceSet, options: ParseOptions = {}): ParsedSource {
  const limits = { ...DEFAULT_SPEC_LIMITS, ...options.limits };
  const files = openFiles(source, limits);
  const { dialect, specVersion } = requireOpenApi(files.entry, options.format);
  const references = new References(files);
  const model = readModel(files.entry, dialect, specVersion, references, limits.maxNodes);
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
    // Whoever only compares never asks, and a third of the time is saved.
    get findings() {
      return findings();
    },
    entry: files.entry.file,
    references,
    fileNames: () => {
      // Checking reads what is only referred to from unused parts, too.
      if (source.files.length > 1) findings();
      return files.documents().map((document) => document.file);
    },
  };
}

function documentOf(files: SourceFiles, name: string): SourceDocument | undefined {
  const document = files.find(name);
  return document instanceof SpecError ? undefined : document;
}

/** The rows of the search index of a parsed definition. */
export function indexSpec(parsed: ParsedSpec): SpecIndex {
  return indexOpenApi(parsed);
}

/**
 * A self-contained document in the definition's own dialect with just the selected operations and what they need, to a
 * depth of references. Throws SpecError `unknown_operation` where nothing is selected.
 */
export function sliceSpec(parsed: ParsedSource, selection: SliceSelection, options?: SliceOptions): JsonObject {
  return sliceOpenApi(sliceSource(parsed), selection, options);
}

/** The whole definition as one document, whichever files it is spread over. */
export function bundleSpec(parsed: ParsedSource): JsonObject {
  return bundleOpenApi(sliceSource(parsed), parsed.fileNames().length <= 1);
}

function sliceSource(parsed: ParsedSource): SliceSource {
  const place = { file: parsed.entry, pointer: "" };
  return {
    model: parsed.model,
    root: { place, value: parsed.fileData(parsed.entry) ?? {} },
    references: parsed.references,
  };
}

/** A text in another contract language fails as YAML; then the refusal should say what it is. */
function openFiles(source: SourceSet, limits: SpecLimits): SourceFiles {
  try {
    return new SourceFiles(source, limits);
  } catch (fault) {
    const entry = source.files.find((file) => file.name === source.entry);
    if (!(fault instanceof SpecError) || fault.code !== "malformed_document" || !entry) throw fault;
    const language = detectTextLanguage(decodeText(entry.name, entry.bytes));
    throw language === undefined ? fault : unsupportedFormat(language, entry.name);
  }
}

function requireOpenApi(
  entry: SourceDocument,
  wanted: SpecFormat | undefined,
): { dialect: OpenApiDialect; specVersion: string } {
  const found = detectSpec(entry.data);
  switch (found.kind) {
    case "openapi":
      if (wanted !== undefined && wanted !== found.format) throw unknownFormat(entry);
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
    case "unknown": {
      const language = detectTextLanguage(entry.text);
      throw language === undefined ? unknownFormat(entry) : unsupportedFormat(language, entry.file);
    }
  }
}

function unknownFormat(entry: SourceDocument): SpecError {
  return new SpecError("unknown_format", `${entry.file} is not an API definition of a known kind.`, {
    file: entry.file,
    fix: 'An OpenAPI definition begins with `openapi: 3.1.0` (or `swagger: "2.0"`).',
  });
}

function unsupportedFormat(name: string, file: string): SpecError {
  return new SpecError("unsupported_format", `${name} is recognised, not yet supported.`, {
    file,
    fix: "Publish an OpenAPI 2.0, 3.0, 3.1 or 3.2 definition.",
  });
}

function reportWarnings(document: SourceDocument, problems: ProblemList): void {
  for (const { rule, message, pointer, position } of document.warnings) {
    problems.add({ rule, message, place: { file: document.file, pointer }, position });
  }
}
