/** How close the rows of the catalogue stand. */
export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** The cookie that remembers it, so that the first paint already has it. */
export const DENSITY_COOKIE = "concordat-density";

/** A stored density; `comfortable` for anything else. */
export function readDensity(stored: string | undefined): Density {
  return DENSITIES.find((density) => density === stored) ?? "comfortable";
}
