import type { ReaderCallback, ReaderResponse } from "@/lib/reader/schema";
import type { Link, Operation, Response } from "@/lib/specs/model";
import { given, type Reading } from "./reading";
import { viewContent } from "./view-body";
import { viewHeader } from "./view-parameter";

const MAX_CALLS = 50;

/** A response as it is read. */
export function viewResponse(reading: Reading, status: string, response: Response): ReaderResponse {
  return {
    status,
    headers: [...response.headers].map(([name, header]) => viewHeader(reading, name, header)),
    content: viewContent(reading, response.content, "response"),
    links: [...response.links].map(([name, link]) => viewLink(reading, name, link)),
    line: reading.locate(response.place).line,
    ...given({ description: response.description }),
  };
}

function viewLink({ operationIds }: Reading, name: string, link: Link): ReaderResponse["links"][number] {
  const operation = link.operationId === undefined ? undefined : operationIds.get(link.operationId);
  return { name, parameters: Object.keys(link.parameters ?? {}), ...given({ operation }) };
}

/** What the service itself calls, as it is read. */
export function viewCallbacks(reading: Reading, operation: Operation): ReaderCallback[] {
  const calls = [...operation.callbacks].flatMap(([name, expressions]) =>
    [...expressions].flatMap(([expression, operations]) => operations.map((called) => ({ name, expression, called }))),
  );
  return calls.slice(0, MAX_CALLS).map(({ name, expression, called }) => ({
    name,
    expression,
    method: called.method,
    body: called.requestBody ? viewContent(reading, called.requestBody.content, "request") : [],
    responses: [...called.responses].map(([status, { description }]) => ({ status, ...given({ description }) })),
    ...given({ summary: called.summary, description: called.description }),
  }));
}
