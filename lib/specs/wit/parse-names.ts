import type { Token, TokenReader } from "@/lib/specs/languages/token-reader";
import type { WitGates, WitPath } from "@/lib/specs/wit/contract";
import type { Written } from "./syntax";

/** Something the parser noticed that does not keep it from reading on. */
export interface WitNote {
  rule: "valid-name" | "valid-keyword-as-name";
  name: string;
  offset: number;
}

/** Reads a name. One in wrong case, or a bare keyword, is noted. */
export type TakeName = (what: string) => Token;

/** The name that a token writes. */
export function nameOf(token: Token): string {
  return token.text.startsWith("%") ? token.text.slice(1) : token.text;
}

/** A semantic version, token by token: nothing may be between them. */
export function parseVersion(reader: TokenReader): string {
  const first = reader.expectKind("number", "a version such as `1.2.0`");
  let text = first.text;
  let { end } = first;
  for (let next = reader.peek(); next.start === end; next = reader.peek()) {
    if (next.text === ".") {
      const after = reader.peek(1);
      if (after.start !== next.end || (after.kind !== "number" && after.kind !== "word")) break;
    } else if (next.kind !== "number" && next.kind !== "word" && next.text !== "-" && next.text !== "+") break;
    text += reader.next().text;
    ({ end } = next);
  }
  if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(text))
    throw reader.error(
      `\`${text.slice(0, 60)}\` is not a version.`,
      first.start,
      "Write all three numbers of a semantic version, such as `1.2.0`.",
    );
  return text;
}

/** `namespace:package`, also nested: `a:b:c/d`. */
export function parsePackageName(reader: TokenReader, takeName: TakeName): string {
  let name = nameOf(takeName("the namespace of a package"));
  reader.expect(":");
  name += `:${nameOf(takeName("the name of a package"))}`;
  for (;;) {
    const mark = reader.take(":") ?? reader.take("/");
    if (!mark) return name;
    name += `${mark.text}${nameOf(takeName("a name"))}`;
  }
}

/** A name of this package, or `ns:pkg/name@version`. */
export function parsePath(reader: TokenReader, takeName: TakeName): WitPath {
  const first = takeName("the name of an interface or world");
  if (!reader.is(":")) return { name: nameOf(first), offset: first.start };
  const parts = [nameOf(first)];
  while (reader.take(":")) parts.push(`:${nameOf(takeName("the name of a package"))}`);
  reader.expect("/");
  let name = nameOf(takeName("the name of an interface or world"));
  while (reader.take("/")) {
    parts.push(`/${name}`);
    name = nameOf(takeName("a name"));
  }
  const path: WitPath = { package: parts.join(""), name, offset: first.start };
  if (reader.take("@")) path.version = parseVersion(reader);
  return path;
}

/** Doc comments and gates before a declaration. */
export function parseLead(reader: TokenReader): Pick<Written, "docs" | "gates"> {
  const docs: string[] = [];
  const gates: WitGates = {};
  for (;;) {
    for (const comment of reader.peek().comments) if (comment.isDoc) docs.push(...docLines(comment.text));
    if (!reader.take("@")) break;
    parseGate(reader, gates);
  }
  const text = docs.join("\n").trim();
  return text ? { docs: text, gates } : { gates };
}

function parseGate(reader: TokenReader, gates: WitGates): void {
  const name = reader.expectKind("word", "`since`, `unstable` or `deprecated`");
  reader.expect("(");
  if (name.text === "external-id") {
    reader.expectKind("string", "a text in quotation marks");
  } else if (name.text === "unstable") {
    reader.expect("feature");
    reader.expect("=");
    gates.unstable = nameOf(reader.expectKind("word", "the name of a feature"));
  } else if (name.text === "since" || name.text === "deprecated") {
    reader.expect("version");
    reader.expect("=");
    gates[name.text] = parseVersion(reader);
  } else {
    throw reader.error(
      `\`@${name.text.slice(0, 60)}\` is not a feature gate.`,
      name.start,
      "Use `@since(version = …)`, `@unstable(feature = …)` or `@deprecated(version = …)`.",
    );
  }
  reader.take(",");
  reader.expect(")");
}

/** The lines of a doc comment without the stars and the space that lead them. */
function docLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\*/, "")).replace(/^ |\s+$/g, ""));
}
