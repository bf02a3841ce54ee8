import { CHECKS } from "@/lib/maturity/checks";
import { FACETS, type ListedCheck } from "@/lib/maturity/model/check";
import { EVIDENCE_KINDS, EVIDENCE_VALUES } from "@/lib/maturity/model/evidence-kinds";
import { defaultRubric } from "@/lib/maturity/rubric/default";

/** The page docs/maturity-checks.md as it should be: every check of this release, by level. */
export function checksPage(): string {
  const { levels } = defaultRubric;
  return [
    "# Checks of maturity",
    "",
    `Made of the ${CHECKS.length} checks of this release by \`node --import tsx scripts/maturity-checks-page.ts\`; do not edit it. How checks become levels is in [scorecards](scorecards.md).`,
    "",
    "A check is **met**, **unmet**, **not applicable** (there is nothing it could be asked of) or **unknown** (nobody knows), and unknown counts as not met. A level is",
    "reached when every *required* check of it, and of the levels below, is met, not applicable or exempted. What is said here is the shipped rubric; administrators",
    "may change level, weight, effort and parameters, or leave a check out.",
    "",
    tableOfCounts(),
    ...levels.flatMap(({ level, name, traits, typicalOf }) => [
      "",
      `## L${level} ${name.toLowerCase()}`,
      "",
      `${traits}; typical of ${typicalOf.charAt(0).toLowerCase()}${typicalOf.slice(1)}.`,
      ...CHECKS.filter((check) => check.level === level).flatMap(sectionOf),
    ]),
    "",
    "## Kinds of evidence",
    "",
    "Reported from outside, by a pipeline or another system; checks take the newest of a kind that has not expired. Numbers may be left out, and then what needs them is unknown.",
    "",
    "| kind | numbers |",
    "| --- | --- |",
    ...EVIDENCE_KINDS.map((kind) => `| \`${kind}\` | ${EVIDENCE_VALUES[kind].map(valueText).join(", ")} |`),
    "",
  ].join("\n");
}

const valueText = ({ name, unit }: { name: string; unit: "percent" | "count" }): string =>
  `\`${name}\`${unit === "percent" ? " (0 to 100)" : ""}`;

function tableOfCounts(): string {
  const cells = (level: number) => FACETS.map((facet) => String(count(level, facet)));
  const count = (level: number, facet: string) =>
    CHECKS.filter((check) => check.level === level && check.facet === facet).length;
  return [
    `| level | ${FACETS.join(" | ")} |`,
    `| --- | ${FACETS.map(() => "---").join(" | ")} |`,
    ...defaultRubric.levels.map(
      ({ level, name }) => `| L${level} ${name.toLowerCase()} | ${cells(level).join(" | ")} |`,
    ),
  ].join("\n");
}

function sectionOf({ id, title, why, fix, facet, weight, effortHours, required, defaults }: ListedCheck): string[] {
  const parameters = Object.entries(defaults).map(([name, value]) => `\`${name}\` ${value}`);
  const facts = [
    facet,
    required ? "required" : "not required",
    `weight ${weight}`,
    `about ${effortHours} h`,
    ...parameters,
  ];
  return ["", `### ${title}`, "", `\`${id}\` · ${facts.join(" · ")}`, "", `${why} **To meet it:** ${fix}`];
}
