import type { ComparableSpec, CompareOptions } from "./comparable-spec";
import { compareDocument } from "./compare/compare-document";
import { compareOperations, compareWebhooks } from "./compare/compare-operations";
import { compareSecuritySchemes } from "./compare/compare-security-schemes";
import { createSubtypes } from "./compare/subtypes";
import type { Change, Diff, DiffSide } from "./model";
import { languageChanges } from "./languages/language-changes";
import { sortChanges, summarise } from "./sort-changes";
import { walkedChanges } from "./walked-changes";
import type { ReportedChange } from "./witness/prove-changes";

/**
 * What changed from one version of a definition to another. Pure and deterministic; linear in the size of the two, since
 * a pair of schemas is compared once for each side of a call, however many operations use it.
 */
export function compareSpecs(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): Diff {
  const changes =
    isOpenApi(from) && isOpenApi(to) ? openApiChanges(from, to, options) : languageChanges(from, to, options);
  return { from: sideOf(from), to: sideOf(to), summary: summarise(changes), changes: sortChanges(changes) };
}

const isOpenApi = ({ model }: ComparableSpec): boolean => model.format === "openapi";

function openApiChanges(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): Change[] {
  return provedChanges(from, to, options).map(({ change }) => change);
}

/** The changes of two OpenAPI definitions, unsorted, each with what the walk knows of it. */
export function provedChanges(from: ComparableSpec, to: ComparableSpec, options: CompareOptions): ReportedChange[] {
  return walkedChanges(from, to, options, (walk) => {
    walk.graph.learnSubtypes(createSubtypes(from.model), createSubtypes(to.model));
    compareDocument(walk);
    compareSecuritySchemes(walk);
    compareOperations(walk);
    compareWebhooks(walk);
  });
}

function sideOf({ model }: ComparableSpec): DiffSide {
  return {
    title: model.info.title,
    version: model.info.version,
    format: model.format,
    specVersion: model.specVersion,
  };
}
