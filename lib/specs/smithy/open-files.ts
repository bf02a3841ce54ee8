import type { LanguageInput } from "@/lib/specs/languages/language";
import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { SourceFile } from "@/lib/specs/model";
import { claimsAst, claimsIdl } from "@/lib/specs/smithy/claims";
import type { IdlTree } from "@/lib/specs/smithy/idl-tree";
import { readIdl } from "@/lib/specs/smithy/read-idl";
import { SMITHY_RULES } from "@/lib/specs/smithy/smithy-rules";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";

/** The files of a model, read: those of the IDL, and those of the JSON AST. */
export interface SmithyFiles {
  /** Of both, the entry first and the others by name. */
  names: string[];
  trees: { tree: IdlTree; text: string }[];
  documents: SourceDocument[];
}

/** Opens every file that is Smithy. Throws SpecError where the entry cannot be read; another such file is a finding. */
export function openFiles(input: LanguageInput, problems: LanguageProblems): SmithyFiles {
  const { entry, files } = input.source;
  const opened: SmithyFiles = { names: [], trees: [], documents: [] };
  const isFirst = ({ name }: SourceFile): number => (name === entry ? 0 : 1);
  const ordered = files.toSorted((left, right) => isFirst(left) - isFirst(right) || (left.name < right.name ? -1 : 1));
  for (const file of ordered) {
    if (file.name !== entry && !/\.(?:smithy|json)$/i.test(file.name)) continue;
    try {
      if (openFile(input, file, opened)) opened.names.push(file.name);
    } catch (fault) {
      if (file.name === entry || !(fault instanceof SpecError) || fault.code !== "malformed_document") throw fault;
      const position = { line: fault.line, column: fault.column };
      const place = { file: file.name, pointer: "" };
      problems.add(SMITHY_RULES.unreadableFile, { place, message: fault.message, position });
    }
  }
  for (const document of opened.documents) reportWarnings(document, problems);
  return opened;
}

function openFile(input: LanguageInput, file: SourceFile, opened: SmithyFiles): boolean {
  const isEntry = file.name === input.source.entry;
  const text = input.text(file.name) ?? "";
  if (claimsIdl(text) || (!isEntry && /\.smithy$/i.test(file.name))) {
    opened.trees.push({ tree: readIdl(file.name, text, input.limits), text });
    return true;
  }
  const document = isEntry ? input.documents().entry : readDocument(file.name, file.bytes, input.limits);
  if (!isEntry && !claimsAst(document.data)) return false;
  opened.documents.push(document);
  return true;
}

function reportWarnings({ file, warnings }: SourceDocument, problems: LanguageProblems): void {
  const rules = {
    "parse-duplicate-key": SMITHY_RULES.duplicateKey,
    "parse-not-json": SMITHY_RULES.notJson,
    "parse-indentation": SMITHY_RULES.indentation,
  } as const;
  for (const { rule, message, pointer, position } of warnings)
    problems.add(rules[rule], { place: { file, pointer }, message, position, about: message });
}
