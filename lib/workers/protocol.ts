import type { BackstageCatalog, BackstageFile } from "@/lib/backstage/model";
import type { MockAnswer, MockRequest } from "@/lib/mock/model/mock-message";
import type { Violation } from "@/lib/core/errors";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";
import type { FindingSeverity, SourceSet } from "@/lib/specs/model";
import type { ChangeTally } from "@/lib/versions/model/change-tally";

/**
 * What goes to a worker thread and what comes back. Bulky results come as finished bytes or JSON texts: the thread that
 * serves people passes them on and never has to parse, compress or hash them.
 */

/** A definition that cannot be taken, as data: classes do not survive the way between threads. */
export interface Refusal {
  code: string;
  message: string;
  fix: string;
  violations: Violation[];
}

/** Either the result, or why the definition is refused. Everything else is thrown, and is our own fault. */
export type Answered<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export interface ParseOptions {
  format?: string;
  maxDocumentBytes: number;
}

/** A file as it is stored. */
export interface StoredFile {
  name: string;
  digest: string;
  sizeBytes: number;
  mediaType: string;
  isEntry: boolean;
  /** gzip */
  content: Uint8Array;
}

export interface ExamineInput {
  source: SourceSet;
  options: ParseOptions;
}

/** Rows for the index tables: JSON arrays as text, a bounded number of rows each. */
export interface IndexRows {
  operations: string[];
  schemas: string[];
  fields: string[];
  findings: string[];
}

/** Everything that publishing has to know of a definition. */
export interface Examination {
  format: string;
  specVersion: string;
  title: string;
  /** `info.version` as written. */
  version: string;
  /** Of the one file; of the list of names and digests where there are several. */
  digest: string;
  sizeBytes: number;
  files: StoredFile[];
  counts: {
    operations: number;
    deprecatedOperations: number;
    schemas: number;
    fields: number;
    undescribedFields: number;
    findings: Record<FindingSeverity, number>;
  };
  rows: IndexRows;
}

export interface CompareInput {
  from: SourceSet;
  to: SourceSet;
  fromOptions: ParseOptions;
  toOptions: ParseOptions;
  /** ISO day: announced sunsets before it have passed. */
  today: string;
}

/** A comparison before any policy: its counts, and the whole Diff (INTERFACE §4) as gzip-compressed JSON. */
export interface Comparison {
  tally: ChangeTally;
  content: Uint8Array;
}

/** A Diff as gzip-compressed JSON, and the severities that are to hold in it. */
export interface JudgeInput extends SeverityPolicy {
  content: Uint8Array;
}

/** The body of `POST /lint`, as it came: even reading it would hold up the thread that serves people. */
export interface LintInput {
  body: Uint8Array;
  maxDocumentBytes: number;
}

/** The body of `POST /diff`, as it came. */
export interface CompareBodyInput extends SeverityPolicy {
  body: Uint8Array;
  maxDocumentBytes: number;
  /** ISO day: announced sunsets before it have passed. */
  today: string;
}

/** A finished answer: findings (`{counts, items}`) or a Diff (INTERFACE §4) as JSON text. */
export interface JsonAnswer {
  json: Uint8Array;
}

/** A published definition, by the id of its version: a thread may have it parsed. Its files follow where it has not. */
export interface KeptInput {
  id: string;
  options: ParseOptions;
  source?: SourceSet;
}

/** The code of the refusal that asks for the files of a `KeptInput`. */
export const SOURCE_NEEDED = "source_needed";

export interface SliceInput extends KeptInput {
  /** Operation keys; the whole definition in one document where it is absent. */
  operations?: string[];
}

/** The addresses that the servers of a definition have, as written, with what may stand for their variables. */
export interface ServerList {
  servers: { url: string; variables: { name: string; default: string; enum: string[] | null }[] }[];
}

/** The parts of a definition in blocks of gzip-compressed lines, in the order of their numbers. */
export interface ReadingBlocks {
  blocks: Uint8Array[];
  /** Whether these are all parts. */
  complete: boolean;
}

export interface ReadingPartInput extends KeptInput {
  kind: "operation" | "schema";
  key: string;
}

/** A request to the mock of a definition. */
export interface MockInput extends KeptInput {
  request: MockRequest;
}

/** Files of a Backstage catalogue: large ones take seconds to read. */
export interface CatalogInput {
  files: readonly BackstageFile[];
}

/** The functions that the worker bundle exports, by name. */
export interface WorkerTasks {
  examine(input: ExamineInput): Promise<Answered<Examination>>;
  compare(input: CompareInput): Promise<Answered<Comparison>>;
  judge(input: JudgeInput): Promise<Answered<{ content: Uint8Array }>>;
  compareBody(input: CompareBodyInput): Promise<Answered<JsonAnswer>>;
  lint(input: LintInput): Promise<Answered<JsonAnswer>>;
  slice(input: SliceInput): Promise<Answered<JsonAnswer>>;
  readBlocks(input: KeptInput): Promise<Answered<ReadingBlocks>>;
  readPart(input: ReadingPartInput): Promise<Answered<{ json: string | null }>>;
  mock(input: MockInput): Promise<Answered<MockAnswer>>;
  servers(input: KeptInput): Promise<Answered<ServerList>>;
  readCatalog(input: CatalogInput): Promise<Answered<BackstageCatalog>>;
}
