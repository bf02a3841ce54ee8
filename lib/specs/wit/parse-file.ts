import type { Token, TokenReader } from "@/lib/specs/languages/token-reader";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { nameOf, parseLead, parsePackageName, parsePath, parseVersion, type WitNote } from "./parse-names";
import { WitTypeParser } from "./parse-type";
import type {
  WitBody,
  WitFile,
  WitHeader,
  Written,
  WrittenExtern,
  WrittenFunction,
  WrittenItem,
  WrittenMember,
  WrittenShape,
  WrittenUse,
  WrittenWorldItem,
} from "./syntax";
import { isKebab, WIT_KEYWORDS, witTokens } from "./wit-tokens";

/** What a file says, and what is odd about its names. */
export interface WitParsing {
  file: WitFile;
  notes: WitNote[];
}

/** Parses one file. Throws SpecError `malformed_document` with line and column where it is not WIT. */
export function parseWitFile(file: string, text: string, limits: SpecLimits): WitParsing {
  const parser = new WitFileParser(witTokens(file, text, limits), limits.maxDepth);
  return { file: parser.file(), notes: parser.notes };
}

type Lead = Pick<Written, "docs" | "gates">;

class WitFileParser {
  readonly notes: WitNote[] = [];
  private readonly types: WitTypeParser;

  constructor(
    private readonly reader: TokenReader,
    maxDepth: number,
  ) {
    this.types = new WitTypeParser(reader, this.takeName, maxDepth);
  }

  file(): WitFile {
    const { reader } = this;
    const found: WitFile = { file: reader.file, body: emptyBody(), nested: [] };
    while (!reader.isDone) {
      const lead = parseLead(reader);
      if (!reader.is("package")) {
        this.topItem(found.body, lead);
        continue;
      }
      const header = this.header(lead);
      if (reader.take("{")) found.nested.push({ header, body: this.nestedBody() });
      else if (found.header) throw reader.error("A file has one `package` line.", header.offset, "Remove one of them.");
      else {
        reader.expect(";");
        found.header = header;
      }
    }
    return found;
  }

  private readonly takeName = (what: string): Token => {
    const token = this.reader.expectKind("word", what);
    const name = nameOf(token);
    if (token.text === name && WIT_KEYWORDS.has(name))
      this.notes.push({ rule: "valid-keyword-as-name", name, offset: token.start });
    else if (!isKebab(name)) this.notes.push({ rule: "valid-name", name, offset: token.start });
    return token;
  };

  private header(lead: Lead): WitHeader {
    const { start } = this.reader.next();
    const header: WitHeader = { ...lead, name: parsePackageName(this.reader, this.takeName), offset: start };
    if (this.reader.take("@")) header.version = parseVersion(this.reader);
    return header;
  }

  private nestedBody(): WitBody {
    const body = emptyBody();
    while (!this.reader.take("}")) this.topItem(body, parseLead(this.reader));
    return body;
  }

  private topItem(body: WitBody, lead: Lead): void {
    const { reader } = this;
    if (reader.take("use")) {
      const path = parsePath(reader, this.takeName);
      body.uses.push({ path, as: reader.take("as") ? nameOf(this.takeName("a name")) : path.name });
      reader.expect(";");
    } else if (reader.take("interface")) {
      body.interfaces.push({ ...this.named(lead, "the name of the interface"), items: this.interfaceItems() });
    } else if (reader.take("world")) {
      const named = this.named(lead, "the name of the world");
      body.worlds.push({ ...named, items: this.block(() => this.worldItem()) });
    } else throw reader.unexpected("`package`, `use`, `interface` or `world`");
  }

  private named(lead: Lead, what: string): Written {
    const token = this.takeName(what);
    return { ...lead, name: nameOf(token), offset: token.start };
  }

  private block<T>(one: () => T): T[] {
    const items: T[] = [];
    this.reader.expect("{");
    while (!this.reader.take("}")) items.push(one());
    return items;
  }

  private interfaceItems(): WrittenItem[] {
    return this.block(() => {
      const lead = parseLead(this.reader);
      const shared = this.sharedItem(lead);
      if (shared) return shared;
      const named = this.named(lead, "a type, a function, `use` or `}`");
      this.reader.expect(":");
      const item = { kind: "function" as const, ...this.functionOf(named, "function") };
      this.reader.expect(";");
      return item;
    });
  }

  /** A `use` or a type, which interfaces and worlds may have alike; a bare keyword before `:` is a name. */
  private sharedItem(lead: Lead): Extract<WrittenItem, { kind: "use" | "type" }> | undefined {
    const { reader } = this;
    if (reader.peek(1).text === ":") return undefined;
    if (reader.is("use")) return { kind: "use", ...this.use(lead) };
    const word = reader.peek().text;
    switch (word) {
      case "type": {
        reader.next();
        const named = this.named(lead, "the name of the type");
        reader.expect("=");
        const type = this.types.parse();
        reader.expect(";");
        return { kind: "type", ...named, shape: { kind: "alias", type } };
      }
      case "record":
      case "variant":
      case "enum":
      case "flags": {
        reader.next();
        const named = this.named(lead, `the name of the ${word}`);
        return { kind: "type", ...named, shape: { kind: word, members: this.members(word) } };
      }
      case "resource": {
        reader.next();
        const named = this.named(lead, "the name of the resource");
        return { kind: "type", ...named, shape: this.resource() };
      }
      default:
        return undefined;
    }
  }

  private use(lead: Lead): WrittenUse {
    const { reader } = this;
    const { start } = reader.next();
    const path = parsePath(reader, this.takeName);
    reader.expect(".");
    const names = this.list("{", "}", () => {
      const token = this.takeName("the name of a type");
      const name = nameOf(token);
      return { name, as: reader.take("as") ? nameOf(this.takeName("a name")) : name, offset: token.start };
    });
    reader.expect(";");
    return { ...lead, name: path.name, offset: start, path, names };
  }

  private list<T>(open: string, close: string, one: () => T): T[] {
    const { reader } = this;
    const items: T[] = [];
    reader.expect(open);
    while (!reader.is(close)) {
      items.push(one());
      if (!reader.take(",")) break;
    }
    reader.expect(close);
    return items;
  }

  private members(kind: "record" | "variant" | "enum" | "flags"): WrittenMember[] {
    const { reader } = this;
    return this.list("{", "}", () => {
      const { docs, gates } = parseLead(reader);
      if (Object.keys(gates).length > 0)
        throw reader.error("Fields and cases cannot have feature gates.", reader.peek().start, "Gate the whole type.");
      const token = this.takeName(kind === "record" ? "the name of a field" : "a name");
      const member: WrittenMember = { name: nameOf(token), offset: token.start };
      if (docs !== undefined) member.docs = docs;
      if (kind === "record") {
        reader.expect(":");
        member.type = this.types.parse();
      } else if (kind === "variant" && reader.take("(")) {
        member.type = this.types.parse();
        reader.expect(")");
      }
      return member;
    });
  }

  private resource(): WrittenShape {
    const { reader } = this;
    if (reader.take(";")) return { kind: "resource", functions: [] };
    const functions = this.block(() => {
      const lead = parseLead(reader);
      const found = this.resourceFunction(lead);
      reader.expect(";");
      return found;
    });
    return { kind: "resource", functions };
  }

  private resourceFunction(lead: Lead): WrittenFunction {
    const { reader } = this;
    if (reader.is("constructor") && reader.peek(1).text === "(") {
      const named: Written = { ...lead, name: "constructor", offset: reader.next().start };
      return this.signature(named, "constructor", false);
    }
    const named = this.named(lead, "a function or `}`");
    reader.expect(":");
    return this.functionOf(named, reader.take("static") ? "static" : "method");
  }

  private functionOf(named: Written, form: WrittenFunction["form"]): WrittenFunction {
    const isAsync = this.reader.take("async") !== undefined;
    this.reader.expect("func");
    return this.signature(named, form, isAsync);
  }

  private signature(named: Written, form: WrittenFunction["form"], isAsync: boolean): WrittenFunction {
    const { reader } = this;
    const params = this.list("(", ")", () => {
      const token = this.takeName("the name of a parameter");
      reader.expect(":");
      return { name: nameOf(token), offset: token.start, type: this.types.parse() };
    });
    const found: WrittenFunction = { ...named, form, isAsync, params };
    if (reader.take("->")) found.result = this.types.parse();
    return found;
  }

  private worldItem(): WrittenWorldItem {
    const { reader } = this;
    const lead = parseLead(reader);
    const shared = this.sharedItem(lead);
    if (shared) return shared;
    const word = reader.peek();
    if (reader.take("include")) return this.include(lead, word.start);
    if (word.text === "import" || word.text === "export") {
      reader.next();
      return { kind: word.text, ...this.extern(lead) };
    }
    throw reader.unexpected("`import`, `export`, `include`, `use`, a type or `}`");
  }

  private include(lead: Lead, offset: number): WrittenWorldItem {
    const { reader } = this;
    const path = parsePath(reader, this.takeName);
    const renames = new Map<string, string>();
    if (!reader.take("with")) reader.expect(";");
    else {
      this.list("{", "}", () => {
        const name = nameOf(this.takeName("a name"));
        reader.expect("as");
        renames.set(name, nameOf(this.takeName("a name")));
      });
      reader.take(";");
    }
    return { kind: "include", ...lead, name: path.name, offset, path, renames };
  }

  /** `a:b/c` is a path; `a: …` is a plain name. */
  private extern(lead: Lead): WrittenExtern {
    const { reader } = this;
    const [first, mark, next] = [reader.peek(), reader.peek(1), reader.peek(2)];
    const isTight = mark.start === first.end && next.start === mark.end;
    const isPlain = mark.text === ":" && !(isTight && !/^(?:func|async|interface)$/.test(next.text));
    if (!isPlain) {
      const path = parsePath(reader, this.takeName);
      reader.expect(";");
      return { ...lead, name: path.name, offset: first.start, isPlain, path };
    }
    const named = this.named(lead, "a name");
    reader.expect(":");
    if (reader.is("interface") && reader.peek(1).text === "{") {
      reader.next();
      return { ...named, isPlain, items: this.interfaceItems() };
    }
    if (reader.is("func") || reader.is("async")) {
      const found = this.functionOf(named, "function");
      reader.expect(";");
      return { ...named, isPlain, function: found };
    }
    const path = parsePath(reader, this.takeName);
    reader.expect(";");
    return { ...named, isPlain, path };
  }
}

function emptyBody(): WitBody {
  return { uses: [], interfaces: [], worlds: [] };
}
