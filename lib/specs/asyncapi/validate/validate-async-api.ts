import type { AsyncApiContract } from "@/lib/specs/asyncapi/contract";
import type { LenientReferences } from "@/lib/specs/asyncapi/lenient-references";
import { checkChannels } from "@/lib/specs/asyncapi/validate/channel-checks";
import { ASYNC_API_1, ASYNC_API_2 } from "@/lib/specs/asyncapi/validate/grammar-2";
import { ASYNC_API_3 } from "@/lib/specs/asyncapi/validate/grammar-3";
import { checkMessages } from "@/lib/specs/asyncapi/validate/message-checks";
import { checkPayloads } from "@/lib/specs/asyncapi/validate/payload-check";
import { REF_UNESCAPED } from "@/lib/specs/asyncapi/validate/rules";
import { checkSecurityNames } from "@/lib/specs/asyncapi/validate/security-check";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import type { Finding, JsonValue, Place, Position, SpecModel } from "@/lib/specs/model";
import { findingsOf } from "@/lib/specs/openapi/validate/findings-of";
import { ProblemList } from "@/lib/specs/openapi/validate/problem-list";
import { checkRequiredProperties } from "@/lib/specs/openapi/validate/required-check";
import { checkStructure } from "@/lib/specs/openapi/validate/structure";
import { checkOperationIds, checkTags } from "@/lib/specs/openapi/validate/uniqueness-checks";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import type { SourceFiles } from "@/lib/specs/source/source-files";
import { childNode, childPlace, type SourceNode } from "@/lib/specs/source/source-node";

/** What validation looks at. */
export interface AsyncApiSource {
  entry: SourceDocument;
  model: SpecModel;
  contract: AsyncApiContract;
  references: LenientReferences;
  files: SourceFiles;
  locate(place: Place): Position;
  data(file: string): JsonValue | undefined;
}

const GRAMMARS = { 1: ASYNC_API_1, 2: ASYNC_API_2, 3: ASYNC_API_3 } as const;

/** Everything that is wrong with a definition: structure and references first, then what its parts say together. */
export function validateAsyncApi(source: AsyncApiSource): Finding[] {
  const { entry, model, contract, references, files, locate, data } = source;
  const problems = new ProblemList();
  const own = new LanguageProblems();
  const report = (problem: Parameters<ProblemList["add"]>[0]): void => problems.add(problem);
  const root: SourceNode = { place: { file: entry.file, pointer: "" }, value: entry.data };
  const structure = { grammar: GRAMMARS[contract.major], root, references, isModern: false, report, problems };
  checkStructure(structure);
  checkPayloads(structure, contract.major);
  if (contract.major === 2) {
    checkOperationIds(model, report);
    checkSecurityNames(root, model, references, report);
  }
  checkTags(contract.major === 3 ? (childNode(root, "info") ?? root) : root, report);
  checkRequiredProperties(model, report);
  if (contract.major > 1) {
    checkChannels(root, contract, model, own);
    checkMessages(root, contract, references, own);
  }
  for (const { place, reference } of references.unescaped()) {
    const message = `The name in "${reference}" has a slash that is not written \`~1\`.`;
    own.add(REF_UNESCAPED, { place: childPlace(place, "$ref"), message });
  }
  for (const document of files.documents()) {
    for (const { rule, message, pointer, position } of document.warnings)
      report({ rule, message, place: { file: document.file, pointer }, position });
  }
  const found = [...findingsOf(problems, entry.file, { locate, fileData: data }), ...own.findings(entry.file, locate)];
  return found.map((finding) => withOperation(finding, model));
}

/** Names the operation that a finding stands in. */
function withOperation(finding: Finding, model: SpecModel): Finding {
  if (finding.operation !== undefined) return finding;
  for (const { place, key } of model.operations.values()) {
    const isIn = finding.file === place.file && `${finding.pointer}/`.startsWith(`${place.pointer}/`);
    if (isIn && place.pointer !== "") return { ...finding, operation: key };
  }
  return finding;
}
