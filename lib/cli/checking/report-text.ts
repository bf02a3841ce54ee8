import { table } from "@/lib/cli/output/table";
import { type Checked, changesSentence, type Refusal, standingLines, standingOf, verdictSentence } from "./checked";

const SIGNS = { passes: "ok", warns: "warning", blocks: "BLOCKS", unknown: "COULD NOT RUN", off: "off" } as const;

/** Where a place is, as people write it. */
export function placeText({ file, line, column }: Refusal["places"][number]): string {
  if (line === undefined) return file ?? "";
  return `${file ?? "line"}:${line}:${column ?? 1}`;
}

/** A check for people on a terminal: the verdict first, then a line a gate. */
export function reportText(checked: Checked): string {
  if (checked.kind === "refused") {
    const { message, fix, places } = checked.refusal;
    const lines = places.map((place) => `  ${placeText(place)}: ${place.message}`);
    return [`${verdictSentence(checked)}: ${message}`, ...lines, ...(fix ? [fix] : []), ""].join("\n");
  }
  const { answer } = checked;
  const changes = changesSentence(answer);
  const rows = answer.gates.map((gate) => [SIGNS[standingOf(gate)], gate.id, gate.because]);
  return [
    verdictSentence(checked),
    `${answer.api} ${answer.version}${answer.stored ? " (as it is stored)" : ""}`,
    ...(changes ? [changes] : []),
    "",
    table(rows),
    ...(answer.standing.length > 0
      ? [
          standingLines(answer)
            .map((line) => `  ${line}\n`)
            .join(""),
        ]
      : []),
  ].join("\n");
}
