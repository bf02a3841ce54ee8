import { goNative } from "@scalar/snippetz/plugins/go/native";
import { javaNethttp } from "@scalar/snippetz/plugins/java/nethttp";
import { pythonRequests } from "@scalar/snippetz/plugins/python/requests";
import { shellCurl } from "@scalar/snippetz/plugins/shell/curl";
import { requestCurl } from "@/lib/diff/witness/message/request-curl";
import type { WholeMessage } from "@/lib/diff/witness/message/whole-message";
import type { OperationView, SampleLanguage } from "@/lib/reader/schema";
import type { Operation, SpecModel } from "@/lib/specs/model";
import { javascriptFetch } from "./javascript-fetch";
import { type SampleRequest, sampleRequest } from "./sample-request";

/** Longer samples help nobody. */
const MAX_LENGTH = 12_000;

const MAKERS: ReadonlyMap<SampleLanguage, typeof shellCurl> = new Map([
  ["curl", shellCurl],
  ["python", pythonRequests],
  ["go", goNative],
  ["java", javaNethttp],
]);

const LANGUAGES: readonly SampleLanguage[] = ["curl", "javascript", "python", "go", "java"];

/** The same request in five languages; none where it cannot be written as one (no address, a method that is no word). */
export function codeSamples(model: SpecModel, operation: Operation, message: WholeMessage): OperationView["samples"] {
  const request = sampleRequest(model, operation, message);
  if (!request) return [];
  // Ours: the one for curl knows every style and keeps secrets in shell variables; the library's own for JavaScript writes
  // texts of the document between quotes as they are, so that one with a quote would run when somebody tries the sample.
  const own: Partial<Record<SampleLanguage, string | undefined>> = {
    curl: requestCurl(model, operation, message),
    javascript: javascriptFetch(request),
  };
  return LANGUAGES.flatMap((language) => {
    const code = own[language] ?? written(language, request);
    return code === undefined || code.length > MAX_LENGTH ? [] : [{ language, code }];
  });
}

function written(language: SampleLanguage, request: SampleRequest): string | undefined {
  const maker = MAKERS.get(language);
  try {
    const code = maker?.generate({
      ...request,
      ...{ cookies: [], queryString: [], httpVersion: "1.1", headersSize: -1, bodySize: -1 },
    });
    return code === "" ? undefined : code;
  } catch {
    // A library that cannot write one request must not cost the reader the operation.
    return undefined;
  }
}
