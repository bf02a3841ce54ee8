import type { SubjectKind } from "./record";

/** A part of a version that somebody said goes away. Days are ISO days in UTC. */
export interface DeclaredPart {
  kind: SubjectKind;
  /** `GET /pets`, `GET /pets query limit`, `Pet`, `Pet.name`. */
  place: string;
  sinceDay: string | null;
  sunset: string | null;
  replacement: string | null;
  guide: string | null;
  message: string | null;
}
