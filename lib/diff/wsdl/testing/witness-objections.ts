import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import { type LibxmlJudge, libxmlJudge, type Wrapper } from "@/lib/diff/wsdl/testing/libxml-judge";
import { operationsOf } from "@/lib/diff/wsdl/messages";
import type { ComparableSpec } from "@/lib/diff/comparable-spec";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

/** A definition, its files by name, the first the one to begin with. */
export type Definition = Readonly<Record<string, string>>;

/** What libxml2 has against the witnesses between two definitions. */
export interface Objections {
  changes: Change[];
  /** Witnesses that it was asked about. */
  judged: number;
  objections: string[];
  /** False where libxml2 refuses the schemas of one of them. */
  isJudgeable: boolean;
}

/** The texts of messages in the style `rpc`, by the operation that they are sent to or come from. */
export type Wrappers = Readonly<Record<string, Wrapper>>;

/** How libxml2 is asked. */
export interface JudgingOptions {
  wrappers?: { from?: Wrappers; to?: Wrappers };
  /** A definition as it can be handed to libxml2, where it cannot be as it is. */
  forLibxml?: (text: string) => string;
}

/** Compares two definitions, and asks libxml2 about every witness: the one must take it, the other refuse it. */
export function witnessObjections(
  from: Definition,
  to: Definition,
  { wrappers = {}, forLibxml = (text) => text }: JudgingOptions = {},
): Objections {
  const parsed = {
    from: parseSpec(textSource(from), { format: "wsdl" }),
    to: parseSpec(textSource(to), { format: "wsdl" }),
  };
  const { changes } = compareSpecs(parsed.from, parsed.to, { today: "2026-01-01" });
  const rewritten = (files: Definition): Definition =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, forLibxml(text)]));
  const judges = {
    from: libxmlJudge(rewritten(from), Object.values(wrappers.from ?? {})),
    to: libxmlJudge(rewritten(to), Object.values(wrappers.to ?? {})),
  };
  const objections: string[] = [];
  let judged = 0;
  for (const change of changes) {
    const { proof } = change;
    const { witness } = proof;
    if ((proof.status === "proved") !== (witness !== undefined))
      objections.push(`${change.id} is ${proof.status} with or without a witness`);
    if (!witness) continue;
    const { value } = witness;
    if (typeof value !== "string" || witness.mediaType === undefined) {
      objections.push(`${change.id}: the witness is no XML`);
      continue;
    }
    const says = (version: "from" | "to"): boolean | undefined => {
      const root = rootOf(parsed[version], change, wrappers[version] ?? {});
      return root === undefined ? undefined : (judges[version] satisfies LibxmlJudge | undefined)?.accepts(root, value);
    };
    const [accepted, refused] = [says(witness.acceptedBy), says(witness.rejectedBy)];
    if (accepted === undefined || refused === undefined) continue;
    judged++;
    if (!accepted || refused)
      objections.push(
        `${change.id} at ${change.location}: ${value}\nis ${accepted ? "" : "not "}taken by ${witness.acceptedBy}, and ${refused ? "" : "not "}by the other (${witness.reason})`,
      );
  }
  judges.from?.dispose();
  judges.to?.dispose();
  return { changes, judged, objections, isJudgeable: judges.from !== undefined && judges.to !== undefined };
}

/** The element that the changed message is, as the definition says it. */
function rootOf(
  { native }: ComparableSpec,
  { operation: key, location }: Change,
  wrappers: Wrappers,
): string | undefined {
  if (native?.language !== "wsdl") return undefined;
  const operation = operationsOf(native).find((one) => one.key === key);
  const [label = ""] = location.split(" › ");
  const wrapper = wrappers[label];
  if (wrapper) return wrapper.namespace === "" ? wrapper.name : `{${wrapper.namespace}}${wrapper.name}`;
  const use =
    label === "request message"
      ? operation?.input
      : label === "response message"
        ? operation?.output
        : operation?.faults.find(({ name }) => `fault ${name}` === label);
  return use && native.messages.get(use.message)?.parts[0]?.element;
}
