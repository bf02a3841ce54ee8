import { type PublishAnswer, publishAnswer } from "@/lib/cli/registry/answers";
import type { RegistryClient, RegistryRequest } from "@/lib/cli/registry/client";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import type { SourceSet } from "@/lib/specs/model";

export interface Publication {
  api: string;
  /** The document's own where it is undefined. */
  version: string | undefined;
  source: SourceSet;
  dryRun: boolean;
  commit?: string | undefined;
  changelog?: string | undefined;
  /** Whether other bytes become the next revision of a version that was never active. */
  revise?: boolean | undefined;
}

/**
 * Publishes one version. The same bytes again are fine: the answer then says that it was there. A refusal names the
 * places by the files' own names.
 */
export async function publishVersion(
  client: RegistryClient,
  { api, version, source, dryRun, commit, changelog, revise }: Publication,
): Promise<PublishAnswer> {
  const { body, headers } = definitionBody(source, changelog);
  const request = client.json(`/apis/${encodeURIComponent(api)}/versions`, publishAnswer, {
    method: "POST",
    query: { version, dryRun: dryRun ? "true" : undefined, revise: revise ? "true" : undefined, commit },
    headers: { ...headers, "idempotency-key": crypto.randomUUID() },
    body,
  });
  return request.catch((error: unknown) => {
    throw error instanceof RegistryProblem && source.files.length === 1 ? error.inFile(source.entry) : error;
  });
}

/** One file travels as it is; several, or one with a changelog, as a form, each under its relative name. */
export function definitionBody(
  { entry, files }: SourceSet,
  changelog: string | undefined,
): Required<Pick<RegistryRequest, "body" | "headers">> {
  const [first] = files;
  if (files.length === 1 && first && changelog === undefined) {
    return { body: blobOf(first.bytes), headers: { "content-type": mediaTypeOf(entry) } };
  }
  const form = new FormData();
  if (changelog !== undefined) form.append("changelog", changelog);
  for (const { name, bytes } of files) form.append(name === entry ? "entry" : "files", blobOf(bytes), name);
  return { body: form, headers: {} };
}

const blobOf = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);

const mediaTypeOf = (name: string) => (/\.json$/i.test(name) ? "application/json" : "application/yaml");
