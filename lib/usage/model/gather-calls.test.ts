import { expect, it } from "vitest";
import { gatherCalls } from "./gather-calls";
import { MOST_PATHS } from "./identity";
import { keepList } from "./keep-paths";
import type { CallObservation } from "./observation";
import { createPathTable } from "./path-table";

const NOW = new Date("2026-11-21T12:00:00Z");

const routes = {
  aliases: [],
  slugs: new Map([["pets", "api"]]),
  versions: new Map([
    [
      "api",
      [
        {
          ...{ id: "v", label: "1.0.0", state: "active", basePaths: [] },
          table: createPathTable([{ key: "GET /pets", method: "GET", path: "/pets" }]),
        },
      ],
    ],
  ]),
  foreign: new Set<string>(),
};

const call = (given: Partial<CallObservation>): CallObservation => ({
  ...{ at: NOW.getTime() - 1_000, service: "pets", environment: "production", versionHint: null, protocol: "http" },
  ...{ method: "GET", route: null, path: "/pets", status: "2xx", consumer: null, durationMs: 5, count: 1 },
  ...given,
});

const letters = (index: number) =>
  [...index.toString(26)].map((digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)]);

it("keeps a bounded list of a scanner's hundred thousand distinct paths, and what is really called", {
  timeout: 60_000,
}, () => {
  const most = 100_000;
  const atOnce = 10_000;
  let kept: ReturnType<typeof gatherCalls>["paths"][number][] = [];
  let list: (ReturnType<typeof gatherCalls>["paths"][number] & { surplus: number })[] = [];
  let recorded = 0;
  for (let from = 0; from < most; from += atOnce) {
    const scan = Array.from({ length: atOnce }, (_, index) =>
      call({ path: `/${letters(from + index).join("")}/scan`, status: "2xx" }),
    );
    const gathered = gatherCalls([...scan, call({}), call({ path: "/internal/report", count: 50_000 })], routes, NOW);
    kept = gathered.paths;
    recorded += gathered.outcome.recorded;
    expect(gathered.calls).toHaveLength(2);
    const fresh = kept.map((row) => ({ ...row, surplus: 0 }));
    const { written, dropped } = keepList(list, fresh, MOST_PATHS, ({ path }) => path);
    const gone = new Set([...dropped, ...written].map(({ path }) => path));
    list = [...list.filter(({ path }) => !gone.has(path)), ...written];
    expect(list.length).toBeLessThanOrEqual(MOST_PATHS);
  }
  expect(recorded).toBe(most + (most / atOnce) * 50_001);
  expect(list.find(({ path }) => path === "/internal/report")).toMatchObject({ calls: 500_000, surplus: 0 });
});

it.each(["anna@example.com", "198.51.100.23", "2001:db8::1"])(
  "keeps %s neither as a service nor an environment",
  (text) => {
    const signals = { deprecation: "@1" };
    const gathered = gatherCalls([call({ service: text }), call({ environment: text, signals })], routes, NOW);
    expect(gathered.services).toEqual([]);
    expect(gathered.signals).toMatchObject([{ environment: null }]);
    expect(gathered.outcome).toMatchObject({ unknownService: 1, recorded: 1 });
  },
);

it("keeps a SPIFFE id that was read of a certificate", () => {
  const attribute = "http.request.header.x-forwarded-client-cert";
  const consumer = { attribute, value: "spiffe://prod.example/web" };
  expect(gatherCalls([call({ consumer })], routes, NOW).calls).toMatchObject([{ consumer }]);
});
