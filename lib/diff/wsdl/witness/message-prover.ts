import type { Proof, Severity } from "@/lib/diff/model";
import type { MessagePair } from "@/lib/diff/wsdl/messages";
import { refusingVersion } from "@/lib/diff/witness/prove-schema-change";
import { Undecided } from "@/lib/diff/witness/safe-pattern";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import type { WsdlContract } from "@/lib/specs/wsdl/contract";
import { localName, namespaceOf } from "@/lib/specs/wsdl/xml/xml-element";
import { bodyRoot, type BodyRoot, type MessageKind } from "./body-root";
import { Shapes } from "./complex-type";
import { type Problem, XmlJudge } from "./judge";
import { MessageMaker } from "./make-message";
import { MessageVariants, type Target } from "./message-variants";
import { writeMessage } from "./write-message";

type Version = "from" | "to";

/** Steps that all searches of one comparison may take, and one of them. */
const STEPS_OF_COMPARISON = 1_000_000;
const STEPS_OF_SEARCH = 24_000;
/** What judging one message costs. */
const STEPS_OF_JUDGING = 40;
/** A longer message shows nothing to people. */
const LONGEST = 20_000;
/** Messages that show more than the change, which are tried on for one that shows it alone. */
const MOST_FOUND = 6;

const NOT_FOUND = "no message was found that shows it";

interface Side {
  contract: WsdlContract;
  shapes: Shapes;
  judge: XmlJudge;
}

/**
 * Finds for a change in a message the XML that the one version takes and the other refuses. Messages are made from the schemas of the one
 * that is to take them; what is a witness the judge alone decides, which reads them as they are written and knows nothing of the
 * comparison. The refusal must be about the place of the change.
 */
export class MessageProver {
  private readonly sides: Readonly<Record<Version, Side>>;
  private readonly makers: Readonly<Record<Version, MessageMaker>>;
  private readonly left: SearchBudget = { steps: STEPS_OF_COMPARISON };
  /** Everything counts here; it is filled up for each change. */
  private readonly budget: SearchBudget = { steps: 0 };

  constructor(from: WsdlContract, to: WsdlContract) {
    this.sides = { from: sideOf(from), to: sideOf(to) };
    const [older, newer] = [this.sides.from.shapes, this.sides.to.shapes];
    this.makers = {
      from: new MessageMaker(older, newer, this.budget),
      to: new MessageMaker(newer, older, this.budget),
    };
  }

  /** A proof with a witness, or inconclusive with the reason. */
  prove(message: MessagePair, severity: Severity, target: Target): Proof {
    const refusedBy = refusingVersion(message.side, severity);
    const acceptedBy = refusedBy === "from" ? "to" : "from";
    const roots = { from: this.rootOf(message, "from"), to: this.rootOf(message, "to") };
    const [own, other] = [roots[acceptedBy], roots[refusedBy]];
    if ("why" in own) return { status: "inconclusive", reason: own.why };
    if ("why" in other) return { status: "inconclusive", reason: other.why };
    if (this.left.steps <= 0)
      return { status: "inconclusive", reason: "the search budget of the comparison is used up" };
    const before = Math.min(STEPS_OF_SEARCH, this.left.steps);
    this.budget.steps = before;
    const found = this.search(own, other, acceptedBy, target);
    this.left.steps -= before - Math.max(0, this.budget.steps);
    if (typeof found === "string") return { status: "inconclusive", reason: found };
    const { text, reason } = found;
    const { side } = message;
    return {
      status: "proved",
      witness: { side, value: text, mediaType: own.mediaType, acceptedBy, rejectedBy: refusedBy, reason },
    };
  }

  private rootOf(message: MessagePair, version: Version): BodyRoot {
    const operation = message.operation[version];
    const use = message[version];
    const kind: MessageKind = use === operation.input ? "input" : use === operation.output ? "output" : "fault";
    return bodyRoot(this.sides[version].contract, operation, kind, use);
  }

  private search(
    own: Extract<BodyRoot, { root: unknown }>,
    other: Extract<BodyRoot, { root: unknown }>,
    acceptedBy: Version,
    target: Target,
  ): { text: string; reason: string } | string {
    const { budget } = this;
    const maker = this.makers[acceptedBy];
    const { [acceptedBy]: accepting, [acceptedBy === "from" ? "to" : "from"]: refusing } = this.sides;
    const variants = new MessageVariants(maker);
    maker.texts.why = undefined;
    let why: string | undefined;
    let best: { text: string; reason: string; problems: number } | undefined;
    let found = 0;
    const seen = new Set<string>();
    try {
      for (const draft of variants.of(own.root, other.root, target)) {
        if (budget.steps <= 0) return best ?? "the search for a message was given up";
        const text = writeMessage(draft);
        if (seen.has(text) || text.length > LONGEST) continue;
        seen.add(text);
        budget.steps -= STEPS_OF_JUDGING + text.length / 8;
        const taken = accepting.judge.judge(own.root, text);
        if (taken.status === "unknown") why = taken.why;
        if (taken.status !== "accepted") continue;
        const refused = refusing.judge.judge(other.root, text);
        if (refused.status === "unknown") why = refused.why;
        if (refused.status !== "rejected") continue;
        const shown = refused.problems.find((one) => isAbout(one, target));
        if (!shown) continue;
        found++;
        const problems = refused.problems.length;
        if (problems < (best?.problems ?? Number.POSITIVE_INFINITY)) best = { text, reason: shown.reason, problems };
        if (problems === 1 || found >= MOST_FOUND) break;
      }
    } catch (fault) {
      if (!(fault instanceof Undecided)) throw fault;
      why = fault.message;
    }
    return best ?? why ?? maker.texts.why ?? NOT_FOUND;
  }
}

function sideOf(contract: WsdlContract): Side {
  const shapes = new Shapes(contract.schemas);
  return { contract, shapes, judge: new XmlJudge(shapes) };
}

/** Whether a problem is where the change is, and about what it is about. */
function isAbout({ path, names }: Problem, { way, name, among }: Target): boolean {
  if (among) return isSame(path, way) && names.some((one) => among.length === 0 || among.includes(one));
  const place = name === undefined ? way : [...way, name];
  if (isSame(path, place) || names.some((one) => isSame([...path, one], place))) return true;
  return name === "" && isSame(path, way);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at]);
}

/** The way to a place by local names, of the keys of a trail: what is no element or attribute is left out. */
export function wayOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    if (!key.startsWith(".")) return [];
    const name = key.slice(1);
    if (name.startsWith("@")) return [`@${localName(name.slice(1))}`];
    return [namespaceOf(name) === "" ? name : localName(name)];
  });
}
