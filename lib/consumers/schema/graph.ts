import { z } from "zod";
import { RELATION_SOURCES } from "@/lib/consumers/model";
import { consumerRefDto, operationKey } from "@/lib/consumers/schema";

export const NODE_KINDS = ["team", "api", "consumer"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const graphNodeDto = z.strictObject({
  /** `team:slug`, `api:slug` or `consumer:slug`; `team:` is what no team owns. */
  id: z.string(),
  kind: z.enum(NODE_KINDS),
  slug: z.string(),
  label: z.string(),
  /** Slug of the team that owns or runs it. */
  team: z.string().nullable(),
  /** State of an API's newest version, kind of a consumer. */
  note: z.string().nullable(),
  url: z.string().nullable(),
});
export type GraphNodeDto = z.output<typeof graphNodeDto>;

export const RELATIONS = ["calls", "provides", "owns"] as const;

export const graphEdgeDto = z.strictObject({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  /** `calls`: a consumer, or a team's consumers, call; `provides`: an API is provided by a consumer; `owns`: by a team. */
  relation: z.enum(RELATIONS),
  /** Who says that it calls: declared, a manifest, a catalogue, or its traffic; none for what is provided or owned. */
  said: z.array(z.enum(RELATION_SOURCES)),
  /** What a line's width stands for: operations named, all there are, and sources; between teams, of all relations. */
  weight: z.strictObject({
    operations: z.number().int().nullable(),
    ofOperations: z.number().int().nullable(),
    sources: z.number().int(),
    /** How many pairs of consumer and API stand behind it. */
    relations: z.number().int(),
  }),
});
export type GraphEdgeDto = z.output<typeof graphEdgeDto>;

export const graphFilter = z.strictObject({
  team: z.string().max(60).optional(),
  domain: z.string().max(60).optional(),
  api: z.string().max(80).optional(),
  consumer: z.string().max(80).optional(),
  /** Steps from the API or consumer in focus. */
  depth: z.coerce.number().int().min(1).max(6).default(1),
  /** `auto`: single nodes while they can be read, else teams. */
  view: z.enum(["auto", "teams", "nodes"]).default("auto"),
});
export type GraphFilter = z.output<typeof graphFilter>;

export const graphDto = z.strictObject({
  /** `teams`: each node is a team, each line all that its consumers call of another's APIs. */
  view: z.enum(["teams", "nodes"]),
  nodes: z.array(graphNodeDto),
  edges: z.array(graphEdgeDto),
  /** Of everything that fits the filter, shown or not. */
  totals: z.strictObject({ apis: z.number().int(), consumers: z.number().int(), relations: z.number().int() }),
  /** Whether more belongs to it than is shown. */
  truncated: z.boolean(),
});
export type GraphDto = z.output<typeof graphDto>;

export const REACHES = ["named", "unspecified", "indirect"] as const;

export const impactFilter = z.strictObject({
  operation: operationKey.optional(),
  version: z.string().min(1).max(100).optional(),
  depth: z.coerce.number().int().min(1).max(10).default(10),
});

const step = z.strictObject({ kind: z.enum(["api", "consumer"]), slug: z.string(), name: z.string() });

export const impactDto = z.strictObject({
  api: z.string(),
  operation: z.string().nullable(),
  version: z.string().nullable(),
  consumers: z.array(
    z.strictObject({
      consumer: consumerRefDto,
      /** 1: it calls the API itself. */
      depth: z.number().int(),
      /** `named`: it says that it calls the operation; `unspecified`: it does not say which; `indirect`: by others. */
      reach: z.enum(REACHES),
      path: z.array(step),
    }),
  ),
  /** The teams that run them, with how many. */
  teams: z.array(z.strictObject({ slug: z.string(), name: z.string(), consumers: z.number().int() })),
  truncated: z.boolean(),
});
export type ImpactDto = z.output<typeof impactDto>;
