import type { EnumTree, FileTree, MessageTree } from "@/lib/specs/protobuf/parse/syntax-tree";

/** What a full name is of, and in which file it is declared. */
export interface Declared {
  kind: "message" | "enum";
  file: string;
}

/** The types of all files by full name, and how names are looked up from a scope. */
export class Symbols {
  readonly types = new Map<string, Declared>();
  /** What the last parts of full names are: a name whose first part is none of them is looked up once. */
  private readonly endings = new Set<string>();
  /** What names mean in a scope: many fields have one type. */
  private readonly known = new Map<string, Map<string, string | undefined>>();

  add(file: FileTree): void {
    for (const part of file.package.split(".")) this.endings.add(part);
    for (const message of file.messages) this.addMessage(message, file.name);
    for (const one of file.enums) this.addEnum(one, file.name);
  }

  private addMessage(message: MessageTree, file: string): void {
    this.declare(message.fullName, { kind: "message", file });
    for (const inner of message.messages) this.addMessage(inner, file);
    for (const inner of message.enums) this.addEnum(inner, file);
  }

  private addEnum(one: EnumTree, file: string): void {
    this.declare(one.fullName, { kind: "enum", file });
  }

  /** Of two with one name the first holds; that it is twice there is said by validation. */
  private declare(name: string, declared: Declared): void {
    this.endings.add(name.slice(name.lastIndexOf(".") + 1));
    if (!this.types.has(name)) this.types.set(name, declared);
  }

  /**
   * The full name that a name means in a scope: the innermost scope in which its first part is something decides, as in C++
   * (language specification, "Type name resolution"); undefined where it is nothing.
   */
  resolve(name: string, scope: string): string | undefined {
    if (name.startsWith(".")) return this.types.has(name.slice(1)) ? name.slice(1) : undefined;
    const known = this.known.get(scope) ?? new Map<string, string | undefined>();
    this.known.set(scope, known);
    if (!known.has(name)) known.set(name, this.lookUp(name, scope));
    return known.get(name);
  }

  private lookUp(name: string, scope: string): string | undefined {
    const first = name.split(".", 1)[0] ?? name;
    if (!this.endings.has(first)) return undefined;
    for (let at = scope; ; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
      const candidate = at === "" ? name : `${at}.${name}`;
      if (this.types.has(candidate)) return candidate;
      // A message of that name hides outer ones; a package does not, since protoc goes on looking there.
      const head = at === "" ? first : `${at}.${first}`;
      if (first !== name && this.types.get(head)?.kind === "message") return undefined;
      if (at === "") return undefined;
    }
  }
}
