import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { createProbeBody, probeDto, probeList } from "@/lib/signals/schema";
import { createProbe } from "@/lib/signals/verbs/create-probe";
import { listProbes } from "@/lib/signals/verbs/list-probes";
import { versionRef } from "@/lib/versions/schema";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listSignalProbes",
  summary: "The addresses that are asked whether they send the fields",
  tag: "Deprecations",
  params: versionRef,
  response: probeList,
  handle: (ctx, { params }) => listProbes(ctx, params),
});

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "createSignalProbe",
  summary: "Ask an address daily whether it sends the fields",
  description:
    "An operation of GET or HEAD, and an address that ends in its path: no credentials and no query, for everybody can read it. The way there has to be open for the purpose `probe`.",
  tag: "Deprecations",
  params: versionRef,
  body: createProbeBody,
  response: probeDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body }) => {
    const probe = await createProbe(ctx, { ...params, ...body });
    const { api, version } = params;
    const at = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/signals/probes`;
    return reply(probe, { headers: { location: `${at}/${probe.id}` } });
  },
});
