import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { languageDto, languageList } from "@/lib/coverage/schema";
import { settings } from "@/lib/env";
import { SPEC_FORMATS } from "@/lib/specs/model";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { GET as one } from "./[format]/route";
import { GET as all } from "./route";

function letAnonymousRead(allowed: boolean): void {
  vi.spyOn(settings(), "CONCORDAT_ANONYMOUS_READ", "get").mockReturnValue(allowed);
}

afterEach(() => vi.restoreAllMocks());

describe("200", () => {
  it("lists every language once, with the same capabilities in the same order", async () => {
    letAnonymousRead(true);
    const { status, body } = await send(all, { method: "GET" });
    expect(status).toBe(200);
    const { items } = languageList.parse(body);
    expect(items.map(({ format }) => format)).toEqual([...SPEC_FORMATS]);
    expect(new Set(items.map(({ capabilities }) => capabilities.map(({ capability }) => capability).join())).size).toBe(
      1,
    );
  });

  it("answers one as the list has it", async () => {
    letAnonymousRead(true);
    const { items } = languageList.parse((await send(all, { method: "GET" })).body);
    const { body } = await send(one, { method: "GET", params: { format: "wsdl" } });
    expect(languageDto.parse(body)).toEqual(items.find(({ format }) => format === "wsdl"));
    expect(z.object({ name: z.string() }).parse(body).name).toBe("WSDL");
  });
});

describe("404", () => {
  it("is a language that nobody knows", async () => {
    letAnonymousRead(true);
    expectProblem(await send(one, { method: "GET", params: { format: "cobol" } }), "not_found");
  });
});

describe("401", () => {
  it("is for those who are not signed in, where they may not browse", async () => {
    letAnonymousRead(false);
    expectProblem(await send(all, { method: "GET" }), "unauthenticated");
    expectProblem(await send(one, { method: "GET", params: { format: "wsdl" } }), "unauthenticated");
  });
});
