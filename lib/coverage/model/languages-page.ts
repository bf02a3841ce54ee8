import { CAPABILITIES, type Capability } from "./capabilities";
import { type Coverage, coverageOfLanguages, type LanguageCoverage } from "./language-coverage";

const TITLES: Readonly<Record<Capability, string>> = {
  valid: "Validity",
  lint: "Lint",
  diff: "Changes",
  proof: "Proof",
  docs: "Reader",
  mock: "Mocks",
  usage: "Usage",
  signals: "Signals",
  conversions: "Conversions",
};

const MEANING: Readonly<Record<Capability, string>> = {
  valid: "rules by which a definition is found to be right or wrong",
  lint: "rules of style and good practice",
  diff: "rules by which two versions are compared, beside those that all languages share",
  proof: "changes come with a message that one version allows and the other refuses",
  docs: "the reader shows it in its own words",
  mock: 'mocks, samples and "try it", for what is called by HTTP',
  usage: "calls in telemetry are found to be of its operations",
  signals: "response headers and gateways tell callers what goes away, where operations are called or bound to HTTP",
  conversions: "ways into other languages",
};

/** docs/languages/README.md: the coverage of all languages. `hasPage` says which languages have a page of their own. */
export function languagesPage(hasPage: (format: string) => boolean): string {
  const languages = coverageOfLanguages();
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const link = ({ format, name }: LanguageCoverage) => (hasPage(format) ? `[${name}](${format}.md)` : name);
  return [
    ...["# Contract languages", ""],
    ...["What the registry can do with each. Made from what is registered: do not edit.", ""],
    row(["Language", ...CAPABILITIES.map((one) => TITLES[one])]),
    row(["---", ...CAPABILITIES.map(() => ":-:")]),
    ...languages.map((one) => row([link(one), ...CAPABILITIES.map((key) => cell(one.capabilities[key]))])),
    "",
    ...CAPABILITIES.map((one) => `- **${TITLES[one]}**: ${MEANING[one]}.`),
    ...["", "The same for programs: `GET /api/v1/languages`; for people: *Governance*, *Languages*.", ""],
    ...languages.flatMap(details),
  ].join("\n");
}

function cell({ isThere, count }: Coverage): string {
  return isThere ? (count === null || count === 0 ? "yes" : String(count)) : "–";
}

function details({ name, extensions, capabilities }: LanguageCoverage): string[] {
  const { proof, usage, conversions } = capabilities;
  const lines = [
    ...(extensions.length > 0 ? [`Files: ${extensions.map((one) => `\`.${one}\``).join(", ")}.`] : []),
    ...(proof.isThere ? [`Proof: ${proof.notes.join(" ").replace(/\.?$/, ".")}`] : []),
    ...(usage.isThere ? [`Usage: ${usage.notes.join(", ")}.`] : []),
    ...(conversions.isThere ? [`Conversions: ${conversions.notes.join("; ")}.`] : []),
  ];
  return lines.length > 0 ? [`## ${name}`, "", ...lines.flatMap((line) => [line, ""])] : [];
}
