import { Undecided } from "@/lib/diff/witness/safe-pattern";
import { XSD } from "@/lib/specs/wsdl/namespaces";
import { readXml } from "@/lib/specs/wsdl/xml/read-xml";
import { localName, namespaceOf, resolveQName, type XmlElement, expandedName } from "@/lib/specs/wsdl/xml/xml-element";
import { admits, type XsdType, type XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Attribute, Declared, Shape, Shapes } from "./complex-type";
import { isSameValue, primitiveOf } from "./lexical";
import { matchContent, type Members, membersOf } from "./match-content";
import { refusalOfText, simpleTypeOf } from "./simple-type";

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** What is wrong with a message: at which element, about which of its parts, and a sentence. Local names; attributes are `@name`. */
export interface Problem {
  path: readonly string[];
  /** Parts of that element that it is about, where it is about parts. */
  names: readonly string[];
  reason: string;
}

/** What the contract says of a message. */
export type Judgement =
  | { status: "accepted" }
  | { status: "rejected"; problems: readonly Problem[] }
  | { status: "unknown"; why: string };

const LIMITS = { maxDepth: 200, maxNodes: 5_000 };

/**
 * Judges messages in XML by the schemas of one definition (XML Schema part 1 and 2), as they are written: the text is read again, and
 * nothing of the comparison is known here. Where something is not judged (types that were not handed in, identity constraints,
 * assertions), the answer is `unknown`. The tests hold it to libxml2.
 */
export class XmlJudge {
  constructor(readonly shapes: Shapes) {}

  /** Whether a text is a message whose one element is `root`. */
  judge(root: Declared, text: string): Judgement {
    const [unread] = this.shapes.schemas.unread;
    if (unread !== undefined)
      return { status: "unknown", why: `the definition has \`${unread}\`, which is not judged` };
    const node = readXml("message.xml", text, LIMITS);
    const found = new Assessment(this.shapes);
    found.root(node, root);
    const [why] = found.unknowns;
    if (found.problems.length > 0) return { status: "rejected", problems: found.problems };
    return why === undefined ? { status: "accepted" } : { status: "unknown", why };
  }
}

const known = new WeakMap<Shape, Members>();

class Assessment {
  readonly problems: Problem[] = [];
  readonly unknowns: string[] = [];
  private readonly ids = new Set<string>();

  constructor(private readonly shapes: Shapes) {}

  root(node: XmlElement, root: Declared): void {
    const name = nameOf(node);
    if (name === root.name) this.element(node, root, []);
    else {
      const isElsewhere = node.local === localName(root.name);
      const words = isElsewhere
        ? `must be in the namespace \`${namespaceOf(root.name)}\``
        : `must be the element \`${localName(root.name)}\``;
      this.problems.push({ path: [], names: [], reason: `the message ${words}` });
    }
  }

  private element(node: XmlElement, declared: Declared, path: readonly string[]): void {
    try {
      this.assess(node, declared, path);
    } catch (fault) {
      if (!(fault instanceof Undecided)) throw fault;
      this.unknowns.push(fault.message);
    }
  }

  private assess(node: XmlElement, declared: Declared, path: readonly string[]): void {
    for (const { namespace, local } of declared.xml?.children ?? [])
      if (namespace === XSD && /^(?:key|keyref|unique|alternative)$/.test(local))
        this.unknowns.push(`\`xs:${local}\` is not judged`);
    if (declared.isAbstract) this.problem(path, [], "is abstract: another element must stand for it");
    const use = this.typeOf(node, declared, path);
    const type = use.inline ?? (use.name === undefined ? undefined : this.shapes.schemas.types.get(use.name));
    const isNil = this.isNil(node, declared, path);
    if (type?.kind === "complex") {
      if (type.isAbstract) this.problem(path, [], "must name the type it is of: its own is abstract");
      const shape = this.shapes.of(type);
      this.attributes(node, shape, path);
      if (!isNil) this.content(node, declared, shape, path);
      return;
    }
    const simple = simpleTypeOf(use, this.shapes.schemas);
    if (!simple) {
      // Anything at all; what is declared must be valid all the same.
      for (const child of node.children) this.lax(child, path);
      return;
    }
    for (const { name, namespace } of node.attributes)
      if (namespace !== XSI) this.problem(path, [`@${localName(name)}`], `must not have the attribute \`${name}\``);
    if (isNil) return;
    if (node.children.length > 0)
      this.problem(
        path,
        node.children.map(({ local }) => local),
        "must hold no elements",
      );
    else this.text(node, use, [], declared, path);
  }

  private isNil(node: XmlElement, { isNillable, fixed }: Declared, path: readonly string[]): boolean {
    const said = attributeOf(node, "nil", XSI);
    if (said === undefined) return false;
    if (!isNillable) {
      this.problem(path, [], "must not be nil");
      return true;
    }
    if (!/^\s*(?:true|1)\s*$/.test(said)) return false;
    if (fixed !== undefined) this.problem(path, [], "must not be nil: its value is fixed");
    if (node.children.length > 0 || node.text !== "") this.problem(path, [], "must be empty where it is nil");
    return true;
  }

  /** The type that an element is of: the declared one, or one derived from it that the message names. */
  private typeOf(node: XmlElement, declared: Declared, path: readonly string[]): XsdTypeUse {
    const use = this.shapes.typeOf(declared);
    const written = attributeOf(node, "type", XSI);
    if (written === undefined) return use;
    const name = resolveQName(node, written);
    const type = name === undefined ? undefined : this.shapes.schemas.types.get(name);
    if (name === undefined || (!type && namespaceOf(name) !== XSD)) {
      this.problem(path, [], `must be of a type that is declared, not \`${written}\``);
      return use;
    }
    if (!this.isDerived(name, type, use))
      this.problem(path, [], `must be of a type that is derived from its own, not \`${written}\``);
    return { name, written };
  }

  private isDerived(name: string, type: XsdType | undefined, from: XsdTypeUse): boolean {
    if (from.name === undefined && !from.inline) return true;
    if (from.name === `{${XSD}}anyType`) return true;
    const steps = new Set<XsdType>();
    for (let at: XsdType | undefined = type, own: string | undefined = name; ; ) {
      if (own !== undefined && own === from.name) return true;
      if (!at || steps.has(at)) break;
      steps.add(at);
      if (at === from.inline) return true;
      if (attributeOf(at.xml, "block") !== undefined) throw new Undecided("`block` is not judged");
      const base: XsdTypeUse | undefined = at.kind === "complex" ? at.derivation?.base : at.base;
      own = base?.name;
      at = base?.inline ?? (own === undefined ? undefined : this.shapes.schemas.types.get(own));
    }
    if (type?.kind !== "complex") throw new Undecided("which simple type a message may name is not judged");
    return false;
  }

  private attributes(node: XmlElement, { attributes, anyAttribute }: Shape, path: readonly string[]): void {
    const seen = new Set<string>();
    for (const { name: written, local, namespace, value } of node.attributes) {
      if (namespace === XSI) continue;
      const name = expandedName(namespace, local);
      seen.add(name);
      const declared = attributes.get(name);
      if (declared) this.attribute(value, declared, node, path);
      else if (!anyAttribute.some(({ namespaces }) => admits(namespaces, namespace)))
        this.problem(path, [`@${local}`], `must not have the attribute \`${written}\``);
      else this.foreignAttribute(name, value, node, anyAttribute, path);
    }
    for (const { name, isRequired } of attributes.values())
      if (isRequired && !seen.has(name))
        this.problem(path, [`@${localName(name)}`], `must have the attribute \`${localName(name)}\``);
  }

  private foreignAttribute(
    name: string,
    value: string,
    node: XmlElement,
    wildcards: Shape["anyAttribute"],
    path: readonly string[],
  ): void {
    if (wildcards.every(({ contents }) => contents === "skip")) return;
    const declared = this.shapes.schemas.attributes.get(name);
    if (declared) this.attribute(value, { ...declared, isRequired: false }, node, path);
    else if (!wildcards.some(({ contents }) => contents !== "strict"))
      this.unknowns.push(`the attribute \`${localName(name)}\` is not declared`);
  }

  private attribute(value: string, { name, type, fixed }: Attribute, node: XmlElement, path: readonly string[]): void {
    if (!type) {
      this.unknowns.push(`the attribute \`${localName(name)}\` is declared in no file that was handed in`);
      return;
    }
    const part = `@${localName(name)}`;
    const refused = this.refusal(value, type, [], fixed, node);
    if (refused !== undefined) this.problem([...path, part], [], refused);
  }

  /** Why a text is no value of a type, or not the fixed one. */
  private refusal(
    text: string,
    use: XsdTypeUse,
    facets: NonNullable<Shape["text"]>["facets"],
    fixed: string | undefined,
    node: XmlElement,
  ): string | undefined {
    try {
      const type = use.name === undefined && !use.inline ? undefined : simpleTypeOf(use, this.shapes.schemas, facets);
      if (!type) return undefined;
      const refused = refusalOfText(text, type, this.shapes.schemas, node);
      if (refused !== undefined) return refused;
      if (type.kind === "atomic" && type.primitive === "ID") {
        if (this.ids.has(text.trim())) this.unknowns.push("an identifier stands there twice");
        this.ids.add(text.trim());
      }
      if (fixed === undefined || fixed === text) return undefined;
      const isSame =
        type.kind === "atomic" ? isSameValue(primitiveOf(type.primitive).kind, text.trim(), fixed.trim()) : undefined;
      if (isSame === undefined) this.unknowns.push("whether a value is the fixed one is not judged");
      return isSame === false ? `must be \`${fixed}\`` : undefined;
    } catch (fault) {
      if (!(fault instanceof Undecided)) throw fault;
      this.unknowns.push(fault.message);
      return undefined;
    }
  }

  private text(
    node: XmlElement,
    use: XsdTypeUse,
    facets: NonNullable<Shape["text"]>["facets"],
    { fixed, default: given }: Declared,
    path: readonly string[],
  ): void {
    const text = node.text === "" ? (fixed ?? given ?? "") : node.text;
    const refused = this.refusal(text, use, facets, fixed, node);
    if (refused !== undefined) this.problem(path, ["#text"], refused);
  }

  private content(node: XmlElement, declared: Declared, shape: Shape, path: readonly string[]): void {
    if (shape.text) {
      if (node.children.length > 0)
        this.problem(
          path,
          node.children.map(({ local }) => local),
          "must hold no elements",
        );
      else this.text(node, shape.text.type, shape.text.facets, declared, path);
      return;
    }
    const members = this.members(shape);
    const isBare = members.elements.size === 0 && members.wildcards.length === 0;
    if (!shape.isMixed && (isBare ? node.text !== "" : node.text.trim() !== ""))
      this.problem(path, ["#text"], "must hold no text");
    if (shape.isMixed && declared.fixed !== undefined)
      this.unknowns.push("fixed values of mixed contents are not judged");
    const match = matchContent(shape.particles, node.children.map(nameOf), this.shapes);
    if (!match.isMatch) this.mismatch(node, match.at, match.expected, path);
    for (const child of node.children) this.child(child, members, path);
  }

  private members(shape: Shape): Members {
    const members = known.get(shape) ?? membersOf(shape.particles, this.shapes);
    known.set(shape, members);
    return members;
  }

  private mismatch(node: XmlElement, at: number, expected: readonly string[], path: readonly string[]): void {
    const names = expected.map(localName);
    const wanted = names.length > 0 ? `\`${names.slice(0, 6).join("`, `")}\`${names.length > 6 ? ", …" : ""}` : "";
    const next = node.children[at];
    if (next) {
      const instead = wanted === "" ? "" : `; ${wanted} may`;
      this.problem(path, [next.local, ...names], `must not have the element \`${next.local}\` at that place${instead}`);
    } else this.problem(path, names, `must have ${names.length > 1 ? "one of the elements" : "the element"} ${wanted}`);
  }

  private child(child: XmlElement, { elements, wildcards }: Members, path: readonly string[]): void {
    const declared = elements.get(nameOf(child));
    const inner = [...path, child.local];
    if (declared) {
      this.element(child, declared, inner);
      return;
    }
    const fit = wildcards.filter(({ namespaces }) => admits(namespaces, child.namespace));
    if (fit.length === 0 || fit.some(({ contents }) => contents === "skip")) return;
    const known = this.shapes.schemas.elements.get(nameOf(child));
    if (known) this.element(child, known, inner);
    else if (fit.every(({ contents }) => contents === "strict"))
      this.unknowns.push(`the element \`${child.local}\` is not declared`);
    else for (const one of child.children) this.lax(one, inner);
  }

  private lax(child: XmlElement, path: readonly string[]): void {
    const declared = this.shapes.schemas.elements.get(nameOf(child));
    const inner = [...path, child.local];
    if (declared) this.element(child, declared, inner);
    else for (const one of child.children) this.lax(one, inner);
  }

  private problem(path: readonly string[], names: readonly string[], demand: string): void {
    const subject = path.length === 0 ? "the message" : `\`${path.join("/")}\``;
    this.problems.push({ path, names, reason: `${subject} ${demand}` });
  }
}

function nameOf({ namespace, local }: XmlElement): string {
  return expandedName(namespace, local);
}

function attributeOf(node: XmlElement, local: string, namespace = ""): string | undefined {
  return node.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
}
