import type { Operation, SecurityScheme, SpecModel } from "@/lib/specs/model";
import type { MockAnswer } from "./mock-message";
import { mockProblem } from "./mock-problem";
import type { RequestParts } from "./read-parameter";

/** Whether a request carries something for a scheme; whether it is right, a mock cannot know. */
function carries(scheme: SecurityScheme | undefined, { request, query, cookies }: RequestParts): boolean {
  if (!scheme || scheme.type === "mutualTLS") return true;
  const name = scheme.parameterName ?? "";
  if (scheme.type === "apiKey") {
    if (scheme.in === "query") return query.has(name);
    return scheme.in === "cookie" ? cookies.has(name) : request.headers[name.toLowerCase()] !== undefined;
  }
  const field = request.headers["authorization"] ?? "";
  const wanted = scheme.type === "http" ? (scheme.scheme ?? "") : scheme.type === "basic" ? "basic" : "bearer";
  return field.toLowerCase().startsWith(`${wanted.toLowerCase()} `);
}

/** 401 where an operation demands credentials and none of its alternatives is there; null where it is fine. */
export function checkCredentials(model: SpecModel, operation: Operation, parts: RequestParts): MockAnswer | null {
  const { security, key } = operation;
  if (security.length === 0) return null;
  const isMet = security.some((alternative) =>
    [...alternative.keys()].every((name) => carries(model.securitySchemes.get(name), parts)),
  );
  if (isMet) return null;
  const wanted = security.map((alternative) => [...alternative.keys()].join(" and ")).join(", or ");
  return mockProblem({
    status: 401,
    title: "Credentials are missing",
    detail: `The operation demands ${wanted}.`,
    operation: key,
  });
}
