import type { JsonValue } from "@/lib/specs/model";

/** The member of an operation that holds its admission rules (DOMAIN §4). */
export const ADMISSION_KEY = "x-kubernetes-admission";

/** What is looked at of one definition; what is beyond is counted and left out. */
export const ADMISSION_LIMITS = {
  operations: 500,
  rules: 50,
  examples: 20,
  /** UTF-16 code units of an object as JSON. */
  objectLetters: 256 * 1024,
} as const;

/** Where something is written in a definition; line and column from 1. */
export interface DocumentPlace {
  file: string;
  pointer: string;
  line: number;
  column: number;
}

/** A rule of an operation as it is written, and why it is no rule. */
export interface AdmissionRule {
  name: string;
  /** Empty where it is not written as it has to be. */
  expression: string;
  place: DocumentPlace;
  /** What is wrong with its form; null for one that can be run. */
  malformed: string | null;
}

/** An example of a request body. */
export interface AdmissionExample {
  /** Such as `application/json, example 1`. */
  label: string;
  /** Null with `tooLarge`. */
  value: JsonValue;
  tooLarge: boolean;
}

/** An operation that has admission rules. */
export interface AdmissionOperation {
  operation: string;
  rules: AdmissionRule[];
  examples: AdmissionExample[];
  /** Rules and examples beyond the limits. */
  leftOut: number;
}
