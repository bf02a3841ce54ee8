import { type LineMarks, lineMarks, type MarkKind, type Stretch } from "./marks";

const JSON_PART = /"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** The marks of a line of JSON; its strings never go over a line's end. */
export function jsonMarks(line: string): LineMarks {
  const stretches = [...line.matchAll(JSON_PART)].map((found): Stretch => {
    const end = found.index + found[0].length;
    return { kind: jsonKind(found[0], line.slice(end, end + 20)), start: found.index, end };
  });
  return lineMarks(line, stretches, 0, 0)[0] ?? [];
}

function jsonKind(part: string, after: string): Exclude<MarkKind, "plain"> {
  if (!part.startsWith('"')) return /^[tfn]/.test(part) ? "constant" : "number";
  return /^\s*:/.test(after) ? "key" : "string";
}

const YAML_KEY = /^(\s*(?:- +)*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#:'"{}[\],&*!|>%@`-][^:#]*|-[^\s:#][^:#]*):(?=\s|$)/;
const YAML_PART =
  /(?:^|(?<=\s))#.*$|"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:^|(?<=[\s[{,]))[&*!][^\s,[\]{}]+|(?:^|(?<=[\s[{,:]))(?:-?\d[\d.eE+_-]*|true|false|null|~)(?=[\s,\]}]|$)/g;
const BLOCK_BEGINS = /(?:^|[\s:])[|>][+-]?\d?[+-]?\s*(?:#.*)?$/;
const KEYED = new Map<string, Exclude<MarkKind, "plain">>([
  ["#", "comment"],
  ['"', "string"],
  ["'", "string"],
  ["&", "annotation"],
  ["*", "annotation"],
  ["!", "annotation"],
]);

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The marks of successive lines of YAML. Text blocks are told by their indentation, from the lines that are given. */
export function yamlMarks(lines: readonly string[]): LineMarks[] {
  let block: number | undefined;
  return lines.map((line) => {
    if (block !== undefined && (line.trim() === "" || indentOf(line) > block)) {
      return line.trim() === "" ? [] : [...(indentOf(line) > 0 ? [0, indentOf(line)] : []), 4, line.trim().length];
    }
    block = BLOCK_BEGINS.test(line) ? indentOf(line) : undefined;
    return lineMarks(line, yamlStretches(line), 0, 0)[0] ?? [];
  });
}

function yamlStretches(line: string): Stretch[] {
  const key = YAML_KEY.exec(line);
  const from = key ? (key[1]?.length ?? 0) + (key[2]?.length ?? 0) : 0;
  const rest = [...line.slice(from).matchAll(YAML_PART)].map((found): Stretch => {
    const start = from + found.index;
    const first = found[0].charAt(0);
    const kind = KEYED.get(first) ?? (/[-\d]/.test(first) ? "number" : "constant");
    return { kind, start, end: start + found[0].length };
  });
  return key ? [{ kind: "key", start: key[1]?.length ?? 0, end: from }, ...rest] : rest;
}
