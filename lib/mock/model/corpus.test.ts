import { describe, expect, it } from "vitest";
import { createMessageValidator } from "@/lib/diff/witness/validator";
import { parseSpec } from "@/lib/specs/parse-spec";
import { CORPUS, corpusApis, corpusSource, hasCorpus } from "@/lib/testing/corpus";
import { answerRequest } from "./answer-request";
import { MockApi } from "./mock-api";

const isHere = hasCorpus();
const apis = isHere ? corpusApis("openapi") : [];

describe.skipIf(!isHere)(`mocks of the definitions in ${CORPUS}`, () => {
  it.each(apis.map((api) => [api.slug, api] as const))("of %s answer every operation", (_slug, { versions }) => {
    const version = versions.at(-1);
    if (!version) return;
    const parsed = parseSpec(corpusSource(version), { limits: { maxDocumentBytes: 64e6, maxTotalBytes: 128e6 } });
    const api = new MockApi(parsed);
    const validator = createMessageValidator("response");
    for (const { key, method, path, matchKey } of parsed.model.operations.values()) {
      const at = path.replace(/\{[^{}]*\}/g, "1");
      const match = api.find(method, at);
      // A literal path may count before one with variables, but what is found is always below the same method.
      expect(match.kind === "operation" ? match.operation.method : `${key} is not found`).toBe(method);
      if (match.kind !== "operation" || match.operation.matchKey !== matchKey) continue;
      const headers = { prefer: "dynamic=true" };
      const answer = answerRequest(api, { method, path: at, query: "", headers, body: new Uint8Array() });
      const fields = new Headers(answer.headers);
      if (fields.has("concordat-mock")) expect([400, 406]).toContain(answer.status);
      if (answer.status >= 300 || fields.get("content-type") !== "application/json") continue;
      const response = match.operation.responses.get(String(answer.status));
      const media = response?.content.get("application/json");
      if (!media?.schema || media.examples) continue;
      const verdict = validator.check(media.schema, JSON.parse(new TextDecoder().decode(answer.body)));
      expect(`${key} ${verdict.status}`).not.toContain("rejected");
    }
  });
});
