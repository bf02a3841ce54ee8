import type { Facet, Level } from "@/lib/maturity/model/check";

/** A check that a rubric may count, as whoever writes rubrics sees it. */
export interface KnownCheck {
  id: string;
  facet: Facet;
  title: string;
  /** What it is unless a rubric says otherwise. */
  level: Level;
  weight: number;
  required: boolean;
  effortHours: number;
  parameters: Record<string, number>;
}
