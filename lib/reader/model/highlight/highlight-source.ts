import { findIdiom } from "@/lib/reader/model/languages/index";
import { extensionOf } from "@/lib/specs/definition-extensions";
import type { SpecFormat } from "@/lib/specs/model";
import { codeStretches } from "./code-stretches";
import { jsonMarks, yamlMarks } from "./data-marks";
import { type LineMarks, lineMarks } from "./marks";
import { xmlStretches } from "./xml-stretches";

/** A longer text in a language whose comments go over lines is shown without colours: it would have to be read from its start. */
const LONGEST_TEXT = 4 * 1024 * 1024;

/** Which lines are wanted, from 1, and the file that they are of. */
export interface SourceStretch {
  format: SpecFormat;
  file: string;
  from: number;
  /** The lines, as they are shown: cut where they are long. */
  lines: readonly string[];
  /** The whole text, asked for only where lines alone do not say what they are. */
  text: () => string;
}

/** The colours of some lines of a file: by what the file is, which its ending and its beginning say. One list a line. */
export function highlightSource({ format, file, from, lines, text }: SourceStretch): LineMarks[] {
  const extension = extensionOf(file);
  if (extension === "json" || extension === "avsc" || extension === "avpr") return lines.map(jsonMarks);
  if (/^ya?ml$/.test(extension)) return isJsonText(text()) ? lines.map(jsonMarks) : yamlMarks(lines);
  const whole = text();
  if (whole.length > LONGEST_TEXT) return lines.map(() => []);
  const [first, last] = [from - 1, from + lines.length - 2];
  if (/^\s*</.test(whole.slice(0, 500))) return lineMarks(whole, xmlStretches(whole), first, last);
  const grammar = findIdiom(format)?.highlight;
  if (isJsonText(whole)) return lines.map(jsonMarks);
  return grammar ? lineMarks(whole, codeStretches(whole, grammar), first, last) : yamlMarks(lines);
}

/** The colours of a short text in the syntax of a language, line by line. */
export function highlightDeclaration(format: SpecFormat, text: string): LineMarks[] {
  const lines = text.split("\n");
  const first = text.trimStart();
  if (first.startsWith("<")) return lineMarks(text, xmlStretches(text), 0, lines.length - 1);
  if (/^[[{]/.test(first)) return lines.map(jsonMarks);
  const grammar = findIdiom(format)?.highlight;
  return grammar ? lineMarks(text, codeStretches(text, grammar), 0, lines.length - 1) : yamlMarks(lines);
}

const isJsonText = (text: string) => /^\uFEFF?\s*[[{]/.test(text.slice(0, 500));
