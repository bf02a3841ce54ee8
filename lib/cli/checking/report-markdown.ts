import { markdownText } from "@/lib/diff/report/escape-markdown";
import { type Checked, changesSentence, type CheckedGate, standingLines, standingOf, verdictSentence } from "./checked";
import { placeText } from "./report-text";

const SIGNS = { passes: "🟢", warns: "🟠", blocks: "🔴", unknown: "⚪", off: "–" } as const;
const WORDS = { passes: "passes", warns: "warns", blocks: "blocks", unknown: "could not run", off: "off" } as const;

/** Of one gate; a comment holds 65,536 characters. */
const LONGEST_SENTENCE = 1_000;
const MOST_PLACES = 20;

/** The hidden first line by which the comment of an earlier run is found and edited in place. */
export function checkMarker(key: string): string {
  const name = key
    .replace(/[^A-Za-z0-9._/@-]/g, "")
    .replace(/--+/g, "-")
    .replace(/^[->]+|-+$/g, "")
    .slice(0, 200);
  return `<!-- concordat-check${name ? ` ${name}` : ""} -->`;
}

/**
 * A check as a comment on a pull request. The same check has the same text, so that a run again changes nothing: there is no
 * time in it. Nothing from a definition or a policy can become markup, a link or a mention.
 */
export function reportMarkdown(checked: Checked, { key, baseUrl }: { key: string; baseUrl: string }): string {
  const head = [checkMarker(key), `### ${signOf(checked)} ${verdictSentence(checked)}`, ""];
  if (checked.kind === "refused") {
    const { message, fix, places } = checked.refusal;
    const listed = places.slice(0, MOST_PLACES).map((place) => `- ${said(placeText(place))}: ${said(place.message)}`);
    return `${[...head, said(message), ...(fix ? ["", said(fix)] : []), "", ...listed].join("\n").trimEnd()}\n`;
  }
  const { answer } = checked;
  const changes = changesSentence(answer);
  const place = `${baseUrl}/apis/${encodeURIComponent(answer.api)}/versions/${encodeURIComponent(answer.version)}`;
  const name = said(`${answer.api} ${answer.version}`);
  const lines = [
    answer.state === null ? `**${name}**` : `**[${name}](${place})**`,
    ...(changes ? ["", said(changes)] : []),
    "",
    "| | gate | |",
    "| --- | --- | --- |",
    ...answer.gates.map(row),
    ...(answer.standing.length > 0 ? ["", ...standingLines(answer).map((line) => `- ${said(line)}`)] : []),
  ];
  return `${[...head, ...lines].join("\n")}\n`;
}

function signOf(checked: Checked): string {
  if (checked.kind === "refused") return SIGNS.blocks;
  const standings = checked.answer.gates.map(standingOf);
  const worst = (["blocks", "unknown", "warns"] as const).find((one) => standings.includes(one));
  return SIGNS[worst ?? "passes"];
}

function row(gate: CheckedGate): string {
  const standing = standingOf(gate);
  const words = gate.outcome === "waived" ? "waived" : WORDS[standing];
  return `| ${SIGNS[standing]} ${words} | ${said(gate.id)} | ${said(gate.because)} |`;
}

const said = (text: string) => markdownText(text.slice(0, LONGEST_SENTENCE));
