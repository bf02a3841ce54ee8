import type { Change, Witness } from "@/lib/diff/model";
import { findRule } from "@/lib/diff/rules/catalogue";
import type { JsonValue } from "@/lib/specs/model";
import type { Compared } from "./compared";
import { htmlSource } from "./html-source";
import { htmlMessage, htmlPre, htmlText } from "./html-text";
import { policyWords, reasonOf, statusWords, witnessReason, witnessSentence, witnessSides } from "./proof-words";
import { prettyValue } from "./show-value";
import { prettyWitness } from "./show-witness";

const SIGNS = { breaking: "✕", dangerous: "▲", "non-breaking": "✓" } as const;

/** A change that opens: why it matters, before and after, the witness on both sides, the source, what to do. */
export function htmlChange(change: Change, pair: Compared, id: string): string {
  const { severity } = change;
  const sign = `<span class="tone"><span aria-hidden="true">${SIGNS[severity]}</span> ${severity}</span>`;
  const badge = `<span class="badge ${change.proof.status}">${statusWords(change.proof)}</span>`;
  return `<details class="change ${severity}" id="${id}" data-severity="${severity}"${severity === "breaking" ? " open" : ""}>
<summary>${sign} · ${htmlMessage(change.message)} ${badge}</summary>
<div class="body">
${facts(change, id)}${values(change)}${proof(change)}${htmlSource(change, pair)}${advice(change)}</div>
</details>
`;
}

function facts(change: Change, id: string): string {
  const policy = policyWords(change);
  const parts = [htmlText(change.location), `<code>${htmlText(change.id)}</code>`, policy];
  const shown = parts.filter((part) => part !== "").join(" · ");
  return `<p class="soft">${shown} · <a href="#${id}">link</a></p>\n`;
}

function values({ before, after }: Change): string {
  if (before === undefined && after === undefined) return "";
  return `<div class="pair">${side("Before", before)}${side("After", after)}</div>\n`;
}

function side(heading: string, value: JsonValue | undefined): string {
  const shown = value === undefined ? '<p class="soft">nothing</p>' : htmlPre(prettyValue(value));
  return `<div><p class="label">${heading}</p>${shown}</div>`;
}

function proof(change: Change): string {
  const { witness } = change.proof;
  const reason = reasonOf(change);
  if (witness) return witnessBlock(witness);
  return reason === "" ? "" : `<p class="label">Proof</p><p>${statusWords(change.proof)}: ${htmlMessage(reason)}</p>\n`;
}

function witnessBlock(witness: Witness): string {
  const { accepting, rejecting } = witnessSides(witness);
  const value = htmlPre(prettyWitness(witness));
  const refused = `<p class="tone">${htmlMessage(witnessReason(witness))}</p>`;
  const old = witness.acceptedBy === "from";
  const accepted = `<div><p class="label">✓ ${accepting}</p>${value}</div>`;
  const rejected = `<div><p class="label">✕ ${rejecting}</p>${value}${refused}</div>`;
  const curl = witness.curl === undefined ? "" : `<p class="label">curl</p>${htmlPre(witness.curl)}\n`;
  const both = old ? `${accepted}${rejected}` : `${rejected}${accepted}`;
  return `<p>${witnessSentence(witness)}.</p>\n<div class="pair">${both}</div>\n${curl}`;
}

function advice({ id }: Change): string {
  const rule = findRule(id);
  return rule
    ? `<p class="label">Why</p><p>${htmlMessage(rule.why)}</p><p class="label">What to do</p><p>${htmlMessage(rule.fix)}</p>\n`
    : "";
}
