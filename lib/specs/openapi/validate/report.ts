import type { Place, Position } from "@/lib/specs/model";
import type { ValidationRuleId } from "@/lib/specs/openapi/validate/validation-rules";

/** A problem found, before it becomes a finding. */
export interface Problem {
  rule: ValidationRuleId;
  place: Place;
  message: string;
  /** Sets findings of one rule at one place apart; a name, never wording. */
  about?: string;
  position?: Position;
}

export type Report = (problem: Problem) => void;
