import { gunzipSync, gzipSync } from "node:zlib";
import { parseBackstageCatalog } from "@/lib/backstage/model/parse-backstage-catalog";
import { storableText } from "@/lib/core/storable-text";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { applySeverityPolicy } from "@/lib/diff/severity-policy";
import { countFindings } from "@/lib/lint/lint-spec";
import { DEFAULT_RULESET, parseRuleset, type Ruleset } from "@/lib/lint/ruleset";
import { answerRequest } from "@/lib/mock/model/answer-request";
import { MockApi } from "@/lib/mock/model/mock-api";
import { type Finding, SPEC_FORMATS, type SourceSet } from "@/lib/specs/model";
import { bundleSpec, indexSpec, type ParsedSource, parseSpec, sliceSpec } from "@/lib/specs/parse-spec";
import { allFindings, digestOf, indexRows, storedFiles } from "./analyse";
import { tallyOf } from "@/lib/versions/model/change-tally";
import { diffBody, lintBody } from "@/lib/versions/schema";
import { forbiddenKeyRefusal } from "./forbidden-keys";
import { readJsonBody } from "./json-body";
import { KeptSources } from "./kept-sources";
import { listServers } from "./list-servers";
import { readingBlocks, readingPart } from "./reading-parts";
import { type KeptInput, type ParseOptions, SOURCE_NEEDED, type WorkerTasks } from "./protocol";
import { answering, Refused, refusalOf } from "./refuse";

function parse(source: SourceSet, options: ParseOptions): ParsedSource {
  const format = SPEC_FORMATS.find((one) => one === options.format);
  if (options.format !== undefined && !format) {
    throw new Refused({
      code: "unsupported_format",
      message: `The format ${options.format} is not supported.`,
      fix: `Use one of ${SPEC_FORMATS.join(", ")}, or leave the format out.`,
      violations: [{ pointer: "/format", message: "not supported" }],
    });
  }
  const limits = { maxDocumentBytes: options.maxDocumentBytes, maxTotalBytes: 2 * options.maxDocumentBytes };
  return parseSpec(source, { limits, ...(format ? { format } : {}) });
}

const kept = new KeptSources();

/** A published definition as this thread has it, else parsed from the files that were handed in, which are asked for. */
function parseKept({ id, options, source }: KeptInput): ParsedSource {
  const known = kept.find(id);
  if (known) return known;
  if (!source) throw new Refused({ code: SOURCE_NEEDED, message: "The files are needed.", fix: "", violations: [] });
  const parsed = parse(source, options);
  kept.keep(id, source, parsed);
  return parsed;
}

/** Everything that publishing has to know of a definition, in one pass. */
export const examine: WorkerTasks["examine"] = ({ source, options }) =>
  answering(() => {
    const parsed = parse(source, options);
    const refusal = forbiddenKeyRefusal(parsed, source) ?? refusalOf(parsed.findings);
    if (refusal) throw new Refused(refusal);
    const findings = allFindings(parsed);
    const index = indexSpec(parsed);
    const files = storedFiles(source);
    const { info, format, specVersion } = parsed.model;
    return {
      format,
      specVersion,
      title: storableText(info.title).slice(0, 300),
      version: storableText(info.version),
      digest: digestOf(files),
      sizeBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
      files,
      counts: {
        operations: index.operations.length,
        deprecatedOperations: index.operations.filter((operation) => operation.deprecated).length,
        schemas: index.schemas.length,
        fields: index.fields.length,
        undescribedFields: index.fields.filter((field) => !field.described).length,
        findings: countFindings(findings),
      },
      rows: indexRows(index, findings),
    };
  });

/** What changed from one definition to another. */
export const compare: WorkerTasks["compare"] = ({ from, to, fromOptions, toOptions, today }) =>
  answering(() => {
    const diff = compareSpecs(parse(from, fromOptions), parse(to, toOptions), { today });
    return { tally: tallyOf(diff.changes), content: gzipSync(JSON.stringify(diff)) };
  });

/** A comparison made before, under other severities. */
export const judge: WorkerTasks["judge"] = ({ content, severities }) =>
  answering(() => {
    // `compare` wrote this, to the type that it is read as.
    const diff = JSON.parse(gunzipSync(content).toString("utf8")) as Diff;
    return { content: gzipSync(JSON.stringify(applySeverityPolicy(diff, { severities })), { level: 1 }) };
  });

/** What changed between two definitions that came in one request. */
export const compareBody: WorkerTasks["compareBody"] = ({ body, maxDocumentBytes, today, severities }) =>
  answering(() => {
    const { from, to } = readJsonBody(diffBody, body);
    const read = (side: typeof from, name: string) =>
      parse(looseSource(side.document, name), { maxDocumentBytes, ...(side.format ? { format: side.format } : {}) });
    const diff = compareSpecs(read(from, "from"), read(to, "to"), { today });
    return { json: new TextEncoder().encode(JSON.stringify(applySeverityPolicy(diff, { severities }))) };
  });

/** Validation and lint of a definition that came in a request and is not stored. */
export const lint: WorkerTasks["lint"] = ({ body, maxDocumentBytes }) =>
  answering(() => {
    const { document, format, ruleset } = readJsonBody(lintBody, body);
    const rules = ruleset === undefined ? DEFAULT_RULESET : requireRuleset(ruleset);
    const parsed = parse(looseSource(document, "document"), { maxDocumentBytes, ...(format ? { format } : {}) });
    const findings = allFindings(parsed, rules);
    const items = findings.map((finding: Finding) => ({ ...finding, operation: finding.operation ?? null }));
    return { json: new TextEncoder().encode(JSON.stringify({ counts: countFindings(findings), items })) };
  });

function looseSource(document: string, name: string): SourceSet {
  return { entry: name, files: [{ name, bytes: new TextEncoder().encode(document) }] };
}

function requireRuleset(given: unknown): Ruleset {
  const parsed = parseRuleset(given);
  if (parsed.ok) return parsed.ruleset;
  throw new Refused({
    code: "invalid_ruleset",
    message: `The ruleset does not fit: ${parsed.problems[0]?.message ?? "it cannot be read"}`,
    fix: "Correct what violations lists.",
    violations: parsed.problems.map(({ pointer, message }) => ({ pointer: `/ruleset${pointer}`, message })),
  });
}

/** A piece of a definition, or all of it, as one document that stands alone. */
export const slice: WorkerTasks["slice"] = ({ operations, ...input }) =>
  answering(() => {
    const parsed = parseKept(input);
    const document = operations === undefined ? bundleSpec(parsed) : sliceSpec(parsed, { operations });
    return { json: new TextEncoder().encode(JSON.stringify(document)) };
  });

/** Every server that a definition names: for all of it, for paths and for operations. */
export const servers: WorkerTasks["servers"] = (input) =>
  answering(() => ({ servers: listServers(parseKept(input).model) }));

/** What a Backstage catalogue says. */
export const readCatalog: WorkerTasks["readCatalog"] = ({ files }) => answering(() => parseBackstageCatalog(files));

/** A definition cut into the parts that people open. */
export const readBlocks: WorkerTasks["readBlocks"] = (input) => answering(() => readingBlocks(parseKept(input)));

/** One of them, for whoever cannot wait for all. */
export const readPart: WorkerTasks["readPart"] = ({ kind, key, ...input }) =>
  answering(() => ({ json: readingPart(parseKept(input), { kind, key }) }));

const mocks = new WeakMap<ParsedSource, MockApi>();

/** What the mock of a definition answers. */
export const mock: WorkerTasks["mock"] = ({ request, ...input }) =>
  answering(() => {
    const parsed = parseKept(input);
    const api = mocks.get(parsed) ?? new MockApi(parsed);
    mocks.set(parsed, api);
    return answerRequest(api, request);
  });
