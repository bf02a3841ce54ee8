import type { MockAnswer } from "./mock-message";

/** A place in a request that does not fit, and why. */
export interface RequestFault {
  /** `/query/limit`, `/path/id`, `/header/X-Key`, `/body/amount`. */
  pointer: string;
  message: string;
}

interface Problem {
  status: number;
  title: string;
  detail: string;
  faults?: readonly RequestFault[];
  headers?: [string, string][];
  operation?: string | null;
}

/** What the mock itself says (RFC 9457): told from the answers of the API by the field `concordat-mock: refused`. */
export function mockProblem({
  status,
  title,
  detail,
  faults = [],
  headers = [],
  operation = null,
}: Problem): MockAnswer {
  const body = { type: "about:blank", title, status, detail, operation, violations: faults };
  return {
    status,
    headers: [["content-type", "application/problem+json"], ["concordat-mock", "refused"], ...headers],
    body: new TextEncoder().encode(JSON.stringify(body)),
    operation,
  };
}
