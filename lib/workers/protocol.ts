import type { AdmissionOperation } from "@/lib/admission/model";
import type { BackstageCatalog, BackstageFile } from "@/lib/backstage/model";
import type { MockAnswer, MockRequest } from "@/lib/mock/model/mock-message";
import type { ConversionTarget } from "@/lib/conversions/conversion";
import type { OperationFact } from "@/lib/code-policies/model/operation-facts";
import type { Violation } from "@/lib/core/errors";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";
import type { LineageAnswer } from "@/lib/lineage/model/lineage-answer";
import type { OperationLink } from "@/lib/lineage/model/link";
import type { LintPlan, PlanText } from "@/lib/rulesets/model/lint-plan";
import type { LintAnswer, ReadAnswer } from "@/lib/rulesets/model/ruleset-answer";
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
  /** What its API is held to; absent: what Concordat recommends. */
  plan?: LintPlan | undefined;
}

/** Rows for the index tables: JSON arrays as text, a bounded number of rows each. */
export interface IndexRows {
  operations: string[];
  schemas: string[];
  fields: string[];
  marks: string[];
  findings: string[];
  /** Paths of the addresses at which it is served: a few, and no JSON. Absent: as they are. */
  basePaths?: string[];
  /** Of the definition as a whole; written with `basePaths`. */
  stability?: string | null;
  /** `ContractMeasures` as JSON; written with `basePaths`. */
  measures?: string;
}

/** Under which plan findings were found, and which of its rules could not act. */
export interface LintedUnder {
  stamp: string;
  silent: { rule: string; ruleset: string; because: string }[];
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
  /** Null where no plan was handed in. */
  linted: LintedUnder | null;
}

export interface CompareInput {
  from: SourceSet;
  to: SourceSet;
  fromOptions: ParseOptions;
  toOptions: ParseOptions;
  /** ISO day: announced sunsets before it have passed. */
  today: string;
  /** What people said of operations, where the two are in different languages. */
  links?: OperationLink[];
}

/** Two definitions in different languages, and what people said of their operations. */
export interface LineageInput extends Omit<CompareInput, "today" | "links"> {
  links: OperationLink[];
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
  /** Rulesets that the body's may name or extend. */
  texts: PlanText[];
  /** Names that there is no ruleset of. */
  missing: string[];
}

/** The answer to `POST /lint`, or the names of the rulesets that it takes to give one. */
export type LintBodyAnswer = { json: Uint8Array } | { asked: string[] };

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

/**
 * A stored definition, by its digest: a thread may have it parsed. Its files follow where it has not. Never by the id of a
 * version: its bytes may be replaced while it is a draft.
 */
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

/** What a published definition is to be turned into. */
export interface ConvertInput extends KeptInput {
  to: ConversionTarget;
  name: string;
  version: string;
}

/** The body of `POST /convert`, as it came. */
export interface ConvertBodyInput {
  body: Uint8Array;
  maxDocumentBytes: number;
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

/** Two definitions and the Diff of them (gzip-compressed JSON, under the severities that hold); or only one of them. */
export interface ReviewItemsInput {
  to: SourceSet;
  toOptions: ParseOptions;
  since?: { from: SourceSet; fromOptions: ParseOptions; diff: Uint8Array };
}

/** What policies and admission rules look at in a definition. */
export interface PolicyParts {
  operations: OperationFact[];
  /** Operations that are left out. */
  moreOperations: number;
  admission: AdmissionOperation[];
  /** Operations with admission rules that are left out. */
  moreAdmission: number;
}

/** A text of a ruleset, and what its `extends` may rest on, each by its name. */
export interface ReadRulesetInput {
  text: string;
  texts: PlanText[];
}

/** A published definition, and the rulesets that it is held to: names among the texts. */
export interface LintRulesetsInput extends KeptInput {
  entries: string[];
  texts: PlanText[];
}

/** The functions that the worker bundle exports, by name. */
export interface WorkerTasks {
  examine(input: ExamineInput): Promise<Answered<Examination>>;
  compare(input: CompareInput): Promise<Answered<Comparison>>;
  lineage(input: LineageInput): Promise<Answered<LineageAnswer>>;
  judge(input: JudgeInput): Promise<Answered<{ content: Uint8Array }>>;
  compareBody(input: CompareBodyInput): Promise<Answered<JsonAnswer>>;
  lint(input: LintInput): Promise<Answered<LintBodyAnswer>>;
  /** The conversions that a definition can take (`{items}`). */
  listConversions(input: KeptInput): Promise<Answered<JsonAnswer>>;
  /** A converted definition with what it lost (`ConvertedDto`). */
  convert(input: ConvertInput): Promise<Answered<JsonAnswer>>;
  convertGiven(input: ConvertBodyInput): Promise<Answered<JsonAnswer>>;
  slice(input: SliceInput): Promise<Answered<JsonAnswer>>;
  readBlocks(input: KeptInput): Promise<Answered<ReadingBlocks>>;
  readPart(input: ReadingPartInput): Promise<Answered<{ json: string | null }>>;
  mock(input: MockInput): Promise<Answered<MockAnswer>>;
  servers(input: KeptInput): Promise<Answered<ServerList>>;
  /** What an approval covers (`ReviewItem[]`), as gzip-compressed JSON. */
  reviewItems(input: ReviewItemsInput): Promise<Answered<{ content: Uint8Array }>>;
  readRuleset(input: ReadRulesetInput): Promise<Answered<ReadAnswer>>;
  /** One answer for each entry, in their order. */
  lintRulesets(input: LintRulesetsInput): Promise<Answered<{ answers: LintAnswer[] }>>;
  policyParts(input: KeptInput): Promise<Answered<PolicyParts>>;
  readCatalog(input: CatalogInput): Promise<Answered<BackstageCatalog>>;
}
