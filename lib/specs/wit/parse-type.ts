import type { Token, TokenReader } from "@/lib/specs/languages/token-reader";
import { SpecError } from "@/lib/specs/spec-error";
import { WIT_PRIMITIVES, type WitName, type WitPrimitive, type WitType } from "@/lib/specs/wit/contract";
import { nameOf, type TakeName } from "./parse-names";

const PRIMITIVES: ReadonlyMap<string, WitPrimitive> = new Map(WIT_PRIMITIVES.map((name) => [name, name]));

/** Reads types as they are mentioned: `list<tuple<string, u8>>`. Depth is bounded. */
export class WitTypeParser {
  constructor(
    private readonly reader: TokenReader,
    private readonly takeName: TakeName,
    private readonly maxDepth: number,
  ) {}

  parse(depth = 1): WitType {
    const { reader } = this;
    const token = reader.peek();
    if (depth > this.maxDepth)
      throw new SpecError("too_deep", `A type in ${reader.file} nests more than ${this.maxDepth} deep.`, {
        file: reader.file,
        fix: "Give the inner types names, or have the limit raised.",
        position: reader.positionAt(token.start),
      });
    const primitive = token.kind === "word" ? PRIMITIVES.get(token.text) : undefined;
    if (primitive !== undefined) {
      reader.next();
      return { kind: "primitive", name: primitive };
    }
    const compound = token.kind === "word" ? this.compound(token, depth) : undefined;
    return compound ?? this.name();
  }

  private compound(token: Token, depth: number): WitType | undefined {
    const { reader } = this;
    const inner = (): WitType => this.parse(depth + 1);
    switch (token.text) {
      case "list":
        return this.between(() => {
          const item = inner();
          if (!reader.take(",")) return { kind: "list", item };
          return { kind: "list", item, length: Number(reader.expectKind("number", "the length of the list").text) };
        });
      case "option":
        return this.between(() => ({ kind: "option", item: inner() }));
      case "tuple":
        return this.between(() => ({ kind: "tuple", items: this.listed(inner) }));
      case "map":
        return this.between(() => {
          const key = inner();
          reader.expect(",");
          return { kind: "map", key, value: inner() };
        });
      case "future":
      case "stream":
        reader.next();
        if (!reader.is("<")) return { kind: token.text };
        return { kind: token.text, item: this.inAngles(inner) };
      case "own":
      case "borrow": {
        const { text: kind } = token;
        return this.between(() => ({ kind, of: this.name() }));
      }
      case "result":
        reader.next();
        return reader.is("<") ? this.inAngles(() => this.result(inner)) : { kind: "result" };
      default:
        return undefined;
    }
  }

  private result(inner: () => WitType): WitType {
    const { reader } = this;
    const result: WitType = { kind: "result" };
    if (!reader.take("_")) result.ok = inner();
    else if (!reader.is(",")) throw reader.unexpected("`,` and the type of the error");
    if (reader.take(",")) result.err = inner();
    return result;
  }

  private listed(one: () => WitType): WitType[] {
    const items: WitType[] = [];
    while (!this.reader.is(">")) {
      items.push(one());
      if (!this.reader.take(",")) break;
    }
    return items;
  }

  private between(inside: () => WitType): WitType {
    this.reader.next();
    return this.inAngles(inside);
  }

  private inAngles(inside: () => WitType): WitType {
    this.reader.expect("<");
    const type = inside();
    this.reader.expect(">");
    return type;
  }

  private name(): WitName {
    const token = this.takeName("a type");
    return { kind: "name", name: nameOf(token), offset: token.start, file: this.reader.file };
  }
}
