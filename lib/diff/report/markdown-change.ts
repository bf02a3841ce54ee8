import type { Change } from "@/lib/diff/model";
import type { Compared } from "./compared";
import { fencedBlock, markdownMessage, markdownText } from "./escape-markdown";
import { policyWords, reasonOf, statusWords, witnessReason, witnessSentence } from "./proof-words";
import { cut, prettyValue } from "./show-value";
import { prettyWitness, witnessLanguage } from "./show-witness";

const LONGEST_VALUE = 1_500;

/** A change as a block that opens: where, before and after, the witness, the curl command. */
export function changeDetails(change: Change, pair: Compared): string {
  const lines = [
    `<details><summary>${subject(change, pair)}${markdownMessage(change.message)} <sub>(${statusWords(change.proof)})</sub></summary>`,
    "",
    facts(change, pair),
    ...values(change),
    ...proof(change),
    "",
    "</details>",
  ];
  return lines.join("\n");
}

/** A change in one line, for where there is no room for more. */
export function changeLine(change: Change, pair: Compared): string {
  return `- ${subject(change, pair)}${markdownMessage(change.message)} <sub>${change.id}</sub>`;
}

/** The definition, where there are several, and the operation. */
function subject({ operation }: Change, { name }: Compared): string {
  const parts = [
    name === "" ? "" : markdownText(name),
    operation === null ? "" : `<code>${markdownText(operation)}</code>`,
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => `${part} · `)
    .join("");
}

function facts(change: Change, pair: Compared): string {
  const parts = [markdownText(change.location), `<code>${change.id}</code>`, ...places(change, pair)];
  const policy = policyWords(change);
  if (policy !== "") parts.push(policy);
  return parts.filter((part) => part !== "").join(" · ");
}

function places({ source }: Change, pair: Compared): string[] {
  const sides = ["from", "to"] as const;
  return sides.flatMap((side) => {
    const point = source[side];
    if (!point) return [];
    const file = markdownText(pair.fileName(side, point.file));
    return [`${side === "from" ? "old" : "new"} <code>${file}</code> line ${point.line}, column ${point.column}`];
  });
}

function values({ before, after }: Change): string[] {
  const was = before === undefined ? [] : ["", "Before:", "", ...block(before)];
  return after === undefined ? was : [...was, "", "After:", "", ...block(after)];
}

function block(value: NonNullable<Change["before"]> | null): string[] {
  return fencedBlock("json", prettyValue(value, LONGEST_VALUE));
}

function proof(change: Change): string[] {
  const { witness } = change.proof;
  if (!witness) {
    const reason = reasonOf(change);
    return reason === "" ? [] : ["", `${statusWords(change.proof)}: ${markdownMessage(reason)}`];
  }
  const lines = [
    "",
    `${witnessSentence(witness)}: ${markdownMessage(witnessReason(witness))}`,
    "",
    ...fencedBlock(witnessLanguage(witness), prettyWitness(witness, LONGEST_VALUE)),
  ];
  if (witness.curl !== undefined) lines.push("", ...fencedBlock("sh", cut(witness.curl, LONGEST_VALUE)));
  return lines;
}
