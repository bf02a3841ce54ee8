import { highlightDeclaration } from "@/lib/reader/model/highlight/highlight-source";
import { findIdiom } from "@/lib/reader/model/languages/index";
import type { OperationView, ReaderDeclaration } from "@/lib/reader/schema";
import type { Operation, Schema, SpecFormat } from "@/lib/specs/model";
import { given, type Reading } from "./reading";

/** A longer declaration is for the source, not for the head of a page. */
const LONGEST_LINES = 200;
const LONGEST_TEXT = 12_000;

/** How an operation is called, declared and spoken of in its own language; nothing for HTTP. */
export function viewIdiom(
  { model, native }: Reading,
  operation: Operation,
): Pick<OperationView, "kind" | "declaration" | "words"> {
  const idiom = findIdiom(model.format);
  const text = idiom && native ? idiom.signature(native, operation) : undefined;
  const declaration = text === undefined ? undefined : asDeclaration(model.format, text);
  return given({ kind: operation.kind, declaration, words: idiom?.words });
}

/** A named type as its language declares it. */
export function viewTypeDeclaration(
  { model, native }: Reading,
  name: string,
  schema: Schema,
): ReaderDeclaration | undefined {
  const idiom = findIdiom(model.format);
  const text = idiom && native ? idiom.declaration(native, name, schema) : undefined;
  return text === undefined ? undefined : asDeclaration(model.format, text);
}

function asDeclaration(format: SpecFormat, text: string): ReaderDeclaration | undefined {
  const lines = text.split("\n");
  const isCut = lines.length > LONGEST_LINES || text.length > LONGEST_TEXT;
  const shown = isCut ? `${lines.slice(0, LONGEST_LINES).join("\n").slice(0, LONGEST_TEXT)}\n…` : text;
  return shown.trim() === "" ? undefined : { text: shown, marks: highlightDeclaration(format, shown) };
}
