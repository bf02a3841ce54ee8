import { detectSpec } from "@/lib/specs/detect";
import type { SpecIndex } from "@/lib/specs/index-model";
import { type Claimed, languageOfData, languageOfText } from "@/lib/specs/languages/identify";
import type { Declarations } from "@/lib/specs/languages/declarations";
import type { Language } from "@/lib/specs/languages/language";
import { readLanguage, textReader } from "@/lib/specs/languages/read-language";
import type { Finding, JsonObject, ParsedSpec, SourceSet, SpecFormat } from "@/lib/specs/model";
import { readOpenApi } from "@/lib/specs/openapi/read-open-api";
import { indexModel } from "@/lib/specs/openapi/search";
import {
  bundleOpenApi,
  type SliceOptions,
  type SliceSelection,
  type SliceSource,
  sliceOpenApi,
} from "@/lib/specs/openapi/slice";
import { requireLanguage } from "@/lib/specs/require-language";
import { checkedSource } from "@/lib/specs/source/checked-source";
import { decodeText } from "@/lib/specs/source/decode-text";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { References } from "@/lib/specs/source/references";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { SourceFiles } from "@/lib/specs/source/source-files";
import { SpecError } from "@/lib/specs/spec-error";

export interface ParseOptions {
  /** What the author says it is; a document that is something else is refused. */
  format?: SpecFormat;
  limits?: Partial<SpecLimits>;
}

/**
 * Parses a definition in any language: text in, SpecModel and findings out. Synchronous, pure, and bounded in time and memory
 * by the limits; findings are worked out when they are asked for. Throws SpecError only where the document cannot be parsed,
 * is no definition, or breaks a limit; everything else that is wrong with it is a finding.
 */
export function parseSpec(given: SourceSet, options: ParseOptions = {}): ParsedSource {
  const limits = { ...DEFAULT_SPEC_LIMITS, ...options.limits };
  const source = checkedSource(given, limits);
  const opened = openEntry(source, limits);
  if (opened.claimed) {
    requireLanguage(opened.claimed.language, options.format, source.entry);
    return parseLanguage(opened.claimed, source, limits, opened.files);
  }
  return readOpenApi(opened.files, source.files.length, options.format, limits.maxNodes);
}

/** What the entry is: in a language that claims it, or data that OpenAPI has to answer for. */
type Opened = { claimed: Claimed; files?: SourceFiles } | { claimed?: undefined; files: SourceFiles };

function openEntry(source: SourceSet, limits: SpecLimits): Opened {
  const entry = source.files.find((file) => file.name === source.entry);
  const text = (): string => (entry ? decodeText(entry.name, entry.bytes) : "");
  const asText = (): Claimed | undefined => languageOfText(text(), source.entry);
  // XML is no YAML, and finding that out takes YAML longer than reading it.
  if (entry && entry.bytes.byteLength <= limits.maxDocumentBytes && /^\uFEFF?\s*</.test(text().slice(0, 1_000))) {
    const claimed = asText();
    if (claimed) return { claimed };
  }
  let files: SourceFiles;
  try {
    files = new SourceFiles(source, limits);
  } catch (fault) {
    if (!(fault instanceof SpecError) || fault.code !== "malformed_document") throw fault;
    const claimed = asText();
    if (claimed) return { claimed };
    throw fault;
  }
  const { data } = files.entry;
  const { kind } = detectSpec(data);
  if (kind === "openapi") return { files };
  // `type Query { a: Int }` on one line is YAML, too.
  const claimed = languageOfData(data) ?? (kind === "unknown" ? asText() : undefined);
  return claimed ? { claimed, files } : { files };
}

function parseLanguage(
  claimed: Claimed,
  source: SourceSet,
  limits: SpecLimits,
  opened: SourceFiles | undefined,
): ParsedSource {
  let files = opened;
  const documents = (): SourceFiles => (files ??= new SourceFiles(source, limits));
  const reading = readLanguage(claimed, source, limits, documents);
  let known: Finding[] | undefined;
  return {
    model: reading.model,
    native: reading.native,
    locate: (place) => reading.locate(place),
    // Whoever only compares never asks.
    get findings() {
      known ??= reading.findings();
      return known;
    },
    entry: source.entry,
    references: claimed.language.claimsData && reading.data ? new References(documents()) : References.none(),
    fileData: (name) => reading.data?.(name),
    declarations: (name) => {
      if (reading.data?.(name) !== undefined) return undefined;
      const text = textReader(source, limits)(name);
      return text === undefined ? undefined : declaredIn(claimed.language, name, text, limits);
    },
    fileNames: () => reading.files(),
  };
}

/** What a text declares; the text itself where its language cannot tell: nobody may take it for nothing. */
function declaredIn(language: Language, name: string, text: string, limits: SpecLimits): Declarations {
  try {
    const declarations = language.declarations?.(name, text, limits);
    if (declarations) return declarations;
  } catch (fault) {
    // A file of another language beside its own, such as JSON.
    if (!(fault instanceof SpecError)) throw fault;
  }
  return new Map([["text", text]]);
}

/** The rows of the search index of a parsed definition. */
export function indexSpec(parsed: ParsedSpec): SpecIndex {
  return indexModel(parsed);
}

/**
 * A self-contained document in the definition's own dialect with just the selected operations and what they need, to a
 * depth of references. Throws SpecError `unknown_operation` where nothing is selected, `unsupported_format` outside OpenAPI.
 */
export function sliceSpec(parsed: ParsedSource, selection: SliceSelection, options?: SliceOptions): JsonObject {
  return sliceOpenApi(sliceSource(parsed), selection, options);
}

/** The whole definition as one document, whichever files it is spread over. Throws SpecError `unsupported_format` outside OpenAPI. */
export function bundleSpec(parsed: ParsedSource): JsonObject {
  return bundleOpenApi(sliceSource(parsed), parsed.fileNames().length <= 1);
}

function sliceSource(parsed: ParsedSource): SliceSource {
  if (parsed.model.format !== "openapi") {
    throw new SpecError("unsupported_format", "Only OpenAPI definitions can be cut into documents.", {
      file: parsed.entry,
      fix: "Read the definition in its own files.",
    });
  }
  const place = { file: parsed.entry, pointer: "" };
  return {
    model: parsed.model,
    root: { place, value: parsed.fileData(parsed.entry) ?? {} },
    references: parsed.references,
  };
}
