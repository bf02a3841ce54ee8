import { type ErrorCode, ERRORS, isErrorCode } from "@/lib/core/errors";

/** Every code, by status. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(ERRORS)
  .filter(isErrorCode)
  .sort((a, b) => ERRORS[a].status - ERRORS[b].status);

/** The code that an address names; undefined for anything else. */
export function findErrorCode(text: string): ErrorCode | undefined {
  return isErrorCode(text) ? text : undefined;
}
