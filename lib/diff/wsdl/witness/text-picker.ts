import { Undecided } from "@/lib/diff/witness/safe-pattern";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import type { XsdFacets, XsdTypeUse } from "@/lib/specs/wsdl/xsd/xsd-model";
import type { Shapes } from "./complex-type";
import { refusalOfText, simpleTypeOf } from "./simple-type";
import { textCandidates } from "./text-candidates";

/** Picks values of simple types, each pair of types once: messages hold the same types again and again. */
export class TextPicker {
  /** Why a value could not be made that had to be. */
  why: string | undefined;
  private undecided: string | undefined;
  private readonly ids = new Map<object, number>();
  private readonly picked = new Map<string, { text?: string; why?: string | undefined }>();
  private readonly candidates = new Map<string, readonly string[]>();

  constructor(
    private readonly own: Shapes,
    private readonly other: Shapes,
    private readonly budget: SearchBudget,
  ) {}

  /** A text of a type, one that the other version takes where there is one. */
  pick(use: XsdTypeUse, facets: readonly XsdFacets[], other: XsdTypeUse | undefined): string | undefined {
    if (use.name === undefined && !use.inline) return "";
    const key = `${this.idOf(use)} ${facets.length === 0 ? "" : this.idOfObject(facets)} ${other ? this.idOf(other) : ""}`;
    const known = this.picked.get(key) ?? this.make(use, facets, other);
    this.picked.set(key, known);
    this.why = known.why ?? this.why;
    return known.text;
  }

  /** Texts that may tell a type from another. */
  candidatesOf(use: XsdTypeUse, other: XsdTypeUse | undefined): readonly string[] {
    const key = `${this.idOf(use)} ${other ? this.idOf(other) : ""}`;
    const known =
      this.candidates.get(key) ?? textCandidates(use, this.own.schemas, other, this.other.schemas, this.budget);
    this.candidates.set(key, known);
    return known;
  }

  /** Whether a text is a value of a type; false also where that is not decided. */
  isText(text: string, use: XsdTypeUse, facets: readonly XsdFacets[], { schemas }: Shapes): boolean {
    this.budget.steps--;
    try {
      const type = simpleTypeOf(use, schemas, facets);
      return type ? refusalOfText(text, type, schemas, undefined) === undefined : text === "";
    } catch (fault) {
      if (!(fault instanceof Undecided)) throw fault;
      this.undecided = fault.message;
      return false;
    }
  }

  private make(use: XsdTypeUse, facets: readonly XsdFacets[], other: XsdTypeUse | undefined) {
    this.undecided = undefined;
    const own = this.candidatesOf(use, other).filter((text) => this.isText(text, use, facets, this.own));
    const [first] = own;
    if (first === undefined) return { why: this.undecided };
    return { text: (other && own.find((text) => this.isText(text, other, [], this.other))) ?? first };
  }

  private idOf({ inline, name }: XsdTypeUse): string {
    return inline ? String(this.idOfObject(inline)) : (name ?? "");
  }

  private idOfObject(one: object): number {
    const id = this.ids.get(one) ?? this.ids.size;
    this.ids.set(one, id);
    return id;
  }
}
