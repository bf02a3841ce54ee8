import { CORE_SCHEMA, constructFromEvents, EVENT_ID, mergeTag, YAMLException } from "js-yaml";
import type { JsonValue } from "@/lib/specs/model";
import { expandedSize } from "@/lib/specs/source/expanded-size";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { LineIndex } from "@/lib/specs/source/line-index";
import { requireDepth, requireNodeCount } from "@/lib/specs/source/require-limits";
import { SourceDocument, type SourceWarning } from "@/lib/specs/source/source-document";
import { parseYamlEvents, type YamlEvents } from "@/lib/specs/source/yaml-events";
import { readYamlTree } from "@/lib/specs/source/yaml-tree";
import { SpecError } from "@/lib/specs/spec-error";

/** YAML 1.2 core with `<<`, which definitions in the wild use although 1.2 has dropped it. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
const MAX_REPORTED = 20;

/**
 * Reads one YAML document. Throws SpecError `malformed_document`, `multiple_documents`, `empty_document`, `too_deep`,
 * `too_many_nodes` or `alias_bomb` with the place.
 */
export function readYaml(file: string, text: string, limits: SpecLimits): SourceDocument {
  const lines = new LineIndex(text);
  const parsed = events(file, text, limits);
  requireNodeCount(file, parsed.events.length, limits);
  requireFewAliases(file, parsed, limits, lines);
  const data = construct(file, parsed, limits);
  const { tree, duplicates, aliases } = readYamlTree(parsed.text, parsed.events);
  if (aliases > 0) requireSaneExpansion(file, data, limits);
  const shifted = new ShiftedLines(parsed);
  const warnings = [...repairWarnings(parsed), ...duplicates.warnings(shifted)];
  return new SourceDocument(file, parsed.text, data, warnings, shifted, () => tree);
}

/**
 * Reads every YAML document of a file, in order; documents without data are left out. Positions are those in the whole
 * file. Throws what `readYaml` throws, `multiple_documents` and `empty_document` aside: there may be any number.
 */
export function readYamlDocuments(file: string, text: string, limits: SpecLimits): SourceDocument[] {
  const lines = new LineIndex(text);
  const parsed = events(file, text, limits);
  requireNodeCount(file, parsed.events.length, limits);
  requireFewAliases(file, parsed, limits, lines);
  const shifted = new ShiftedLines(parsed);
  const starts = parsed.events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
  return starts.flatMap((start, index) => {
    const part = { ...parsed, events: parsed.events.slice(start, starts[index + 1]) };
    const [data] = constructAll(file, part, limits);
    if (data === null || data === undefined) return [];
    const { tree, duplicates, aliases } = readYamlTree(parsed.text, part.events);
    if (aliases > 0) requireSaneExpansion(file, data as JsonValue, limits);
    return [
      new SourceDocument(file, parsed.text, data as JsonValue, duplicates.warnings(shifted), shifted, () => tree),
    ];
  });
}

function events(file: string, text: string, limits: SpecLimits): YamlEvents {
  try {
    return parseYamlEvents(text, limits.maxDepth, text.length <= limits.maxLenientBytes);
  } catch (fault) {
    throw asSpecError(file, fault, limits);
  }
}

function constructAll(file: string, parsed: YamlEvents, limits: SpecLimits): unknown[] {
  try {
    return constructFromEvents(parsed.events, {
      source: parsed.text,
      schema: SCHEMA,
      json: true,
      maxTotalMergeKeys: limits.maxAliases,
    });
  } catch (fault) {
    throw asSpecError(file, fault, limits);
  }
}

function construct(file: string, parsed: YamlEvents, limits: SpecLimits): JsonValue {
  const documents = constructAll(file, parsed, limits);
  const [first, second] = documents.filter((document) => document !== null && document !== undefined);
  if (second !== undefined) {
    throw new SpecError("multiple_documents", `${file} holds more than one YAML document.`, {
      file,
      fix: "Keep one definition in the file: remove the `---` lines between documents, or split the file.",
      position: new LineIndex(parsed.text).at(secondDocumentOffset(parsed.text)),
    });
  }
  if (first === undefined) {
    throw new SpecError("empty_document", `${file} holds no data.`, { file, fix: "Put a definition into the file." });
  }
  return first as JsonValue;
}

/** Offset of the marker that begins the second document: the first `---` after anything that is data. */
function secondDocumentOffset(text: string): number {
  let hasData = false;
  let offset = 0;
  for (const line of text.split("\n")) {
    const isMarker = /^---(\s|$)/.test(line);
    if (isMarker && hasData) return offset;
    if (!isMarker && !/^\s*$|^[#%]/.test(line)) hasData = true;
    offset += line.length + 1;
  }
  return 0;
}

function requireFewAliases(file: string, parsed: YamlEvents, limits: SpecLimits, lines: LineIndex): void {
  let aliases = 0;
  for (const event of parsed.events) {
    if (event.type !== EVENT_ID.ALIAS) continue;
    aliases++;
    if (aliases <= limits.maxAliases) continue;
    throw aliasBomb(file, `${file} uses more than ${limits.maxAliases} YAML aliases.`, lines.at(event.anchorStart));
  }
}

/** Refuses aliases that stand for too much, or for something that contains them. */
function requireSaneExpansion(file: string, data: JsonValue, limits: SpecLimits): void {
  const size = expandedSize(data);
  if (size.cyclic) throw aliasBomb(file, `${file} has a YAML alias inside the very value that it stands for.`);
  if (size.nodes > limits.maxNodes) {
    throw aliasBomb(file, `${file} would hold more than ${limits.maxNodes} values with its YAML aliases written out.`);
  }
  requireDepth(file, size.depth, limits);
}

function aliasBomb(file: string, message: string, position?: { line: number; column: number }): SpecError {
  const fix = "Name shared parts under `components` and refer to them with $ref in place of YAML aliases.";
  return new SpecError("alias_bomb", message, { file, fix, ...(position ? { position } : {}) });
}

function asSpecError(file: string, fault: unknown, limits: SpecLimits): unknown {
  if (!(fault instanceof YAMLException)) return fault;
  const position = fault.mark ? { line: fault.mark.line + 1, column: fault.mark.column + 1 } : undefined;
  if (/^merge keys exceeded|^abnormal merge/.test(fault.reason)) {
    return aliasBomb(file, `${file} merges more keys with \`<<\` than is allowed.`, position);
  }
  if (/nesting exceeded|maxDepth/i.test(fault.reason)) {
    return new SpecError("too_deep", `${file} nests more than ${limits.maxDepth} levels deep.`, {
      file,
      fix: "Flatten the document, or name the nested parts and refer to them with $ref.",
      ...(position ? { position } : {}),
    });
  }
  return new SpecError("malformed_document", `${file} is not valid YAML: ${explain(fault.reason)}.`, {
    file,
    fix: "Correct the YAML at this place, or check that the file is complete.",
    ...(position ? { position } : {}),
  });
}

function explain(reason: string): string {
  if (reason !== "deficient indentation") return reason;
  return "this line is indented less than what it belongs to, or a quote or bracket above it is not closed";
}

/** One warning a file, at the first such line. */
function repairWarnings(parsed: YamlEvents): SourceWarning[] {
  const [line, ...more] = [...parsed.repaired].sort((left, right) => left - right);
  if (line === undefined) return [];
  const others =
    more.length === 0
      ? ""
      : ` So are lines ${more.slice(0, MAX_REPORTED).join(", ")}${more.length > MAX_REPORTED ? ", …" : ""}.`;
  return [
    {
      rule: "parse-indentation",
      message: `This line is indented less than the text or bracket it continues; YAML 1.2 does not allow that.${others}`,
      pointer: "",
      position: { line, column: 1 },
    },
  ];
}

/** Positions in the text as it was handed in, where lines were moved to the right to be read. */
class ShiftedLines extends LineIndex {
  private readonly moved: Set<number>;

  constructor(private readonly parsed: YamlEvents) {
    super(parsed.text);
    this.moved = new Set(parsed.repaired);
  }

  override at(offset: number): { line: number; column: number } {
    const { line, column } = super.at(offset);
    return { line, column: this.moved.has(line) ? Math.max(1, column - this.parsed.padding) : column };
  }
}
