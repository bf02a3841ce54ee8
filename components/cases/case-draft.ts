import { type CaseContent, ISOLATIONS, type LocalText, type Measured } from "@/lib/maturity/cases/model";

/** The languages that a case may be written in. */
export const CASE_LANGUAGES = ["en", "zh-CN"] as const;
export type CaseLanguage = (typeof CASE_LANGUAGES)[number];

/** A text as the form holds it; empty where nobody wrote it in that language. */
export type TextDraft = Record<CaseLanguage, string>;

/** A case as its form holds it: texts, so that what is half written stays as it is. */
export interface CaseDraft {
  title: TextDraft;
  summary: TextDraft;
  scenario: TextDraft;
  specification: TextDraft;
  implementation: TextDraft;
  /** Words, commas between them. */
  tags: string;
  contracts: string;
  technologies: string;
  /** Layers; empty: not known. */
  isolation: { before: string; after: string };
  stages: TextDraft[];
  metrics: { id: number; kind: string; unit: string; better: "lower" | "higher"; values: string[] }[];
  qualities: { id: number; kind: string; outcome: "better" | "same" | "worse"; values: TextDraft[] }[];
  /** Percent; empty: nobody judged it. */
  ratings: { goal: string; cost: string; satisfaction: string };
  lessons: { id: number; text: TextDraft }[];
}

export const FEWEST_STAGES = 2;
export const MOST_STAGES = 8;
/** Metrics, and qualities, that a case can have. */
export const MOST_OUTCOMES = 20;

/** A number, or two with `..` between them: what the field of a value takes. */
export const VALUE_PATTERN = String.raw`\s*-?\d+(\.\d+)?\s*(\.\.\s*-?\d+(\.\d+)?\s*)?`;

/** A text that nobody wrote yet. */
export const noText = (): TextDraft => ({ en: "", "zh-CN": "" });
const textDraft = (text: LocalText): TextDraft => ({ en: text.en ?? "", "zh-CN": text["zh-CN"] ?? "" });
const words = (list: readonly string[]) => list.join(", ");
const percentOf = (share: number | null) => (share === null ? "" : String(Math.round(share * 10_000) / 100));

function valueText(value: Measured | null): string {
  if (value === null) return "";
  return value.least === value.most ? String(value.least) : `${value.least}..${value.most}`;
}

/** The draft of a case; of a new one with a stage before and one after, and room for one metric. */
export function caseDraft(content: CaseContent | null): CaseDraft {
  if (content === null) {
    return {
      ...{ title: noText(), summary: noText(), scenario: noText(), specification: noText(), implementation: noText() },
      ...{ tags: "", contracts: "", technologies: "", isolation: { before: "", after: "" } },
      stages: [
        { en: "before", "zh-CN": "之前" },
        { en: "after", "zh-CN": "之后" },
      ],
      metrics: [{ id: 0, kind: "", unit: "", better: "lower", values: ["", ""] }],
      qualities: [],
      ratings: { goal: "", cost: "", satisfaction: "" },
      lessons: [],
    };
  }
  const { scenario, specification, implementation, ratings } = content;
  const { before, after } = implementation.isolation;
  return {
    title: textDraft(content.title),
    summary: textDraft(content.summary),
    scenario: textDraft(scenario.text),
    specification: textDraft(specification.text),
    implementation: textDraft(implementation.text),
    tags: words(scenario.tags),
    contracts: words(specification.contracts),
    technologies: words(implementation.technologies),
    isolation: { before: before ?? "", after: after ?? "" },
    stages: content.stages.map(textDraft),
    metrics: content.metrics.map(({ values, ...metric }, id) => ({ id, ...metric, values: values.map(valueText) })),
    qualities: content.qualities.map(({ values, ...quality }, id) => ({
      id,
      ...quality,
      values: values.map(textDraft),
    })),
    ratings: {
      goal: percentOf(ratings.goal),
      cost: percentOf(ratings.cost),
      satisfaction: percentOf(ratings.satisfaction),
    },
    lessons: content.lessons.map((lesson, id) => ({ id, text: textDraft(lesson) })),
  };
}

const splitWords = (text: string) =>
  text
    .split(/[,，、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

function localText(draft: TextDraft): LocalText {
  const written = CASE_LANGUAGES.filter((language) => draft[language].trim() !== "");
  return Object.fromEntries(written.map((language) => [language, draft[language].trim()]));
}

/** What is measured; the text itself where it is no number, to be refused at its place. */
function measured(text: string): Measured | null | string {
  if (text.trim() === "") return null;
  if (!new RegExp(`^${VALUE_PATTERN}$`).test(text)) return text.trim();
  const [least = 0, most = least] = text.split("..").map(Number);
  return { least, most };
}

const share = (text: string) => (text.trim() === "" ? null : Math.round(Number(text) * 100) / 10_000);
const layer = (text: string) => ISOLATIONS.find((one) => one === text) ?? null;

/** The case that a draft says, as the registry takes it: what is missing or wrong is refused there, at its place. */
export function caseOf(draft: CaseDraft) {
  return {
    title: localText(draft.title),
    summary: localText(draft.summary),
    scenario: { text: localText(draft.scenario), tags: splitWords(draft.tags) },
    specification: { text: localText(draft.specification), contracts: splitWords(draft.contracts) },
    implementation: {
      text: localText(draft.implementation),
      technologies: splitWords(draft.technologies),
      isolation: { before: layer(draft.isolation.before), after: layer(draft.isolation.after) },
    },
    stages: draft.stages.map(localText),
    metrics: draft.metrics.map(({ kind, unit, better, values }) => ({
      ...{ kind: kind.trim(), unit: unit.trim(), better, values: values.map(measured) },
    })),
    qualities: draft.qualities.map(({ kind, outcome, values }) => ({
      ...{ kind: kind.trim(), values: values.map(localText), outcome },
    })),
    ratings: {
      goal: share(draft.ratings.goal),
      cost: share(draft.ratings.cost),
      satisfaction: share(draft.ratings.satisfaction),
    },
    lessons: draft.lessons.map(({ text }) => localText(text)),
  };
}

/** With one more stage at the end, of which nothing is known yet. */
export function withStage(draft: CaseDraft): CaseDraft {
  return {
    ...draft,
    stages: [...draft.stages, noText()],
    metrics: draft.metrics.map((one) => ({ ...one, values: [...one.values, ""] })),
    qualities: draft.qualities.map((one) => ({ ...one, values: [...one.values, noText()] })),
  };
}

/** Without a stage, and without what was measured at it. */
export function withoutStage(draft: CaseDraft, index: number): CaseDraft {
  const rest = <T>(list: readonly T[]) => list.filter((_, at) => at !== index);
  return {
    ...draft,
    stages: rest(draft.stages),
    metrics: draft.metrics.map((one) => ({ ...one, values: rest(one.values) })),
    qualities: draft.qualities.map((one) => ({ ...one, values: rest(one.values) })),
  };
}

/** A name for a line that none of the others has. */
export function nextId(lines: readonly { id: number }[]): number {
  return Math.max(-1, ...lines.map(({ id }) => id)) + 1;
}
