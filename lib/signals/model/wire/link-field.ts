/** A link of a `Link` field. */
export interface WireLink {
  href: string;
  /** Small letters; several relations in one text are several. Null: there is no `rel`. */
  rels: string[] | null;
  /** Parameter names in small letters, with values unquoted. The first of a name counts (RFC 8288 §3.3). */
  parameters: [string, string][];
  /** Where it begins in the value, from 1. */
  column: number;
}

/** Whether a link is of what was asked for; with an `anchor` it is of something else (RFC 8288 §3.2). */
export function isOfAnswer({ parameters }: WireLink): boolean {
  return (parameters.find(([name]) => name === "anchor")?.[1] ?? "") === "";
}

/** Where a `Link` field cannot be read any further. */
export interface LinkFault {
  code: "no-opening-bracket" | "no-closing-bracket" | "bad-parameter" | "open-quote" | "missing-comma";
  column: number;
}

/** The links up to the first place that cannot be read. */
export interface ReadLinks {
  links: WireLink[];
  fault: LinkFault | null;
}

const TOKEN = /[!#$%&'*+\-.^_`|~A-Za-z0-9]+/y;
const BLANK = /[ \t]*/y;
/** More links than anybody sends. */
const MOST_LINKS = 200;

/** A reader that goes through a text once. */
class Cursor {
  at = 0;
  constructor(readonly text: string) {}

  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  skip(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  fault(code: LinkFault["code"], at = this.at): LinkFault {
    return { code, column: at + 1 };
  }
}

/** RFC 9110 §5.6.4; null where it never ends. */
function quotedString(cursor: Cursor): string | null {
  let text = "";
  for (; !cursor.ended; cursor.at += 1) {
    const char = cursor.text[cursor.at] ?? "";
    if (char === '"') {
      cursor.at += 1;
      return text;
    }
    if (char === "\\") cursor.at += 1;
    text += cursor.text[cursor.at] ?? "";
  }
  return null;
}

function parametersOf(cursor: Cursor): [string, string][] | LinkFault {
  const found: [string, string][] = [];
  for (;;) {
    cursor.take(BLANK);
    if (!cursor.skip(";")) return found;
    cursor.take(BLANK);
    const begin = cursor.at;
    const name = cursor.take(TOKEN).toLowerCase();
    if (name === "") {
      // An empty parameter (`;;`, or one at the end) is ignored (RFC 8288 appendix B.3).
      if (cursor.ended || ";,".includes(cursor.text[cursor.at] ?? "")) continue;
      return cursor.fault("bad-parameter", begin);
    }
    cursor.take(BLANK);
    if (!cursor.skip("=")) {
      found.push([name, ""]);
      continue;
    }
    cursor.take(BLANK);
    const quote = cursor.at;
    if (!cursor.skip('"')) found.push([name, cursor.take(/[^;, \t]*/y)]);
    else {
      const value = quotedString(cursor);
      if (value === null) return cursor.fault("open-quote", quote);
      found.push([name, value]);
    }
  }
}

/** Reads the value of a `Link` field (RFC 8288 §3). Linear in its length. */
export function readLinks(text: string): ReadLinks {
  const cursor = new Cursor(text);
  const links: WireLink[] = [];
  while (links.length < MOST_LINKS) {
    cursor.take(/[ \t,]*/y);
    if (cursor.ended) break;
    const begin = cursor.at;
    if (!cursor.skip("<")) return { links, fault: cursor.fault("no-opening-bracket", begin) };
    const href = cursor.take(/[^<>"\s]*/y);
    if (!cursor.skip(">")) return { links, fault: cursor.fault("no-closing-bracket", begin) };
    const parameters = parametersOf(cursor);
    if (!Array.isArray(parameters)) return { links, fault: parameters };
    const rel = parameters.find(([name]) => name === "rel")?.[1];
    const rels =
      rel === undefined
        ? null
        : rel
            .toLowerCase()
            .split(/\s+/)
            .filter((one) => one !== "");
    links.push({ href, rels, parameters, column: begin + 1 });
    cursor.take(BLANK);
    if (!cursor.ended && cursor.text[cursor.at] !== ",") return { links, fault: cursor.fault("missing-comma") };
  }
  return { links, fault: null };
}
