/** Whether this process is alive: it is, if it answers. Asks nothing of the database, so that a slow one kills no process. */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}
