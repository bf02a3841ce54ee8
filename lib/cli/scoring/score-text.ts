import { table } from "@/lib/cli/output/table";
import type { Entropy, EntropyTerm } from "@/lib/maturity/model/score";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";

/** The entropy of something that a person named; `at` of an API of the registry. */
export interface NamedEntropy extends Entropy {
  name: string;
  at?: string;
}

const BANDS = { healthy: "HEALTHY", moderate: "MODERATE RISK", high: "HIGH RISK" } as const;
const WHAT = {
  calls: "calls to deprecated operations",
  operations: "operations deprecated",
  fields: "fields without a description",
  changes: "breaking changes a year",
} as const;

function termRow(name: string, { value, numerator, denominator, weight, basis }: EntropyTerm): string[] {
  const unknown = basis === "changes" ? "not known of a file alone" : `no ${basis} to judge`;
  const made = value === null ? unknown : `${numerator} of ${denominator} ${WHAT[basis]}`;
  return [`  ${name}`, value === null ? "-" : value.toFixed(2), value === null ? "" : `× ${weight}`, made];
}

/** The verdict first, exactly as INTERFACE §3 has it, then the three terms. */
export function entropyText({ name, value, band, terms }: NamedEntropy): string {
  const verdict =
    value === null || band === null ? "unknown (NOTHING TO MEASURE)" : `${value.toFixed(2)} (${BANDS[band]})`;
  const rows = [
    termRow("deprecated", terms.deprecated),
    termRow("undocumented", terms.undocumented),
    termRow("breaking", terms.breaking),
  ];
  return `Entropy Score: ${verdict}\n${name}\n${table(rows)}`;
}

const percent = (ratio: number) => `${Math.floor(ratio * 100)} %`;
const levelOf = (level: number | null, name: string | null) =>
  level === null ? "no APIs" : level === 0 ? "below L1" : `L${level} ${name ?? ""}`.trimEnd();
const entropyOf = (entropy: number | null) => (entropy === null ? "unknown" : entropy.toFixed(2));
const towards = ({ next, ratio }: { next: number | null; ratio: number }) =>
  next === null ? "the highest level" : `${percent(ratio)} of the way to L${next}`;

/** The level of an API, and the next things that would move it. */
export function apiScoreText(score: ApiScorecard): string {
  const next = score.next.flatMap((id) => score.checks.filter((check) => check.id === id));
  const unknown = score.checks.filter(({ status }) => status === "unknown").length;
  const lines = [
    `${score.api.slug}: ${levelOf(score.level, score.levelName)}, ${towards(score.progress)}`,
    `Entropy ${entropyOf(score.entropy.value)}, design ${score.dimensions.mean === null ? "unknown" : `${score.dimensions.mean.toFixed(1)} of 10`}, rubric ${score.rubric}`,
    ...(unknown === 0 ? [] : [`${unknown} of ${score.checks.length} checks have no data yet`]),
  ];
  const rows = next.map((check) => [`  ${check.title}`, `L${check.level}`, `${check.effort} h`, check.fix]);
  return `${lines.join("\n")}\n${rows.length > 0 ? `Next:\n${table(rows)}` : ""}`;
}

/** The level of a team, the APIs that hold it there, and what would move them. */
export function teamScoreText(score: TeamScorecard): string {
  const weakest = score.weakest.map(({ slug }) => slug).join(", ");
  const levels = score.distribution.flatMap((count, level) =>
    count > 0 ? [`${count} at ${levelOf(level, null)}`] : [],
  );
  const lines = [
    `${score.team.slug}: ${levelOf(score.level, score.levelName)}${score.level === null ? "" : `, ${towards(score.progress)}`}`,
    ...(score.total > 0 ? [`${score.total} APIs: ${levels.join(", ")}; entropy ${entropyOf(score.entropy)}`] : []),
    ...(weakest === "" ? [] : [`Held there by ${weakest}`]),
  ];
  const rows = score.next.map(({ title, effort, apis }) => [`  ${title}`, `${effort} h`, apis.join(", ")]);
  return `${lines.join("\n")}\n${rows.length > 0 ? `Next:\n${table(rows)}` : ""}`;
}
