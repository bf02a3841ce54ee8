import { readBody } from "@/lib/http/body";
import { problemResponse } from "@/lib/http/problem";
import { traceIdOf } from "@/lib/http/trace-id";
import { auth } from "@/lib/runtime/auth";

const BODY_LIMIT_BYTES = 64 * 1024;

/** Signing in and out, and sessions: better-auth's own routes, with a bound on what they are sent. */
async function handle(request: Request): Promise<Response> {
  try {
    const body = request.method === "GET" ? null : await readBody(request, BODY_LIMIT_BYTES);
    const bounded =
      body && body.byteLength > 0
        ? new Request(request.url, { method: request.method, headers: request.headers, body: Buffer.from(body) })
        : new Request(request.url, { method: request.method, headers: request.headers });
    return await (await auth()).handler(bounded);
  } catch (error) {
    return problemResponse(error, traceIdOf(request.headers));
  }
}

export { handle as GET, handle as POST };
