import { goNative } from "@scalar/snippetz/plugins/go/native";
import { javaNethttp } from "@scalar/snippetz/plugins/java/nethttp";
import { jsFetch } from "@scalar/snippetz/plugins/js/fetch";
import { pythonRequests } from "@scalar/snippetz/plugins/python/requests";
import { shellCurl } from "@scalar/snippetz/plugins/shell/curl";
import { requestCurl } from "@/lib/diff/witness/message/request-curl";
import type { WholeMessage } from "@/lib/diff/witness/message/whole-message";
import type { OperationView, SampleLanguage } from "@/lib/reader/schema";
import type { Operation, SpecModel } from "@/lib/specs/model";
import { type SampleRequest, sampleRequest } from "./sample-request";

/** Longer samples help nobody. */
const MAX_LENGTH = 12_000;

const MAKERS = { curl: shellCurl, javascript: jsFetch, python: pythonRequests, go: goNative, java: javaNethttp };

const LANGUAGES: readonly SampleLanguage[] = ["curl", "javascript", "python", "go", "java"];

/** The same request in five languages; none where it cannot be written as one (no address, a method that is no word). */
export function codeSamples(model: SpecModel, operation: Operation, message: WholeMessage): OperationView["samples"] {
  const request = sampleRequest(model, operation, message);
  if (!request) return [];
  return LANGUAGES.flatMap((language) => {
    // Ours knows every style and keeps secrets in shell variables.
    const own = language === "curl" ? requestCurl(model, operation, message) : undefined;
    const code = own ?? written(language, request);
    return code === undefined || code.length > MAX_LENGTH ? [] : [{ language, code }];
  });
}

function written(language: SampleLanguage, request: SampleRequest): string | undefined {
  try {
    const code = MAKERS[language].generate({
      ...request,
      ...{ cookies: [], queryString: [], httpVersion: "1.1", headersSize: -1, bodySize: -1 },
    });
    return code === "" ? undefined : code;
  } catch {
    // A library that cannot write one request must not cost the reader the operation.
    return undefined;
  }
}
