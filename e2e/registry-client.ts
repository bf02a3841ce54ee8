import type { APIRequestContext, APIResponse } from "@playwright/test";

interface CallOptions {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  text?: string;
  /** Fields and files, in place of `body`. */
  form?: FormData;
  headers?: Record<string, string>;
}

/** An answer that was not the expected one, in words that say which request it was. */
function unexpected(path: string, answer: APIResponse, body: string): Error {
  return new Error(`${answer.url()} (${path}) answered ${answer.status()}: ${body.slice(0, 600)}`);
}

/** The registry by REST, as one caller: what a test sets up without clicking. */
export class RegistryClient {
  constructor(
    private readonly request: APIRequestContext,
    private readonly headers: Record<string, string>,
  ) {}

  /** The raw answer, whatever its status. */
  send(path: string, { method = "GET", body, text, form, headers }: CallOptions = {}): Promise<APIResponse> {
    return this.request.fetch(`/api/v1${path}`, {
      method,
      headers: { ...this.headers, ...(text === undefined ? {} : { "content-type": "application/yaml" }), ...headers },
      ...(text === undefined ? {} : { data: text }),
      ...(form === undefined ? {} : { multipart: form }),
      ...(body === undefined ? {} : { data: body }),
    });
  }

  /** The answer's JSON as a record; throws unless it is a success. */
  async call(path: string, options: CallOptions = {}): Promise<Record<string, unknown>> {
    const answer = await this.send(path, options);
    const body = await answer.text();
    if (!answer.ok()) throw unexpected(path, answer, body);
    const parsed: unknown = body === "" ? {} : JSON.parse(body);
    return parsed !== null && typeof parsed === "object" ? { ...parsed } : {};
  }

  /** Publishes a definition as a draft. */
  publish(api: string, version: string, text: string): Promise<Record<string, unknown>> {
    return this.call(`/apis/${api}/versions?version=${encodeURIComponent(version)}`, { method: "POST", text });
  }

  /** Asks for a review; answers its id. */
  async requestReview(api: string, version: string, purpose = ""): Promise<string> {
    const review = await this.call("/reviews", { method: "POST", body: { api, version, purpose } });
    return String(review.id);
  }

  /** Says a word on a review. */
  decide(review: string, decision: "approve" | "request_changes" | "comment", note?: string) {
    const body = { decision, ...(note === undefined ? {} : { note }) };
    return this.call(`/reviews/${review}/decisions`, { method: "POST", body });
  }

  /** Moves a version on. */
  transition(api: string, version: string, body: Record<string, unknown>) {
    return this.call(`/apis/${api}/versions/${encodeURIComponent(version)}/transitions`, { method: "POST", body });
  }
}
