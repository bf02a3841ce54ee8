import type { Rubric } from "@/lib/maturity/model/rubric";
import type { DimensionBand, EntropyBand } from "@/lib/maturity/model/score";
import type { Badge, BadgeTone } from "./badge-svg";

const LEVEL_TONES: readonly BadgeTone[] = ["none", "low", "fair", "good", "high", "best"];
const ENTROPY_TONES: Readonly<Record<EntropyBand, BadgeTone>> = { healthy: "good", moderate: "fair", high: "alarm" };
const DESIGN_TONES: Readonly<Record<DimensionBand, BadgeTone>> = {
  manual: "low",
  "semi-automated": "fair",
  platform: "good",
  intelligent: "best",
};

/** The level of an API or a team; null: it was not scored yet, or a team has no APIs. */
export function levelBadge(level: number | null, rubric: Pick<Rubric, "levels">): Badge {
  const label = "API maturity";
  if (level === null) return { label, message: "not scored", tone: "none" };
  const name = rubric.levels.find((one) => one.level === level)?.name;
  const message = level === 0 ? "below L1" : name === undefined ? `L${level}` : `L${level} ${name}`;
  return { label, message, tone: LEVEL_TONES[level] ?? "none" };
}

/** The contract entropy (DOMAIN §5.1), two decimals; null: there is nothing to measure. */
export function entropyBadge(value: number | null, rubric: Pick<Rubric, "entropy">): Badge {
  const label = "contract entropy";
  if (value === null) return { label, message: "not measured", tone: "none" };
  const { moderateFrom, highFrom } = rubric.entropy;
  const band: EntropyBand = value >= highFrom ? "high" : value >= moderateFrom ? "moderate" : "healthy";
  const word = band === "healthy" ? "healthy" : `${band} risk`;
  return { label, message: `${value.toFixed(2)} ${word}`, tone: ENTROPY_TONES[band] };
}

/** The mean of the four dimensions (DOMAIN §5.2), one decimal. */
export function designBadge(mean: number | null, band: DimensionBand | null): Badge {
  const label = "API design";
  if (mean === null || band === null) return { label, message: "not measured", tone: "none" };
  return { label, message: `${mean.toFixed(1)} / 10 ${band}`, tone: DESIGN_TONES[band] };
}

/** What is shown in place of a badge that cannot be given, by the status of the answer. */
export function failureBadge(status: number): Badge {
  const label = "API maturity";
  if (status === 401 || status === 403) return { label, message: "sign in to see", tone: "none" };
  if (status === 404) return { label, message: "not found", tone: "none" };
  return { label, message: "not available", tone: "none" };
}
