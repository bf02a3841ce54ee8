import { LineIndex } from "@/lib/specs/source/line-index";
import { SpecError } from "@/lib/specs/spec-error";
import { namespaceAt, type XmlAttribute, type XmlElement, type XmlScope } from "./xml-element";

/** What reading one XML document may cost. */
export interface XmlLimits {
  maxDepth: number;
  /** Elements and attributes. */
  maxNodes: number;
}

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?/uy;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const FIXED_PREFIXES = new Map([
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["", ""],
]);

interface Open {
  element: XmlElement;
  text: string[];
}

/**
 * Reads a text as XML 1.0 with namespaces. Strict, in one pass, without recursion. There are no document types and so no
 * entities but the five that are built in: what could make a small text large, or fetch another, is refused. Throws SpecError
 * `malformed_document`, `too_deep` or `too_many_nodes` with line and column.
 */
export function readXml(file: string, text: string, limits: XmlLimits): XmlElement {
  return new XmlReader(file, text, limits).read();
}

class XmlReader {
  private at = 0;
  private nodes = 0;
  private readonly lines: LineIndex;
  private readonly open: Open[] = [];
  private root: XmlElement | undefined;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly limits: XmlLimits,
  ) {
    this.lines = new LineIndex(text);
  }

  read(): XmlElement {
    const { text } = this;
    if (text.startsWith("\uFEFF")) this.at = 1;
    if (text.startsWith("<?xml", this.at)) this.skipTo("?>", "The XML declaration");
    while (this.at < text.length) {
      const next = text.indexOf("<", this.at);
      this.characters(next < 0 ? text.length : next);
      if (next < 0) break;
      this.markup();
    }
    const unclosed = this.open.at(-1)?.element;
    if (unclosed) throw this.fault(`\`<${unclosed.name}>\` is not closed.`, unclosed.start);
    if (!this.root) throw this.fault("It has no element.", 0);
    return this.root;
  }

  private markup(): void {
    const { text } = this;
    if (text.startsWith("<!--", this.at)) this.comment();
    else if (text.startsWith("<![CDATA[", this.at)) this.section();
    else if (text.startsWith("<!DOCTYPE", this.at)) {
      throw this.fault(
        "It has a document type (`<!DOCTYPE`), which may define entities or name other files. Document types are refused.",
        this.at,
        "Remove the document type. No WSDL or XML Schema needs one.",
      );
    } else if (text.startsWith("<?", this.at)) {
      if (/^<\?xml[\s?]/i.test(text.slice(this.at, this.at + 6)))
        throw this.fault("An XML declaration stands only at the very beginning.", this.at);
      this.skipTo("?>", "A processing instruction");
    } else if (text.startsWith("</", this.at)) this.endTag();
    else this.startTag();
  }

  private characters(end: number): void {
    if (end === this.at) return;
    const start = this.at;
    const written = this.text.slice(start, end);
    this.at = end;
    const inside = this.open.at(-1);
    if (inside) {
      if (written.includes("]]>")) throw this.fault("`]]>` may not stand in text.", start + written.indexOf("]]>"));
      inside.text.push(this.unescaped(written, start));
    } else if (/[^ \t\r\n]/.test(written))
      throw this.fault("Text stands outside the root element.", start + written.search(/[^ \t\r\n]/));
  }

  private comment(): void {
    const start = this.at;
    const end = this.text.indexOf("--", start + 4);
    if (end < 0) throw this.fault("A comment begins here that does not end.", start);
    if (this.text[end + 2] !== ">") throw this.fault("`--` may not stand in a comment.", end);
    this.at = end + 3;
  }

  private section(): void {
    const start = this.at;
    const inside = this.open.at(-1);
    if (!inside) throw this.fault("Text stands outside the root element.", start);
    this.skipTo("]]>", "A CDATA section");
    inside.text.push(this.text.slice(start + 9, this.at - 3));
  }

  private skipTo(end: string, what: string): void {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) throw this.fault(`${what} begins here that does not end.`, this.at);
    this.at = found + end.length;
  }

  private endTag(): void {
    const start = this.at;
    this.at += 2;
    const name = this.name();
    this.space();
    if (this.text[this.at] !== ">") throw this.fault(`Expected \`>\` after \`</${name}\`.`, this.at);
    this.at++;
    const last = this.open.pop();
    if (!last) throw this.fault(`\`</${name}>\` closes an element that is not open.`, start);
    if (last.element.name !== name) {
      const { line } = this.lines.at(last.element.start);
      throw this.fault(`Expected \`</${last.element.name}>\` (open since line ${line}), found \`</${name}>\`.`, start);
    }
    last.element.text = last.text.join("");
  }

  private startTag(): void {
    const start = this.at;
    this.at++;
    const name = this.name();
    this.count(start);
    const written = this.attributes(name);
    const isEmpty = this.text[this.at] === "/";
    if (isEmpty) this.at++;
    if (this.text[this.at] !== ">") throw this.fault(`The tag \`<${name}\` is not closed with \`>\`.`, this.at);
    this.at++;
    const element = this.element(name, start, written);
    const parent = this.open.at(-1)?.element;
    if (parent) parent.children.push(element);
    else if (this.root) throw this.fault("A document has one root element; here begins a second.", start);
    else this.root = element;
    if (isEmpty) return;
    this.open.push({ element, text: [] });
    if (this.open.length > this.limits.maxDepth) {
      throw new SpecError("too_deep", `${this.file} nests elements deeper than ${this.limits.maxDepth}.`, {
        file: this.file,
        fix: "Nest less deeply.",
        position: this.lines.at(start),
      });
    }
  }

  private attributes(tag: string): XmlAttribute[] {
    const found: XmlAttribute[] = [];
    const names = new Set<string>();
    for (;;) {
      const before = this.at;
      this.space();
      const next = this.text[this.at];
      if (next === undefined) throw this.fault(`The tag \`<${tag}\` does not end.`, before);
      if (next === ">" || next === "/") return found;
      if (this.at === before) throw this.fault("Expected a space before an attribute.", this.at);
      const start = this.at;
      const name = this.name();
      this.count(start);
      if (names.has(name)) throw this.fault(`The attribute \`${name}\` is written twice.`, start);
      names.add(name);
      found.push({ name, local: name.slice(name.indexOf(":") + 1), namespace: "", value: this.value(name), start });
    }
  }

  private value(name: string): string {
    this.space();
    if (this.text[this.at] !== "=") throw this.fault(`The attribute \`${name}\` has no value.`, this.at);
    this.at++;
    this.space();
    const quote = this.text[this.at];
    if (quote !== '"' && quote !== "'")
      throw this.fault(`The value of \`${name}\` must stand in quotation marks.`, this.at);
    const start = this.at + 1;
    const end = this.text.indexOf(quote, start);
    if (end < 0) throw this.fault(`The value of \`${name}\` begins here and does not end.`, this.at);
    const written = this.text.slice(start, end);
    const less = written.indexOf("<");
    if (less >= 0) throw this.fault("`<` may not stand in a value; write `&lt;`.", start + less);
    this.at = end + 1;
    return this.unescaped(written, start).replaceAll(/[\t\n]/g, " ");
  }

  private element(name: string, start: number, written: readonly XmlAttribute[]): XmlElement {
    const scope = this.scope(written);
    const attributes = written.filter((one) => one.name !== "xmlns" && !one.name.startsWith("xmlns:"));
    for (const one of attributes)
      if (one.name.includes(":")) one.namespace = this.bound(scope, prefixOf(one.name), one.start);
    this.requireDistinct(attributes);
    const local = name.slice(name.indexOf(":") + 1);
    const namespace = this.bound(scope, prefixOf(name), start + 1);
    return { name, local, namespace, attributes, children: [], text: "", scope, file: this.file, start };
  }

  /** Two prefixes may be bound to one namespace. */
  private requireDistinct(attributes: readonly XmlAttribute[]): void {
    const seen = new Set<string>();
    for (const { namespace, local, name, start } of attributes) {
      if (namespace === "") continue;
      const key = `${namespace} ${local}`;
      if (seen.has(key)) throw this.fault(`The attribute \`${name}\` is written twice under two prefixes.`, start);
      seen.add(key);
    }
  }

  private scope(attributes: readonly XmlAttribute[]): XmlScope {
    const around = this.open.at(-1)?.element.scope;
    const parent: XmlScope = around ?? { prefixes: FIXED_PREFIXES };
    const prefixes = new Map<string, string>();
    for (const { name, value, start } of attributes) {
      if (name === "xmlns") prefixes.set("", value);
      else if (name.startsWith("xmlns:")) {
        if (value === "") throw this.fault(`The prefix \`${name.slice(6)}\` is bound to nothing.`, start);
        prefixes.set(name.slice(6), value);
      }
    }
    return prefixes.size === 0 && around ? around : { parent, prefixes };
  }

  private bound(scope: XmlScope, prefix: string, start: number): string {
    const namespace = namespaceAt(scope, prefix);
    if (namespace !== undefined) return namespace;
    throw this.fault(
      `The prefix \`${prefix}\` is bound to no namespace.`,
      start,
      `Declare it: \`xmlns:${prefix.slice(0, 40)}="…"\`.`,
    );
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text)?.[0];
    if (found === undefined) throw this.fault("Expected a name.", this.at);
    this.at += found.length;
    return found;
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private count(start: number): void {
    if (++this.nodes <= this.limits.maxNodes) return;
    throw new SpecError(
      "too_many_nodes",
      `${this.file} has more than ${this.limits.maxNodes} elements and attributes.`,
      {
        file: this.file,
        fix: "Split the definition, or have the limit raised.",
        position: this.lines.at(start),
      },
    );
  }

  private unescaped(written: string, start: number): string {
    const normal = written.includes("\r") ? written.replaceAll(/\r\n?/g, "\n") : written;
    if (!normal.includes("&")) return normal;
    return written
      .replaceAll(/&([^;&<]{0,40});?/g, (whole: string, name: string, offset: number) => {
        const meant = whole.endsWith(";") ? (ENTITIES.get(name) ?? characterOf(name)) : undefined;
        if (meant !== undefined) return meant;
        const shown = whole.length > 20 ? `${whole.slice(0, 20)}…` : whole;
        throw this.fault(
          `\`${shown}\` is no entity of XML.`,
          start + offset,
          "Write `&amp;` for an ampersand; other entities are not known here.",
        );
      })
      .replaceAll(/\r\n?/g, "\n");
  }

  private fault(message: string, offset: number, fix = "Correct the text at this place."): SpecError {
    return new SpecError("malformed_document", `${this.file} is not well-formed XML: ${message}`, {
      file: this.file,
      fix,
      position: this.lines.at(offset),
    });
  }
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** The character that `#10` or `#x0A` stands for, where XML allows it. */
function characterOf(name: string): string | undefined {
  const written = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!written) return undefined;
  const code = written[1] === undefined ? Number(written[2]) : Number.parseInt(written[1], 16);
  const isChar =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd);
  return isChar || (code >= 0x10000 && code <= 0x10ffff) ? String.fromCodePoint(code) : undefined;
}
