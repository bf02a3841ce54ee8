import { afterEach, expect, it, vi } from "vitest";
import type { ProblemError } from "@/lib/browser/problem-error";
import { mockAddress, sendThroughRegistry } from "./send-request";

const tried = { api: "tea", version: "1.0.0 beta" };
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["https://tea.example/v1/pots?x=1", "https://registry.example/mock/tea/1.0.0%20beta/v1/pots?x=1"],
  ["/v1/pots", "https://registry.example/mock/tea/1.0.0%20beta/v1/pots"],
])("what was to be sent to %s goes to the mock at %s", (url, address) => {
  expect(mockAddress(tried, url, "https://registry.example")).toBe(address);
});

it("wraps a request for the registry, and shows the answer as it came", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    sent.push(path, JSON.parse(String(init.body)));
    return Response.json({ status: 418, headers: [{ name: "x-pot", value: "tea" }], body: btoa("short") });
  });
  const answer = await sendThroughRegistry(tried, () => undefined)("https://tea.example/pots", {
    method: "POST",
    headers: { "X-Key": "k" },
    body: "Tee für zwei",
  });
  expect([answer.status, answer.headers.get("x-pot"), await answer.text()]).toEqual([418, "tea", "short"]);
  expect(sent[0]).toBe("/api/v1/apis/tea/versions/1.0.0%20beta/try");
  expect(sent[1]).toMatchObject({ method: "POST", url: "https://tea.example/pots", headers: { "x-key": "k" } });
  const { body } = Object(sent[1]);
  expect(Buffer.from(body, "base64").toString()).toBe("Tee für zwei");
});

it("shows why the registry did not send it", async () => {
  const problem = { title: "No", status: 403, code: "outbound_refused", detail: "No rule.", violations: [] };
  vi.stubGlobal("fetch", async () => Response.json(problem, { status: 403 }));
  const heard: ProblemError[] = [];
  const answer = await sendThroughRegistry(tried, (error) => heard.push(error))("https://tea.example/", {});
  expect([answer.status, answer.headers.get("concordat-problem")]).toEqual([403, "outbound_refused"]);
  expect(heard.map(({ code }) => code)).toEqual(["outbound_refused"]);
});
