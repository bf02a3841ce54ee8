import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { storableText } from "@/lib/core/storable-text";
import { inOrder, lintSpec } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET } from "@/lib/lint/ruleset";
import { searchLines } from "@/lib/search/model/words/search-lines";
import { measureContract } from "@/lib/maturity/measure/measure-contract";
import { mediaTypeOfFile } from "@/lib/specs/source/media-type-of-file";
import type { SpecIndex } from "@/lib/specs/index-model";
import { FINDING_SEVERITIES, type Finding, type Server, type SourceSet, type SpecModel } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { basePathsOf } from "@/lib/usage/model/base-paths";
import type { IndexRows, StoredFile } from "./protocol";

/** Rows in one JSON text: few enough that the database takes each in some milliseconds. */
const ROWS_A_TEXT = 1_000;

/** Validation and lint together, the most severe first. */
export function allFindings(
  parsed: ParsedSource,
  found: readonly Finding[] = lintSpec(parsed, DEFAULT_RULESET),
): Finding[] {
  const findings = [...parsed.findings, ...found];
  const rank = (finding: Finding) => FINDING_SEVERITIES.indexOf(finding.severity);
  return findings.sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The files of a definition as they are stored: by digest, compressed. */
export function storedFiles(source: SourceSet): StoredFile[] {
  return source.files.map(({ name, bytes }) => ({
    name,
    digest: sha256(bytes),
    sizeBytes: bytes.byteLength,
    mediaType: mediaTypeOfFile(name, bytes),
    isEntry: name === source.entry,
    content: gzipSync(bytes, { level: 6 }),
  }));
}

/** One digest for a definition: that of its only file, or of the list of its files, whatever their order. */
export function digestOf(files: readonly Pick<StoredFile, "digest" | "isEntry" | "name">[]): string {
  const only = files.length === 1 ? files[0] : undefined;
  if (only) return only.digest;
  const list = files.map((file) => `${file.digest} ${file.isEntry ? "*" : " "}${file.name}\n`).sort();
  return sha256(list.join(""));
}

function texts<T>(rows: readonly T[], toRow: (row: T) => object): string[] {
  const out: string[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_TEXT) {
    const slice = rows.slice(start, start + ROWS_A_TEXT);
    out.push(
      JSON.stringify(
        slice.map((row, index) => ({ ordinal: start + index, ...toRow(row) })),
        storable,
      ),
    );
  }
  return out;
}

function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? storableText(value) : value;
}

/** Rows for the index tables, as texts that the database takes as they are. */
export function indexRows(index: SpecIndex, findings: readonly Finding[], model: SpecModel): IndexRows {
  return {
    operations: texts(index.operations, (row) => ({
      ...row,
      searchText: searchLines({
        name: row.path,
        alias: row.operationId,
        nameTexts: [row.method],
        otherTexts: [...row.tags, row.summary],
      }),
    })),
    schemas: texts(index.schemas, (row) => ({
      ...row,
      searchText: searchLines({ name: row.name, alias: row.title, otherTexts: [row.description] }),
    })),
    fields: texts(index.fields, (row) => row),
    marks: texts(index.marks, ({ since, ...row }) => ({ ...row, sinceDay: since?.day, sinceVersion: since?.version })),
    findings: texts(findings, (row) => row),
    basePaths: basePathsOf(serversOf(model)).map(storableText),
    stability: index.stability === undefined ? null : storableText(index.stability),
    measures: JSON.stringify(measureContract(model, index), storable),
  };
}

function* serversOf(model: SpecModel): Generator<Server> {
  yield* model.servers;
  for (const operation of model.operations.values()) if (operation.servers !== model.servers) yield* operation.servers;
}
