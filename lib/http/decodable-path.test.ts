import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodablePath, repairPaths } from "./decodable-path";

describe("decodablePath", () => {
  it.each([
    ["/api/v1/apis/pets?q=%ff", "/api/v1/apis/pets?q=%ff"],
    ["/apis/%E6%BC%A2%20x", "/apis/%E6%BC%A2%20x"],
    ["/apis/%ED%A0%80/slos?x=%ff", "/apis/%25ED%25A0%2580/slos?x=%ff"],
    ["/apis/%zz", "/apis/%25zz"],
    ["/apis/100%", "/apis/100%25"],
    ["/apis/%c3/%41", "/apis/%25c3/%41"],
    ["/apis/%2Fa%25", "/apis/%2Fa%25"],
  ])("makes of %s: %s", (target, expected) => {
    expect(decodablePath(target)).toBe(expected);
  });

  it("always makes something that can be decoded, and leaves alone what could be", () => {
    const piece = fc.constantFrom("/", "a", "%", "%4", "%41", "%c3", "%a9", "%ED", "%zz", "?", "%25");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = `/${pieces.join("")}`;
        const [path = ""] = decodablePath(target).split("?");
        expect(() => decodeURIComponent(path)).not.toThrow();
        expect(decodablePath(decodablePath(target))).toBe(decodablePath(target));
      }),
    );
  });
});

describe("repairPaths", () => {
  it("is in time for whoever answers", async () => {
    repairPaths();
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const path of ["/apis/%ff/x?y=%ff", "/apis/%41"]) {
      await new Promise(
        (resolve) => void get({ host: "127.0.0.1", port, path }, (answer) => answer.resume().once("end", resolve)),
      );
    }
    server.close();
    expect(seen).toEqual(["/apis/%25ff/x?y=%ff", "/apis/%41"]);
  });
});
