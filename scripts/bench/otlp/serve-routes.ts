import http from "node:http";
import type { AddressInfo } from "node:net";
import type { RouteHandler } from "@/lib/http/define-route";

/** A server on this machine that real clients can be pointed at. */
export interface RouteServer {
  address: string;
  /** Statuses of what was answered, in order. */
  answered: number[];
  close(): Promise<void>;
}

/** Serves routes that take POST, by path; what is between a socket and a route in Next.js and no more. */
export async function serveRoutes(routes: Readonly<Record<string, RouteHandler>>): Promise<RouteServer> {
  const answered: number[] = [];
  const server = http.createServer((incoming, outgoing) => {
    void answer(routes, incoming).then(async (response) => {
      answered.push(response.status);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { address: `http://127.0.0.1:${port}`, answered, close };
}

async function answer(
  routes: Readonly<Record<string, RouteHandler>>,
  incoming: http.IncomingMessage,
): Promise<Response> {
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1:3000");
  const handler = routes[url.pathname];
  if (!handler) return new Response(null, { status: 404 });
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const request = new Request(url, { method: incoming.method ?? "GET", headers, body: Buffer.concat(chunks) });
  return handler(request, { params: Promise.resolve({}) });
}
