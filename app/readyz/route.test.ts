import { expect, it, vi } from "vitest";
import { GET as ALIVE } from "@/app/healthz/route";
import type { Database } from "@/lib/db/client";
import { logger } from "@/lib/runtime/logger";
import { testDatabase } from "@/lib/testing/db";
import { GET } from "./route";

const request = () => new Request("http://127.0.0.1:3000/readyz");

it("answers 200 while the database answers", async () => {
  await testDatabase();
  const response = await GET(request());
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: "ready" });
});

it("answers 503 when the database does not, and the process is alive all the same", async () => {
  const log = vi.spyOn(logger, "warn").mockImplementation(() => undefined);
  const store = globalThis as typeof globalThis & { concordatDatabase?: Promise<Database> };
  const open = store.concordatDatabase;
  store.concordatDatabase = Promise.reject(new Error("no route to postgres://user:hunter2@db"));
  try {
    const response = await GET(request());
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: "check_unavailable" });
    expect(text).not.toContain("hunter2");
    expect(log).toHaveBeenCalledOnce();
    expect(ALIVE().status).toBe(200);
  } finally {
    if (open) store.concordatDatabase = open;
    log.mockRestore();
  }
});
