import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { LanguageInput } from "@/lib/specs/languages/language";
import type { JsonValue, Place, Position } from "@/lib/specs/model";
import type { SmithyContract } from "@/lib/specs/smithy/contract";
import type { SmithyDraft } from "@/lib/specs/smithy/draft";
import { draftAst } from "@/lib/specs/smithy/draft-ast";
import { declaredIds, draftIdl } from "@/lib/specs/smithy/draft-idl";
import { flattenMixins } from "@/lib/specs/smithy/flatten-mixins";
import { mergeDrafts } from "@/lib/specs/smithy/merge-drafts";
import { openFiles, type SmithyFiles } from "@/lib/specs/smithy/open-files";
import { serviceClosure } from "@/lib/specs/smithy/service-closure";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { upgradeModel } from "@/lib/specs/smithy/upgrade-model";
import { member } from "@/lib/specs/source/source-node";

/** A model as read: the contract, where its things are, and what did not fit together. */
export interface SmithyModel {
  contract: SmithyContract;
  problems: LanguageProblems;
  files: SmithyFiles;
  locate(place: Place): Position;
}

/** Reads all files of a model and merges them: Smithy has no imports, every file handed in is part of it. */
export function readContract(input: LanguageInput): SmithyModel {
  const problems = new LanguageProblems();
  const files = openFiles(input, problems);
  const places = new PlaceIndex();
  const declared = new Set(files.trees.flatMap(({ tree }) => declaredIds(tree)));
  for (const { data } of files.documents) for (const id of idsOf(data)) declared.add(id);
  const drafts = new Map<string, SmithyDraft>();
  for (const { tree, text } of files.trees) {
    places.open(tree.file, text);
    drafts.set(tree.file, draftIdl(tree, declared, places));
  }
  for (const { file, data } of files.documents) {
    const root = { place: { file, pointer: "" }, value: data };
    drafts.set(
      file,
      draftAst(root, (fault) => problems.add(SMITHY_RULES.shapeForm, { ...fault, about: fault.message })),
    );
  }
  const ordered = files.names.flatMap((name) => drafts.get(name) ?? []);
  const { shapes, metadata } = mergeDrafts(ordered, ({ kind, ...fault }) =>
    problems.add(kind === "conflict" ? SMITHY_RULES.conflict : SMITHY_RULES.dangling, fault),
  );
  flattenMixins(shapes, (fault) => problems.add(SMITHY_RULES.mixin, fault));
  upgradeModel(shapes, (file) => /^1(?:\.|$)/.test(drafts.get(file)?.version ?? ""));
  const services = [...shapes.values()].filter(({ type }) => type === "service").map(({ id }) => id);
  const isOperation = (id: string): boolean => shapes.get(id)?.type === "operation";
  const operations = (services.length > 0 ? serviceClosure(shapes, services) : [...shapes.keys()]).filter(isOperation);
  const version = ordered[0]?.version ?? "";
  const contract: SmithyContract = { language: "smithy", version, shapes, metadata, services, operations };
  const documents = new Map(files.documents.map((document) => [document.file, document]));
  const locate = (place: Place): Position => documents.get(place.file)?.locate(place.pointer) ?? places.locate(place);
  return { contract, problems, files, locate };
}

function idsOf(data: JsonValue): string[] {
  return Object.keys(member(data, "shapes") ?? {});
}
