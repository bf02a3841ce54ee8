import { gunzipSync, gzipSync } from "node:zlib";
import { readAdmission } from "@/lib/admission/model/read-admission";
import { parseBackstageCatalog } from "@/lib/backstage/model/parse-backstage-catalog";
import { operationFacts } from "@/lib/code-policies/model/operation-facts";
import { conversionItem, convertParsed } from "@/lib/conversions/convert-parsed";
import { conversionsOf } from "@/lib/conversions/index";
import { convertBody } from "@/lib/conversions/schema";
import { storableText } from "@/lib/core/storable-text";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Diff } from "@/lib/diff/model";
import { applySeverityPolicy } from "@/lib/diff/severity-policy";
import { lineageOf } from "@/lib/lineage/model/lineage-answer";
import { countFindings } from "@/lib/lint/lint-spec";
import { lintWith } from "@/lib/lint/spectral/lint-with";
import { answerRequest } from "@/lib/mock/model/answer-request";
import { MockApi } from "@/lib/mock/model/mock-api";
import { type Finding, SPEC_FORMATS, type SourceSet } from "@/lib/specs/model";
import { present } from "@/lib/specs/openapi/fields";
import { bundleSpec, indexSpec, parseSpec, sliceSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { allFindings, digestOf, indexRows, storedFiles } from "./analyse";
import { tallyOf } from "@/lib/versions/model/change-tally";
import { definitionParts } from "@/lib/versions/model/review-items/definition-part";
import { changedItems, contentItem } from "@/lib/versions/model/review-items/review-items";
import { diffBody, lintBody } from "@/lib/versions/schema";
import { forbiddenKeyRefusal } from "./forbidden-keys";
import { readJsonBody } from "./json-body";
import { KeptSources } from "./kept-sources";
import { listServers } from "./list-servers";
import { lintByText, lintForStorage, readRulesetText } from "./ruleset-tasks";
import { readGivenRuleset } from "./read-given-ruleset";
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
export const examine: WorkerTasks["examine"] = ({ source, options, plan }) =>
  answering(() => {
    const parsed = parse(source, options);
    const refusal = forbiddenKeyRefusal(parsed, source) ?? refusalOf(parsed.findings);
    if (refusal) throw new Refused(refusal);
    const held = plan && lintForStorage(parsed, plan);
    const findings = allFindings(parsed, held?.findings);
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
      rows: indexRows(index, findings, parsed.model),
      linted: held?.linted ?? null,
    };
  });

/** What changed from one definition to another. */
export const compare: WorkerTasks["compare"] = ({ from, to, fromOptions, toOptions, today, links = [] }) =>
  answering(() => {
    const diff = compareSpecs(parse(from, fromOptions), parse(to, toOptions), { today, links });
    return { tally: tallyOf(diff.changes), content: gzipSync(JSON.stringify(diff)) };
  });

/** What became what between two definitions in different languages. */
export const lineage: WorkerTasks["lineage"] = ({ from, to, fromOptions, toOptions, links }) =>
  answering(() => lineageOf(parse(from, fromOptions).model, parse(to, toOptions).model, links));

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
export const lint: WorkerTasks["lint"] = ({ body, maxDocumentBytes, ...known }) =>
  answering(() => {
    const { document, format, ruleset } = readJsonBody(lintBody, body);
    const read = readGivenRuleset(ruleset, known);
    if ("asked" in read) return read;
    const parsed = parse(looseSource(document, "document"), { maxDocumentBytes, ...(format ? { format } : {}) });
    const { findings: found, silent } = lintWith(parsed, read.ruleset);
    const findings = allFindings(parsed, found);
    const items = findings.map((finding: Finding) => ({ ...finding, operation: finding.operation ?? null }));
    const { name, notices } = read.ruleset;
    const answer = { counts: countFindings(findings), items, ruleset: { name, notices }, silent };
    return { json: new TextEncoder().encode(JSON.stringify(answer)) };
  });

/** What a published definition can be turned into. */
export const listConversions: WorkerTasks["listConversions"] = (input) =>
  answering(() => jsonOf({ items: conversionsOf(parseKept(input).model).map(conversionItem) }));

/** A published definition in another language or version, and what that lost. */
export const convert: WorkerTasks["convert"] = ({ to, name, version, ...input }) =>
  answering(() => jsonOf(convertParsed(parseKept(input), to, { name, version })));

/** The same of a definition that came in a request. */
export const convertGiven: WorkerTasks["convertGiven"] = ({ body, maxDocumentBytes }) =>
  answering(() => {
    const { document, format, to, ...settings } = readJsonBody(convertBody, body);
    const parsed = parse(looseSource(document, "document"), { maxDocumentBytes, ...(format ? { format } : {}) });
    return jsonOf(convertParsed(parsed, to, present(settings)));
  });

function jsonOf(value: object): { json: Uint8Array } {
  return { json: new TextEncoder().encode(JSON.stringify(value)) };
}

function looseSource(document: string, name: string): SourceSet {
  return { entry: name, files: [{ name, bytes: new TextEncoder().encode(document) }] };
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

/** What policies and admission rules look at in a definition. */
export const policyParts: WorkerTasks["policyParts"] = (input) =>
  answering(() => {
    const parsed = parseKept(input);
    const { operations, more } = operationFacts(parsed.model);
    const admission = readAdmission(parsed);
    return { operations, moreOperations: more, admission: admission.operations, moreAdmission: admission.more };
  });

/** Whether a ruleset can be read, and what it asks. */
export const readRuleset: WorkerTasks["readRuleset"] = (input) => answering(() => readRulesetText(input));

/** What each of some rulesets finds in a published definition. */
export const lintRulesets: WorkerTasks["lintRulesets"] = ({ entries, texts, ...input }) =>
  answering(() => {
    const parsed = parseKept(input);
    return { answers: entries.map((entry) => lintByText(parsed, entry, texts)) };
  });

/** What a Backstage catalogue says. */
export const readCatalog: WorkerTasks["readCatalog"] = ({ files }) => answering(() => parseBackstageCatalog(files));

/** A definition cut into the parts that people open. */
export const readBlocks: WorkerTasks["readBlocks"] = (input) => answering(() => readingBlocks(parseKept(input)));

/** One of them, for whoever cannot wait for all. */
export const readPart: WorkerTasks["readPart"] = ({ kind, key, ...input }) =>
  answering(() => ({ json: readingPart(parseKept(input), { kind, key }) }));

/** What an approval of a definition covers: against the one before it, or all of it. */
export const reviewItems: WorkerTasks["reviewItems"] = ({ to, toOptions, since }) =>
  answering(() => {
    const after = definitionParts(parse(to, toOptions));
    if (!since) return { content: gzipSync(JSON.stringify([contentItem(after)])) };
    // `compare` or `judge` wrote this, to the type that it is read as.
    const { changes } = JSON.parse(gunzipSync(since.diff).toString("utf8")) as Diff;
    const before = definitionParts(parse(since.from, since.fromOptions));
    return { content: gzipSync(JSON.stringify(changedItems(changes, before, after))) };
  });

const mocks = new WeakMap<ParsedSource, MockApi>();

/** What the mock of a definition answers. */
export const mock: WorkerTasks["mock"] = ({ request, ...input }) =>
  answering(() => {
    const parsed = parseKept(input);
    const api = mocks.get(parsed) ?? new MockApi(parsed);
    mocks.set(parsed, api);
    return answerRequest(api, request);
  });
