import { problemResponse } from "@/lib/http/problem";
import { traceIdOf } from "@/lib/http/trace-id";
import { checkReadiness } from "@/lib/runtime/check-readiness";

/** Whether requests may be sent here: the database answers and is migrated. Open to everyone, as probes carry no token. */
export async function GET(request: Request): Promise<Response> {
  try {
    await checkReadiness();
    return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    return problemResponse(error, traceIdOf(request.headers));
  }
}
