import type { Stretch } from "./marks";

const INSIDE = /"[^"]*"?|'[^']*'?|[^\s"'=/>?]+/g;

/** The stretches of a text in XML. Linear; what does not end goes on to the end. */
export function* xmlStretches(text: string): Generator<Stretch> {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const start = at;
    if (text.startsWith("<!--", at)) {
      at = after(text, "-->", at);
      yield { kind: "comment", start, end: at };
    } else if (text.startsWith("<![CDATA[", at)) {
      at = after(text, "]]>", at);
      yield { kind: "string", start, end: at };
    } else {
      at = after(text, ">", at);
      yield* tagStretches(text, start, at);
    }
  }
}

function after(text: string, close: string, from: number): number {
  const end = text.indexOf(close, from);
  return end < 0 ? text.length : end + close.length;
}

function* tagStretches(text: string, start: number, end: number): Generator<Stretch> {
  const open = /^<[/?!]?/.exec(text.slice(start, start + 2))?.[0].length ?? 1;
  let isName = true;
  for (const found of text.slice(start + open, end).matchAll(INSIDE)) {
    const at = start + open + found.index;
    const isValue = /^["']/.test(found[0]);
    yield { kind: isName ? "keyword" : isValue ? "string" : "key", start: at, end: at + found[0].length };
    isName = false;
  }
}
